import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { check } from "../check/check.js";
import { compile } from "../compile.js";
import { brief, catalogs } from "../testing/catalogs.js";
import { readCatalogs } from "./read-catalogs.js";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catalogs-"));
  for (const [path, bytes] of catalogs()) write(path, bytes);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: Uint8Array | string): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

async function found(): Promise<string[]> {
  return check(compile(await readCatalogs(root)), { rules: [] }).map(brief);
}

describe("reading a folder", () => {
  it("gives the same files as they are, sorted by path", async () => {
    const { files, findings } = await readCatalogs(root);
    expect([...files.keys()]).toEqual([...catalogs().keys()].sort());
    expect(findings).toEqual([]);
    expect(await found()).toEqual([]);
  });

  it.each(["dist", "node_modules", ".draft", "dist/deeper"])(
    "names YAML that is not read within the catalogs: %s",
    async (folder) => {
      const within = `national/information/2026/${folder}`;
      write(`${within}/x.yaml`, "[");
      write(`${within}/y.txt`, "");
      expect(await found()).toEqual([`catalogs/${within}/x.yaml YAML-01`]);
    },
  );

  it("names a YAML file whose name begins with a dot, and lets other hidden files be", async () => {
    write("national/information/2026/.x.yaml", "[");
    write("national/information/2026/.DS_Store", "");
    write("national/information/2026/.keep/readme.txt", "");
    expect(await found()).toEqual(["catalogs/national/information/2026/.x.yaml YAML-01"]);
  });

  it("leaves alone what is not catalog data", async () => {
    write("README.md", "# x");
    write("package.json", "{}");
    write("dist/catalogs.yaml", "[");
    write("node_modules/x/y.yaml", "[");
    write(".hidden/z.yaml", "[");
    expect(await found()).toEqual([]);
  });

  it("refuses a file of 20 MB unread, and does not call references to it dangling", async () => {
    truncateSync(join(root, "instruments/tax-law.yaml"), 20_000_000);
    const { files, findings } = await readCatalogs(root);
    expect(files.has("instruments/tax-law.yaml")).toBe(false);
    expect(findings.map(brief)).toEqual(["catalogs/instruments/tax-law.yaml YAML-03"]);
    expect(await found()).toEqual(["catalogs/instruments/tax-law.yaml YAML-03"]);
  });

  it.each([
    ["a file outside", "/etc/hostname", "instruments/other-law.yaml"],
    ["a file inside", "tax-law.yaml", "instruments/other-law.yaml"],
    ["a folder outside", "/etc", "national/elsewhere"],
    ["its own parent", "..", "national/loop"],
    ["nothing", "nowhere.yaml", "instruments/other-law.yaml"],
  ])("does not follow a link to %s", async (_, target, path) => {
    symlinkSync(target, join(root, path));
    expect(await found()).toEqual([`catalogs/${path} YAML-02`]);
  });

  it("says so when there is no such folder", async () => {
    const { findings } = await readCatalogs(join(root, "nowhere"));
    expect(findings.map(({ rule }) => rule)).toEqual(["YAML-02"]);
  });
});
