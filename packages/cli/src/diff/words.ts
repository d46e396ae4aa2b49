import { changeKinds } from "@mulu/engine";
import type { Change, DiffVerdict, SideLabel, ThingDiff, UsageVerdict } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import type { DiffReport } from "./report.js";
import { say } from "../words/say.js";

export const kindInWords = ({ kind }: Pick<Change, "kind">): Text => changeKinds[kind].title;

/** A side by its title, with the revision it was read from. */
export function sideInWords({ title, revision, is }: SideLabel): Text {
  if (revision === undefined || is === "catalogs") return title;
  return say("revision", { title, revision });
}

/** The verdict for people, in one sentence. */
export function personInWords({ person }: DiffVerdict): Text {
  const { expands, narrows, cannotSay, from } = person;
  if (expands + narrows + cannotSay === 0) return say("people-no-effect");
  const days = {
    zh: from.map((day) => (day === "cannot-say" ? "日期不明" : day)).join("、"),
    en: from.map((day) => (day === "cannot-say" ? "a day not on record" : day)).join(", "),
  };
  const since = from.length === 0 ? { zh: "", en: "" } : say("from-days", { days });
  return say("people-expands-narrows-cannot", { expands, narrows, cannotSay, since });
}

/** The level of the version, and what asks for it. */
export function machineInWords({ machine, classes }: DiffVerdict): Text {
  const { level, kinds } = machine;
  if (level === "none") return say("version-nothing-changed");
  const zh = kinds.map(({ kind, count }) => `${changeKinds[kind].title.zh} ${count}`).join("，");
  const en = kinds.map(({ kind, count }) => `${changeKinds[kind].title.en} ${count}`).join(", ");
  const { normative, editorial, invisible } = classes;
  return say("version-normative-editorial-not", { level, normative, editorial, invisible, what: { zh, en } });
}

/** Whom a thing reaches, where that is to be said, and from which day on. */
export function reachInWords({ whom, from }: { whom: Text; from: Text }): Text {
  const isSaid = whom.zh !== "";
  return say("from-day", { more: isSaid ? say("whom-is", { whom }) : "", from });
}

/** A change that several things have in common. */
export const sharedInWords = (count: number): Text => say("same-in", { count });

/** Changes of the version alone, which are counted instead of written. */
export const versionInWords = (count: number): Text => say("version-itself-see-json", { count });

/** What weakens a row: one of the two texts was not read, or not wholly. */
export function doubtOf({ standing }: Pick<ThingDiff, "standing">): Text | undefined {
  const weak = [standing.before, standing.after].some(
    (each) => each?.status === "inferred" || each?.status === "unverified",
  );
  return weak ? say("rests-what-inferred-not") : undefined;
}

/** Where a thing went, or came out of. */
export function trailOf({ before, after, is, into = [], outOf = [], reason }: ThingDiff): Text | undefined {
  const parts: Text[] = [];
  if (is === "moved" && before !== undefined) {
    parts.push(after === undefined ? { zh: "", en: "" } : say("formerly", { before }));
  }
  if (into.length > 0) parts.push(say("went-to", { into }));
  if (outOf.length > 0) parts.push(say("out-of", { outOf }));
  if (reason) parts.push(say("reason-is", { reason }));
  const said = parts.filter(({ zh }) => zh !== "");
  if (said.length === 0) return undefined;
  return { zh: said.map(({ zh }) => zh).join("；"), en: said.map(({ en }) => en).join("; ") };
}

const answers: Readonly<Record<UsageVerdict["is"], Text>> = {
  breaks: say("will-break"),
  touched: say("touched-does-not-break"),
  holds: say("holds"),
  "cannot-say": say("cannot-say"),
};

/** Whether what somebody uses breaks, in one sentence. */
export function usageInWords({ is, hits, outside }: UsageVerdict): Text {
  const broken = hits.filter(({ breaks }) => breaks).length;
  const out = outside.length === 0 ? { zh: "", en: "" } : say("not-among-what-compared", { outside });
  return say("you-break-more-touched", { answers: answers[is], broken, count: hits.length - broken, out });
}

/** What either side does not hold. */
export function gapsInWords({ gaps }: DiffReport["diff"]): Text[] {
  const all = [...gaps.before, ...gaps.after].map(({ why }) => ({ zh: why.zh, en: why.en }));
  return [...new Map(all.map((each) => [each.zh, each])).values()];
}

/** What is said of every comparison, before its rows. */
export function headlines(report: DiffReport): Text[] {
  const { diff, verdict, usage, witnesses } = report;
  const weak = diff.things.filter((thing) => doubtOf(thing) !== undefined).length;
  return [
    personInWords(verdict),
    machineInWords(verdict),
    ...(usage === undefined ? [] : [usageInWords(usage)]),
    say("differ-say-same", { count: diff.things.length, same: diff.same }),
    ...(weak === 0 ? [] : [say("least-one-side-inferred", { weak })]),
    ...witnesses.map(witnessInWords),
    ...gapsInWords(diff),
  ];
}

function witnessInWords({ before, after, brokenBy }: DiffReport["witnesses"][number]): Text {
  if (!brokenBy) return say("no-record-found-valid", { before, after });
  const { record, element } = brokenBy;
  const at = element === undefined ? { zh: "", en: "" } : say("in-brackets", { title: element });
  return say("record-valid-not", { before, after, at, JSON: JSON.stringify(record) });
}
