import { changeInWords, impactLabels, impactVerdicts, stateInWords, stateLabel } from "@mulu/engine";
import type { CatalogSet, Impact, ImpactOn, ImpactVerdict } from "@mulu/engine";
import { wordsIn } from "@mulu/schema";
import type { Text } from "@mulu/schema";

import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

/** What the groups of an answer are called. */
const heads: Readonly<Record<ImpactVerdict, Text>> = {
  falls: say("falls-nothing-remains-carries"),
  "cannot-say": say("cannot-say-head"),
  weakened: say("weakened-what-remains-carries"),
  stands: say("stands"),
  "fallen-before": say("did-not-stand-day"),
};

/** What the answer supposes and the register does not say. */
function supposed(set: CatalogSet, { instrument, change, on, asOf }: Impact): Text[] {
  const found = set.get(instrument);
  const date = found?.documentKind === "instrument" ? found.repealed?.date : undefined;
  return [
    ...(date !== undefined && change.on !== date && (change.is === "repealed" || date <= on)
      ? [
          say("record-repealed-what-follows", {
            date,
            more: change.is === "repealed" ? say("counted-without") : say("counted-with"),
          }),
        ]
      : []),
    ...(asOf !== null && asOf < on ? [say("after-day-data-other", { on })] : []),
  ];
}

function head(set: CatalogSet, impact: Impact): Text[] {
  const { title, change, on, state, asOf } = impact;
  const day = change.on === on ? "" : say("judged", { on });
  const said = asOf === null ? "" : say("and-data-as-of", { asOf });
  const now = stateInWords(set, state);
  return [
    say("what-happens-to", { title, change: changeInWords(change), day, said }),
    ...supposed(set, impact),
    say("instrument-day", { now }),
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
    return change.is === "repealed" && counts.falls > 0 ? [say("no-instrument-record-takes")] : [];
  }
  return next.map(({ id, title, state }) =>
    say("place-clause-took-place", { title, id, state: stateInWords(set, state) }),
  );
}

/** An impact as lines of text, gravest first. */
export function impactLines(set: CatalogSet, impact: Impact, language: Language): string[] {
  const groups = impactVerdicts.flatMap((verdict) => {
    const documents = impact.documents.filter((each) => each.verdict === verdict);
    if (documents.length === 0) return [];
    const title = say("verdict-count", { what: heads[verdict], count: documents.length });
    return [title, ...documents.flatMap((each) => document(set, each))];
  });
  const { counts, documents } = impact;
  const each = impactVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => ({
      zh: `${impactLabels[verdict].zh} ${counts[verdict]}`,
      en: `${impactLabels[verdict].en} ${counts[verdict]}`,
    }));
  const total = say("cite-it", {
    count: documents.length,
    each: {
      zh: each.map(({ zh }, index) => `${index === 0 ? "：" : "，"}${zh}`).join(""),
      en: each.map(({ en }, index) => `${index === 0 ? ": " : ", "}${en}`).join(""),
    },
  });
  return [...head(set, impact), ...groups, ...successors(set, impact), total].map((text) => wordsIn(text, language));
}
