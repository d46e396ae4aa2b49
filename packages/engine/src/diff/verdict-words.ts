import type { Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Change, ThingDiff } from "./diff.js";
import type { PersonVerdict } from "./person.js";

/** @public What became of a thing. */
export const fateTitles: Readonly<Record<ThingDiff["is"], Text>> = {
  added: { zh: "新增", en: "added" },
  removed: { zh: "删去", en: "removed" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
  merged: { zh: "并入他项", en: "merged" },
  split: { zh: "拆分", en: "split" },
  moved: { zh: "迁移", en: "moved" },
  changed: { zh: "改动", en: "changed" },
};

/** @public What a change does to people. */
export const effectTitles: Readonly<Record<PersonVerdict["is"], Text>> = {
  expands: { zh: "扩大", en: "expands" },
  narrows: { zh: "收窄", en: "narrows" },
  none: { zh: "不涉及", en: "none" },
  "cannot-say": { zh: "无法判断", en: "cannot say" },
};

/** @public What a change does to people, with why that is open. */
export function effectInWords({ person }: Pick<Change, "person">): Text {
  const { zh, en } = effectTitles[person.is];
  return person.is === "cannot-say" ? { zh: `${zh}：${person.why.zh}`, en: `${en}: ${person.why.en}` } : { zh, en };
}

/** @public Whom a thing reaches, by the codes it names. */
export function whomInWords(set: CatalogSet, { whom }: Pick<ThingDiff, "whom">): Text {
  if (whom === "cannot-say") return { zh: "未写明", en: "not stated" };
  const values = ["subject-kinds", "measure-targets"].flatMap((name) => set.vocabulary(name)?.values ?? []);
  const titles = whom.map((code) => values.find((value) => value.code === code)?.title ?? { zh: code, en: code });
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}
