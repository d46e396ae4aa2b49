import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { indexForSearch } from "./index-pages.js";
import { KeptParts } from "./kept.js";
import { addressEndingPart } from "./testing/address.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mulu-search-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Two parts: the first ends with a page whose address says so. */
const urls = [addressEndingPart("laws/a"), "laws/z/"];

function write(texts: readonly string[]): void {
  for (const [index, url] of urls.entries()) {
    const page = join(folder, "site", url);
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, "index.html"), `<header>页眉</header><main><h1>${texts[index] ?? ""}</h1></main>`);
  }
}

async function build(): Promise<{ parts: number; made: number }> {
  const kept = new KeptParts(join(folder, "parts"));
  const pages = urls.map((url) => {
    const language = "zh-CN";
    return { url, language, path: `/${url}`, title: url, other: "", kind: "法律", state: null, keywords: [] };
  });
  await indexForSearch(join(folder, "site", "pagefind"), { out: join(folder, "site"), pages, kept });
  return kept.close();
}

/** All files of the index, by path. */
function index(): Record<string, string> {
  const root = join(folder, "site", "pagefind");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, "base64")]));
}

const partFiles = (): string[] => readdirSync(join(folder, "parts")).map((name) => join(folder, "parts", name));

describe("the search index", () => {
  it("is one for each language, with the program that asks it and no search box of the library", async () => {
    write(["行政处罚法", "行政许可法"]);
    await build();
    const paths = Object.keys(index());
    expect(paths.filter((path) => path.endsWith(".pf_fragment"))).toHaveLength(urls.length);
    expect(
      paths
        .filter((path) => !path.includes("/"))
        .map((path) => path.replace(/\.[a-z0-9]{8}\./, ".*."))
        .sort(),
    ).toEqual([
      "pagefind-entry.json",
      "pagefind-worker.js",
      "pagefind.*.pf_meta",
      "pagefind.js",
      "wasm.unknown.pagefind",
    ]);
  });

  it("takes every part as it stands when nothing has changed", async () => {
    write(["行政处罚法", "行政许可法"]);
    expect(await build()).toEqual({ parts: 2, made: 2 });
    const before = index();
    expect(await build()).toEqual({ parts: 2, made: 0 });
    expect(index()).toEqual(before);
  });

  it("makes the part anew that holds a changed page, and comes out as if all were made anew", async () => {
    write(["行政处罚法", "行政许可法"]);
    await build();
    write(["行政处罚法", "行政强制法"]);
    expect(await build()).toEqual({ parts: 2, made: 1 });
    const after = index();
    expect(partFiles()).toHaveLength(2);
    rmSync(join(folder, "parts"), { recursive: true });
    rmSync(join(folder, "site", "pagefind"), { recursive: true });
    expect(await build()).toEqual({ parts: 2, made: 2 });
    expect(index()).toEqual(after);
  });

  it("does not change with header and footer, which are not searched", async () => {
    write(["行政处罚法", "行政许可法"]);
    await build();
    const page = join(folder, "site", urls[0] ?? "", "index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("页眉", "另一页眉"));
    expect(await build()).toEqual({ parts: 2, made: 0 });
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["changed in one byte", (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))],
    ["empty", () => Buffer.alloc(0)],
  ])("makes a part anew whose file is %s", async (_, spoil) => {
    write(["行政处罚法", "行政许可法"]);
    await build();
    const before = index();
    const [file = ""] = partFiles();
    writeFileSync(file, spoil(readFileSync(file)));
    expect(await build()).toEqual({ parts: 2, made: 1 });
    expect(index()).toEqual(before);
  });

  it("removes the parts that nothing asks for any more, and nothing that is no part", async () => {
    write(["行政处罚法", "行政许可法"]);
    await build();
    const note = join(folder, "parts", "note.txt");
    const own = join(folder, "parts", "a-folder", "file");
    mkdirSync(join(folder, "parts", "a-folder"));
    for (const file of [note, own]) writeFileSync(file, "not ours");
    write(["行政处罚法", "行政强制法"]);
    await build();
    expect([note, own].map((file) => readFileSync(file, "utf8"))).toEqual(["not ours", "not ours"]);
    expect(partFiles()).toHaveLength(4);
  });

  it("does not believe a part that stands under the name of another", async () => {
    write(["行政处罚法", "行政许可法"]);
    await build();
    const before = index();
    const [first = "", second = ""] = partFiles();
    writeFileSync(first, readFileSync(second));
    expect(await build()).toEqual({ parts: 2, made: 1 });
    expect(index()).toEqual(before);
  });
});
