/** What is wrong with an answer about a table, with what would be right. */
export interface AnswerMessages {
  "not-registrable": "word";
  "national-body": never;
  "no-id": "code";
  "answers-no-column": "word" | "text" | "like";
}

/** The same, of which nothing more is to be said, or what the reader of the answer says. */
export interface AnswerNotices {
  "answered-twice": "word" | "line";
  "no-answer-room": "word";
  "answers-unread": "text";
  "no-such-column": "header";
  "nothing-to-answer": "word";
  "in-file-only": never;
  "answer-unfit": "header" | "word" | "text" | "because";
  "part-answer-unfit": "word" | "text" | "header";
}

export interface AnswerParts {
  "at.line": "line" | "said";
  because: "problem";
}
