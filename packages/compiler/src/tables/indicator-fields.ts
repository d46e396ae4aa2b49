import { names } from "./codec.js";
import { closingFields, pathIds, titleFields } from "./common-fields.js";
import { field } from "./field.js";
import type { Field } from "./field.js";
import { quantity } from "./part-codecs.js";

/** Columns of a system of indicators. */
export const indicatorFields: readonly Field[] = [
  ...titleFields,
  field("level", ["级别", "指标级别"], quantity({ whole: true })),
  field("number", ["本级序号", "指标序号"], quantity({ whole: true })),
  field("parent", ["上级指标"], names({ pattern: pathIds, single: true })),
  field("score", ["分值", "权重分值"], quantity({ whole: false })),
  ...closingFields,
];
