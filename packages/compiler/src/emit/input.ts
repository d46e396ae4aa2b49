import { CatalogSet } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { canonical } from "./artefact.js";
import type { EmitInput } from "./artefact.js";
import type { WordsBySlug } from "./rule-words.js";
import { describeRules } from "./rules.js";

interface RawInput {
  set: CatalogSet;
  findings: readonly Finding[];
  words: WordsBySlug;
}

/** The input with every object in canonical form, so that no emitter sees the order in which keys were written. */
export function emitInput({ set, findings, words }: RawInput): EmitInput {
  return {
    set: new CatalogSet(set.documents.map(canonical), set.commentsByDocket),
    findings: findings.map(canonical),
    rules: describeRules(set, words),
  };
}
