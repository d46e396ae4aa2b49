import { readTable } from "@mulu/spreadsheet";
import { beforeAll, describe, expect, it } from "vitest";
import { tableKinds } from "@mulu/schema";

import type { Compilation, SourceFiles } from "../../compilation.js";
import { isHeader } from "../../tables/header-names.js";
import { importTable } from "../../tables/import-table.js";
import { kindOf } from "../../tables/table-kinds.js";
import { realCatalogs } from "../../testing/real-catalogs.js";
import { emitDownloads } from "./emit.js";

let files: SourceFiles;
let compilation: Compilation;
let downloads: Map<string, Uint8Array>;

beforeAll(async () => {
  ({ files, compilation } = await realCatalogs());
  const emitted = await emitDownloads({ set: compilation.set, files });
  const bytes = (content: string | Uint8Array) =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  downloads = new Map(emitted.map(({ path, content }) => [path.replace("downloads/", ""), bytes(content)]));
});

/** What an import of the file into its edition comes to, with what was reported. */
function takenBack(edition: string, file: string): { changed: number; unchanged: number; said: string[] } {
  const into = compilation.set.edition(edition);
  const bytes = downloads.get(file);
  if (!into || !bytes) throw new Error(`no ${file}`);
  const { sheets } = readTable(bytes, file, isHeader);
  const result = importTable({ files, compilation, edition: into, file, sheets, update: true, provenance: {} });
  const said = result.findings.map(({ rule, message }) => `${file} ${rule} ${message.zh}`);
  return { changed: result.files.size, unchanged: result.unchanged.length, said };
}

describe("the table that the site offers of an edition", () => {
  it.each(["csv", "xlsx"])("is taken back without a byte changed or a word said: .%s", (extension) => {
    const editions = compilation.set.all("edition");
    // A workbook of each kind tells as much as one of each edition, and CSV is cheap to read.
    const chosen =
      extension === "xlsx"
        ? tableKinds.flatMap((kind) => editions.find(({ id }) => kindOf(id) === kind) ?? [])
        : editions;
    const found = chosen.flatMap(({ id }) => {
      const { changed, unchanged, said } = takenBack(id, `${id.replaceAll("/", "-")}.${extension}`);
      const members = compilation.set.members(id).length;
      return [...said, ...(changed === 0 && unchanged === members ? [] : [`${id}: ${unchanged} of ${members}`])];
    });
    expect(found).toEqual([]);
    expect(chosen.length).toBeGreaterThanOrEqual(tableKinds.length);
  });
});
