import type { AnswerMessages, AnswerNotices, AnswerParts } from "../messages/table-answers.js";
import type { PartsOf, WordsOf } from "../types.js";

const idForm = "Ids are lower-case letters, digits and hyphens.";

/** Answers that cannot be used. */
export const answerMessages: WordsOf<AnswerMessages> = {
  "not-registrable": { message: ({ word }) => `“${word}” cannot be registered`, hint: () => idForm },
  "national-body": { message: () => "bodies of the whole country are registered by hand", hint: () => idForm },
  "no-id": { message: ({ code }) => `“${code}” is no id`, hint: () => idForm },
  "answers-no-column": {
    message: ({ word, text }) => `“${word}” is answered with “${text}”, and there is no such column`,
    hint: ({ like }) => `${like}Write 不导入 to leave the column out.`,
  },
};

export const answerNotices: PartsOf<AnswerNotices> = {
  "answered-twice": ({ word, line }) => `“${word}” is answered on line ${line} already; this line is not used`,
  "no-answer-room": ({ word }) => `“${word}” is none of columns, values and sections`,
  "answers-unread": () =>
    "it cannot be read: each line is a word, a colon, and the answer behind it; no answer of the file was used",
  "no-such-column": ({ header }) => `there is no column “${header}”`,
  "nothing-to-answer": ({ word }) => `“${word}”: this kind has no column to answer with`,
  "in-file-only": () => "no column holds it; write it into the file afterwards",
  "answer-unfit": ({ header, word, text, because }) =>
    `${header}: “${word}” is answered with “${text}”, which cannot be used${because}`,
  "part-answer-unfit": ({ word, text, header }) =>
    `the part “${word}” is answered with “${text}”, which is no value of ${header}`,
};

export const answerParts: PartsOf<AnswerParts> = {
  "at.line": ({ line, said }) => `Line ${line}: ${said}`,
  because: ({ problem }) => `: ${problem}`,
};
