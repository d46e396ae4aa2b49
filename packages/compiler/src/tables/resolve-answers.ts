import { normalizeTitle } from "@mulu/engine";
import type { Finding } from "@mulu/schema";

import { closest } from "../suggest.js";
import { inEveryLanguage, part, tell, within } from "../words/say.js";
import type { Told } from "../words/say.js";
import { ImportAnswers, kept, leavesOut, others, registers } from "./answers.js";
import type { ColumnAnswer, Registered } from "./answers.js";
import { readAnswersText } from "./answers-text.js";
import type { AnswerFault, WrittenAnswer } from "./answers-text.js";
import { candidatesNamed } from "./citations.js";
import type { TableContext } from "./codec.js";
import { countHeaders, idHeaders, readCell } from "./field.js";
import type { Field } from "./field.js";
import { tableCodes } from "./report.js";
import { readSection } from "./section-meaning.js";
import type { Registrable } from "./word-answer.js";

interface Given {
  /** Path of the answers file, as findings name it. */
  file: string;
  text: string;
}

interface Asking {
  fields: readonly Field[];
  context: TableContext;
}

/** Answers of a file as far as they can be used, and one finding for each that cannot, with its line. */
export function resolveAnswers(
  given: Given | undefined,
  asking: Asking,
): { answers: ImportAnswers; findings: Finding[] } {
  const answers = new ImportAnswers();
  if (!given) return { answers, findings: [] };
  const { answers: written, faults } = readAnswersText(given.text);
  const found: AnswerFault[] = [...faults];
  const filled = written.filter(({ text }) => text !== "");
  // What is registered is known to every other answer, wherever it stands.
  for (const answer of filled) registerFrom(answer, { answers, asking, faults: found });
  const registered = (kind: Registrable): Registered[] => answers.choices(kind);
  const context = { ...asking.context, registered };
  for (const answer of filled) {
    const fault = take(answer, answers, { ...asking, context });
    if (fault) found.push({ line: answer.line, ...fault });
  }
  return { answers, findings: found.sort((a, b) => a.line - b.line).map((fault) => finding(fault, given)) };
}

