import type { PageModel, Span } from "../../../src/model/page";
import { section, text } from "../common";
import { downloadSpans } from "../files";
import { joined } from "../inline";
import { say } from "../world";
import type { World } from "../world";

/** What the home page states in numbers. */
export interface HomeModel {
  counts: readonly { label: string; count: number; href: string }[];
  findings: string;
}

export function homeModel(world: World): HomeModel {
  const { m, findings, summary } = world;
  const words = m.pages.home;
  const kinds = summary.byKind;
  const open = findings.filter((finding) => finding.accepted === undefined);
  const failing = open.filter(({ verdict }) => verdict === "fail").length;
  return {
    counts: [
      { label: words.counts.measures, count: kinds.measure ?? 0, href: "/catalogs/#measures" },
      { label: words.counts.instruments, count: kinds.instrument ?? 0, href: "/catalogs/instruments/" },
      { label: words.counts.entries, count: kinds.entry ?? 0, href: "/catalogs/#information" },
      { label: words.counts.editions, count: kinds.edition ?? 0, href: "/catalogs/" },
      { label: words.counts.lists, count: kinds.list ?? 0, href: "/catalogs/national/lists/" },
      { label: words.counts.rules, count: summary.rules.total, href: "/rules/" },
      { label: words.counts.official, count: summary.official, href: "/catalogs/" },
    ],
    findings: words.findings(failing, open.length - failing, findings.length - open.length),
  };
}

function apiSpans(world: World): Span[] {
  const words = world.m.pages.downloads;
  const known: readonly (readonly [string, string])[] = [
    ["api/openapi.json", words.openapi],
    ["api/types.d.ts", words.types],
    ["api/v1/index.json", words.index],
  ];
  return known.flatMap(([file, label]) => (world.files.has(file) ? [{ text: label, href: `/${file}` }] : []));
}

export function downloadsPage(world: World): PageModel {
  const words = world.m.pages.downloads;
  const rows = world.downloads.map((download) => ({
    cells: [
      [say(world, download.title), { text: world.m.pages.catalogs.items(download.count), muted: true as const }],
      joined(downloadSpans(world, download), world.m.comma),
    ],
  }));
  const schemas = [...world.files]
    .filter((file) => /^schemas\/published\/.+\.json$/.test(file))
    .map((file) => [{ text: file.replace("schemas/published/", ""), href: `/${file}` }]);
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
