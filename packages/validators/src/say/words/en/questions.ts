import type { Sentences } from "@mulu/schema";

import type { QuestionMessages } from "../messages/questions.js";

/** Questions that the texts leave open, and the answers that hold for now. */
export const questions: Sentences<QuestionMessages> = {
  "Q-01.question": () => "Neither opinion says when it takes effect. From which day does it count?",
  "Q-01.answer": () => "From the day of signature: 7 December 2020 and 21 March 2025.",
  "Q-02.question": () =>
    "Which documents are central policy? Do ministry documents issued with State Council consent count?",
  "Q-02.answer": () =>
    "Those of the Central Committee, the State Council and their general offices. A ministry document awaits a ruling: LB-06 reports it, and no other rule repeats it.",
  "Q-03.question": () => "May a national entry rest on the regulation of one province alone?",
  "Q-03.answer": () => "No.",
  "Q-04.question": () => "Do measures that reduce rights on policy alone lapse at once in 2025?",
  "Q-04.answer": () =>
    "Not at once: they are to be marked as awaiting a new basis; in an edition after the opinion of 2025 they may not stand as in force.",
  "Q-05.question": () => "How long is the shortest consultation on a catalog?",
  "Q-05.answer": () => "Thirty days, as for list standards; a reminder only, by policy of the project.",
  "Q-06.question": () => "How often is “regular” evaluation and update?",
  "Q-06.answer": () =>
    "24 months, a reminder only; the interval of evaluating a list standard is stated by the department that made it.",
  "Q-07.question": () => "How many days is “the time limit”?",
  "Q-07.answer": () => "No number is invented: the department states it, and a missing one is reported.",
  "Q-08.question": () => "How many grades of severity are there?",
  "Q-08.answer": () => "Minor, general and serious; the department states its scheme.",
  "Q-09.question": () => "Do the fields added in 2025 replace the four categories of serious conduct?",
  "Q-09.answer": () => "No, they add fields; a new list still falls under one of the four.",
  "Q-10.question": () => "With a department rule, does a list still need a basis for its field?",
  "Q-10.answer": () => "Yes. The rule fixes entry and exit; the field still needs a law, regulation or central policy.",
  "Q-11.question": () => "May the enterprise publicity system still be used after 2025?",
  "Q-11.answer": () => "Yes, as a channel; where it differs from Credit China, that is reported.",
  "Q-12.question": () => "May Beijing’s key-attention list publish names?",
  "Q-12.answer": () => "Only where an entry of Beijing’s catalog allows it.",
  "Q-13.question": () => "What is “specified information” to be collected?",
  "Q-13.answer": () => "The source does not define it; it is a tag without a rule.",
  "Q-14.question": () => "Are the consequences of supervision tiers measures?",
  "Q-14.answer": () => "Only where they reduce rights; a change of how often and how one is supervised is management.",
  "Q-15.question": () => "Does the department rule of 2025 reach purely local lists?",
  "Q-15.answer": () => "No, local lists stay with local regulations.",
  "Q-16.question": () => "Are the lists of courts held to what is asked of administrative lists?",
  "Q-16.answer": () =>
    "Not as to field, department rule and level; notice, objection and content of the decision apply.",
  "Q-17.question": () => "Is a State Council decision or order central policy?",
  "Q-17.answer": () =>
    "Yes; but where personal information is published, policy does not stand in for a decision or order.",
  "Q-18.question": () => "Do limits on public funds, tax benefits and awards reduce rights, or are they management?",
  "Q-18.answer": () =>
    "They are taken to reduce rights, unless the lead unit classes a measure as management and records why.",
};
