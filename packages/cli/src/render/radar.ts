import { radarLabels, radarVerdicts } from "@mulu/engine";
import type { Radar, RadarClause, RadarVerdict } from "@mulu/engine";
import type { Text } from "@mulu/schema";

import type { Language } from "../terminal.js";

const heads: Readonly<Record<RadarVerdict, Text>> = {
  "basis-lost": { zh: "依据已失", en: "Basis lost" },
  review: { zh: "条文已改写，须复核", en: "Reworded: review" },
  renumber: { zh: "条号已变、文字未变，须改条号", en: "Same words under another number: renumber" },
  "cannot-say": { zh: "无法判断", en: "Cannot say" },
  "not-law": { zh: "当日还不是法", en: "Not law on that day" },
  keep: { zh: "不变", en: "Keep" },
};

function clause({ cite, words, places, verdict }: RadarClause): Text[] {
  // What is kept needs no reason, and no list of who rests on it.
  if (verdict === "keep") return [];
  return [
    { zh: `  ${cite.zh}`, en: `  ${cite.en}` },
    { zh: `      ${words.zh}`, en: `      ${words.en}` },
    ...places.map(({ document, title, operative }) => ({
      zh: `      ${document}  ${title.zh}${operative ? "" : "（佐证）"}`,
      en: `      ${document}  ${title.en}${operative ? "" : " (supporting)"}`,
    })),
  ];
}

function head({ region, regions, on, asOf, documents }: Radar): Text {
  const said = { zh: asOf === null ? "" : `数据截至 ${asOf}。`, en: asOf === null ? "" : ` Data as of ${asOf}.` };
  const ended =
    documents.ended === 0
      ? { zh: "", en: "" }
      : { zh: `，另有 ${documents.ended} 项已失效、不列`, en: `, ${documents.ended} more have ended and are left out` };
  const names = regions.length === 0 ? region : regions.join("、");
  return {
    zh: `${names} 的补充，按 ${on} 判断：${documents.asked} 项${ended.zh}。${said.zh}`,
    en: `Supplements of ${regions.length === 0 ? region : regions.join(", ")} on ${on}: ${documents.asked}${ended.en}.${said.en}`,
  };
}

/** What changed above the supplements of a region as lines of text, what asks for work first. */
export function radarLines(answer: Radar, language: Language): string[] {
  const { clauses, counts, editions, gaps } = answer;
  const groups = radarVerdicts.flatMap((verdict): Text[] => {
    const of = clauses.filter((each) => each.verdict === verdict);
    if (of.length === 0 || verdict === "keep") return [];
    const { zh, en } = heads[verdict];
    return [{ zh: `${zh}：${of.length} 条`, en: `${en}: ${of.length}` }, ...of.flatMap(clause)];
  });
  const above = editions
    .filter(({ verdict }) => verdict !== "keep")
    .map(({ id, title, words }) => ({
      zh: `  ${id}  ${title.zh}：${words.zh}`,
      en: `  ${id}  ${title.en}: ${words.en}`,
    }));
  const each = radarVerdicts.filter((verdict) => counts[verdict] > 0);
  const total = {
    zh: `共援引 ${clauses.length} 条${each.map((verdict, index) => `${index === 0 ? "：" : "，"}${radarLabels[verdict].zh} ${counts[verdict]}`).join("")}。`,
    en: `${clauses.length} clauses${each.map((verdict, index) => `${index === 0 ? ": " : ", "}${radarLabels[verdict].en} ${counts[verdict]}`).join("")}.`,
  };
  const open = gaps.map(({ why, id }) => ({
    zh: `  ${why.zh}${id === undefined ? "" : `  ${id}`}`,
    en: `  ${why.en}${id === undefined ? "" : `  ${id}`}`,
  }));
  const lines: Text[] = [
    head(answer),
    ...groups,
    ...(above.length === 0 ? [] : [{ zh: "所补充的全国目录", en: "The national editions above" }, ...above]),
    total,
    ...(open.length === 0 ? [] : [{ zh: "没有收录或者无法回答的：", en: "Not held, or not known:" }, ...open]),
  ];
  return lines.map((text) => text[language]);
}
