import type { FileKind, ReferenceTarget, Text } from "@mulu/schema";

/** What a reference may lead to, and how it is found. */
interface Target {
  /** What a message calls it. */
  noun: Text;
  /** Where one that is missing is to be registered. */
  home: string;
  /** Kinds of file that fit; without them and without a list of codes, every kind of document does. */
  kinds?: readonly FileKind[];
  /** It is found by looking at the reference itself, not at a list shared by many. */
  own?: true;
}

/** Everything that is said of a target of references, once. */
export const targets: Readonly<Record<ReferenceTarget, Target>> = {
  instrument: {
    noun: { zh: "法律文件", en: "instrument" },
    home: "catalogs/instruments/",
    kinds: ["instrument"],
  },
  organization: {
    noun: { zh: "机构", en: "organization" },
    home: "catalogs/organizations/",
    kinds: ["organization"],
  },
  region: { noun: { zh: "行政区划", en: "region" }, home: "catalogs/regions/", kinds: ["region"] },
  "edition-folder": { noun: { zh: "版本", en: "edition" }, home: "edition.yaml", kinds: ["edition"] },
  edition: { noun: { zh: "版本", en: "edition" }, home: "catalogs/<id>/edition.yaml", kinds: ["edition"] },
  entry: { noun: { zh: "目录条目", en: "catalog entry" }, home: "catalogs/<id>.yaml", kinds: ["entry"] },
  measure: { noun: { zh: "惩戒措施", en: "measure" }, home: "catalogs/<id>.yaml", kinds: ["measure"] },
  indicator: { noun: { zh: "指标", en: "indicator" }, home: "catalogs/<id>.yaml", kinds: ["indicator"] },
  trigger: { noun: { zh: "条目或者名单", en: "entry or list" }, home: "catalogs/<id>.yaml", kinds: ["entry", "list"] },
  list: { noun: { zh: "名单", en: "list" }, home: "catalogs/<id>.yaml", kinds: ["list"] },
  "repair-rule": {
    noun: { zh: "修复规则", en: "repair rule" },
    home: "catalogs/national/repair/",
    kinds: ["repair-rule"],
  },
  platform: {
    noun: { zh: "平台", en: "platform" },
    home: "catalogs/platforms/",
    kinds: ["platform"],
  },
  evaluation: { noun: { zh: "评价办法", en: "evaluation scheme" }, home: "catalogs/<id>.yaml", kinds: ["evaluation"] },
  docket: { noun: { zh: "征求意见卷宗", en: "docket" }, home: "catalogs/consultations/", kinds: ["docket"] },
  profession: {
    noun: { zh: "职业人群", en: "professional group" },
    home: "catalogs/vocabularies/key-professions.yaml",
  },
  conduct: {
    noun: { zh: "名单所指行为", en: "conduct of lists" },
    home: "catalogs/vocabularies/list-conducts.yaml",
  },
  "field-flag": {
    noun: { zh: "字段标记", en: "flag of a field" },
    home: "catalogs/vocabularies/field-flags.yaml",
  },
  group: { noun: { zh: "分组", en: "group" }, home: "catalogs/vocabularies/…-groups.yaml" },
  record: { noun: { zh: "数据格式", en: "record format" }, home: "catalogs/records/", kinds: ["record-format"] },
  "record-name": {
    noun: { zh: "数据格式", en: "record format" },
    home: "catalogs/records/",
    kinds: ["record-format"],
  },
  proposal: {
    noun: { zh: "征求意见的对象", en: "thing consulted on" },
    home: "catalogs/<id>",
    kinds: ["edition", "entry", "measure", "list", "repair-rule", "record-format"],
  },
  document: { noun: { zh: "对象", en: "document" }, home: "catalogs/<id>.yaml" },
  source: {
    noun: { zh: "来源", en: "source" },
    home: "catalogs/vocabularies/sources.yaml",
  },
  "list-field": {
    noun: { zh: "设列领域", en: "field of lists" },
    home: "catalogs/vocabularies/list-fields.yaml",
  },
  category: { noun: { zh: "类别", en: "category" }, home: "edition.yaml categories" },
  expression: { noun: { zh: "文本版本", en: "expression" }, home: "catalogs/instruments/ expressions", own: true },
  element: { noun: { zh: "数据项", en: "data element" }, home: "elements", own: true },
  "element-value": { noun: { zh: "数据项取值", en: "value of the data element" }, home: "codes", own: true },
  "former-element": {
    noun: { zh: "旧格式的数据项", en: "data element of the superseded format" },
    home: "supersedes elements",
    own: true,
  },
  rule: { noun: { zh: "规则", en: "rule" }, home: "LB-01, SH-01, …" },
  "public-host": {
    noun: { zh: "可公开的网站", en: "public host" },
    home: "catalogs/vocabularies/public-hosts.yaml",
  },
};
