import { codes, fixed } from "./code-lists.js";
import type { Codec } from "./codec.js";
import { field } from "./field.js";
import type { Assignment, Field } from "./field.js";

/*
 * Columns of local tables that decide several values at once. They are known to imports only: what they say is exported
 * in the columns of those values.
 */

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

/** By the field after whose column they stand. */
export const decidingColumns: Readonly<Record<string, Field>> = {
  "sharing.shareable": {
    ...field("sharing.mode", ["共享模式", "共享类型", "共享属性"], shareMode),
    spread: spreadSharing,
  },
  "publication.publishable": {
    ...field("publication.attribute", ["公开属性", "公示属性", "公开类型", "公开方式"], publicationAttribute),
    spread: spreadPublication,
  },
};
