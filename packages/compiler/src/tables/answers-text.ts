import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Scalar } from "yaml";

import { tell } from "../words/say.js";
import type { Told } from "../words/say.js";
import { kept, leftOut, others, registers } from "./answers.js";
import type { Question } from "./questions.js";

/** @public Name of the file beside an edition that keeps what was answered about its tables. */
export const answersFile = "import.yaml";

/** One answer as written, and its line. Blank ones are there too: they are still to be answered. */
export interface WrittenAnswer {
  about: Question["about"];
  header?: string;
  word: string;
  text: string;
  line: number;
}

/** What an answers file holds; what could not be read of it, by line. */
export interface WrittenAnswers {
  answers: WrittenAnswer[];
  faults: AnswerFault[];
}

/** What is wrong with a line of an answers file. */
export interface AnswerFault extends Told {
  line: number;
}

const rooms = { columns: "column", values: "value", sections: "section" } as const;

/** A quoted word, a colon of either width, and what was written behind it: whoever fills it in need not know YAML. */
const filled = /^(\s*"(?:[^"\\]|\\.)*")\s*[:：](.*)$/;

/** The line with its answer quoted, so that whatever was written is taken as words. */
function tidied(line: string): string {
  const [, key, answer] = filled.exec(line) ?? [];
  if (key === undefined || answer === undefined) return line;
  const words = answer.trim();
  if (words === "" || words.startsWith("#") || /^"(?:[^"\\]|\\.)*"$/.test(words)) return `${key}: ${words}`;
  return `${key}: ${JSON.stringify(words.replace(/^[“"'‘]|[”"'’]$/g, ""))}`;
}

