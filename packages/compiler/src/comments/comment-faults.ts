import type { Fix, Position, Range, Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import { limits } from "../read/limits.js";

/** What is wrong with a line: one thing, the gravest. */
export interface LineFault {
  code: StructuralCode;
  message: Text;
  hint: Text;
  /** Columns within the line, from 1; the whole line unless given. */
  columns?: readonly [start: number, end: number];
  fix?: Omit<Fix, "range">;
}

/** The place of a line, or of a part of it. */
export function rangeOf(line: number, { columns }: Pick<LineFault, "columns">, length: number): Range {
  const [from, to] = columns ?? [1, length + 1];
  const start: Position = { line, column: from };
  return { start, end: { line, column: Math.max(from, to) } };
}

const example = `{"number":1,"group":"public","received":"2026-11-20","channel":"mail","summary":{"zh":"…"}}`;

export function notAComment(at: Text): LineFault {
  return {
    code: structuralCodes.commentLine,
    message: { zh: `这一行不是一条意见：${at.zh}。`, en: `This line is no comment: ${at.en}.` },
    hint: {
      zh: `一行写一条意见，写作 JSON，例如 ${example}；写了一半的行（例如写入时中断）请补全或者删去。`,
      en: `One comment a line, as JSON, such as ${example}; complete or delete a line that was written only in part.`,
    },
  };
}

export function lineTooLong(length: number): LineFault {
  return {
    code: structuralCodes.commentLine,
    message: {
      zh: `这一行有 ${length} 个字符，超过 ${limits.commentLine} 个的上限，没有读取。`,
      en: `This line has ${length} characters, more than the limit of ${limits.commentLine}; it was not read.`,
    },
    hint: { zh: "这里只写意见摘要；原文另行保存。", en: "Only a summary stands here; keep the full text elsewhere." },
  };
}

export function outOfOrder(number: number, before: number): LineFault {
  const twice = number === before;
  return {
    code: structuralCodes.commentOrder,
    message: twice
      ? { zh: `编号 ${number} 写了两次。`, en: `The number ${number} stands twice.` }
      : { zh: `编号 ${number} 排在 ${before} 之后。`, en: `The number ${number} comes after ${before}.` },
    hint: twice
      ? {
          zh: "编号在卷宗内不重复：请给其中一条另编一个号。",
          en: "A number stands once in a docket: give one another.",
        }
      : { zh: "各行按编号从小到大排列。", en: "Lines are sorted by number." },
  };
}

export function notInForm(line: string, isCertain: boolean): LineFault {
  return {
    code: structuralCodes.commentForm,
    message: {
      zh: "这一行的写法不统一：字段的顺序、空格或者转义与别的行不同，或者一个字段写了两次。",
      en: "This line is written in another form: the order of its fields, blanks or escapes differ, or a field stands twice.",
    },
    hint: {
      zh: isCertain ? `请写作 ${line}；运行 mulu check --fix 可以自动改正。` : `一个字段只写一次；请写作 ${line}。`,
      en: isCertain ? `Write ${line}; mulu check --fix does it.` : `A field stands once; write ${line}.`,
    },
    ...(isCertain
      ? { fix: { description: { zh: "统一写法", en: "Write it in the standard form" }, replacement: line } }
      : {}),
  };
}
