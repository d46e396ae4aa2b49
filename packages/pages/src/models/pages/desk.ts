import { titleOf } from "@mulu/engine";
import { kinds, memberKinds } from "@mulu/schema";
import { sheetLimits } from "@mulu/spreadsheet";

import type { Block, DeskBlock, PageModel } from "../../model/page.js";
import { section, text } from "../common.js";
import { say } from "../world.js";
import type { World } from "../world.js";

const items = (lines: readonly string[]): Block => ({ type: "items", items: lines.map((line) => [line]) });

const megabyte = 1_000_000;

/** Folders of the kinds that tables hold, in the order of the model: information first. */
const tabled = memberKinds.map((kind) => kinds[kind].path.split("/")[1]);
const rankOf = (id: string): number => tabled.indexOf(id.split("/").at(-2));

/** Editions that a table may go into, by region: those of the whole country first. An official one does not change. */
function regionsOf(world: World): DeskBlock["regions"] {
  const byRegion = new Map<string, { id: string; title: string }[]>();
  for (const edition of world.set.all("edition")) {
    if (edition.official || rankOf(edition.id) < 0) continue;
    const code = /^local\/(\d{6})\//.exec(edition.id)?.[1] ?? "";
    const known = byRegion.get(code) ?? [];
    byRegion.set(code, known);
    known.push({ id: edition.id, title: say(world, titleOf(edition)) });
  }
  return [...byRegion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, editions]) => {
      const region = world.set.get(`regions/${code}`);
      const title = code === "" ? world.m.desk.nationwide : region ? say(world, titleOf(region)) : code;
      return { code, title, editions: editions.sort((a, b) => rankOf(a.id) - rankOf(b.id)) };
    });
}

const example = "local/510000/information";

/** The commands that do the same, one a line, with the files as the reader would call them. */
function commands({ table, filled, proposal }: World["m"]["desk"]["files"]): string {
  return [
    `mulu import ${table} --into ${example}/2027 --verified 2026-11-28 --dry-run`,
    `mulu import ${table} --into ${example}/2027 --verified 2026-11-28 --interview`,
    `mulu check catalogs/${example}/2027`,
    `mulu diff ${example}@2026 @2027`,
    `mulu export ${example}/2027 ${filled}`,
    `mulu propose ${proposal} --on 2026-11-28 --dry-run`,
  ].join("\n");
}

/** The page to which a clerk brings a table: it is read in the browser, and nothing is uploaded. */
export function deskPage(world: World): PageModel {
  const words = world.m.desk;
  const { desk } = world;
  const limits = {
    megabytes: sheetLimits.fileBytes / megabyte,
    rows: sheetLimits.rows,
    columns: sheetLimits.columns,
  };
  return {
    path: "/table/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    searchKind: words.title,
    sections: [
      ...section("desk", words.heading, [
        {
          type: "desk",
          regions: regionsOf(world),
          parts: desk?.parts ?? [],
          megabytes: desk === undefined ? "" : (Math.ceil((desk.bytes * 10) / megabyte) / 10).toFixed(1),
        },
      ]),
      ...section("does", words.does, [items(words.doesItems)]),
      ...section("not", words.not, [items(words.notItems)]),
      ...section("reads", words.reads, [items(words.readsItems(limits))]),
      ...section("command", words.command, [
        text(words.commandText),
        { type: "code", label: words.commandLabel, text: commands(words.files) },
      ]),
    ],
  };
}
