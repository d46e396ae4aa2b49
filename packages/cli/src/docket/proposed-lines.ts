import { diff, documentSide, editionSide, versionBefore } from "@mulu/engine";
import type { CatalogSet, Change, DiffSide, ThingDiff } from "@mulu/engine";
import type { DocketLine, PublishedDocument, Text } from "@mulu/schema";

import type { Publishable } from "../publish/publishable.js";
import { say } from "../words/say.js";

const words = {
  added: ["add", say("add")],
  removed: ["remove", say("remove")],
  withdrawn: ["remove", say("remove")],
  changed: ["change", say("change")],
  moved: ["change", say("move")],
  merged: ["change", say("merge")],
  split: ["change", say("split")],
} as const satisfies Record<ThingDiff["is"], readonly [DocketLine["change"], Text]>;

/** Ids of lines: the last part of what each is about, told apart by a number where two are alike. */
function lineIds(): (thing: string) => string {
  const taken = new Map<string, number>();
  return (thing) => {
    const name = thing.slice(thing.lastIndexOf("/") + 1).replaceAll(".", "-");
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  };
}

/** Sources, addresses and what this project does not know are its own upkeep: nobody is asked about them. */
const upkeep: ReadonlySet<string> = new Set(["unknown", "noneStated", "provenance"]);

const isPutToPeople = ({ path, class: of }: Change): boolean =>
  of !== "invisible" && !(typeof path[0] === "string" && upkeep.has(path[0]));

/** The version that a proposal takes the place of: of an edition the one it names, of a list standard the one before. */
export function baseOf(set: CatalogSet, version: Publishable): string | undefined {
  return version.documentKind === "edition" ? version.supersedes : versionBefore(set, version)?.id;
}

/** What a proposal holds, where it takes the place of nothing. */
function heldBy(set: CatalogSet, version: Publishable): readonly PublishedDocument[] {
  return version.documentKind === "edition" ? set.members(version.id) : [version];
}

/** What is proposed, line by line: against the version it takes the place of where there is one, else all it holds. */
export function proposedLines(set: CatalogSet, version: Publishable): DocketLine[] {
  const idFor = lineIds();
  const base = baseOf(set, version);
  if (base === undefined) {
    return heldBy(set, version).map((held) => {
      const title = "title" in held ? held.title : held.id;
      return { id: idFor(held.concept), change: "add", thing: held.id, what: say("add-thing", { title }) };
    });
  }
  const side = (id: string): DiffSide =>
    version.documentKind === "edition" ? editionSide(set, id) : documentSide(set, id);
  const { things } = diff(side(base), side(version.id));
  return things
    .filter(({ kind, is, changes }) => kind !== "edition" && (is !== "changed" || changes.some(isPutToPeople)))
    .map(({ thing, is, title, before, after, changes }): DocketLine => {
      const [change, done] = words[is];
      const told = changes.filter(isPutToPeople);
      const places = [...new Map(told.map(({ label }) => [label.zh, label])).values()].slice(0, 4);
      const of = is === "changed" && places.length > 0;
      const document = change === "remove" ? before : (after ?? before);
      return {
        ...{ id: idFor(thing), change },
        ...(document === undefined ? {} : { thing: document }),
        what: say("line-of-thing", { done, title, where: of ? say("at-places", { places }) : "" }),
      };
    });
}