/** Reads an answers file; every answer knows its line. */
export function readAnswersText(text: string): WrittenAnswers {
  const lineCounter = new LineCounter();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const document = parseDocument(lines.map(tidied).join("\n"), { lineCounter, uniqueKeys: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lineCounter.linePos(error.pos[0]);
    return { answers: [], faults: [unreadLine(line, lines[line - 1] ?? "")] };
  }
  const lineOf = (key: Scalar): number => lineCounter.linePos(key.range?.[0] ?? 0).line;
  const [answers, faults]: [WrittenAnswer[], WrittenAnswers["faults"]] = [[], []];
  for (const [key, value] of pairsOf(document.contents)) {
    const about = roomOf(key);
    const line = lineOf(key);
    if (about === undefined) faults.push(noRoom(line, wordOf(key)));
    else if (about === "value") {
      for (const [column, words] of pairsOf(value)) {
        const header = wordOf(column);
        for (const [word, answer] of pairsOf(words)) {
          answers.push({ about, header, word: wordOf(word), text: wordOf(answer), line: lineOf(word) });
        }
      }
    } else {
      for (const [word, answer] of pairsOf(value)) {
        answers.push({ about, word: wordOf(word), text: wordOf(answer), line: lineOf(word) });
      }
    }
  }
  const once = withoutRepeats(answers);
  return { answers: once.answers, faults: [...faults, ...once.faults] };
}

function pairsOf(value: unknown): [Scalar, unknown][] {
  if (!isMap(value)) return [];
  return value.items.flatMap(({ key, value: held }): [Scalar, unknown][] => (isScalar(key) ? [[key, held]] : []));
}

function roomOf(key: Scalar): Question["about"] | undefined {
  return new Map<string, Question["about"]>(Object.entries(rooms)).get(wordOf(key));
}

/** A word or an answer as it was written; nothing where nothing was. */
function wordOf(value: unknown): string {
  if (!isScalar(value)) return "";
  const held: unknown = value.value;
  return typeof held === "string" || typeof held === "number" || typeof held === "boolean" ? String(held).trim() : "";
}

/** The first answer to each question; what is answered again is named. */
function withoutRepeats(all: readonly WrittenAnswer[]): WrittenAnswers {
  const seen = new Map<string, WrittenAnswer>();
  const faults = all.flatMap((answer) => {
    const key = JSON.stringify([answer.about, answer.header, answer.word]);
    const before = seen.get(key);
    if (!before) seen.set(key, answer);
    return before ? [answeredTwice(answer, before)] : [];
  });
  return { answers: [...seen.values()], faults };
}

function answeredTwice({ word, line }: WrittenAnswer, before: WrittenAnswer): AnswerFault {
  return { line, ...tell("answered-twice", { word, line: before.line }) };
}

function noRoom(line: number, word: string): AnswerFault {
  return { line, ...tell("no-answer-room", { word }) };
}

function unreadLine(line: number, text: string): AnswerFault {
  return { line, ...tell("answers-unread", { text: text.trim().slice(0, 40) }) };
}

const roomNames = {
  column: "列：表里的列名，看不懂的。答它相当于哪一列",
  value: "值：某一列里的词，看不懂的。答它相当于哪个值",
  section: "分段标题：答它下面各行的类别",
} as const;

const head = [
  "# 导入表格时看不懂的列名和词，每项只问一次，答了就记住，下次不再问。",
  "# 怎么答：在冒号后面写上答案，保存，再导入一次。暂时不知道的，空着。",
  `# 不要这一列、这个词的，写：${leftOut}`,
];

/** What may be answered, in one line. */
function help({ about, word, choices, registers: what, keeps, likely, examples }: Question): string[] {
  const said = examples.length === 0 ? [] : [`例如${examples.map((each) => `“${each}”`).join("、")}`];
  const like = likely === undefined || about === "value" ? [] : [`是不是“${likely}”？`];
  const some = choices.slice(0, 25).join("、");
  const can = choices.length === 0 ? [] : [`可以写：${some}${choices.length > 25 ? " 等" : ""}`];
  const keep = keeps ? [`照表里的写法记下的，写：${kept}`] : [];
  const body = `登记为新机构的，写：${registers} 英文标识 机构全称（例如 ${registers} example-civil-affairs 示例省民政厅）`;
  const category = `登记为新类别的，写：${registers} 英文标识（例如 ${registers} registration）`;
  const register = what === undefined ? [] : [what === "organization" ? body : category];
  const isDocument = about === "value" && word.startsWith("《");
  const document = isDocument
    ? [
        "登记过而名称不同的，写登记的名称",
        "没有登记过的，空着：新建 catalogs/instruments/英文标识.yaml，写 title、level、provenance（status、confidence、verified），再导入一次（加 --update），条款就补上",
      ]
    : [];
  const meant = about === "column" ? [...said, ...like, ...can] : [...like, ...can, ...keep, ...register, ...document];
  return meant.length === 0 ? [] : [meant.join("。")];
}

/** @public An answer to a question. */
export interface GivenAnswer {
  about: Question["about"];
  /** Of a word, the header of its field. */
  header?: string;
  word: string;
  text: string;
}

interface Line {
  word: string;
  text: string;
  comments: string[];
}

const line = ({ word, text, comments }: Line, indent: string): string[] => [
  ...comments.map((each) => `${indent}# ${each.replace(/\s+/g, " ")}`),
  `${indent}${JSON.stringify(word)}:${text === "" ? "" : ` ${JSON.stringify(text)}`}`,
];

/**
 * @public The answers file with what is asked added to what it holds. What was answered stays, word by word; a question that is
 * there already is not asked again.
 */
export function answersText(
  before: string | undefined,
  questions: readonly Question[],
  given: readonly GivenAnswer[] = [],
): string {
  const old = (before ?? "").split(/\r\n|\r|\n/);
  const answerOf = (asked: Omit<GivenAnswer, "text">): string =>
    given.find(({ about, header, word }) => about === asked.about && header === asked.header && word === asked.word)
      ?.text ?? "";
  const known = before === undefined ? [] : readAnswersText(before).answers;
  const has = (question: Question): boolean =>
    known.some(
      ({ about, header, word }) => about === question.about && header === headerOf(question) && word === question.word,
    );
  const asked = questions.filter((question) => !has(question));
  if (before !== undefined && asked.length === 0 && given.length === 0) return before;
  const all = (about: Question["about"]): (Line & { header: string | undefined })[] => [
    ...known
      .filter((each) => each.about === about)
      .map(({ header, word, text, line }) => {
        const answer = text === "" ? answerOf({ about, word, ...(header === undefined ? {} : { header }) }) : text;
        return { header, word, text: answer, comments: remarksAbove(old, line) };
      }),
    ...asked
      .filter((each) => each.about === about)
      .map((each) => {
        const header = headerOf(each);
        const answer = answerOf({ about, word: each.word, ...(header === undefined ? {} : { header }) });
        return { header, word: each.word, text: answer, comments: saidOf(each) };
      }),
  ];
  const lines = [...head];
  for (const [room, about] of Object.entries(rooms)) {
    const answers = all(about);
    if (answers.length === 0) continue;
    lines.push("", `# ${roomNames[about]}`, `${room}:`);
    if (about !== "value") for (const each of answers) addAll(lines, line(each, "  "));
    else {
      for (const header of [...new Set(answers.map((each) => each.header ?? ""))]) {
        const own = answers.filter((each) => each.header === header);
        lines.push(`  ${JSON.stringify(header)}:`);
        const helps = questions.filter((each) => each.about === "value" && each.header === header).flatMap(help);
        const all = `余下的都一样答的，加一行：${JSON.stringify(others)}: 答案`;
        const said = [...helps.slice(0, 1), ...(own.length > 3 ? [all] : [])];
        const isSaid = (text: string): boolean => own.some(({ comments }) => comments.includes(text));
        for (const each of said.filter((text) => !isSaid(text))) lines.push(`    # ${each}`);
        for (const each of own) addAll(lines, line(each, "    "));
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

function addAll(lines: string[], more: readonly string[]): void {
  for (const each of more) lines.push(each);
}

function headerOf({ about, header }: Question): string | undefined {
  return about === "value" ? header : undefined;
}

/** Remarks that stand above an answer; whoever wrote them finds them again. */
function remarksAbove(lines: readonly string[], line: number): string[] {
  const remarks: string[] = [];
  for (let at = line - 2; at >= 0 && /^\s*#/.test(lines[at] ?? ""); at -= 1) {
    remarks.unshift((lines[at] ?? "").trim().replace(/^#\s*/, ""));
  }
  return remarks;
}

/** Where it stands, and of a word what is most like it. */
function saidOf(question: Question): string[] {
  const { about, count, places, likely } = question;
  const where = `${String(count)} 处：${places.join("、")}${count > places.length ? " 等" : ""}`;
  const like = likely === undefined ? "" : `。是不是“${likely}”？`;
  return about === "value" ? [`${where}${like}`] : [where, ...help(question)];
}
