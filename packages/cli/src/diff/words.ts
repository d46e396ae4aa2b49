import { changeKinds } from "@mulu/engine";
import type { Change, DiffVerdict, SideLabel, ThingDiff, UsageVerdict } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import type { DiffReport } from "./report.js";

export const kindInWords = ({ kind }: Pick<Change, "kind">): Text => changeKinds[kind].title;

/** A side by its title, with the revision it was read from. */
export function sideInWords({ title, revision, is }: SideLabel): Text {
  if (revision === undefined || is === "catalogs") return title;
  return { zh: `${title.zh}（版本 ${revision}）`, en: `${title.en} (revision ${revision})` };
}

/** The verdict for people, in one sentence. */
export function personInWords({ person }: DiffVerdict): Text {
  const { expands, narrows, cannotSay, from } = person;
  if (expands + narrows + cannotSay === 0) return { zh: "对人：没有影响。", en: "People: no effect." };
  const days = {
    zh: from.map((day) => (day === "cannot-say" ? "日期不明" : day)).join("、"),
    en: from.map((day) => (day === "cannot-say" ? "a day not on record" : day)).join(", "),
  };
  const since = from.length === 0 ? { zh: "", en: "" } : { zh: `；起始日：${days.zh}`, en: `; from ${days.en}` };
  return {
    zh: `对人：扩大 ${expands} 处，收窄 ${narrows} 处，无法判断 ${cannotSay} 处${since.zh}。`,
    en: `People: expands ${expands}, narrows ${narrows}, cannot say ${cannotSay}${since.en}.`,
  };
}

/** The level of the version, and what asks for it. */
export function machineInWords({ machine, classes }: DiffVerdict): Text {
  const { level, kinds } = machine;
  if (level === "none") return { zh: "版本级别：没有改动。", en: "Version: nothing changed." };
  const zh = kinds.map(({ kind, count }) => `${changeKinds[kind].title.zh} ${count}`).join("，");
  const en = kinds.map(({ kind, count }) => `${changeKinds[kind].title.en} ${count}`).join(", ");
  const { normative, editorial, invisible } = classes;
  return {
    zh: `版本级别：${level}。实质 ${normative} 处，文字 ${editorial} 处，看不出的 ${invisible} 处（${zh}）。`,
    en: `Version: ${level}. Normative ${normative}, editorial ${editorial}, not seen ${invisible} (${en}).`,
  };
}

/** Whom a thing reaches, where that is to be said, and from which day on. */
export function reachInWords({ whom, from }: { whom: Text; from: Text }): Text {
  const isSaid = whom.zh !== "";
  return {
    zh: `${isSaid ? `对象：${whom.zh}；` : ""}自：${from.zh}`,
    en: `${isSaid ? `whom: ${whom.en}; ` : ""}from: ${from.en}`,
  };
}

/** A change that several things have in common. */
export const sharedInWords = (count: number): Text => ({ zh: `${count} 项相同`, en: `the same in ${count}` });

/** Changes of the version alone, which are counted instead of written. */
export const versionInWords = (count: number): Text => ({
  zh: `另有版本自身的文号、日期、来源 ${count} 处，见 --json`,
  en: `and ${count} of the version itself, see --json`,
});

/** What weakens a row: one of the two texts was not read, or not wholly. */
export function doubtOf({ standing }: Pick<ThingDiff, "standing">): Text | undefined {
  const weak = [standing.before, standing.after].some(
    (each) => each?.status === "inferred" || each?.status === "unverified",
  );
  return weak ? { zh: "据推断或者未核对的内容", en: "rests on what is inferred or not verified" } : undefined;
}

/** Where a thing went, or came out of. */
export function trailOf({ before, after, is, into = [], outOf = [], reason }: ThingDiff): Text | undefined {
  const parts: Text[] = [];
  if (is === "moved" && before !== undefined) {
    parts.push(after === undefined ? { zh: "", en: "" } : { zh: `原标识 ${before}`, en: `formerly ${before}` });
  }
  if (into.length > 0) parts.push({ zh: `去向 ${into.join("、")}`, en: `went to ${into.join(", ")}` });
  if (outOf.length > 0) parts.push({ zh: `来自 ${outOf.join("、")}`, en: `out of ${outOf.join(", ")}` });
  if (reason) parts.push({ zh: `理由：${reason.zh}`, en: `reason: ${reason.en}` });
  const said = parts.filter(({ zh }) => zh !== "");
  if (said.length === 0) return undefined;
  return { zh: said.map(({ zh }) => zh).join("；"), en: said.map(({ en }) => en).join("; ") };
}

const answers: Readonly<Record<UsageVerdict["is"], Text>> = {
  breaks: { zh: "会断", en: "breaks" },
  touched: { zh: "有改动，不断", en: "is touched and does not break" },
  holds: { zh: "不受影响", en: "holds" },
  "cannot-say": { zh: "无法判断", en: "cannot say" },
};

/** Whether what somebody uses breaks, in one sentence. */
export function usageInWords({ is, hits, outside }: UsageVerdict): Text {
  const broken = hits.filter(({ breaks }) => breaks).length;
  const out =
    outside.length === 0
      ? { zh: "", en: "" }
      : { zh: `；不在比较范围内的：${outside.join("、")}`, en: `; not among what was compared: ${outside.join(", ")}` };
  return {
    zh: `对你：${answers[is].zh}（断开 ${broken} 处，另有改动 ${hits.length - broken} 处）${out.zh}。`,
    en: `You: ${answers[is].en} (${broken} break, ${hits.length - broken} more touched)${out.en}.`,
  };
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
    {
      zh: `有差别的 ${diff.things.length} 项，内容相同的 ${diff.same} 项。`,
      en: `${diff.things.length} differ, ${diff.same} say the same.`,
    },
    ...(weak === 0
      ? []
      : [
          {
            zh: `其中 ${weak} 项至少有一方是推断的，或者没有核对：比较的是目录所收的内容，不是没有读到的原文（标 *）。`,
            en: `Of ${weak} at least one side is inferred or not verified: what is compared is what the catalogs hold, not a text nobody read (marked *).`,
          },
        ]),
    ...witnesses.map(witnessInWords),
    ...gapsInWords(diff),
  ];
}

function witnessInWords({ before, after, brokenBy }: DiffReport["witnesses"][number]): Text {
  if (!brokenBy)
    return {
      zh: `${before} → ${after}：没有找到原来有效、现在无效的记录。`,
      en: `${before} → ${after}: no record was found that was valid and is not.`,
    };
  const { record, element } = brokenBy;
  const at = element === undefined ? { zh: "", en: "" } : { zh: `（${element}）`, en: ` (${element})` };
  return {
    zh: `${before} → ${after}：这样的记录原来有效，现在无效${at.zh}：${JSON.stringify(record)}`,
    en: `${before} → ${after}: a record that was valid and is not${at.en}: ${JSON.stringify(record)}`,
  };
}
