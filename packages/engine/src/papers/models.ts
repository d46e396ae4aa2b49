import { numberColumn, plain } from "./column.js";
import type { AnnexColumn, AnnexKind, AnnexModel } from "./column.js";
import {
  bases,
  collectors,
  content,
  publication,
  sharing,
  sharingMethod,
  sharingMode,
  sharingScope,
} from "./entry-words.js";
import { entryConditions, fieldBasis, remedies, removalConditions } from "./list-words.js";
import { implementer, measureContent, targets } from "./measure-words.js";

const kindColumn = (title: string, share: number, field: string): AnnexColumn => ({
  ...plain(title, share, field),
  is: "group",
  centred: true,
});

const basisOf = (title: string, share: number, role: Parameters<typeof bases>[1]): AnnexColumn => ({
  ...plain(title, share, "basis"),
  words: bases("basis", role),
});

const sharingFields = [
  "sharing.shareable",
  "sharing.scope",
  "sharing.receivers",
  "sharing.condition",
  "sharing.exception",
];
const publicationFields = ["publication.publishable", "publication.scope", "publication.term"];

const sharingColumn = { title: "共享范围", share: 12, fields: sharingFields, words: sharing };
const collectorColumn = { title: "归集来源单位", share: 11, fields: ["collectedBy"], words: collectors };
const implementerColumn = { title: "实施主体", share: 12, fields: ["implementer.title"], words: implementer };

/** The columns of the national basic catalog. */
const nationalInformation: AnnexModel = {
  name: "national-2024",
  title: "全国公共信用信息基础目录",
  kind: "entry",
  columns: [
    numberColumn,
    kindColumn("类别", 10, "category"),
    plain("名称", 13, "title"),
    { title: "内容", share: 18, fields: ["content", "conduct", "fields"], words: content },
    collectorColumn,
    sharingColumn,
    { title: "公示属性", share: 12, fields: publicationFields, words: publication },
    basisOf("依据", 19, "inclusion"),
  ],
};

/** The columns of the national list of measures. */
const nationalMeasures: AnnexModel = {
  name: "national-2024",
  title: "全国失信惩戒措施基础清单",
  kind: "measure",
  columns: [
    numberColumn,
    kindColumn("惩戒类型", 11, "type"),
    plain("惩戒措施", 16, "title"),
    {
      title: "惩戒内容",
      share: 24,
      fields: ["conduct", "condition", "duration"],
      words: measureContent,
    },
    { title: "惩戒对象", share: 14, fields: ["addressee", "targets"], words: targets },
    basisOf("惩戒依据", 18, "measure"),
    implementerColumn,
  ],
};

/** The columns of the Sichuan catalog of 2022, which other provinces and cities use with few changes. */
const sichuan: AnnexModel = {
  name: "sichuan-2022",
  title: "四川省公共信用信息目录（2022年版）",
  kind: "entry",
  columns: [
    numberColumn,
    { ...collectorColumn, title: "责任单位", share: 9 },
    plain("信用事项", 11, "title"),
    { title: "数据字段", share: 12, fields: ["fields"] },
    plain("信息类别", 7, "polarity"),
    { title: "公开属性", share: 10, fields: publicationFields, words: publication },
    { title: "共享范围", share: 9, fields: ["sharing.scope", "sharing.receivers"], words: sharingScope },
    plain("主体性质", 8, "subjects"),
    plain("对应权力类别", 7, "powerKind"),
    plain("更新频率", 6, "updateFrequency"),
    { title: "共享模式", share: 8, fields: ["sharing.shareable", "sharing.condition"], words: sharingMode },
    { title: "共享方式", share: 8, fields: ["sharing.method"], words: sharingMethod },
  ],
};

const incentives: AnnexModel = {
  name: "incentives",
  title: "守信激励措施清单",
  kind: "incentive",
  columns: [
    numberColumn,
    plain("激励措施", 20, "title"),
    plain("激励内容", 27, "benefit"),
    plain("激励对象", 16, "beneficiary"),
    basisOf("激励依据", 20, "incentive"),
    implementerColumn,
  ],
};

const commitments: AnnexModel = {
  name: "commitments",
  title: "告知承诺事项清单",
  kind: "commitment",
  columns: [
    numberColumn,
    plain("事项名称", 22, "title"),
    plain("承诺类型", 13, "type"),
    plain("证明名称", 15, "certificate"),
    plain("证明用途", 15, "use"),
    plain("主管部门", 12, "authority"),
    plain("设定依据", 18, "setBy"),
  ],
};

const indicators: AnnexModel = {
  name: "indicators",
  title: "信用监测指标",
  kind: "indicator",
  columns: [
    numberColumn,
    { ...plain("级别", 10, "level"), centred: true },
    plain("上级指标", 30, "parent"),
    plain("指标名称", 40, "title"),
    { ...plain("分值", 15, "score"), centred: true },
  ],
};

const protections: AnnexModel = {
  name: "protections",
  title: "权益保障规定",
  kind: "protection",
  columns: [
    numberColumn,
    plain("保障事项", 18, "title"),
    plain("内容", 32, "rule"),
    plain("保障类别", 14, "protects"),
    plain("保障对象", 11, "subjects"),
    { title: "依据", share: 20, fields: ["basis"], words: bases("basis", "safeguard") },
  ],
};

/** What the standard of a list has to say: who lists whom, for what, on which ground, and how one comes off it. */
const lists: AnnexModel = {
  name: "lists",
  title: "名单认定标准",
  kind: "list",
  columns: [
    numberColumn,
    plain("名单名称", 10, "title"),
    plain("认定单位", 9, "authority"),
    { title: "列入条件", share: 27, fields: ["entry"], words: entryConditions },
    { title: "依据", share: 11, fields: ["fieldBasis"], words: fieldBasis },
    plain("制定文件", 11, "setBy"),
    { title: "移出条件", share: 17, fields: ["removal"], words: removalConditions },
    { title: "救济措施", share: 10, fields: ["remedies"], words: remedies },
  ],
};

/** @public The column models that come with Mulu; the first of a kind is taken where none is named. */
export const annexModels: readonly AnnexModel[] = [
  nationalInformation,
  sichuan,
  nationalMeasures,
  incentives,
  commitments,
  indicators,
  protections,
  lists,
];

/** The model of a kind where none is named. */
export const usualModel = (kind: AnnexKind): AnnexModel | undefined => annexModels.find((each) => each.kind === kind);
