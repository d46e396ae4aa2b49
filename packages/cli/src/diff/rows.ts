import { effectInWords, fateTitles, groupsOf, linesOf, whomInWords } from "@mulu/engine";
import type { DiffLine, ThingDiff } from "@mulu/engine";
import { reachField } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import type { DiffReport } from "./report.js";
import { doubtOf, kindInWords, trailOf } from "./words.js";
import { say } from "../words/say.js";

/** A row of a comparison in words, whatever it is written into. */
export interface Row {
  place: Text;
  before: Text | undefined;
  after: Text | undefined;
  kind: Text;
  level: string;
  effect: Text;
  fingerprint: string;
  /** Whether somebody's use of it breaks. */
  breaks: boolean;
}

/** A thing with its rows. */
export interface Block {
  thing: ThingDiff;
  title: Text;
  whom: Text;
  from: Text;
  doubt: Text | undefined;
  trail: Text | undefined;
  rows: readonly Row[];
  /** Changes that are of the version alone, and are counted instead of written. */
  ofVersion: number;
}

/** Things of one fate. */
export interface Section {
  title: Text;
  blocks: readonly Block[];
}

export function sectionsOf(report: DiffReport): Section[] {
  const broken = new Set(
    (report.usage?.hits ?? []).filter(({ breaks }) => breaks).map(({ fingerprint }) => fingerprint),
  );
  return groupsOf(report.diff).map(({ is, things }) => ({
    title: fateTitles[is],
    blocks: things.map((thing) => blockOf(report, thing, broken)),
  }));
}

/** Wording, links and upkeep do nothing to people; that need not be said of each. */
const nothing: Text = { zh: "", en: "" };
const notOnRecord: Text = say("not-record");

function blockOf(report: DiffReport, thing: ThingDiff, broken: ReadonlySet<string>): Block {
  const lines = linesOf(thing, report.sides);
  const shown = lines.filter(({ change }) => change.kind !== "version");
  return {
    thing,
    title: thing.title,
    whom: isOfPeople(thing) ? whomInWords(report.sides[1].set, thing) : nothing,
    from: thing.from === "cannot-say" ? notOnRecord : { zh: thing.from, en: thing.from },
    doubt: doubtOf(thing),
    trail: trailOf(thing),
    rows: [...inForceRow(thing), ...inOrder(shown).map((line) => rowOf(line, broken))],
    ofVersion: lines.length - shown.length,
  };
}

const answers = { yes: say("in-force"), "cannot-say": say("cannot-say") } as const;

/** Of two days, whether it is in force, where that is another answer. */
function inForceRow({ inForce }: ThingDiff): Row[] {
  if (!inForce) return [];
  const [before, after] = [answers[inForce.before], answers[inForce.after]];
  const place = say("whether-force");
  return [
    { place, before, after, kind: nothing, level: "", effect: answers["cannot-say"], fingerprint: "", breaks: false },
  ];
}

/** Whether a thing names whom it reaches. */
const isOfPeople = ({ kind }: ThingDiff): boolean => reachField(kind) !== undefined;

const ranks = ["normative", "editorial", "invisible"];

/** What says something else first; what is not seen last. */
function inOrder(lines: readonly DiffLine[]): DiffLine[] {
  const rank = ({ change }: DiffLine): number => ranks.indexOf(change.class);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

function rowOf({ change, place, before, after }: DiffLine, broken: ReadonlySet<string>): Row {
  const { level, fingerprint } = change;
  return {
    place,
    before,
    after,
    kind: kindInWords(change),
    level,
    effect: change.class === "normative" ? effectInWords(change) : nothing,
    fingerprint,
    breaks: broken.has(fingerprint),
  };
}
