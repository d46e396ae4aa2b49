import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { draftWorld } from "../testing/draft-world.js";
import { editionYaml, entryYaml, next } from "../testing/proposal.js";

/** The module that a browser runs; building this package makes it. */
const bundle = fileURLToPath(new URL("../../dist/desk.js", import.meta.url));

/** A worker as browsers have them: what it asks of its page is handed on, and it has no module of Node's to load. */
const shim = `
const { parentPort } = require("node:worker_threads");
globalThis.addEventListener = (_, listen) => parentPort.on("message", (data) => listen({ data }));
globalThis.postMessage = (message) => parentPort.postMessage(message);
delete process.getBuiltinModule;
import(${JSON.stringify(bundle)}).then(() => parentPort.postMessage("ready"));
`;

const comment = JSON.stringify({
  number: 1,
  group: "public",
  received: "2025-09-02",
  channel: "mail",
  summary: { zh: "示例意见" },
  state: "no-reply",
});

const files = {
  ...draftWorld,
  [`${next}/edition.yaml`]: editionYaml("2027", "draft"),
  [`${next}/ex-entry.yaml`]: entryYaml(),
  "consultations/ex-docket/comments/first.ndjson": `${comment}\n`,
};
const part = (content: object): string =>
  `data:application/json;base64,${Buffer.from(JSON.stringify(content)).toString("base64")}`;

let worker: Worker;

async function ask<T>(question: object): Promise<T> {
  worker.postMessage({ number: 1, ...question });
  const [reply] = (await once(worker, "message")) as [{ answer?: T; refused?: unknown }];
  return (reply.answer ?? reply.refused) as T;
}

const open = (): Promise<unknown> =>
  ask({ ask: "open", language: "zh", parts: [part({ files, answers: {} }), part({ files: {}, answers: {} })] });

const take = (name: string, text: string): Promise<Record<string, unknown>> =>
  ask({
    ask: "take",
    request: { bytes: Buffer.from(text), name, into: next, update: true, verified: "2026-11-28", given: [] },
  });

describe("the desk as a browser runs it", () => {
  beforeEach(async () => {
    expect(existsSync(bundle), "build this package first").toBe(true);
    worker = new Worker(shim, { eval: true });
    await once(worker, "message");
  });
  afterEach(async () => {
    await worker.terminate();
  });

  it("reads a table, checks it and writes its patch, without Node", async () => {
    expect(await open()).toEqual({ is: "opened" });
    const view = await take("细目.csv", "名称,信息性质,科室\n示例许可信息,负面信息,甲科\n");
    expect(view).toMatchObject({ created: 1, encoding: "UTF-8", placed: 2 });
    expect(await ask({ ask: "check" })).toMatchObject({ errors: expect.any(Number) as number });
    expect((await ask<{ content: string }>({ ask: "patch" })).content).toContain("+title:");
    expect((await ask<{ content: string }>({ ask: "text", proposer: {} })).content).toContain("整张表：");
    expect((await ask<{ content: Uint8Array }>({ ask: "table" })).content.slice(0, 2)).toEqual(
      new Uint8Array([80, 75]),
    );
    expect(await ask({ ask: "compare", edition: next })).toMatchObject({ sections: [{ count: 1 }] });
  });

  it("carries Chinese as it is written, not each character escaped in twice as many bytes", () => {
    expect(readFileSync(bundle, "utf8").includes("另存为")).toBe(true);
  });

  it("says of a file that is no table what to do with it, in both languages", async () => {
    await open();
    expect(await take("旧.xls", "x")).toMatchObject({ zh: expect.stringContaining("另存为") as string });
    expect(await take("空.csv", "")).toMatchObject({ en: expect.stringContaining("empty") as string });
  });
});
