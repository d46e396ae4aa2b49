import { normalizeTitle } from "@mulu/engine";
import type { TableKind } from "@mulu/schema";
import { tableKinds } from "@mulu/schema";

import type { ColumnAnswer } from "./answers.js";
import { countHeaders, idHeaders } from "./field.js";
import type { Field } from "./field.js";
import { familyOf } from "./header-families.js";
import { fieldsOf } from "./table-kinds.js";

/** What a header means: a field, the id, a number, or what an office answered. */
export type Found = ColumnAnswer | undefined;
export type Names = ReadonlyMap<string, ColumnAnswer>;

/** What a header was found to be, and the unit that it counts in. */
export interface Matched {
  found?: Found;
  unit?: string;
}

/** Every header a table of these fields may use. */
export function headerNames(fields: readonly Field[], answered: ReadonlyMap<string, ColumnAnswer> = new Map()): Names {
  const names = new Map<string, ColumnAnswer>();
  for (const name of idHeaders) names.set(normalizeTitle(name), "id");
  for (const name of countHeaders) names.set(normalizeTitle(name), "count");
  for (const each of fields) names.set(normalizeTitle(each.header), each);
  // A header that is one field's own name is never another's synonym.
  for (const each of fields) {
    for (const synonym of each.synonyms) {
      const key = normalizeTitle(synonym);
      if (!names.has(key)) names.set(key, each);
    }
  }
  // What an office said of a column of its own is what the column holds.
  for (const [header, answer] of answered) names.set(header, answer);
  return names;
}

/** What stands in brackets at the end of a text, and what stands before them. */
function bracketed(text: string): { base: string; inside: string } {
  const open = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  const inside = text.slice(open + 1, -1);
  const fits = open > 0 && /[）)]$/.test(text) && !/[）)]/.test(inside);
  return fits ? { base: text.slice(0, open), inside } : { base: "", inside: "" };
}

/** What a bracket, or a header over several columns, says that makes them others: 不包括, 拟删除, 修订前, 原, 错误. */
export const turned =
  /不|非|未|无|除|拟|待|原|旧|误|作废|取消|删|废止|失效|历史|[以过]往|[上去]年|停用|示例|样例|参考|备选|草案|建议|计划|预计|目标|协办|配合|[改订整更化]前|[×✗✘✕❌]/;
/** A cross at a header takes the column back. */
const crossed = /[×✗✘✕❌]/;

/** The name itself, else what it is composed of: 法律法规政策依据 is a basis, 公共信用信息事项名称 a name. */
function named(text: string, names: Names): Found {
  const found = names.get(normalizeTitle(text));
  if (found !== undefined) return found;
  for (const canonical of familyOf(text)) {
    const meant = names.get(normalizeTitle(canonical));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** 公开期限（年） is the column 公开期限, counted in years; 公开期限（修订前） is another. */
export function match(text: string, names: Names): Matched {
  if (crossed.test(text)) return {};
  const found = named(text, names);
  if (found !== undefined) return { found };
  const { base, inside } = bracketed(text.trim());
  const without = base === "" ? undefined : named(base, names);
  if (without === undefined || turned.test(inside)) return {};
  const unit = /^(?:单位[：:]?)?(年|个?月|日|天)$/.exec(inside.replace(/\s/g, ""))?.[1];
  return { found: without, ...(unit === undefined ? {} : { unit }) };
}

/** Words over several columns that say nothing of them. */
const saysNothing =
  /^(?:基本|基础|主要|相关|具体|其他|目录|条目|事项|信息|信用信息|公共信用信息|措施|管理|要求|情况|属性|要素|内容)*$/;
/** A header of one plain word: below 共享, 部门 is not who collects. */
const plain =
  /^(?:部门|单位|主体|对象|类别|类型|类[型别]?|分类|依据|内容|方式|范围|期限|条件|频率|周期|渠道|说明|备注|名称|行为)$/;

/**
 * What a column is by all that stands over it, from above: 范围 below 公开 is 公开范围. A plain word below a heading with
 * which it makes no name is not the column of the plain word: 部门 below 共享 does not say who collects.
 */
export function matchLabels(labels: readonly string[], names: Names): Matched {
  const leaf = labels.at(-1) ?? "";
  const above = labels.slice(0, -1);
  if (above.length === 0) return match(leaf, names);
  const wholes = [labels.join(""), ...above.map((_, index) => (above.at(-1 - index) ?? "") + leaf)];
  for (const whole of wholes) {
    const found = match(whole, names);
    if (found.found !== undefined) return found;
  }
  const telling = above.filter((each) => !saysNothing.test(each.replace(/\s/g, "")));
  if (telling.some((each) => turned.test(each))) return {};
  if (plain.test(leaf.replace(/\s/g, "")) && telling.length > 0) return {};
  return match(leaf, names);
}

/** @public Whether a text is the header of a column in a table of any kind. */
export function isHeader(text: string): boolean {
  return text.length <= 60 && tableKinds.some((kind) => match(text, namesOf(kind)).found !== undefined);
}

const known = new Map<TableKind, Names>();

function namesOf(kind: TableKind): Names {
  const names = known.get(kind) ?? headerNames(fieldsOf(kind));
  known.set(kind, names);
  return names;
}

/** Whether a header is that of the name. */
export function isTitle(found: Found): boolean {
  return typeof found === "object" && found.path.join(".") === "title.zh";
}
