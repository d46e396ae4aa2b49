import type { CatalogSet } from "@mulu/engine";
import type { Said } from "@mulu/schema";

import { say } from "../say/words/say.js";
import type { Known } from "./form.js";
import type { CatalogGap } from "./rule.js";

/** What the catalogs say of a code: they know it, they do not, or they lack the vocabulary that would say. */
export type Knowledge = "known" | "unknown" | CatalogGap;

function isThing(set: CatalogSet, things: NonNullable<Known["things"]>, id: string): boolean {
  if (things === "instrument") return set.instrument(id) !== undefined;
  if (things === "organization") return set.organization(id) !== undefined;
  return [set.get(id), ...set.versions(id)].some((found) => found?.documentKind === things);
}

export function knowledgeOf(set: CatalogSet, { vocabulary, own, things }: Known, code: string): Knowledge {
  if (own?.includes(code) === true) return "known";
  if (things !== undefined && isThing(set, things, code)) return "known";
  if (vocabulary === undefined) return "unknown";
  const kept = set.vocabulary(vocabulary);
  if (kept === undefined) return { document: `vocabularies/${vocabulary}`, field: "values" };
  return !kept.closed || kept.values.some((value) => value.code === code) ? "known" : "unknown";
}

/** The codes that could have been meant. Ids are not among them: two that are near name different articles. */
export function codesOf(set: CatalogSet, { vocabulary, own = [] }: Known): string[] {
  const kept = vocabulary === undefined ? undefined : set.vocabulary(vocabulary);
  return [...(kept?.values.map(({ code }) => code) ?? []), ...own];
}

/** Where the codes are kept, as a message names it. */
export function whereKept(set: CatalogSet, { vocabulary, own, things }: Known): Said {
  const title = vocabulary === undefined ? undefined : set.vocabulary(vocabulary)?.title;
  const places: Said[] = [];
  if (vocabulary !== undefined) {
    const name = title === undefined ? vocabulary : say("kept.titled", { title, code: vocabulary });
    places.push(say("kept.vocabulary", { name }));
  }
  if (own !== undefined) places.push(say("kept.codes", { codes: own }));
  if (things !== undefined) places.push(say(`kept.${things}`));
  return places.reduce((first, second) => say("kept.and", { first, second }));
}
