import type { AnswerMessages, AnswerNotices, AnswerParts } from "../messages/table-answers.js";
import type { PartsOf, WordsOf } from "../types.js";

const idForm = "标识用小写英文、数字和连字符。";

/** 用不上的答案。 */
export const answerMessages: WordsOf<AnswerMessages> = {
  "not-registrable": { message: ({ word }) => `“${word}”不能登记`, hint: () => idForm },
  "national-body": { message: () => "全国的机构请在 catalogs/organizations/ 中登记", hint: () => idForm },
  "no-id": { message: ({ code }) => `“${code}”不是标识`, hint: () => idForm },
  "answers-no-column": {
    message: ({ word, text }) => `“${word}”答作“${text}”，没有这一列`,
    hint: ({ like }) => `${like}不要这一列的，写：不导入。`,
  },
};

export const answerNotices: PartsOf<AnswerNotices> = {
  "answered-twice": ({ word, line }) => `“${word}”在第 ${line} 行已经答过，这一行不用`,
  "no-answer-room": ({ word }) => `“${word}”不是 columns、values 或者 sections`,
  "answers-unread": ({ text }) =>
    `读不出来（“${text}”）：每行是一个词、一个冒号，答案写在冒号后面；这个文件里的答案都没有用上`,
  "no-such-column": ({ header }) => `没有“${header}”这一列`,
  "nothing-to-answer": ({ word }) => `“${word}”没有可以答的列`,
  "in-file-only": () => "这一项没有表格列，请写好文件后直接补在文件里",
  "answer-unfit": ({ header, word, text, because }) => `“${header}”列的“${word}”答作“${text}”，用不上${because}`,
  "part-answer-unfit": ({ word, text, header }) => `分段标题“${word}”答作“${text}”，不是“${header}”可以写的值`,
};

export const answerParts: PartsOf<AnswerParts> = {
  "at.line": ({ line, said }) => `第 ${line} 行：${said}`,
  because: ({ problem }) => `：${problem}`,
};
