import { codes, vocabulary } from "./code-lists.js";
import { date, isStrings, names, placed, prose } from "./codec.js";
import type { Codec } from "./codec.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { fieldOrigins } from "./part-codecs.js";
import { compact } from "./tidy.js";

export const slugs = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const pathIds = /^[a-z0-9]+([-./][a-z0-9]+)*$/;
const fieldNames = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;
const sourceKeys = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;

/** Chinese and English text of one field, as two columns. */
export function bilingual(path: string, names_: readonly [string, ...string[]]): Field[] {
  const [header, ...synonyms] = names_;
  return [
    field(`${path}.zh`, [header, ...synonyms], prose(2000)),
    field(`${path}.en`, [`${header}（英文）`, ...synonyms.map((name) => `${name}（英文）`)], prose(4000)),
  ];
}

/** Sources may be one key or several; one key is written without a list. */
const sources: Codec = {
  ...names({ pattern: sourceKeys }),
  read: (input, context) => {
    const reading = names({ pattern: sourceKeys }).read(input, context);
    const list = reading.value;
    return Array.isArray(list) && list.length === 1 ? { ...reading, value: list[0] as unknown } : reading;
  },
};

/** Gaps by name; 无 where there are none, so that a blank cell and a complete document are told apart. */
const gaps: Codec = {
  many: true,
  show: (value) => (isStrings(value) ? value.join("；") : "无"),
  read: (input, context) =>
    compact(input.text) === "无" ? placed([]) : names({ pattern: fieldNames }).read(input, context),
};

export const titleFields: readonly Field[] = [
  field(
    "title.zh",
    [
      "名称",
      "中文名称",
      "事项名称",
      "信用事项",
      "信用事项名称",
      "信息名称",
      "信息事项",
      "信用信息名称",
      "条目名称",
      "目录名称",
      "措施名称",
      "惩戒措施",
      "惩戒措施名称",
      "失信惩戒措施",
      "激励措施名称",
      "激励事项",
      "守信激励事项",
      "承诺事项",
      "告知承诺事项",
      "指标名称",
      "标题",
    ],
    prose(2000),
  ),
  field("title.en", ["英文名称", "名称（英文）", "英文标题", "english title", "title"], prose(4000)),
];

export const validityFields: readonly Field[] = [
  field("validity.from", ["有效期起", "生效日期", "施行日期", "开始日期", "有效期自"], date),
  field("validity.to", ["有效期止", "失效日期", "截止日期", "终止日期", "有效期至"], date),
];

export const closingFields: readonly Field[] = [
  ...bilingual("note", ["备注", "说明", "备注说明"]),
  field("unknown", ["未知项"], gaps),
  field("provenance.status", ["来源状态"], codes({ choices: vocabulary("provenance-statuses") })),
  field("provenance.confidence", ["可信度"], codes({ choices: vocabulary("confidences") })),
  field("provenance.source", ["来源键", "来源"], sources),
  field("provenance.verified", ["核对日期", "最近核对日期"], date),
  field("provenance.note", ["来源说明"], prose(2000)),
  field("provenance.fields", ["逐项来源"], fieldOrigins),
];
