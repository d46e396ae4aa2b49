import { diff, documentSide, linesOf, precedingVersion } from "@mulu/engine";
import type { DiffLine } from "@mulu/engine";
import type { DocketLine, PublishedDocket, PublishedDocument } from "@mulu/schema";

import type { Block, Fact, LineView, Rich, Section } from "../../model/page.js";
import { section, text } from "../common.js";
import { citationLink, fact, linkTo, linkToId } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { commentLinePath } from "./paths.js";
import { redline } from "./redline.js";

/** What is proposed, line by line, each with its ground, its redline and a way to comment on it. */
export function linesSection(world: World, docket: PublishedDocket): Section[] {
  const words = world.m.pages.road.docket;
  const lines = docket.lines ?? [];
  if (lines.length === 0) return section("lines", words.lines, [text(words.noLines)]);
  const counts = new Map<string, number>();
  for (const { line } of world.set.comments(docket.id) ?? []) {
    if (line !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const views = lines.map((line) => lineView(world, docket, { line, comments: counts.get(line.id) ?? 0 }));
  return section("lines", words.lines, [text(words.linesText), { type: "lines", lines: views }]);
}

interface LineAsked {
  line: DocketLine;
  comments: number;
}

function lineView(world: World, docket: PublishedDocket, { line, comments }: LineAsked): LineView {
  const words = world.m.pages.road.docket;
  const { id, what, why, basis = [], by, thing } = line;
  const facts: Fact[] = [
    ...fact(words.why, [why && [say(world, why)]]),
    ...fact(words.by, [by === undefined ? undefined : [linkToId(world, `organizations/${by}`)]]),
    ...fact(
      words.basis,
      basis.map((each) => [citationLink(world, each)]),
    ),
    ...fact(words.thing, [thing === undefined ? undefined : [linkToId(world, thing)]]),
  ];
  const changes = thing === undefined ? undefined : changeBlock(world, docket, line);
  return {
    id: `line-${id}`,
    heading: [words.line(id), " ", { text: changeTitle(world, line), tag: true }],
    what: [say(world, what)],
    facts,
    ...(changes === undefined ? {} : { changes }),
    comment: [
      { text: words.comment, href: commentLinePath(docket.id, id) },
      ...(comments === 0 ? [] : [{ text: words.commentsOnLine(comments), muted: true as const }]),
    ],
  };
}

const sorts = { add: "added", change: "changed", remove: "removed" } as const;

function changeTitle(world: World, { change }: DocketLine): string {
  return world.m.pages.changes.compare.things[sorts[change]];
}

/** The version before of what a line is about: of an edition's member, that of the edition before. */
function versionBefore({ set }: World, document: PublishedDocument): PublishedDocument | undefined {
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  if (!edition) return precedingVersion(set, document);
  const before = precedingVersion(set, edition);
  return before && set.members(before.id).find(({ concept }) => concept === document.concept);
}

/** Old beside new, place by place, where both versions are held; else that they are not. */
function changeBlock(world: World, docket: PublishedDocket, line: DocketLine): Block | undefined {
  const words = world.m.pages.road.docket;
  const document = world.set.get(line.thing ?? "");
  if (!document || line.change !== "change") return undefined;
  const before = versionBefore(world, document);
  if (!before || before.id === document.id) return text([{ text: words.noBefore, muted: true }]);
  const sides = [documentSide(world.set, before.id), documentSide(world.set, document.id)] as const;
  const [thing] = diff(...sides).things;
  const shown = thing ? linesOf(thing, sides).filter((each) => isShown(world, line, each)) : [];
  if (shown.length === 0) return text([{ text: words.noChange, muted: true }]);
  return {
    type: "table",
    caption: `${words.changes}${world.m.colon}${linkTo(world, document).text}`,
    columns: words.changeColumns,
    rows: shown.map((each) => ({ cells: cells(world, each) })),
  };
}

function isShown(world: World, { field }: DocketLine, { change }: DiffLine): boolean {
  const { path } = change;
  if (change.class === "invisible" || path.includes("provenance")) return false;
  return field === undefined || path[0] === field.split(".")[0];
}

function cells(world: World, { change, place, before, after, absent }: DiffLine): Rich[] {
  const words = world.m.pages.road.docket;
  const [old, now] = [before && say(world, before), after && say(world, after)];
  const reach = world.m.pages.changes.compare.reach[change.person.is];
  return [[say(world, place)], [old ?? { text: words.added, muted: true }], changed(), [reach]];

  /** Signs that differ; of a value that one side does not have, all of it. */
  function changed(): Rich {
    if (now === undefined || absent.includes("after")) return [{ text: now ?? words.gone, muted: true }];
    if (old === undefined || absent.includes("before")) return [{ text: now, redline: "inserted" }];
    return redline(world, old, now);
  }
}

/** What a line is called where it is named from elsewhere. */
export function lineTitle(world: World, docket: PublishedDocket, id: string | undefined): Rich {
  const words = world.m.pages.road.docket;
  if (id === undefined) return [words.onWhole];
  const line = docket.lines?.find((each) => each.id === id);
  const name = words.line(id);
  return [{ text: words.onLine(line ? `${name} ${shortened(say(world, line.what))}` : name), muted: true }];
}

function shortened(words: string): string {
  const signs = [...words];
  return signs.length <= 60 ? words : `${signs.slice(0, 60).join("")}…`;
}
