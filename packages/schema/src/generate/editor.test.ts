import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { fileKinds } from "../room-plan.js";
import { withSchemaMap } from "./editor.js";

const settings = readFileSync(new URL("../../../../.vscode/settings.json", import.meta.url), "utf8");
const noKind = withSchemaMap(settings, []);

describe("which schema an editor takes for which file", () => {
  it("follows the room plan of catalogs/: that is the committed file, byte for byte", () => {
    expect(withSchemaMap(noKind, fileKinds)).toBe(settings);
  });

  it("excludes from the members of an edition what stands beside them", () => {
    const [entry] = fileKinds.filter(({ kind }) => kind === "entry");
    const written = JSON.parse(withSchemaMap(settings, entry ? [entry] : [])) as { "yaml.schemas": object };
    expect(Object.values(written["yaml.schemas"])).toEqual([
      [
        "catalogs/{national,local/*}/information/*/*.yaml",
        "!catalogs/{national,local/*}/information/*/edition.yaml",
        "!catalogs/{national,local/*}/information/*/import.yaml",
      ],
      [".changeset/*.consultation.yml"],
    ]);
  });

  it("leaves everything else alone", () => {
    const rest = (text: string): object => ({ ...(JSON.parse(text) as object), "yaml.schemas": {} });
    expect(rest(noKind)).toEqual(rest(settings));
  });

  it("is not written into a file that has no such setting", () => {
    expect(() => withSchemaMap("{}\n", fileKinds)).toThrow("yaml.schemas");
  });
});
