import { codeTitle, titleOf } from "@mulu/engine";
import type { CatalogSet, State } from "@mulu/engine";
import { fieldLabel } from "@mulu/schema";
import type { PublishedDocument, Text } from "@mulu/schema";

import { computedOf } from "../emit/computed.js";

/** A column that is told for reference: what it says follows from the rest, so nobody writes it and no import reads it. */
export interface ReferenceColumn {
  header: string;
  key: string;
  label: Text;
  cell: (document: PublishedDocument, set: CatalogSet) => string;
}

/** Says at the header that the column is not taken back; no column of an office's own table is called so. */
const forReference = "（供参考）";

const join = (values: readonly string[]): string => values.join("；");

function sinceOf(state: State | undefined): string {
  if (state?.is === "not-yet") return state.from;
  return state?.is === "in-force" || state?.is === "ended" ? (state.since ?? "") : "";
}

function successorsOf(set: CatalogSet, state: State | undefined): string[] {
  const ids = state?.is === "ended" ? state.successors : [];
  return ids.map((id) => {
    const document = set.get(id) ?? set.versions(id).at(-1);
    return document === undefined ? id : titleOf(document).zh;
  });
}

function inheritedOf(document: PublishedDocument): string[] {
  const inherited = "inherited" in document ? (document.inherited ?? []) : [];
  return inherited.map((name) => fieldLabel(document.documentKind, name)?.zh ?? name);
}

const named = (name: string): Pick<ReferenceColumn, "header"> => ({ header: `${name}${forReference}` });

/**
 * What stands after the fields in every table: whether the text is official, and what holds as of the day of the data. A
 * table that is handed on says for itself what it is worth.
 */
export const referenceColumns: readonly ReferenceColumn[] = [
  {
    ...named("文本性质"),
    key: "nature",
    label: { zh: "文本性质", en: "nature of the text" },
    cell: ({ nature }, set) => codeTitle(set, "natures", nature).zh,
  },
  {
    ...named("官方文本"),
    key: "official",
    label: { zh: "官方文本", en: "whether the text is official" },
    cell: ({ official }) => (official ? "是" : "否"),
  },
  {
    ...named("承自版本的内容"),
    key: "inherited",
    label: {
      zh: "版本统一写明、本项没有自己写的内容",
      en: "what the edition says once for all, and the item not itself",
    },
    cell: (document) => join(inheritedOf(document)),
  },
  {
    ...named("现状"),
    key: "state",
    label: { zh: "截至数据之日的状态", en: "state as of the day of the data" },
    cell: (document, set) => computedOf(set, document)?.label.zh ?? "",
  },
  {
    ...named("现状自何日"),
    key: "state_since",
    label: { zh: "自何日起", en: "since when" },
    cell: (document, set) => sinceOf(computedOf(set, document)?.state),
  },
  {
    ...named("现状说明"),
    key: "state_text",
    label: { zh: "状态的说明", en: "the state in full" },
    cell: (document, set) => computedOf(set, document)?.text.zh ?? "",
  },
  {
    ...named("现由何取代"),
    key: "successors",
    label: { zh: "由何取代", en: "what holds in its place" },
    cell: (document, set) => join(successorsOf(set, computedOf(set, document)?.state)),
  },
  {
    ...named("现状截至"),
    key: "as_of",
    label: { zh: "数据之日", en: "the day of the data" },
    cell: (document, set) => computedOf(set, document)?.asOf ?? "",
  },
];
