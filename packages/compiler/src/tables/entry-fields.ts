import { citations } from "./citations.js";
import { categories, codes, fixed, organizations, vocabulary } from "./code-lists.js";
import { amount, names, term, yesNo } from "./codec.js";
import type { Codec } from "./codec.js";
import { bilingual, closingFields, pathIds, slugs, titleFields, validityFields } from "./common-fields.js";
import { dataFields } from "./data-fields.js";
import { field } from "./field.js";
import type { Assignment, Field } from "./field.js";
import { onlyYes, route } from "./part-codecs.js";
import { actorFields, protectionFields, repairArrangement } from "./protection-fields.js";

const subjects = codes({
  choices: vocabulary("subject-kinds"),
  many: true,
  synonyms: {
    法人组织: "legal-person",
    非法人: "unincorporated-organization",
    个体户: "individual-business",
    个人: "natural-person",
    政府机关: "public-body",
  },
});

const shareScopes = codes({
  choices: vocabulary("share-scopes"),
  many: true,
  synonyms: { 不予共享: "none", 授权部门: "authorised-departments", 各级信用信息系统: "all-public-credit-systems" },
});

const publicationScopes = codes({
  choices: vocabulary("publication-scopes"),
  synonyms: {
    公开: "public",
    社会公开: "public",
    向社会公示: "public",
    依申请公开: "on-request",
    依申请查询: "on-request",
    授权查询: "on-request",
    经授权查询: "on-request",
    不予公开: "none",
  },
});

/** 公开属性 says at once whether and to whom something is published. */
const publicationAttribute: Codec = {
  show: () => "",
  read: codes({
    choices: fixed({ public: "社会公开", "on-request": "依申请公开", none: "不公开" }),
    synonyms: {
      公开: "public",
      主动公开: "public",
      向社会公开: "public",
      公示: "public",
      依申请查询: "on-request",
      授权查询: "on-request",
      依授权查询: "on-request",
      经授权查询: "on-request",
      不予公开: "none",
      非公开: "none",
    },
  }).read,
};

function spreadPublication(value: unknown): Assignment[] {
  if (value === "none") return [{ path: ["publication", "publishable"], value: false }];
  return [
    { path: ["publication", "publishable"], value: true },
    { path: ["publication", "scope"], value },
  ];
}

/** 共享模式 or 共享类型. That sharing has conditions can be placed; which conditions, only where they are written. */
const shareMode: Codec = {
  show: () => "",
  read: (input, context) => {
    const reading = codes({
      choices: fixed({ shared: "无条件共享", conditional: "有条件共享", none: "不予共享" }),
      synonyms: { 共享: "shared", 完全共享: "shared", 受限共享: "conditional", 不共享: "none" },
    }).read(input, context);
    if (reading.value !== "conditional") return reading;
    return {
      ...reading,
      problems: [
        {
          message: {
            zh: `“${input.text}”只能记为共享；条件没有写明，未放入`,
            en: `“${input.text}” is recorded as shared; its conditions are not stated`,
          },
          hint: {
            zh: "共享的条件请写入“共享范围”或者“共享必要性”列。",
            en: "Write the conditions in the column 共享范围 or 共享必要性.",
          },
        },
      ],
    };
  },
};

function spreadSharing(value: unknown): Assignment[] {
  return [{ path: ["sharing", "shareable"], value: value !== "none" }];
}

/** The groups that are named, and what is none of them. */
const professions: typeof categories = (context) => [
  ...vocabulary("key-professions")(context),
  { code: "other", title: { zh: "其他职业人群", en: "Other group" } },
];

