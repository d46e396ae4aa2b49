import { diff, documentSide, linesOf, precedingVersion } from "@mulu/engine";
import type { DiffLine } from "@mulu/engine";
import type { DocketLine, PublishedDocument } from "@mulu/schema";

import type { Block, Rich } from "../../model/page.js";
import { text } from "../common.js";
import { linkTo } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";
import { redline } from "./redline.js";

/** The version before of what a line is about: of an edition's member, that of the edition before. */
function versionBefore({ set }: World, document: PublishedDocument): PublishedDocument | undefined {
  const edition = document.edition === undefined ? undefined : set.edition(document.edition);
  if (!edition) return precedingVersion(set, document);
  const before = precedingVersion(set, edition);
  return before && set.members(before.id).find(({ concept }) => concept === document.concept);
}

/** Old beside new, place by place, where both versions are held; else that they are not. */
export function changeBlock(world: World, line: DocketLine): Block | undefined {
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
