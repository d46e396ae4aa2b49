import { radarLabels, radarVerdicts } from "@mulu/engine";
import type { Radar, RadarClause, RadarVerdict } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

const heads: Readonly<Record<RadarVerdict, Text>> = {
  "basis-lost": say("basis-lost"),
  review: say("reworded-review"),
  renumber: say("same-words-under-another"),
  "cannot-say": say("cannot-say-head"),
  "not-law": say("not-law-day"),
  keep: say("keep"),
};

function clause({ cite, words, places, verdict }: RadarClause): Text[] {
  // What is kept needs no reason, and no list of who rests on it.
  if (verdict === "keep") return [];
  return [
    { zh: `  ${cite.zh}`, en: `  ${cite.en}` },
    { zh: `      ${words.zh}`, en: `      ${words.en}` },
    ...places.map(({ document, title, operative }) => ({
      ...say(operative ? "clause-of-thing" : "clause-of-thing-supporting", { document, title }),
    })),
  ];
}

function head({ region, regions, on, asOf, documents }: Radar): Text {
  const said = asOf === null ? "" : say("data-as-of", { asOf });
  const ended = documents.ended === 0 ? "" : say("more-ended-left-out", { ended: documents.ended });
  return say("supplements", {
    names: regions.length === 0 ? region : regions,
    on,
    asked: documents.asked,
    ended,
    said,
  });
}

/** What changed above the supplements of a region as lines of text, what asks for work first. */
export function radarLines(answer: Radar, language: Language): string[] {
  const { clauses, counts, editions, gaps } = answer;
  const groups = radarVerdicts.flatMap((verdict): Text[] => {
    const of = clauses.filter((each) => each.verdict === verdict);
    if (of.length === 0 || verdict === "keep") return [];
    return [say("clauses-of-verdict", { what: heads[verdict], count: of.length }), ...of.flatMap(clause)];
  });
  const above = editions
    .filter(({ verdict }) => verdict !== "keep")
    .map(({ id, title, words }) => say("clause-of-supplement", { id, title, words }));
  const each = radarVerdicts.filter((verdict) => counts[verdict] > 0);
  const total = say("clauses-cited", {
    count: clauses.length,
    each: {
      zh: each
        .map((verdict, index) => `${index === 0 ? "：" : "，"}${radarLabels[verdict].zh} ${counts[verdict]}`)
        .join(""),
      en: each
        .map((verdict, index) => `${index === 0 ? ": " : ", "}${radarLabels[verdict].en} ${counts[verdict]}`)
        .join(""),
    },
  });
  const open = gaps.map(({ why, id }) => ({
    zh: `  ${why.zh}${id === undefined ? "" : `  ${id}`}`,
    en: `  ${why.en}${id === undefined ? "" : `  ${id}`}`,
  }));
  const lines: Text[] = [
    head(answer),
    ...groups,
    ...(above.length === 0 ? [] : [say("national-editions-above"), ...above]),
    total,
    ...(open.length === 0 ? [] : [say("not-held-not-known"), ...open]),
  ];
  return lines.map((text) => wordsIn(text, language));
}
