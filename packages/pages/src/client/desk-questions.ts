import type { GivenAnswer, ImportView, QuestionView } from "@mulu/schema";
import { make } from "./dom.js";
import { comma, desk as words } from "./words.js";

/** Words that answers have beside those of the catalogs: files of answers take these and no others. */
const leftOut = "不导入";
const kept = "照原文";

const keyOf = ({ about, header, word }: Omit<GivenAnswer, "text">): string =>
  JSON.stringify([about, about === "value" ? header : "", word]);

/** Answers of the page, by question. They stay here whatever becomes of the desk. */
export class Answers {
  private readonly given = new Map<string, GivenAnswer>();

  set({ about, header, word }: QuestionView, text: string): void {
    const own = about === "value" && header !== undefined ? { header } : {};
    const answer = { about, word, ...own, text: text.trim() };
    if (answer.text === "") this.given.delete(keyOf(answer));
    else this.given.set(keyOf(answer), answer);
  }

  of(question: QuestionView): string {
    return this.given.get(keyOf(question))?.text ?? question.answer;
  }

  all(): GivenAnswer[] {
    return [...this.given.values()];
  }
}

function helpOf({ examples, likely, registers }: QuestionView): string {
  return [
    likely === undefined ? "" : words.like(likely),
    examples.length === 0 ? "" : words.examples(examples.join(comma)),
    registers === undefined ? "" : words.registers[registers],
  ]
    .filter((each) => each !== "")
    .join(" ");
}

function questionItem(question: QuestionView, answers: Answers, index: number): HTMLElement {
  const { about, header, word, count, places, choices, keeps, open } = question;
  const of = about === "value" && header !== undefined ? `${header} · ` : "";
  const name = `desk-answer-${String(index)}`;
  const option = (value: string, label?: string): HTMLElement => make("option", { value, label });
  const input = make("input", { id: name, list: `${name}-list`, type: "text", "aria-describedby": `${name}-help` });
  input.value = answers.of(question);
  input.addEventListener("input", () => answers.set(question, input.value));
  return make(
    "li",
    open ? {} : { "data-done": "" },
    make(
      "p",
      {},
      make("label", { for: name }, `${of}${words.about[about]} “`, make("strong", {}, word), "”"),
      open ? "" : ` ${words.answered}`,
    ),
    make(
      "p",
      { id: `${name}-help` },
      make(
        "small",
        {},
        `${words.where(count, places.join(comma))}${count > places.length ? words.more : ""} ${helpOf(question)}`,
      ),
    ),
    input,
    make(
      "datalist",
      { id: `${name}-list` },
      ...choices.map((each) => option(each)),
      option(leftOut, words.special.leave),
      keeps ? option(kept, words.special.keep) : undefined,
    ),
  );
}

/** Each question once, with room for its answer. */
export function questionParts(
  { questions, answers: text }: ImportView,
  answers: Answers,
  { again, save }: { again: () => void; save: (text: string) => void },
): HTMLElement[] {
  if (questions.length === 0) return [];
  const open = questions.filter((each) => each.open).length;
  const readAgain = make("button", { type: "button", "data-main": "", "data-act": "again" }, words.readAgain);
  readAgain.addEventListener("click", again);
  const file = make("button", { type: "button", "data-act": "answers" }, words.answersFile);
  file.addEventListener("click", () => save(text ?? ""));
  return [
    make("h3", { tabindex: "-1" }, words.questions(open)),
    make("p", {}, words.questionsText),
    make("ul", {}, ...questions.map((question, index) => questionItem(question, answers, index))),
    make("p", { "data-part": "buttons" }, readAgain, file),
  ];
}
