import { encodedIn } from "../records/encoded.js";
import { partInDigits } from "../records/lettered.js";
import { narrow, numeralsInDigits } from "../records/narrow.js";
import { unescaped } from "../records/unescape.js";
import { isOldCitizenId, isPersonsDivision } from "../records/paper-numbers.js";
import { readsAsCitizenId } from "../records/check-digits.js";
import { isPersonBehind } from "./entries.js";
import type { Leaf } from "./values.js";

/** A number of a person whose digits stand in several values, one behind the other. */
export interface SplitNumber {
  /** Where its first digits stand. */
  path: Leaf["path"];
  isSure: boolean;
}

/** Part of a number: digits, set together or not, and perhaps the X at their end. */
const fragment = /^(?:[\d \-._/]{0,60}\d ?[Xx]?|[Xx])$/;

/** Marks before, between and behind digits: they are read as gaps. Two stars and more strike places out, and stay. */
const marks = /[^\p{L}\p{N}○]+/gu;

/** A value as it is shown where its escapes are understood, with gaps for all marks. */
function shownIn(value: string): string {
  const [hidden] = encodedIn(value);
  const { text } = narrow(hidden?.text ?? unescaped(value)?.text ?? value);
  const plain = text.replaceAll("|", "l").replaceAll(marks, (run) => (run.includes("**") ? run : " "));
  return partInDigits(numeralsInDigits(plain.trim()));
}

interface Fragment {
  digits: string;
  path: Leaf["path"];
}

/** The digits of values that follow one another with nothing between them but empty values and the names of fields. */
function* runsOf(leaves: readonly Leaf[]): Iterable<readonly Fragment[]> {
  let run: Fragment[] = [];
  for (const { path, value, isName } of leaves) {
    const isRead = typeof value === "string" || typeof value === "number";
    const text = isRead ? shownIn(String(value)) : "";
    if (fragment.test(text)) run.push({ digits: text.replaceAll(/[^\dXx]/g, "").toUpperCase(), path });
    else if (!isName && text !== "") {
      yield run;
      run = [];
    }
  }
  yield run;
}

/** The values of each column: of the same field of the objects of a list. */
function columnsOf(leaves: readonly Leaf[]): Leaf[][] {
  const columns = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    if (leaf.isName || typeof leaf.path.at(-1) === "number") continue;
    const name = leaf.path.map((step) => (typeof step === "number" ? "#" : step)).join(" ");
    const column = columns.get(name) ?? [];
    column.push(leaf);
    columns.set(name, column);
  }
  return [...columns.values()].filter((column) => column.length > 1);
}

const listOf = (path: Leaf["path"]): string | undefined =>
  typeof path.at(-1) === "number" ? path.slice(0, -1).join(" ") : undefined;

/** Whether digits put together are a number of a person; what has no check character may be one of something else. */
function sureness(number: string, parts: readonly Fragment[], isBehind: boolean): boolean | undefined {
  if (number.length === 18 && readsAsCitizenId(number) && isPersonsDivision(number)) return true;
  if (!isBehind) return undefined;
  const [list] = new Set(parts.map(({ path }) => listOf(path)));
  const isOneList = list !== undefined && parts.every(({ path }) => listOf(path) === list);
  if (/^1[3-9]\d{9}$/.test(number)) return isOneList;
  return number.length === 15 && /^\d+$/.test(number) && isOldCitizenId(number) ? isOneList : undefined;
}

function* within(run: readonly Fragment[], isBehind: boolean): Iterable<SplitNumber> {
  let from = 0;
  while (from < run.length) {
    let number = "";
    let past = from + 1;
    for (const [at, { digits }] of run.slice(from, from + 18).entries()) {
      number += digits;
      if (number.length > 18) break;
      const isSure = at === 0 ? undefined : sureness(number, run.slice(from, from + at + 1), isBehind);
      if (isSure === undefined) continue;
      yield { path: run[from]?.path ?? [], isSure };
      past = from + at + 1;
      break;
    }
    from = past;
  }
}

/** Numbers of persons that are cut in parts over list items, or over fields beside each other. */
export function splitNumbers(leaves: readonly Leaf[], subjectKind: string | undefined): SplitNumber[] {
  const found = [leaves, ...columnsOf(leaves)]
    .flatMap((each) => [...runsOf(each)])
    .flatMap((run) => [...within(run, isPersonBehind(subjectKind))]);
  return [...new Map(found.map((each) => [each.path.join(" "), each])).values()];
}
