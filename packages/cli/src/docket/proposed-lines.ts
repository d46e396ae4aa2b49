import { diff, editionSide } from "@mulu/engine";
import type { CatalogSet, Change, ThingDiff } from "@mulu/engine";
import type { DocketLine, PublishedEdition } from "@mulu/schema";

const words = {
  added: ["add", "增加", "Add"],
  removed: ["remove", "删去", "Remove"],
  withdrawn: ["remove", "删去", "Remove"],
  changed: ["change", "修改", "Change"],
  moved: ["change", "移动", "Move"],
  merged: ["change", "合并", "Merge"],
  split: ["change", "拆分", "Split"],
} as const satisfies Record<ThingDiff["is"], readonly [DocketLine["change"], string, string]>;

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

/** What an edition proposes, line by line: against the edition it supersedes where there is one, else all it holds. */
export function proposedLines(set: CatalogSet, edition: PublishedEdition): DocketLine[] {
  const idFor = lineIds();
  const base = edition.supersedes;
  if (base === undefined) {
    return set.members(edition.id).map((member) => {
      const { zh, en } = "title" in member ? member.title : { zh: member.id, en: member.id };
      return { id: idFor(member.id), change: "add", thing: member.id, what: { zh: `增加“${zh}”`, en: `Add “${en}”` } };
    });
  }
  const { things } = diff(editionSide(set, base), editionSide(set, edition.id));
  return things
    .filter(({ kind, is, changes }) => kind !== "edition" && (is !== "changed" || changes.some(isPutToPeople)))
    .map(({ thing, is, title, before, after, changes }): DocketLine => {
      const [change, zh, en] = words[is];
      const told = changes.filter(isPutToPeople);
      const places = [...new Map(told.map(({ label }) => [label.zh, label])).values()].slice(0, 4);
      const of = is === "changed" && places.length > 0;
      const document = change === "remove" ? before : (after ?? before);
      return {
        ...{ id: idFor(thing), change },
        ...(document === undefined ? {} : { thing: document }),
        what: {
          zh: `${zh}“${title.zh}”${of ? `：${places.map((label) => label.zh).join("、")}` : ""}`,
          en: `${en} “${title.en}”${of ? `: ${places.map((label) => label.en).join(", ")}` : ""}`,
        },
      };
    });
}
