import { isProposal } from "@mulu/engine";
import type { PublishedDocument, PublishedInstrument } from "@mulu/schema";

import type { Inline, PageModel, Rich, TableRow } from "../../model/page.js";
import { roomTitle } from "../kind-names.js";
import { section, text } from "../common.js";
import { heldRegions, localRooms, roomOf, uncompiledRegions } from "../holdings.js";
import type { Held } from "../holdings.js";
import { clauses, joined, linkTo, linkToId } from "../inline.js";
import { countText } from "../state.js";
import { pathOf, say } from "../world.js";
import type { World } from "../world.js";
import { clauseSections } from "./local-clauses.js";

const ruleKinds = ["retention", "objection", "repair"] as const;

function gap(world: World): Rich {
  return [{ text: world.m.pages.local.none, muted: true }];
}

/** The editions of a catalog with what each holds: an edition known by name only holds nothing, which is said. */
function roomCell(world: World, { editions }: Held, room: string): Rich {
  const words = world.m.pages.local;
  const pieces = editions
    .filter((edition) => roomOf(edition) === room)
    .map((edition): Inline => {
      const members = world.set.members(edition.id);
      const version = edition.id.slice(edition.id.lastIndexOf("/") + 1);
      const count = members.length === 0 ? words.none : countText(world, members);
      const name = isProposal(edition) ? words.proposed(version) : version;
      return { ...linkTo(world, edition), text: `${name}${world.m.colon}${count}` };
    });
  return pieces.length === 0 ? gap(world) : joined(pieces, world.m.comma);
}

function regionCell(world: World, code: string): Rich {
  return [linkToId(world, `regions/${code}`)];
}

/** So many laws are named in a cell; of a region with more, its page has them all. */
const mostNamed = 3;

function links(world: World, documents: readonly PublishedDocument[], code?: string): Rich {
  if (documents.length === 0) return gap(world);
  if (code !== undefined && documents.length > mostNamed) {
    return [{ text: world.m.pages.local.items(documents.length), href: pathOf(`regions/${code}`) }];
  }
  return joined(
    documents.map((document) => linkTo(world, document)),
    world.m.comma,
  );
}

function countRow(world: World, held: Held): TableRow {
  return {
    cells: [
      regionCell(world, held.code),
      links(world, held.regulations, held.code),
      ...localRooms(world).map((room) => roomCell(world, held, room)),
      links(world, held.lists),
    ],
  };
}

/** The articles of that use, each with its gist. */
function ruleCell(world: World, regulation: PublishedInstrument, kind: (typeof ruleKinds)[number]): Rich {
  const instrument = regulation.id.replace("instruments/", "");
  const lines = Object.entries(regulation.articles ?? {})
    .filter(([, { kinds }]) => kinds?.includes(kind))
    .map(([article, { gist }]): Rich => {
      const cite = clauses(world, [{ article }], instrument);
      return gist ? [...cite, world.m.colon, say(world, gist)] : cite;
    });
  if (lines.length === 0) return gap(world);
  return lines.flatMap((line, index) => (index === 0 ? line : [" ", ...line]));
}

/** Regulations that state any of it; most of those about one field state none. */
function ruleRows(world: World, { code, regulations }: Held): TableRow[] {
  const states = ({ articles = {} }: PublishedInstrument): boolean =>
    Object.values(articles).some(({ kinds }) => ruleKinds.some((kind) => kinds?.includes(kind)));
  return regulations.filter(states).map((regulation) => ({
    cells: [regionCell(world, code), ...ruleKinds.map((kind) => ruleCell(world, regulation, kind))],
  }));
}

/** Local regulations side by side. Every number is counted from the documents it links to. */
export function localPage(world: World): PageModel {
  const words = world.m.pages.local;
  const held = heldRegions(world);
  const rooms = localRooms(world).map((room) => roomTitle(world, room));
  const uncompiled = uncompiledRegions(world);
  return {
    path: "/local/",
    title: words.title,
    description: words.text,
    trail: [{ text: world.m.pages.catalogs.title, href: "/catalogs/" }],
    lead: [[words.text]],
    searchKind: world.m.pages.catalogs.title,
    sections: [
      ...clauseSections(world),
      ...section("counts", words.counts, [
        {
          type: "table",
          caption: words.counts,
          columns: [words.region, words.regulations, ...rooms, words.lists],
          rows: held.map((each) => countRow(world, each)),
        },
      ]),
      ...(uncompiled.length === 0
        ? []
        : section("not-compiled", words.notCompiled, [
            text(words.notCompiledText),
            {
              type: "table",
              caption: words.notCompiled,
              columns: words.notCompiledColumns,
              rows: uncompiled.map(({ code, uncompiled: laws }) => ({
                cells: [regionCell(world, code), links(world, laws, code)],
              })),
            },
          ])),
      ...section("rules", words.rules, [
        text(words.rulesText),
        {
          type: "table",
          caption: words.rules,
          columns: words.ruleColumns,
          rows: held.flatMap((each) => ruleRows(world, each)),
        },
      ]),
    ],
  };
}
