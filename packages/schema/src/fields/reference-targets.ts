import type { ReferenceTarget } from "./field-spec.js";

/** Registers whose documents are cited by the name of their file alone: the folder they stand in. */
const folders: Readonly<Partial<Record<ReferenceTarget, string>>> = {
  instrument: "instruments/",
  organization: "organizations/",
  region: "regions/",
  platform: "platforms/",
  "record-name": "records/",
};

/** Lists whose codes are cited: the vocabulary that holds them. */
const vocabularies: Readonly<Partial<Record<ReferenceTarget, string>>> = {
  source: "sources",
  "list-field": "list-fields",
  profession: "key-professions",
  conduct: "list-conducts",
  "field-flag": "field-flags",
  "public-host": "public-hosts",
};

/** @public Id of what a reference names, as its document has it: `ndrc` is `organizations/ndrc`. */
export function referredId(target: ReferenceTarget, name: string): string {
  return `${folders[target] ?? ""}${name}`;
}

/** @public Folder of the register, with its slash, whose documents a reference names; empty where it names whole ids. */
export function referredFolder(target: ReferenceTarget): string {
  return folders[target] ?? "";
}

/** @public Name of the vocabulary whose codes a reference names; undefined where it names something else. */
export function referredVocabulary(target: ReferenceTarget): string | undefined {
  return vocabularies[target];
}
