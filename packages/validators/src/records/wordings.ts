import type { Said, Text } from "@mulu/schema";

import { codes } from "./list-wordings.js";
import type { MessageElement, MessageFormat, RecordError } from "./report.js";
import { citizenId, date, number, order, text, uscc } from "./value-wordings.js";
import { about, leaveOut, named } from "./wording.js";
import type { Situation, Wording } from "./wording.js";
import { say } from "./words/say.js";
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
    hint: say("give", { key: situation.key }),
  }),
  type: wrongType,
  maxLength: (situation) => ({
    rule: "RECORD-03",
    message: about(situation, "too-long", { limit: limitOf(situation.error) }),
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
    message: about(situation, "not-in-form", { keyword }),
  };
}

/** That an element is missing, and why it is required where it is not always. */
function missing(situation: Situation): Said {
  const { element, format } = situation;
  const name = named(situation);
  const [condition] = Object.entries(element?.requiredWhen ?? {});
  if (!condition || element?.required) return say("missing", { name });
  const [other, values] = condition;
  const [first = say("quoted", { value: "" }), ...rest] = values.map((value) => say("quoted", { value }));
  const either = rest.reduce((all, each) => say("either", { first: all, other: each }), first);
  return say("missing-when", { name, other: titleOf(other, format), values: either });
}

function titleOf(name: string, format: MessageFormat): Text {
  return format.elements.find((candidate) => candidate.name === name)?.title ?? { zh: name, en: name };
}

function expectedOf(element: MessageElement | undefined): Said {
  if (element?.type === "integer") return say("whole-number");
  return element?.type === "decimal" ? say("number") : say("text");
}

function wrongType(situation: Situation): Wording {
  const rule = "RECORD-02";
  if (situation.key === "") {
    return { rule, message: say("no-record") };
  }
  return {
    rule,
    message: about(situation, "wrong-type", { expected: expectedOf(situation.element) }),
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
    message: say("foreign", { name, format: format.title }),
    hint: meant ? say("is-it-meant", { code: meant.code, title: meant.title }) : say("remove"),
  };
}
