import type { Sentences } from "@mulu/schema";

import type { NeedsMessages } from "../messages.js";

/** Of the level a clause has, and the level that is needed. */
export const sentences: Sentences<NeedsMessages> = {
  level: ({ level }) => `of level: ${level}`,
  "level.not-registered": () => "not registered",
  "supports-only": ({ level }) => `${level}; it only supports`,
  "none-asked": ({ level }) => `${level}; no rule of that day asks for a level`,
  verdict: ({ level, demand, result }) => `${level}; ${demand}: ${result}`,
  "levels-beside": ({ levels, others }) => `${levels} (beside them, and not alone for what is national: ${others})`,
  demand: ({ since, levels, rules }) => `since ${since} it needs one of ${levels} (${rules})`,
  "result.sufficient": () => "sufficient",
  "result.beside": () => "only beside one of these, not by itself",
  "result.stopgap": () => "only for the time being, and with a reason",
  "result.insufficient": () => "not sufficient",
  "result.other-region": () => "this local regulation does not reach the region",
  "result.supporting": () => "only supports",
  "result.not-asked": () => "no level is asked for",
  "result.cannot-say": () => "its level awaits a ruling: it cannot be said",
};
