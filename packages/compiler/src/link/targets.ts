import type { FileKind, ReferenceTarget } from "@mulu/schema";

/** What a reference may lead to, and how it is found. */
interface Target {
  /** Where one that is missing is to be registered. */
  home: string;
  /** Kinds of file that fit; without them and without a list of codes, every kind of document does. */
  kinds?: readonly FileKind[];
  /** It is found by looking at the reference itself, not at a list shared by many. */
  own?: true;
}

/** Everything that is known of a target of references, once; its names stand in `words/`. */
export const targets: Readonly<Record<ReferenceTarget, Target>> = {
  instrument: {
    home: "catalogs/instruments/",
    kinds: ["instrument"],
  },
  organization: {
    home: "catalogs/organizations/",
    kinds: ["organization"],
  },
  region: { home: "catalogs/regions/", kinds: ["region"] },
  "edition-folder": { home: "edition.yaml", kinds: ["edition"] },
  edition: { home: "catalogs/<id>/edition.yaml", kinds: ["edition"] },
  entry: { home: "catalogs/<id>.yaml", kinds: ["entry"] },
  measure: { home: "catalogs/<id>.yaml", kinds: ["measure"] },
  indicator: { home: "catalogs/<id>.yaml", kinds: ["indicator"] },
  trigger: { home: "catalogs/<id>.yaml", kinds: ["entry", "list"] },
  list: { home: "catalogs/<id>.yaml", kinds: ["list"] },
  "repair-rule": {
    home: "catalogs/national/repair/",
    kinds: ["repair-rule"],
  },
  platform: {
    home: "catalogs/platforms/",
    kinds: ["platform"],
  },
  evaluation: { home: "catalogs/<id>.yaml", kinds: ["evaluation"] },
  docket: { home: "catalogs/consultations/", kinds: ["docket"] },
  profession: {
    home: "catalogs/vocabularies/key-professions.yaml",
  },
  conduct: {
    home: "catalogs/vocabularies/list-conducts.yaml",
  },
  "field-flag": {
    home: "catalogs/vocabularies/field-flags.yaml",
  },
  group: { home: "catalogs/vocabularies/…-groups.yaml" },
  record: { home: "catalogs/records/", kinds: ["record-format"] },
  "record-name": {
    home: "catalogs/records/",
    kinds: ["record-format"],
  },
  proposal: {
    home: "catalogs/<id>",
    kinds: ["edition", "entry", "measure", "list", "repair-rule", "record-format"],
  },
  document: { home: "catalogs/<id>.yaml" },
  source: {
    home: "catalogs/vocabularies/sources.yaml",
  },
  "list-field": {
    home: "catalogs/vocabularies/list-fields.yaml",
  },
  category: { home: "edition.yaml categories" },
  expression: { home: "catalogs/instruments/ expressions", own: true },
  element: { home: "elements", own: true },
  "element-value": { home: "codes", own: true },
  "former-element": {
    home: "supersedes elements",
    own: true,
  },
  rule: { home: "LB-01, SH-01, …" },
  "public-host": {
    home: "catalogs/vocabularies/public-hosts.yaml",
  },
};
