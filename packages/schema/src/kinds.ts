import type { Text } from "./model/text.js";

/** @public All that is said of a kind of document. From it come paths, ids, endpoints, names, banners, lists and tests. */
export interface KindSpec {
  /** Name of the authoring type, and of the published one after `Published`. */
  type: string;
  /** Name of the published type where it is another. */
  published?: string;
  /**
   * Path of a file below catalogs/, without `.yaml`. `{layer}` is `national` or `local/<region>`, `{room}` any room of
   * editions, another name a part of the id. What is fixed and last is the name of the file and no part of the id.
   */
  path: string;
  /** What one is called, wherever it is spoken of. */
  name: Text;
  /** What one is called on its own, as on its page, where the name needs its sentence. */
  title?: Text;
  /** What several are called: headings, lists. */
  plural: Text;
  /** Whose words say what it is worth: a catalog by its nature, a register, or a consultation by who keeps it. */
  stands: "catalog" | "register" | "consultation";
  /** Whether it begins and ends: then its state is computed, and shown wherever it is named. */
  timed?: true;
  /** Where its first day stands, of a kind that has one of its own. */
  firstDay?: "inForce" | "opened";
  /** What the editions it stands in make up. A kind with a catalog is a member of editions, in the room of its path. */
  catalog?: Text;
  /** Address of the page that lists it, where that is not the folder of its files. */
  collection?: string;
  /** Name of the union of its ids, where it is not the kind with `Id`. */
  ids?: string;
  /**
   * What one thing more of the kind does to people: the state may do more to them, or less. Without it that cannot be
   * said of what begins and ends, and anything else does nothing by itself.
   */
  oneMore?: "expands" | "narrows" | "none";
  /** Why no table holds its documents, one in a row. What stands in editions has tables. */
  noTable?: Text;
}

const ofRegister = {
  zh: "登记的内容各自成文件，不出自各部门的目录表格",
  en: "what is registered stands in files of its own, and comes from no table of a department",
} as const satisfies Text;

