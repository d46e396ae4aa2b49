import type { Text } from "@mulu/schema";

import { absenceInWords, absenceOf } from "../absence.js";
import { say } from "../words/diff/say.js";
import type { Change, Diff, ThingDiff } from "./diff.js";
import { valueInWords } from "./in-words.js";
import type { DiffSide } from "./sides.js";
import { fieldsOn, isItem } from "./steps.js";
import type { Steps } from "./steps.js";

/** @public A change in words: what a row of a comparison says. */
export interface DiffLine {
  change: Change;
  /** What the place is called, with the item of a list where one changed within. */
  place: Text;
  /** The value before, or why there was none where the document owns to it; undefined where there was none. */
  before: Text | undefined;
  after: Text | undefined;
  /** Sides whose words stand for a value that is missing: not known is not none. */
  absent: readonly ("before" | "after")[];
}

/** @public The changes of a thing in words. A text whose Chinese and English changed is one line. */
export function linesOf(thing: ThingDiff, [before, after]: readonly [DiffSide, DiffSide]): DiffLine[] {
  const found: DiffLine[] = [];
  const texts = new Map<string, DiffLine>();
  for (const change of thing.changes) {
    const { path } = change;
    const last = path.at(-1);
    const at = { kind: thing.kind, path };
    const [was, is] = change.order
      ? []
      : [
          valueInWords({ ...at, set: before.set }, change.before),
          valueInWords({ ...at, set: after.set }, change.after),
        ];
    const without = (side: DiffSide, id: string | undefined, value: Text | undefined): Text | undefined =>
      value === undefined && !change.order ? missingInWords(side, id, path) : undefined;
    const [unknownBefore, unknownAfter] = [without(before, thing.before, was), without(after, thing.after, is)];
    const line: DiffLine = {
      change,
      place: placeOf(change),
      before: was ?? unknownBefore,
      after: is ?? unknownAfter,
      absent: [...(unknownBefore ? ["before" as const] : []), ...(unknownAfter ? ["after" as const] : [])],
    };
    if (last !== "zh" && last !== "en") {
      found.push(line);
      continue;
    }
    // The two languages of one text stand side by side in the order of the document: zh before en.
    const key = JSON.stringify(path.slice(0, -1));
    const zh = texts.get(key);
    if (zh && last === "en") {
      zh.before = { zh: zh.before?.zh ?? "", en: line.before?.en ?? "" };
      zh.after = { zh: zh.after?.zh ?? "", en: line.after?.en ?? "" };
      continue;
    }
    if (last === "zh") texts.set(key, line);
    else line.place = say("place.english", { label: line.place });
    found.push(line);
  }
  return found;
}

/** Why a document has no value at a place, where it says so itself or its edition says it of all. */
function missingInWords({ set }: DiffSide, id: string | undefined, path: Steps): Text | undefined {
  const document = id === undefined ? undefined : set.get(id);
  const absence = document && absenceOf(set, document, fieldsOn(path).join("."));
  return absence && absenceInWords(absence);
}

/** The label, and of a change within an item of a list, which item. */
function placeOf({ label, path, before, after, order }: Change): Text {
  if (order) return say("place.order", { label });
  const item = path.findLast(isItem);
  const isWhole = isItem(path.at(-1)) && (before === undefined || after === undefined);
  if (!item || isWhole || item.item.length > longest) return label;
  return { zh: `${label.zh}〔${item.item}〕`, en: `${label.en} [${item.item}]` };
}

/** Names of items longer than this are the text itself, which the row shows anyway. */
const longest = 60;

/** @public Things of a difference by what became of them, in the order in which people ask. */
export function groupsOf({ things }: Pick<Diff, "things">): { is: ThingDiff["is"]; things: readonly ThingDiff[] }[] {
  const order: readonly ThingDiff["is"][] = ["added", "removed", "withdrawn", "merged", "split", "moved", "changed"];
  return order
    .map((is) => ({ is, things: things.filter((thing) => thing.is === is) }))
    .filter((each) => each.things.length > 0);
}
