import type { Text } from "@mulu/schema";

import { codes } from "./list-wordings.js";
import type { MessageElement, MessageFormat, RecordError } from "./report.js";
import { citizenId, date, number, order, text, uscc } from "./value-wordings.js";
import { about, leaveOut, named } from "./wording.js";
import type { Situation, Wording } from "./wording.js";
import { isPlain } from "./written.js";

type Word = (situation: Situation) => Wording;

/** What the schema allows at most. */
function limitOf({ params }: RecordError): number {
  return typeof params.limit === "number" ? params.limit : 0;
}

const byKeyword: Readonly<Record<string, Word>> = {
  required: (situation) => ({
    rule: "RECORD-01",
    message: missing(situation),
    hint: { zh: `请填写 ${situation.key}。`, en: `Give ${situation.key}.` },
  }),
  type: wrongType,
  maxLength: (situation) => ({
    rule: "RECORD-03",
    message: about(
      situation,
      `超过${String(limitOf(situation.error))}个字。`,
      `is longer than ${String(limitOf(situation.error))} characters.`,
    ),
  }),
  codeList: codes,
  decimalDigits: number,
  minimum: number,
  usccCheck: uscc,
  citizenIdCheck: citizenId,
  calendarDate: date,
  saidText: text,
  plainText: text,
  notBefore: order,
  additionalProperties: unknownElement,
};

/** Words for an error. A keyword without words of its own is named, so that none is ever dropped. */
export function wordings(situation: Situation): Wording {
  const { keyword } = situation.error;
  const word = byKeyword[keyword];
  if (word) return word(situation);
  return {
    rule: "RECORD-09",
    message: about(situation, `不符合数据格式的要求（${keyword}）。`, `does not meet the record format (${keyword}).`),
  };
}

/** That an element is missing, and why it is required where it is not always. */
function missing(situation: Situation): Text {
  const { element, format } = situation;
  const name = named(situation);
  const said = { zh: `缺少${name.zh}`, en: `${name.en} is missing` };
  const [condition] = Object.entries(element?.requiredWhen ?? {});
  if (!condition || element?.required) return { zh: `${said.zh}，这一项必填。`, en: `${said.en}; it is required.` };
  const [other, values] = condition;
  const title = titleOf(other, format);
  const quoted = values.map((value) => `“${value}”`);
  return {
    zh: `${said.zh}；“${title.zh}”为${quoted.join("、")}时必填。`,
    en: `${said.en}; it is required when “${title.en}” is ${quoted.join(" or ")}.`,
  };
}

function titleOf(name: string, format: MessageFormat): Text {
  return format.elements.find((candidate) => candidate.name === name)?.title ?? { zh: name, en: name };
}

function expectedOf(element: MessageElement | undefined): Text {
  if (element?.type === "integer") return { zh: "整数，不加引号", en: "a whole number" };
  if (element?.type === "decimal") return { zh: "数字，不加引号", en: "a number" };
  return { zh: "文字，加引号", en: "text" };
}

function wrongType(situation: Situation): Wording {
  const rule = "RECORD-02";
  if (situation.key === "") {
    return {
      rule,
      message: {
        zh: "这不是一条记录；记录是以字段代码为键的对象。",
        en: "This is not a record; a record is an object keyed by element codes.",
      },
    };
  }
  const expected = expectedOf(situation.element);
  return {
    rule,
    message: about(situation, `应当是${expected.zh}。`, `must be ${expected.en}.`),
    ...(situation.element?.required ? {} : { hint: leaveOut }),
  };
}

/** A key that is not the format's own may be anything: no more of it is shown than reads as a name. */
function shown(key: string): string {
  const start = [...key.slice(0, 120)].slice(0, 60).join("");
  return isPlain(start) ? `${start}${start === key ? "" : "…"}` : JSON.stringify(start);
}

/** The SDK's name of an element is the likeliest wrong key. */
function unknownElement({ key, format }: Situation): Wording {
  const name = shown(key);
  const meant = format.elements.find(({ code, name }) => name === key || code === key.toUpperCase());
  return {
    rule: "RECORD-07",
    message: {
      zh: `${name} 不是“${format.title.zh}”的数据项，不得多报。`,
      en: `${name} is no element of “${format.title.en}”; nothing beyond the format is reported.`,
    },
    hint: meant
      ? { zh: `是否应为 ${meant.code}（${meant.title.zh}）？`, en: `Is ${meant.code} (${meant.title.en}) meant?` }
      : { zh: "请删去这一项。", en: "Remove it." },
  };
}
