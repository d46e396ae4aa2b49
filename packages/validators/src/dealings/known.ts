import type { CatalogSet } from "@mulu/engine";
import type { Text } from "@mulu/schema";

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

const thingNames = {
  instrument: { zh: "文件", en: "instruments" },
  organization: { zh: "机构", en: "organizations" },
  entry: { zh: "目录条目", en: "catalog entries" },
  measure: { zh: "失信惩戒措施", en: "measures" },
  list: { zh: "名单认定标准", en: "list standards" },
} as const;

/** Where the codes are kept, as a message names it. */
export function whereKept(set: CatalogSet, { vocabulary, own, things }: Known): Text {
  const kept = vocabulary === undefined ? undefined : set.vocabulary(vocabulary);
  const places: Text[] = [];
  if (vocabulary !== undefined) {
    const zh = kept === undefined ? vocabulary : `“${kept.title.zh}”（${vocabulary}）`;
    const en = kept === undefined ? vocabulary : `“${kept.title.en}” (${vocabulary})`;
    places.push({ zh: `代码表${zh}`, en: `the vocabulary ${en}` });
  }
  if (own !== undefined) places.push({ zh: `代码 ${own.join("、")}`, en: `the codes ${own.join(", ")}` });
  if (things !== undefined) {
    const { zh, en } = thingNames[things];
    places.push({ zh: `已登记的${zh}`, en: `the ${en} on record` });
  }
  return { zh: places.map(({ zh }) => zh).join("和"), en: places.map(({ en }) => en).join(" and ") };
}
