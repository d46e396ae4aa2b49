import type { DocumentKind } from "@mulu/schema";

import type { HomeModel, PageModel, Rich, Span } from "../../model/page.js";
import { section, text } from "../common.js";
import type { Download } from "../download.js";
import { documentsOfDownload, downloadSpans, editionOfDownload } from "../files.js";

import { joined } from "../inline.js";
import { homeLine } from "../road/consultations.js";
import { countInForce, countText, stateTag } from "../state.js";
import { say } from "../world.js";
import type { World } from "../world.js";

export function homeModel(world: World): HomeModel {
  const { m, findings, summary } = world;
  const words = m.pages.home;
  const kind = (name: DocumentKind): { count: number; note: string } => {
    const documents = world.set.all(name);
    return { count: countInForce(world, documents), note: words.ofTotal(documents.length) };
  };
  const open = findings.filter((finding) => finding.accepted === undefined);
  const failing = open.filter(({ verdict }) => verdict === "fail").length;
  return {
    counts: [
      { label: words.counts.measures, ...kind("measure"), href: "/catalogs/#measures" },
      { label: words.counts.instruments, ...kind("instrument"), href: "/catalogs/instruments/" },
      { label: words.counts.entries, ...kind("entry"), href: "/catalogs/#information" },
      { label: words.counts.editions, ...kind("edition"), href: "/catalogs/" },
      { label: words.counts.lists, ...kind("list"), href: "/catalogs/national/lists/" },
      { label: words.counts.rules, count: summary.rules.total, href: "/rules/" },
      { label: words.counts.official, count: officialCount(world), href: "/catalogs/" },
    ],
    official: words.stateText(officialCount(world)),
    findings: words.findings(failing, open.length - failing, findings.length - open.length),
    consultations: homeLine(world),
  };
}

/** Documents whose official publication is on record, with number and address. */
export function officialCount(world: World): number {
  return world.set.documents.filter(({ official }) => official).length;
}

function apiSpans(world: World): Span[] {
  const words = world.m.pages.downloads;
  const known: readonly (readonly [string, string])[] = [
    ["downloads/columns.json", words.columnsOf],
    ["api/openapi.json", words.openapi],
    ["api/types.d.ts", words.types],
    ["api/v1/index.json", words.index],
  ];
  return known.flatMap(([file, label]) => (world.files.has(file) ? [{ text: label, href: `/${file}` }] : []));
}

/** What a file holds: how many, how many of them in force, and the state of the edition it is of. */
function downloadCell(world: World, download: Download): Rich {
  const edition = editionOfDownload(world, download);
  const held = edition ? world.set.members(edition.id) : documentsOfDownload(world, download);
  const isWhole = held.length === download.count;
  const count = isWhole ? countText(world, held) : world.m.pages.catalogs.items(download.count);
  const state = edition && stateTag(world, edition);
  return [
    { text: say(world, download.title), ...(state && { state }) },
    { text: count, muted: true },
  ];
}

export function downloadsPage(world: World): PageModel {
  const words = world.m.pages.downloads;
  const rows = world.downloads.map((download) => ({
    cells: [downloadCell(world, download), joined(downloadSpans(world, download), world.m.comma)],
  }));
  const schemas = [...world.files]
    .filter((file) => /^schemas\/(?:published|records)\/.+\.json$/.test(file))
    .map((file) => [{ text: file.replace(/^schemas\/(?:published\/)?/, ""), href: `/${file}` }]);
  return {
    path: "/downloads/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [
      ...section("which", words.which, [{ type: "items", items: words.whichItems.map((item) => [item]) }]),
      ...section("files", words.files, [{ type: "table", caption: words.files, columns: words.columns, rows }]),
      ...section("api", words.api, [
        text(words.apiText),
        { type: "items", items: apiSpans(world).map((span) => [span]) },
      ]),
      ...section("schemas", words.schemas, [{ type: "items", items: schemas }]),
    ],
  };
}
