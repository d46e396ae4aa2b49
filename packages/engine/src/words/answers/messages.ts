import type { SentencesOf } from "@mulu/schema";

/** Of answers: what an id stands for, and a value in words. By id, with the names of the values that each sentence names. */
export interface AnswerMessages {
  "id.cycle": "ids";
  "id.withdrawn": "id" | "reason";
  "id.split": "id" | "to" | "reason";
  "id.other-edition": "id" | "versions";
  "id.not-held": "id";
  "id.none": "written";
  "value.none": never;
  "value.yes": never;
  "value.no": never;
  "value.labelled": "label" | "value";
}

/** Every one of these sentences in one language: one that is missing does not compile. */
export type AnswerWords = SentencesOf<AnswerMessages>;
