import { build } from "esbuild";
import { runInNewContext } from "node:vm";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const resolveDir = fileURLToPath(new URL(".", import.meta.url));

/** A browser bundle of a program that imports the SDK as its users do. Fails on any import a browser does not have. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Runs a bundle where there is neither `process` nor `require`, as in a page. */
function run(script: string): unknown {
  const page: { answer?: unknown } = {};
  runInNewContext(script, page, { contextCodeGeneration: { strings: false, wasm: false } });
  return page.answer;
}

describe("in a browser", () => {
  it("looks up, resolves and validates", async () => {
    const script = await bundle(`
      import { mulu } from "@mulu/sdk";
      const { findings } = mulu.validate("administrative-penalty", { CF_JDRQ: "2026-02-30" });
      globalThis.answer = JSON.stringify({
        title: mulu.entry("national/information/administrative-penalty").title.zh,
        items: mulu.inForce({ region: "310000", on: "2026-11-20" }).items.length,
        date: findings.find(({ field }) => field === "CF_JDRQ").message.zh,
      });`);
    const answer = JSON.parse(run(script) as string) as { title: string; items: number; date: string };
    expect(answer.title).toBe("行政处罚信息");
    expect(answer.items).toBeGreaterThan(100);
    expect(answer.date).toContain("不是存在的日期");
  });

  it("carries no catalogs for a page that only validates, and one validator for a page that needs one", async () => {
    const validating = await bundle('import { validateRecord } from "@mulu/sdk"; console.log(validateRecord);');
    const single = await bundle(`
      import { validateWith } from "@mulu/sdk/records";
      import * as licence from "@mulu/catalogs/records/administrative-licence/2018";
      console.log(validateWith(licence, {}));`);
    // All formats with their validators; the catalogs themselves would be many times as much.
    expect(validating.length).toBeLessThan(350_000);
    expect(single).toContain("XK_XDR_MC");
    expect(single).not.toContain("CF_XDR_MC");
  });

  it("carries one document for a page that shows one, and none for a page that fetches them", async () => {
    const one = await bundle(`
      import penalty from "@mulu/catalogs/api/v1/documents/national/information/2024/administrative-penalty.json";
      globalThis.answer = penalty.title.zh;`);
    const client = await bundle('import { createApiClient } from "@mulu/sdk"; console.log(createApiClient);');
    expect(run(one)).toBe("行政处罚信息");
    expect(one.length).toBeLessThan(60_000);
    expect(client.length).toBeLessThan(20_000);
  });

  it("leaves the law rules out: they are for those who write catalogs", async () => {
    const script = await bundle('import { validateRecord } from "@mulu/sdk"; console.log(validateRecord);');
    expect(script).not.toContain("rights-reducing-basis");
  });
});
