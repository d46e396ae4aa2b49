/** Codes of the questions that the texts leave open. */
export type QuestionCode =
  | "Q-01"
  | "Q-02"
  | "Q-03"
  | "Q-04"
  | "Q-05"
  | "Q-06"
  | "Q-07"
  | "Q-08"
  | "Q-09"
  | "Q-10"
  | "Q-11"
  | "Q-12"
  | "Q-13"
  | "Q-14"
  | "Q-15"
  | "Q-16"
  | "Q-17"
  | "Q-18";

/** Each question, and the answer that holds for now. */
export type QuestionMessages = Readonly<Record<`${QuestionCode}.${"question" | "answer"}`, never>>;
