import type { Said, SentenceValues } from "@mulu/schema";

import type { MessageElement, MessageFormat, RecordError } from "./report.js";
import type { RecordMessages } from "./words/messages.js";
import { say } from "./words/say.js";

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
  message: Said;
  hint?: Said;
}

type ElementOf = Pick<Situation, "element" | "key">;

/** The element in words, as sentences begin with it. */
export function named({ element, key }: ElementOf): Said {
  return element ? say("element-titled", { title: element.title, key }) : say("element", { key });
}

/** A sentence about the element. */
export function about<Id extends keyof RecordMessages>(
  situation: ElementOf,
  id: Id,
  ...values: SentenceValues<RecordMessages[Id]>
): Said {
  return say("about", { name: named(situation), what: say(id, ...values) });
}

/** What to do with an element that holds nothing. */
export const leaveOut = say("leave-out");

/** What is said of a value that is empty: that it is required, or that it should be left out. */
export function emptyValue(situation: Situation, rule: string): Wording {
  if (situation.element?.required) return { rule, message: about(situation, "empty-required") };
  return { rule, message: about(situation, "empty"), hint: leaveOut };
}
