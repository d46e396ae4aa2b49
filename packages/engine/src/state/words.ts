import type { IsoDate, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { CannotSay, Doubt, Ended, EndCause, NotLaw, State } from "./state.js";

/** @public A state in one or two words, for a column or a tag. */
export function stateLabel(state: State): Text {
  switch (state.is) {
    case "in-force":
      return { zh: "有效", en: "in force" };
    case "not-yet":
      return { zh: "尚未施行", en: "not yet in force" };
    case "ended":
      return { zh: "已失效", en: "no longer in force" };
    case "not-law":
      return notLaw[state.why];
    case "cannot-say":
      return { zh: "无法判断", en: "cannot say" };
  }
}

const notLaw: Record<NotLaw, Text> = {
  draft: { zh: "草案，不生效", en: "a draft, not in force" },
  exercise: { zh: "演练，不生效", en: "an exercise, not in force" },
  candidate: { zh: "候选，不生效", en: "a candidate, not in force" },
  "needs-basis": {
    zh: "依据不足，不能作为失信惩戒措施实施",
    en: "its basis does not suffice; not to be applied as a sanction",
  },
};

/** @public A state in full: since when, why, by what, and what holds in its place. */
export function stateInWords(set: CatalogSet, state: State): Text {
  const label = stateLabel(state);
  const details = detailsOf(set, state);
  if (details.length === 0) return label;
  const zh = details.map((part) => part.zh).join("，");
  const en = details.map((part) => part.en).join(", ");
  return { zh: `${label.zh}（${zh}）`, en: `${label.en} (${en})` };
}

function detailsOf(set: CatalogSet, state: State): Text[] {
  switch (state.is) {
    case "in-force":
      return state.since === undefined ? [] : [from(state.since)];
    case "not-yet":
      return [
        state.atEarliest ? { zh: `最早自${state.from}起`, en: `from ${state.from} at the earliest` } : from(state.from),
      ];
    case "ended":
      return endInWords(set, state);
    case "not-law":
      return [];
    case "cannot-say":
      return [doubtInWords(set, state)];
  }
}

function from(day: string): Text {
  return { zh: `自${day}起`, en: `from ${day}` };
}

/** Title of a document, in the marks Chinese puts around titles; the id where it is not held. */
function named(set: CatalogSet, id: string): Text {
  const document = set.get(id);
  if (!document || !("title" in document)) return { zh: id, en: id };
  return { zh: `《${document.title.zh}》`, en: document.title.en };
}

function endInWords(set: CatalogSet, end: Ended): Text[] {
  const { since, with: companion, by, successors } = end;
  const what = companion === undefined ? undefined : named(set, companion);
  const act = by === undefined ? undefined : named(set, by);
  const names = successors.map((id) => named(set, id));
  return [
    ...(since === undefined ? [] : [from(since)]),
    causes[end.cause](what, act),
    ...(names.length === 0
      ? []
      : [{ zh: `现见${names.map(({ zh }) => zh).join("、")}`, en: `see now ${names.map(({ en }) => en).join(", ")}` }]),
  ];
}

const causes: Record<EndCause, (what: Text | undefined, act: Text | undefined) => Text> = {
  repealed: (what, act) => ({
    zh: `${what ? `所依据的${what.zh}` : ""}已${act ? `由${act.zh}` : ""}废止`,
    en: `${what ? `${what.en}, on which it rests, was repealed` : "repealed"}${act ? ` by ${act.en}` : ""}`,
  }),
  superseded: (_, act) => ({
    zh: act ? `由${act.zh}取代` : "已被取代",
    en: act ? `superseded by ${act.en}` : "superseded",
  }),
  "own-end": () => ({ zh: "有效期届满", en: "its term has run out" }),
  "edition-ended": (what, act) => ({
    zh: `所属的${what?.zh ?? "版本"}${act ? `已由${act.zh}取代` : "已失效"}`,
    en: `${what?.en ?? "its edition"}, to which it belongs, ${act ? `was superseded by ${act.en}` : "is no longer in force"}`,
  }),
  suspended: () => ({ zh: "已暂停实施", en: "suspended" }),
  "needs-rebasing": () => ({ zh: "依据已变，须重新确定依据", en: "its basis has changed and must be found anew" }),
  abolished: () => ({ zh: "已取消", en: "abolished" }),
};

function doubtInWords(set: CatalogSet, { why, of, text }: CannotSay): Text {
  return doubts[why](of === undefined ? undefined : named(set, of), text);
}

/** The day by which a text is called, in brackets. */
function dated(text: IsoDate | undefined): Text {
  return text === undefined ? { zh: "", en: "" } : { zh: `（${text}）`, en: ` (${text})` };
}

const doubts: Record<Doubt, (of: Text | undefined, text: IsoDate | undefined) => Text> = {
  "no-first-day": (of) => ({
    zh: `${of?.zh ?? ""}没有登记施行日期`,
    en: `no first day is on record${of ? ` for ${of.en}` : ""}`,
  }),
  "no-basis": () => ({ zh: "没有登记可独立支撑的依据", en: "no operative basis is on record" }),
  "instrument-not-held": (of) => ({
    zh: `所引文件${of?.zh ?? ""}没有登记`,
    en: `${of?.en ?? "the instrument cited"} is not in the register`,
  }),
  "instrument-undated": (of) => ({
    zh: `${of?.zh ?? "文件"}的施行日期没有登记`,
    en: `the register has no day on which ${of?.en ?? "the instrument"} began`,
  }),
  "text-not-read": (of) => ({
    zh: `所引条文读自${of?.zh ?? "该文件"}较晚的文本，当日文本没有读过`,
    en: `the article was read in a later text${of ? ` of ${of.en}` : ""}; the text of that day was not read`,
  }),
  "text-replaced": (of) => ({
    zh: `所引条文读自${of?.zh ?? "该文件"}较早的文本，当日文本没有读过`,
    en: `the article was read in an earlier text${of ? ` of ${of.en}` : ""}; the text of that day was not read`,
  }),
  "text-undated": (of) => ({
    zh: `所读的${of?.zh ?? "文件"}文本的施行日期没有登记`,
    en: `the first day of the text that was read${of ? ` of ${of.en}` : ""} is not on record`,
  }),
  "clause-new": (of, text) => ({
    zh: `${of?.zh ?? "该文件"}当日的文本${dated(text).zh}中没有找到与所引条文对应的一条`,
    en: `the text of that day${of ? ` of ${of.en}` : ""}${dated(text).en} has no counterpart of the article that was found`,
  }),
  "clause-gone": (of, text) => ({
    zh: `${of?.zh ?? "该文件"}当日的文本${dated(text).zh}中已经找不到与所引条文对应的一条`,
    en: `the text of that day${of ? ` of ${of.en}` : ""}${dated(text).en} no longer has a counterpart of the article that was found`,
  }),
  "clause-reworded": (of, text) => ({
    zh: `所引条文在${of?.zh ?? "该文件"}当日的文本${dated(text).zh}中文字不同，规定是否相同无法判断`,
    en: `the article had other words in the text of that day${of ? ` of ${of.en}` : ""}${dated(text).en}; whether it ruled the same cannot be said`,
  }),
  "clause-ambiguous": (of, text) => ({
    zh: `${of?.zh ?? "该文件"}当日的文本${dated(text).zh}中可能有不止一条与所引条文对应`,
    en: `more than one article of the text of that day${of ? ` of ${of.en}` : ""}${dated(text).en} may be the one cited`,
  }),
  "no-such-article": (of) => ({
    zh: `${of?.zh ?? "该文件"}没有所引的这一条`,
    en: `${of?.en ?? "the instrument"} has no article of the number cited`,
  }),
  "edition-not-held": (of) => ({
    zh: `所属版本${of?.zh ?? ""}没有收录`,
    en: `the edition it belongs to${of ? `, ${of.en},` : ""} is not held`,
  }),
  "successor-undated": (of) => ({
    zh: `${of?.zh ?? "后一版本"}取代它的日期没有登记`,
    en: `the day on which ${of?.en ?? "a later version"} took its place is not on record`,
  }),
};
