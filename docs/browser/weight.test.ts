import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { pagesInBothLanguages } from "./kinds";
import { several } from "./several";
import { useSite } from "./site";

const site = useSite();

/** What a page may weigh in all on a cold load, compressed: markup, style sheet, scripts, icon. In bytes. */
const budget = 40_000;

async function bytesOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer());
}

/** Everything a page asks for until it is ready, compressed as a server would. */
async function weightOf(path: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [fetch(`${site.origin}/img/favicon.svg`).then(bytesOf)];
  await site.visit(path, (page) => page.waitForLoadState("networkidle"), {
    watch: (page) => page.on("response", (response) => bodies.push(response.body())),
  });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe("one page of every kind, in both languages", () => {
  it("weighs at most 40 kB compressed in all, on a cold load", async () => {
    const paths = (await pagesInBothLanguages(site)).filter((path) => !path.includes("/search/"));
    const heavy: string[] = [];
    await several(paths, async (path) => {
      const weight = await weightOf(path);
      if (weight > budget) heavy.push(`${path}: ${String(weight)}`);
    });
    expect(paths.length).toBeGreaterThan(40);
    expect(heavy).toEqual([]);
  }, 900_000);
});
