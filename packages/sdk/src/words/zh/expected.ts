import type { Sentences } from "@mulu/schema";

import type { ExpectedMessages } from "../messages/expected.js";

/** 应当是什么。 */
export const expected: Sentences<ExpectedMessages> = {
  "one-of": ({ items }) => items,
  "list-of": ({ items }) => `由 ${items} 组成的列表`,
  "object-of": ({ keys }) => `由 ${keys} 组成的对象`,
  "true-or-false": () => "true 或者 false",
  "field-path": () => "字段，例如 publication.term",
  "api-root": () => "接口根地址，例如 https://example.org/api/v1",
  "article-number": () => '条号，例如 "54" 或者 "133-1"',
  "article-text": () => '条号的文字，例如 "266" 或者 "133-1"',
  position: () => "1 至 99 的整数",
  documents: () => "已发布文档组成的列表",
  validator: () => "编译好的校验器，即 @mulu/catalogs/records/… 的模块",
  "diff-side": () => "版本的标识，或者 { on, region }，或者 { documents }",
  "written-receipt": () => "文字或者字节",
  question: () => "由 ask 和各项组成的对象",
  method: () => "方法的名称",
  "id-of": ({ kind }) => `${kind}的标识（文字）`,
  "any-document": () => "文档",
  "record-format": () => "数据格式",
};