function finding({ line, messageId, params, message, hint }: AnswerFault, { file }: Given): Finding {
  const position = { line, column: 1 };
  return {
    rule: tableCodes.answer.code,
    severity: tableCodes.answer.severity,
    verdict: "fail",
    file,
    range: { start: position, end: position },
    subject: file,
    path: [String(line)],
    messageId,
    ...(params === undefined ? {} : { params }),
    message: inEveryLanguage(part("at.line", { line, said: message })),
    ...(hint === undefined ? {} : { hint }),
    cites: [],
  };
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface Registering {
  answers: ImportAnswers;
  asking: Asking;
  faults: AnswerFault[];
}

/** 登记 example-civil-affairs 示例省民政厅. */
function registration({ text }: WrittenAnswer): { code: string; title: string } | undefined {
  const [, code = "", title = ""] =
    new RegExp(`^${registers}[\\s\\u3000:：为]+(\\S+)[\\s\\u3000]*(.*)$`).exec(text) ?? [];
  return code === "" ? undefined : { code: code.toLowerCase(), title: title.trim() };
}

const fieldOf = (fields: readonly Field[], header: string): Field | undefined => {
  const key = normalizeTitle(header);
  return (
    fields.find((each) => normalizeTitle(each.header) === key || each.path.join(".") === header) ??
    fields.find((each) => each.synonyms.some((synonym) => normalizeTitle(synonym) === key))
  );
};

/** What a word of this column names, if that can be registered. */
function registrable(answer: WrittenAnswer, fields: readonly Field[]): Registrable | undefined {
  if (answer.about === "section") return "category";
  const path = fieldOf(fields, answer.header ?? "")?.path.join(".");
  if (path === "category") return "category";
  return path === "collectedBy" || path?.endsWith("organization") === true ? "organization" : undefined;
}

function registerFrom(answer: WrittenAnswer, { answers, asking, faults }: Registering): void {
  const given = registration(answer);
  if (!given) return;
  const { fields, context } = asking;
  const kind = registrable(answer, fields);
  const known =
    kind === "organization"
      ? context.set.get(`organizations/${given.code}`) !== undefined
      : (context.set.edition(context.edition)?.categories ?? []).some(({ code }) => code === given.code);
  if (known) return;
  const isNational = context.set.edition(context.edition)?.regionCode === undefined;
  if (
    kind === undefined ||
    !slug.test(given.code) ||
    answer.word === others ||
    (kind === "organization" && isNational)
  ) {
    const said =
      kind === undefined || answer.word === others
        ? tell("not-registrable", { word: answer.word })
        : kind === "organization" && isNational
          ? tell("national-body")
          : tell("no-id", { code: given.code });
    faults.push({ line: answer.line, ...said });
    return;
  }
  const title = given.title === "" ? sectionName(answer) : given.title;
  const before = answers.registered.find((each) => each.kind === kind && each.code === given.code);
  if (before) return;
  answers.registered.push({
    ...{ kind, code: given.code, title: { zh: title, en: title }, line: answer.line },
    ...(title === answer.word ? {} : { short: answer.word }),
  });
}

const sectionName = ({ about, word }: WrittenAnswer): string => (about === "section" ? readSection(word).label : word);

function take(answer: WrittenAnswer, answers: ImportAnswers, asking: Asking): Told | undefined {
  switch (answer.about) {
    case "column":
      return takeColumn(answer, answers, asking);
    case "value":
      return takeValue(answer, answers, asking);
    case "section":
      return takeSection(answer, answers, asking);
  }
}

function takeColumn({ word, text }: WrittenAnswer, answers: ImportAnswers, { fields }: Asking): Told | undefined {
  const key = normalizeTitle(text);
  const is = (names: readonly string[]): boolean => names.some((name) => normalizeTitle(name) === key);
  const meant: ColumnAnswer | undefined = leavesOut(text)
    ? "left-out"
    : is(idHeaders)
      ? "id"
      : is(countHeaders)
        ? "count"
        : fieldOf(fields, text);
  if (meant !== undefined) {
    answers.columns.set(normalizeTitle(word), meant);
    return undefined;
  }
  const like = closest(
    text,
    fields.map(({ header }) => header),
  );
  return tell("answers-no-column", { word, text, like: like === undefined ? "" : part("is-it", { meant: like }) });
}

function takeValue(
  { header = "", word, text }: WrittenAnswer,
  answers: ImportAnswers,
  { fields, context }: Asking,
): Told | undefined {
  const field = fieldOf(fields, header);
  if (!field) return tell("no-such-column", { header });
  if (leavesOut(text)) {
    answers.setWord(field.header, word, { is: "left-out" });
    return undefined;
  }
  if (text === kept && field.path.join(".") === "collectedBy") {
    answers.setWord(field.header, word, { is: "kept" });
    return undefined;
  }
  if (word.startsWith("《") && candidatesNamed(text, context).length === 1) {
    answers.setWord(field.header, word, { is: "same-as", words: text });
    return undefined;
  }
  const given = registration({ about: "value", word, text, line: 0 });
  const words = given === undefined ? text : given.code;
  const { problems, value, also = [] } = readCell(field, { text: words, kind: "text" }, context);
  if (problems.length === 0 && (value !== undefined || also.length > 0)) {
    answers.setWord(field.header, word, { is: "same-as", words });
    return undefined;
  }
  if (given !== undefined) return undefined;
  const [problem] = problems;
  const because = problem ? part("because", { problem: within(problem) }) : "";
  return {
    ...tell("answer-unfit", { header: field.header, word, text, because }),
    ...(problem?.hint === undefined ? {} : { hint: problem.hint }),
  };
}

function takeSection(answer: WrittenAnswer, answers: ImportAnswers, asking: Asking): Told | undefined {
  const { word, text } = answer;
  const key = normalizeTitle(readSection(word).label);
  if (leavesOut(text)) {
    answers.sections.set(key, []);
    return undefined;
  }
  const given = registration(answer);
  const [, header = "", said = ""] = /^([^:：]{1,20})[:：](.+)$/.exec(text) ?? [];
  const field = header === "" ? undefined : fieldOf(asking.fields, header);
  const asked = field ?? asking.fields.find(({ path }) => ["category", "type"].includes(path.join(".")));
  const words = given?.code ?? (field ? said.trim() : text);
  if (!asked) return tell("nothing-to-answer", { word });
  const { problems, value, also = [] } = readCell(asked, { text: words, kind: "text" }, asking.context);
  if (problems.length === 0 && (value !== undefined || also.length > 0)) {
    const own = value === undefined ? [] : (asked.spread?.(value) ?? [{ path: asked.path, value }]);
    answers.sections.set(key, [...own, ...also]);
    return undefined;
  }
  if (given !== undefined) return undefined;
  const hint = problems[0]?.hint;
  return {
    ...tell("part-answer-unfit", { word, text, header: asked.header }),
    ...(hint === undefined ? {} : { hint }),
  };
}
