import { codes, fixed } from "./code-lists.js";
import { placed, yesNo } from "./codec.js";
import type { Codec } from "./codec.js";
import { field } from "./field.js";
import type { Assignment } from "./assignment.js";
import type { Field } from "./field.js";
import { compact } from "./tidy.js";
import { sharedOnCondition } from "./worded-codecs.js";

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
      主动公示: "public",
      社会公示: "public",
      依申请查询: "on-request",
      授权查询: "on-request",
      依授权查询: "on-request",
      经授权查询: "on-request",
      不予公开: "none",
      不公示: "none",
      不予公示: "none",
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

/** 共享模式 or 共享类型. Of a condition that the table does not state, its words are kept. */
const shareMode: Codec = {
  show: () => "",
  read: (input, context) => {
    const reading = codes({
      choices: fixed({ shared: "无条件共享", conditional: "有条件共享", none: "不予共享" }),
      synonyms: { 共享: "shared", 完全共享: "shared", 受限共享: "conditional", 不共享: "none", 非共享: "none" },
    }).read(input, context);
    if (reading.value !== "conditional") return reading;
    return { ...sharedOnCondition(input.text), value: "conditional" };
  },
};

function spreadSharing(value: unknown): Assignment[] {
  return [{ path: ["sharing", "shareable"], value: value !== "none" }];
}

/**
 * 双公示: licences and penalties that are published within seven working days. Yes says that it is published; no says only
 * that it is none of these.
 */
const dualPublication: Codec = {
  show: () => "",
  read: (input, context) => {
    const word = compact(input.text);
    if (/^(?:属于)?双公示(?:信息)?$/.test(word)) return placed(true);
    return /^(?:不属于|非)双公示(?:信息)?$/.test(word) ? placed(false) : yesNo.read(input, context);
  },
};

function spreadDual(value: unknown): Assignment[] {
  return value === true ? [{ path: ["publication", "publishable"], value: true }] : [];
}

/** By the field after whose column they stand. */
export const decidingColumns: Readonly<Record<string, readonly Field[]>> = {
  "sharing.shareable": [
    {
      ...field("sharing.mode", ["共享模式", "共享类型", "共享属性"], shareMode),
      spread: spreadSharing,
    },
  ],
  "publication.publishable": [
    {
      ...field(
        "publication.attribute",
        ["公开属性", "公示属性", "公开类型", "公开类别", "公示类别", "公开方式", "披露方式"],
        publicationAttribute,
      ),
      spread: spreadPublication,
    },
    { ...field("publication.dual", ["双公示", "是否双公示", "是否属于双公示"], dualPublication), spread: spreadDual },
  ],
};
