import { normalizeTitle } from "@mulu/engine";

import type { TableContext } from "./codec.js";
import { readCell } from "./field.js";
import type { Assignment } from "./assignment.js";
import type { Field } from "./field.js";
import { compact } from "./tidy.js";

/** The title of a part of a table, without its number and the count of what it holds. */
export interface Section {
  label: string;
  /** 一、 is the first level, （一） and 1. the second. */
  level: 1 | 2;
}

const first = /^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|[类章编节])[、:.]?|[一二三四五六七八九十]{1,3}[、.:])/;
const second = /^(?:\([一二三四五六七八九十\d]{1,3}\)[、.]?|\d{1,3}[、.])/;
const counted = /[(](?:共|计|合计)?[\d一二三四五六七八九十百]{1,6}(?:项|条|类|个|种)?(?:信息|事项|条目)?[)]:?$|:$/;

export function readSection(title: string): Section {
  const text = compact(title);
  const isSecond = !first.test(text) && second.test(text);
  return { label: text.replace(first, "").replace(second, "").replace(counted, ""), level: isSecond ? 2 : 1 };
}

/** What was answered about titles of parts, by their words. */
type Answered = ReadonlyMap<string, readonly Assignment[]>;

/** Columns that the title of a part may stand for, in this order. */
const told = ["category", "type", "polarity", "collectedBy"];

/**
 * What the title of a part says of the rows below it: their category, type, polarity or department, where it is a word of
 * one of these and of nothing else. A title that is none tells nothing.
 */
export function sectionMeaning(
  { label }: Section,
  { fields, context, answered }: { fields: readonly Field[]; context: TableContext; answered?: Answered },
): readonly Assignment[] | undefined {
  const asked = answered?.get(normalizeTitle(label));
  if (asked) return asked;
  for (const path of told) {
    const field = fields.find((each) => each.path.join(".") === path);
    if (!field) continue;
    const { value, problems, also = [] } = readCell(field, { text: label, kind: "text" }, context);
    const own = value === undefined ? [] : [{ path: field.path, value }];
    if (problems.length === 0 && own.length + also.length > 0) return [...own, ...also];
  }
  return undefined;
}
