import type { Summary } from "@mulu/compiler";

import type { Language } from "../terminal.js";
import { say } from "../words/say.js";

const layers = { national: say("layer-national"), local: say("layer-local") } as const;

/** How many catalogs, editions and entries of a layer were compiled. */
function layerLine(summary: Summary, layer: "national" | "local", language: Language): string {
  const catalogs = summary.catalogs.filter((catalog) => catalog.layer === layer);
  const editions = catalogs.flatMap(({ editions: all }) => all);
  const entries = editions.reduce((sum, { count }) => sum + count, 0);
  const name = layers[layer];
  return say("catalogs-editions-entries-measures", { name, count: catalogs.length, count2: editions.length, entries })[
    language
  ];
}

/** What was built, in a few lines: what `npm start` prints before it says where to look. */
export function renderSummary(summary: Summary, language: Language): string {
  const { byKind, rules, findings, official } = summary;
  const count = (kind: string): number => byKind[kind] ?? 0;
  const lines = [layerLine(summary, "national", language), layerLine(summary, "local", language)];
  const counts = [
    say("lists-formats-instruments", {
      ...{ lists: count("list"), formats: count("record-format"), instruments: count("instrument") },
    }),
    say("rules-and-findings", {
      ...{ rules: rules.total, total: findings.total, accepted: findings.accepted, undecided: findings.undecided },
    }),
    say("official-texts", { official }),
  ];
  for (const each of counts) lines.push(each[language]);
  const head = say("documents-compiled", { documents: summary.documents })[language];
  return `\n${head}\n${lines.join("\n")}\n`;
}