const defined = {
  vocabulary: {
    type: "Vocabulary",
    path: "vocabularies/{vocabulary}",
    name: { zh: "代码表", en: "Vocabulary" },
    title: { zh: "代码表", en: "Code list" },
    plural: { zh: "代码表", en: "Code lists" },
    stands: "register",
    noTable: ofRegister,
  },
  instrument: {
    type: "Instrument",
    path: "instruments/{instrument}",
    name: { zh: "法律文件", en: "Instrument" },
    title: { zh: "法律法规", en: "Law or document" },
    plural: { zh: "法律法规", en: "Laws and documents" },
    stands: "register",
    timed: true,
    noTable: ofRegister,
  },
  organization: {
    type: "Organization",
    path: "organizations/{organization}",
    name: { zh: "机构", en: "Organization" },
    plural: { zh: "机构", en: "Organizations" },
    stands: "register",
    noTable: ofRegister,
  },
  region: {
    type: "Region",
    path: "regions/{region}",
    name: { zh: "行政区划", en: "Region" },
    plural: { zh: "行政区划", en: "Regions" },
    stands: "register",
    ids: "RegionCode",
    noTable: ofRegister,
  },
  edition: {
    type: "Edition",
    path: "{layer}/{room}/{edition}/edition",
    name: { zh: "版本", en: "Edition" },
    plural: { zh: "版本", en: "Editions" },
    stands: "catalog",
    timed: true,
    oneMore: "none",
    noTable: {
      zh: "一个版本是一整张表，不是其中一行",
      en: "an edition is a whole table, and no row of one",
    },
  },
  entry: {
    type: "Entry",
    path: "{layer}/information/{edition}/{entry}",
    name: { zh: "条目", en: "Entry" },
    title: { zh: "信息目录条目", en: "Catalog entry" },
    plural: { zh: "信息目录条目", en: "Catalog entries" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "公共信用信息目录", en: "Catalogs of public credit information" },
    oneMore: "expands",
  },
  measure: {
    type: "Measure",
    path: "{layer}/measures/{edition}/{measure}",
    name: { zh: "措施", en: "Measure" },
    title: { zh: "惩戒措施", en: "Measure" },
    plural: { zh: "惩戒措施", en: "Measures" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "失信惩戒措施清单", en: "Lists of sanctions measures" },
    oneMore: "expands",
  },
  commitment: {
    type: "Commitment",
    path: "{layer}/commitments/{edition}/{commitment}",
    name: { zh: "告知承诺事项", en: "Commitment matter" },
    plural: { zh: "告知承诺事项", en: "Commitment matters" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "告知承诺事项清单", en: "Matters of notice-and-commitment" },
  },
  indicator: {
    type: "Indicator",
    path: "{layer}/indicators/{edition}/{indicator}",
    name: { zh: "指标", en: "Indicator" },
    title: { zh: "监测指标", en: "Indicator" },
    plural: { zh: "监测指标", en: "Indicators" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "信用监测指标", en: "Indicators of credit monitoring" },
  },
  incentive: {
    type: "Incentive",
    path: "{layer}/incentives/{edition}/{incentive}",
    name: { zh: "激励措施", en: "Incentive" },
    plural: { zh: "激励措施", en: "Incentives" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "守信激励清单", en: "Lists of incentives" },
  },
  protection: {
    type: "Protection",
    path: "{layer}/protections/{edition}/{protection}",
    name: { zh: "保护规定", en: "Protection" },
    title: { zh: "保护规定", en: "Rule that protects people" },
    plural: { zh: "保护规定", en: "Rules that protect people" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "保护信用主体的规定", en: "Rules that protect people" },
    oneMore: "narrows",
  },
  list: {
    type: "ListStandard",
    published: "List",
    path: "{layer}/lists/{list}/{version}",
    name: { zh: "名单", en: "List" },
    title: { zh: "名单认定标准", en: "List standard" },
    plural: { zh: "名单认定标准", en: "List standards" },
    stands: "catalog",
    timed: true,
    firstDay: "inForce",
    collection: "national/lists",
    oneMore: "expands",
    noTable: {
      zh: "一个名单有多项列入条件、移出条件和救济途径，一行写不下",
      en: "a list has several conditions of entry and removal and several remedies, which one row cannot hold",
    },
  },
  "repair-rule": {
    type: "RepairRule",
    path: "national/repair/{version}",
    name: { zh: "信用修复规则", en: "Repair rule" },
    plural: { zh: "信用修复规则", en: "Repair rules" },
    stands: "catalog",
    timed: true,
    firstDay: "inForce",
    noTable: {
      zh: "一部规则按失信程度分别规定期限，一行写不下",
      en: "a rule sets terms for each grade of default, which one row cannot hold",
    },
  },
  evaluation: {
    type: "Evaluation",
    path: "{layer}/evaluations/{evaluation}",
    name: { zh: "评价办法", en: "Evaluation scheme" },
    plural: { zh: "信用评价办法", en: "Evaluation schemes" },
    stands: "catalog",
    timed: true,
    noTable: {
      zh: "一个办法有多个等级和多项所用信息，一行写不下",
      en: "a scheme has several grades and several inputs, which one row cannot hold",
    },
  },
  platform: {
    type: "Platform",
    path: "platforms/{platform}",
    name: { zh: "平台", en: "Platform" },
    plural: { zh: "平台和网站", en: "Platforms and sites" },
    stands: "catalog",
    noTable: ofRegister,
  },
  "record-format": {
    type: "RecordFormat",
    path: "records/{format}/{version}",
    name: { zh: "数据格式", en: "Record format" },
    plural: { zh: "数据格式", en: "Record formats" },
    stands: "catalog",
    timed: true,
    firstDay: "inForce",
    oneMore: "none",
    noTable: {
      zh: "一个格式本身就是一张数据项表",
      en: "a format is a table of elements itself",
    },
  },
  docket: {
    type: "Docket",
    path: "consultations/{docket}/docket",
    name: { zh: "征求意见卷宗", en: "Docket" },
    title: { zh: "征求意见", en: "Consultation" },
    plural: { zh: "征求意见", en: "Consultations" },
    stands: "consultation",
    firstDay: "opened",
    noTable: {
      zh: "一个卷宗有多个阶段和多轮征求意见；收到的意见另有表格",
      en: "a docket has several stages and rounds; its comments have a table of their own",
    },
  },
  "register-row": {
    type: "RegisterRow",
    path: "register/{row}",
    name: { zh: "登记表行", en: "Register row" },
    title: { zh: "登记表行", en: "Row of the register" },
    plural: { zh: "需求登记表", en: "Register" },
    stands: "register",
    noTable: {
      zh: "登记表行由其文件逐行登记",
      en: "each row of the register is a file",
    },
  },
  redirect: {
    type: "Redirect",
    path: "redirects/{redirect}",
    name: { zh: "墓碑", en: "Tombstone" },
    title: { zh: "去向记录", en: "Forwarding record" },
    plural: { zh: "去向记录", en: "Forwarding records" },
    stands: "register",
    noTable: ofRegister,
  },
} as const satisfies Readonly<Record<string, KindSpec>>;

/** @public Kind of a published document. */
export type DocumentKind = keyof typeof defined;

/** @public Kind of a file under catalogs/: a document, or the exceptions file. */
export type FileKind = DocumentKind | "exceptions";

/**
 * @public Every kind of document, told once. The build writes the types of its documents from its row and its model file;
 * it stops at a row whose type nobody declares, and at a type that no row names.
 */
export const kinds: Readonly<Record<DocumentKind, KindSpec>> = defined;

/** @public Kinds whose rows say something. */
export type KindsThat<T> = { [K in DocumentKind]: (typeof defined)[K] extends T ? K : never }[DocumentKind];

/** @public Every kind of document, in the order of the table. */
export const documentKinds = Object.keys(kinds) as readonly DocumentKind[];