const identification: readonly Field[] = [
  field(
    "category",
    ["类别", "信息类别", "所属类别", "信用信息类别", "目录类别", "分类", "信息分类", "数据类别"],
    codes({ choices: categories }),
  ),
  field(
    "polarity",
    [
      "信息性质",
      "正负面",
      "信息属性",
      "信用属性",
      "极性",
      "红黑名单",
      "红黑名单类型",
      "红黑名单类别",
      "红黑名单属性",
      "红黑榜",
    ],
    codes({
      choices: vocabulary("polarities"),
      synonyms: {
        基础信息: "basic",
        负面信息: "negative",
        负面: "negative",
        失信: "negative",
        失信信息: "negative",
        失信名单: "negative",
        失信行为: "negative",
        黑名单: "negative",
        失信黑名单: "negative",
        严重失信: "negative",
        严重失信主体名单: "negative",
        黑榜: "negative",
        黑: "negative",
        不良信息: "negative",
        正面信息: "positive",
        正面: "positive",
        守信: "positive",
        守信信息: "positive",
        守信名单: "positive",
        守信行为: "positive",
        红名单: "positive",
        守信红名单: "positive",
        红榜: "positive",
        红: "positive",
        良好信息: "positive",
      },
    }),
  ),
  field(
    "subjects",
    ["主体性质", "主体", "信用主体", "主体类型", "主体类别", "信息主体", "适用对象", "涉及主体"],
    subjects,
  ),
  ...bilingual("conduct", ["失信行为", "行为", "行为描述", "具体行为", "适用情形"]),
  field(
    "basis",
    ["法律依据", "依据", "纳入依据", "设定依据", "法律法规依据", "政策依据", "设立依据"],
    citations("inclusion"),
  ),
  field(
    "recognition.documents",
    ["认定文书", "认定依据文书", "认定文书种类"],
    codes({ choices: vocabulary("recognition-documents"), many: true }),
  ),
  field("recognition.basis", ["认定依据"], citations("recognition")),
  field("records", ["数据格式"], names({ pattern: slugs })),
  field(
    "collectedBy",
    [
      "采集部门",
      "责任单位",
      "责任部门",
      "采集单位",
      "信息采集部门",
      "数据来源单位",
      "提供单位",
      "信息提供单位",
      "主管部门",
    ],
    codes({ choices: organizations, many: true }),
  ),
  ...actorFields("actor", "条文所称主体"),
  field("fields", ["数据字段", "数据项", "信息项", "字段"], dataFields),
  ...bilingual("powerKind", ["对应权力类别", "权力类别", "对应权力类型"]),
  field("field", ["业务领域"], codes({ choices: vocabulary("list-fields") })),
  field("voluntary", ["自愿提供"], onlyYes),
  field("profession", ["职业人群"], codes({ choices: professions })),
  ...bilingual("professionReason", ["职业人群理由"]),
  ...bilingual("updateFrequency", ["更新频率", "更新周期", "数据更新频率"]),
];

const sharing: readonly Field[] = [
  field("sharing.shareable", ["是否共享"], yesNo),
  { ...field("sharing.mode", ["共享模式", "共享类型", "共享属性"], shareMode), spread: spreadSharing },
  field("sharing.scope", ["共享范围"], shareScopes),
  ...bilingual("sharing.method", ["共享方式", "提供方式", "共享途径"]),
  field("sharing.exception", ["不共享理由", "不予共享理由"], codes({ choices: vocabulary("non-sharing-reasons") })),
  field("sharing.route", ["共享路径"], route),
  ...bilingual("sharing.necessity", ["共享必要性", "共享理由"]),
  field("sharing.followsInclusion", ["共享依据同纳入依据"], onlyYes),
  field("sharing.basis", ["共享依据"], citations("sharing")),
];

const sensitive = {
  "trade-secret": "商业秘密",
  privacy: "个人隐私",
  classified: "涉密信息",
  sensitive: "敏感信息",
};

const publication: readonly Field[] = [
  field("publication.publishable", ["是否公开", "是否公示"], yesNo),
  {
    ...field("publication.attribute", ["公开属性", "公示属性", "公开类型", "公开方式"], publicationAttribute),
    spread: spreadPublication,
  },
  field("publication.scope", ["公开范围", "公示范围"], publicationScopes),
  field(
    "publication.channels",
    ["公开渠道", "公示渠道", "公开网站", "公示网站"],
    codes({
      choices: vocabulary("publication-channels"),
      many: true,
      synonyms: { 信用中国: "credit-china", 信用中国网站: "credit-china", 国家企业信用信息公示系统: "necips" },
    }),
  ),
  field("publication.term", ["公开期限", "公示期限", "公示期"], term({ permanent: false })),
  ...bilingual("publication.necessity", ["公开必要性", "公开理由"]),
  field("publication.consentRequired", ["公开须本人同意", "是否须本人同意"], yesNo),
  field("publication.contains", ["公开内容含"], codes({ choices: fixed(sensitive), many: true })),
  field("publication.followsInclusion", ["公开依据同纳入依据"], onlyYes),
  field("publication.basis", ["公开依据", "公示依据"], citations("publication")),
];

const repair: readonly Field[] = [
  field("repair.repairable", ["可否修复", "是否可修复", "能否修复"], yesNo),
  field("repair.rules", ["修复规则"], names({ pattern: pathIds, single: true })),
  ...repairArrangement,
  field("repair.feeYuan", ["修复收费（元）", "修复收费"], amount),
  field("repair.basis", ["修复依据"], citations("non-repairable")),
];

const narrowing: readonly Field[] = [
  field("narrows.entry", ["收窄条目"], names({ pattern: pathIds, single: true })),
  field("narrows.sharing.scope", ["收窄后共享范围"], shareScopes),
  field("narrows.publication.scope", ["收窄后公开范围"], publicationScopes),
  field("narrows.publication.term", ["收窄后公开期限"], term({ permanent: false })),
  field("narrows.basis", ["收窄依据"], citations("inclusion")),
];

/** Columns of an information catalog. */
export const entryFields: readonly Field[] = [
  ...titleFields,
  ...identification,
  ...protectionFields,
  ...sharing,
  ...publication,
  ...repair,
  ...narrowing,
  ...validityFields,
  ...closingFields,
];
