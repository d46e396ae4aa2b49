import type { Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatClause } from "../cite.js";
import { titleOf } from "../titles.js";
import type { CitedOn, NextText, TextOfClause } from "./cited-on.js";

type Answered<I extends CitedOn["is"]> = Extract<CitedOn, { is: I }>;

/** The title of a document, in the marks Chinese puts around titles; the id where it is not held. */
function named(set: CatalogSet, id: string): Text {
  const document = set.get(id);
  if (!document) return { zh: id, en: id };
  const { zh, en } = titleOf(document);
  return { zh: `《${zh}》`, en };
}

function listed(set: CatalogSet, ids: readonly string[]): Text {
  const names = ids.map((id) => named(set, id));
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}

/** A citation with the text in which its number stands: 《民事诉讼法》第二百六十六条（2023-09-01 文本）. */
export function asRead(set: CatalogSet, { instrument, citation, ...cited }: CitedOn): Text {
  const title = named(set, instrument);
  const { zh, en } = formatClause(citation);
  const read = "read" in cited ? cited.read : undefined;
  return {
    zh: `${title.zh}${zh}${read === undefined ? "" : `（${read} 文本）`}`,
    en: `${title.en}${en === "" ? "" : `, ${en}`}${read === undefined ? "" : ` (text of ${read})`}`,
  };
}

/** What one text says of the clause, in a few words. */
function inOneText({ is, version, article, candidate }: TextOfClause): Text {
  const own = formatClause({ ...(article !== undefined && { article }) });
  const like = formatClause({ ...(candidate !== undefined && { article: candidate }) });
  const said: Record<TextOfClause["is"], Text> = {
    same: { zh: `为${own.zh}`, en: `it is ${own.en}` },
    moved: { zh: `为${own.zh}`, en: `it is ${own.en}` },
    new: { zh: "没有找到对应的一条", en: "no counterpart was found" },
    gone: { zh: "没有找到对应的一条", en: "no counterpart was found" },
    reworded: {
      zh: `文字不同${candidate === undefined ? "" : `（可能对应${like.zh}）`}`,
      en: `it has other words${candidate === undefined ? "" : ` (perhaps ${like.en})`}`,
    },
    ambiguous: { zh: "可能对应不止一条", en: "more than one article may be it" },
    "text-not-read": { zh: "没有读过", en: "it was not read" },
  };
  return { zh: `${version} 文本：${said[is].zh}`, en: `text of ${version}: ${said[is].en}` };
}

function nextInWords(next: NextText | undefined): Text[] {
  if (!next) return [];
  const text = inOneText(next);
  const from = next.atEarliest
    ? { zh: `最早自${next.from}起`, en: `from ${next.from} at the earliest` }
    : { zh: `自${next.from}起`, en: `from ${next.from}` };
  return [
    next.promulgated
      ? {
          zh: `当日已公布、尚未施行的下一文本${from.zh}施行，${text.zh}`,
          en: `the next text, by then made and not yet in force, begins ${from.en}; ${text.en}`,
        }
      : { zh: `后来修改，${from.zh}施行，${text.zh}`, en: `amended later, ${from.en}; ${text.en}` },
  ];
}

function after(cited: CitedOn): Text[] {
  const next = "next" in cited ? nextInWords(cited.next) : [];
  const gone = "repealedFrom" in cited ? cited.repealedFrom : undefined;
  return gone === undefined ? next : [...next, { zh: `后来自${gone}起废止`, en: `repealed later, from ${gone}` }];
}

function proved({ is, clause, proof, version, orVersions = [] }: Answered<"same" | "moved">): Text {
  const number = formatClause(clause);
  const reason =
    proof === "text"
      ? { zh: "所引文本就是当日文本", en: "the text that is cited was that of the day" }
      : { zh: "条文摘要相同", en: "the digest of the article is the same" };
  const versions = [version, ...orVersions];
  const text = { zh: `${versions.join(" 或者 ")} 文本`, en: `the text of ${versions.join(" or ")}` };
  return {
    zh: `当日（${text.zh}）${is === "same" ? "也是" : "为"}${number.zh}，${reason.zh}`,
    en: `on that day (${text.en}) it was ${number.en}${is === "same" ? " too" : ""}: ${reason.en}`,
  };
}

function open(cited: Answered<"new" | "gone" | "reworded" | "ambiguous" | "text-not-read">): Text {
  const said = inOneText(cited);
  return { zh: `当日条号无法判断。${said.zh}`, en: `its number on that day cannot be said; ${said.en}` };
}

function undated({ texts, holds }: Answered<"text-undated">): Text {
  const each = texts.map(inOneText);
  const what =
    holds === "yes"
      ? { zh: "文字相同，但条号无法判断", en: "the words were the same, but the number cannot be said" }
      : { zh: "条号无法判断", en: "its number cannot be said" };
  return {
    zh: `当日施行的是哪一文本没有登记，${what.zh}。${each.map(({ zh }) => zh).join("；")}`,
    en: `which text was in force on that day is not on record, so ${what.en}; ${each.map(({ en }) => en).join("; ")}`,
  };
}

function ofDay(set: CatalogSet, cited: CitedOn): Text {
  switch (cited.is) {
    case "same":
    case "moved":
      return proved(cited);
    case "new":
    case "gone":
    case "reworded":
    case "ambiguous":
    case "text-not-read":
      return open(cited);
    case "text-undated":
      return undated(cited);
    case "no-such-article":
      return {
        zh: `所引文本一共 ${cited.count} 条，没有这一条`,
        en: `the text cited has ${cited.count} articles, and none of this number`,
      };
    case "in-force":
      return { zh: "当日有效", en: "in force on that day" };
    case "not-yet-in-force": {
      const { from, atEarliest, promulgated } = cited;
      const made =
        promulgated === undefined
          ? { zh: "", en: "" }
          : { zh: `${promulgated}已公布或者通过，`, en: `made on ${promulgated}, ` };
      return {
        zh: `${made.zh}当日尚未施行，${atEarliest ? "最早" : ""}自${from}起施行`,
        en: `${made.en}not yet in force on that day, but from ${from}${atEarliest ? " at the earliest" : ""}`,
      };
    }
    case "repealed": {
      const by = cited.by === undefined ? undefined : named(set, cited.by);
      const now = listed(set, cited.successors);
      return {
        zh: `已自${cited.since}起${by ? `由${by.zh}` : ""}废止${now.zh === "" ? "" : `，现见${now.zh}`}`,
        en: `repealed from ${cited.since}${by ? ` by ${by.en}` : ""}${now.en === "" ? "" : `; see now ${now.en}`}`,
      };
    }
    case "draft":
      return { zh: "是草案，不生效", en: "a draft, not in force" };
    case "instrument-undated":
      return {
        zh: "施行日期没有登记，当日是否有效无法判断",
        en: "the register has no day on which it began: it cannot be said",
      };
    case "instrument-not-held":
      return { zh: "没有登记，无法判断", en: "not in the register: it cannot be said" };
  }
}

/** @public What a citation means on a day, in a sentence: the number of that day and its proof, or why it cannot be said. */
export function citedOnInWords(set: CatalogSet, cited: CitedOn): Text {
  const parts = [ofDay(set, cited), ...after(cited)];
  const head = asRead(set, cited);
  return {
    zh: `${head.zh}：${parts.map(({ zh }) => zh).join("；")}。`,
    en: `${head.en}: ${parts.map(({ en }) => en).join("; ")}.`,
  };
}
