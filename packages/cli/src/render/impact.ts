import { changeInWords, impactLabels, impactVerdicts, stateInWords, stateLabel } from "@mulu/engine";
import type { CatalogSet, Impact, ImpactOn, ImpactVerdict } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import type { Language } from "../terminal.js";

/** What the groups of an answer are called. */
const heads: Readonly<Record<ImpactVerdict, Text>> = {
  falls: { zh: "失去依据，不再成立", en: "Falls: nothing that remains carries it" },
  "cannot-say": { zh: "无法判断", en: "Cannot say" },
  weakened: { zh: "依据减弱，余下的仍足以支撑", en: "Weakened: what remains carries it" },
  stands: { zh: "不受影响", en: "Stands" },
  "fallen-before": { zh: "当日本来就不成立（不因这一变动）", en: "Did not stand on that day anyway" },
};

/** What the answer supposes and the register does not say. */
function supposed(set: CatalogSet, { instrument, change, on, asOf }: Impact): Text[] {
  const found = set.get(instrument);
  const date = found?.documentKind === "instrument" ? found.repealed?.date : undefined;
  return [
    ...(date !== undefined && change.on !== date && (change.is === "repealed" || date <= on)
      ? [
          {
            zh: `登记的废止日期是 ${date}；以下按所问的变动计算，这一废止${change.is === "repealed" ? "不计" : "照计"}。`,
            en: `On record it is repealed from ${date}; what follows is for the change asked about, ${change.is === "repealed" ? "without" : "with"} that repeal.`,
          },
        ]
      : []),
    ...(asOf !== null && asOf < on
      ? [
          {
            zh: `${on} 晚于数据截至日，其间的其他变动没有收录。`,
            en: `${on} is after the day of the data: other changes until then are not held.`,
          },
        ]
      : []),
  ];
}

function head(set: CatalogSet, impact: Impact): Text[] {
  const { title, change, on, state, asOf } = impact;
  const day = change.on === on ? { zh: "", en: "" } : { zh: `，按 ${on} 判断`, en: `, judged on ${on}` };
  const said = { zh: asOf === null ? "" : `。数据截至 ${asOf}`, en: asOf === null ? "" : `. Data as of ${asOf}` };
  const now = stateInWords(set, state);
  return [
    {
      zh: `《${title.zh}》${changeInWords(change).zh}${day.zh}${said.zh}。`,
      en: `${title.en}, ${changeInWords(change).en}${day.en}${said.en}.`,
    },
    ...supposed(set, impact),
    { zh: `这一文件当日：${now.zh}。`, en: `The instrument on that day: ${now.en}.` },
  ];
}

function document(set: CatalogSet, { id, title, state, parts, verdict }: ImpactOn): Text[] {
  const [without, withIt] = [stateLabel(state.without), stateLabel(state.with)];
  const same = state.without.is === state.with.is;
  const states = {
    zh: same ? withIt.zh : `${without.zh} → ${withIt.zh}`,
    en: same ? withIt.en : `${without.en} → ${withIt.en}`,
  };
  const line = { zh: `  ${id}  ${title.zh}  [${states.zh}]`, en: `  ${id}  ${title.en}  [${states.en}]` };
  // Why a thing had ended before is told by its state, not by clauses that no longer matter.
  if (verdict === "fallen-before" && state.without.is === "ended") {
    const ended = stateInWords(set, state.without);
    return [line, { zh: `      ${ended.zh}`, en: `      ${ended.en}` }];
  }
  return [line, ...parts.map(({ words }) => ({ zh: `      ${words.zh}`, en: `      ${words.en}` }))];
}

function successors(set: CatalogSet, { successors: next, change, counts }: Impact): Text[] {
  if (change.is !== "repealed" && change.is !== "removed") return [];
  if (next.length === 0) {
    return change.is === "repealed" && counts.falls > 0
      ? [{ zh: "没有登记由什么文件接替。", en: "No instrument is on record that takes its place." }]
      : [];
  }
  return next.map(({ id, title, state }) => {
    const { zh, en } = stateInWords(set, state);
    return {
      zh: `接替的文件：《${title.zh}》（${id}，${zh}）。哪一条接替哪一条没有登记，须逐条核对。`,
      en: `In its place: ${title.en} (${id}, ${en}). Which clause took the place of which is not on record: compare them one by one.`,
    };
  });
}

/** An impact as lines of text, gravest first. */
export function impactLines(set: CatalogSet, impact: Impact, language: Language): string[] {
  const groups = impactVerdicts.flatMap((verdict) => {
    const documents = impact.documents.filter((each) => each.verdict === verdict);
    if (documents.length === 0) return [];
    const { zh, en } = heads[verdict];
    const title = { zh: `${zh}：${documents.length} 项`, en: `${en}: ${documents.length}` };
    return [title, ...documents.flatMap((each) => document(set, each))];
  });
  const { counts, documents } = impact;
  const each = impactVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => ({
      zh: `${impactLabels[verdict].zh} ${counts[verdict]}`,
      en: `${impactLabels[verdict].en} ${counts[verdict]}`,
    }));
  const total = {
    zh: `共 ${documents.length} 项援引${each.map(({ zh }, index) => `${index === 0 ? "：" : "，"}${zh}`).join("")}。`,
    en: `${documents.length} cite it${each.map(({ en }, index) => `${index === 0 ? ": " : ", "}${en}`).join("")}.`,
  };
  return [...head(set, impact), ...groups, ...successors(set, impact), total].map((text) => text[language]);
}
