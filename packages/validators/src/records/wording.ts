import type { Text } from "@mulu/schema";

import type { MessageElement, MessageFormat, RecordError } from "./report.js";

/** An error with what is known about the element it is about. */
export interface Situation {
  key: string;
  element: MessageElement | undefined;
  error: RecordError;
  format: MessageFormat;
}

/** Code and words of one record finding. ID-01 and ID-02 are rules of the rule book; the rest is the format's. */
export interface Wording {
  rule: string;
  message: Text;
  hint?: Text;
}

/** The element in words, as sentences begin with it. */
export function named({ element, key }: Pick<Situation, "element" | "key">): Text {
  return element
    ? { zh: `“${element.title.zh}”（${key}）`, en: `“${element.title.en}” (${key})` }
    : { zh: `数据项 ${key}`, en: `Element ${key}` };
}

/** A sentence about the element. */
export function about(situation: Pick<Situation, "element" | "key">, zh: string, en: string): Text {
  const name = named(situation);
  return { zh: `${name.zh}${zh}`, en: `${name.en} ${en}` };
}

/** What to do with an element that holds nothing. */
export const leaveOut: Text = {
  zh: "没有内容的，整项不写；空的文字和 null 都不等于不写。",
  en: "Where there is nothing to say, leave the element out; an empty text and null are not the same as left out.",
};

/** What is said of a value that is empty: that it is required, or that it should be left out. */
export function emptyValue(situation: Situation, rule: string): Wording {
  if (situation.element?.required) {
    return { rule, message: about(situation, "不能为空，这一项必填。", "may not be empty; it is required.") };
  }
  return { rule, message: about(situation, "是空的。", "is empty."), hint: leaveOut };
}
