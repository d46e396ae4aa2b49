import { normalizeTitle } from "@mulu/engine";
import type { Finding } from "@mulu/schema";
import { columnName } from "@mulu/spreadsheet";
import type { Sheet } from "@mulu/spreadsheet";

import { nameless } from "../docket/nameless.js";
import { forms } from "./questions.js";
import type { FormKind, FormQuestion } from "./questions.js";
import { bilingual, say } from "../words/say.js";

/** An answer, and where it stands: a cell such as `B7`, or the heading it stands under. */
export interface FormAnswer {
  text: string;
  at: string;
}

/** A form that somebody filled, in part or wholly. */
export interface FilledForm {
  kind: FormKind;
  /** By id of the question; blanks are left out. */
  answers: ReadonlyMap<string, FormAnswer>;
  /** Where the answer to each question belongs, given or not. */
  places: ReadonlyMap<string, string>;
  /** What stands in the form and answers nothing. */
  strays: readonly FormAnswer[];
  /** Where an answer is a formula, which is not computed. */
  formulas: readonly string[];
  /** What is to be said of the file it stands in: what is hidden there, and programs. */
  findings?: readonly Finding[];
  /** A whole table that came with the form. */
  sheet?: Sheet;
  /** Names of further sheets with something in them that was not taken: of forms that somebody filled, and of others. */
  beside?: { forms: readonly string[]; others: readonly string[] };
}

/** What stands at the head of the column of answers, in the sheet that is handed out. */
export const answerHead = "填在这一列";

/** What a forge writes where nothing was answered, and what people write. */
const blank = /^(?:_No response_|（空）|-|—|\/)?$/i;

/** The Chinese of an option or a label: what stands before “ / English”. */
const chinese = (text: string): string => {
  const at = text.indexOf(" / ");
  return at > 0 && /\p{Script=Han}/u.test(text.slice(0, at)) ? text.slice(0, at) : text;
};

/** Signs that stand after a label and are no part of it. */
const afterLabel = ["*", "＊", "：", ":"];

function keyOf(label: string): string {
  let text = chinese(label).trim();
  while (afterLabel.includes(text.slice(-1))) text = text.slice(0, -1);
  return normalizeTitle(text);
}

function questionsByLabel(kind: FormKind): Map<string, FormQuestion> {
  return new Map(
    forms[kind].flatMap((each) => [
      [keyOf(each.label.zh), each],
      [keyOf(each.label.en), each],
    ]),
  );
}

const everyLabel = (): Set<string> =>
  new Set((["entry", "measure", "supplement"] as const).flatMap((kind) => [...questionsByLabel(kind).keys()]));

/** A pair of a label and what is written for it. */
interface Written {
  label: string;
  text: string;
  at: string;
  isFormula?: boolean;
  /** What follows belongs to it no more. */
  isEnded?: boolean;
}

/** What was chosen, without the English that stands beside it. */
function chosen({ form }: FormQuestion, said: string): string {
  if (form === "one") return chinese(said);
  if (form !== "some" || !said.includes(" / ")) return said;
  return said
    .split(/, (?=\p{Script=Han})/u)
    .map(chinese)
    .join("、");
}

function filledFrom(written: readonly Written[]): FilledForm | undefined {
  const kinds: readonly FormKind[] = ["entry", "measure", "supplement"];
  const counts = kinds.map((kind) => {
    const known = questionsByLabel(kind);
    return written.filter(({ label }) => known.has(keyOf(label))).length;
  });
  const most = Math.max(...counts);
  const kind = kinds[counts.indexOf(most)];
  if (kind === undefined || most < 3) return undefined;
  const known = questionsByLabel(kind);
  const answers = new Map<string, FormAnswer>();
  const places = new Map<string, string>();
  const strays: FormAnswer[] = [];
  const formulas: string[] = [];
  for (const { label, text, at, isFormula } of written) {
    const question = known.get(keyOf(label));
    const said = text.trim();
    if (question) places.set(question.id, at);
    if (question && isFormula) formulas.push(at);
    if (blank.test(said) || said === answerHead) continue;
    if (!question) strays.push({ text: label, at });
    else answers.set(question.id, { text: chosen(question, said), at });
  }
  return { kind, answers, places, strays, formulas };
}

/** A heading of a form as a forge writes it. */
const heading = /^#{2,4} (.+)$/;
/** Signs of a label at most. */
const longestLabel = 41;

/** `标签：答案`, as people write it in a mail. */
function pairIn(line: string): readonly [label: string, text: string] {
  const at = line
    .slice(0, longestLabel + 1)
    .split("")
    .findIndex((unit) => unit === "：" || unit === ":" || unit === "\t");
  return at <= 0 ? ["", ""] : [line.slice(0, at), line.slice(at + 1)];
}

/** How a letter ends: what follows is no answer. */
const ending = /^(?:此致|敬礼|顺颂|顺祝|祝好|谢谢|联系人|联系电话|发件人|--|——)/u;

/** Labels whose answer may have several lines. */
const ofLines = (): Set<string> =>
  new Set(
    Object.values(forms).flatMap((all) =>
      all.filter(({ form }) => form === "lines").flatMap(({ label }) => [keyOf(label.zh), keyOf(label.en)]),
    ),
  );

/** Whether a line of a mail goes on with the answer above it: of what is answered in one line none does. */
function goesOn({ label, text, isEnded }: Written, line: string): boolean {
  if (isEnded === true || ending.test(line.trim())) return false;
  return text.trim() === "" || ofLines().has(keyOf(label));
}

/**
 * A form written as text: headings with the answer below, as forges write issues, or lines `标签：答案`, as in a mail.
 * @returns undefined where it is no form
 */
export function readFormText(text: string): FilledForm | undefined {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const hasHeadings = lines.filter((line) => heading.test(line)).length > 2;
  const known = everyLabel();
  const written: Written[] = [];
  const beside: FormAnswer[] = [];
  for (const [index, line] of lines.entries()) {
    const [, title] = heading.exec(line) ?? [];
    const [label, first] = hasHeadings ? ["", ""] : pairIn(line.trim());
    if (title !== undefined) written.push({ label: title.trim(), text: "", at: `“${chinese(title.trim())}”` });
    else if (known.has(keyOf(label))) written.push({ label, text: first, at: `“${label}”` });
    else {
      const last = written.at(-1);
      const isMore = hasHeadings || (last !== undefined && goesOn(last, line));
      // Boxes that were ticked answer nothing that is asked here.
      if (last && isMore && !/^- \[[ xX]\]/.test(line)) last.text += `\n${line}`;
      else if (last && !isMore && line.trim() !== "") {
        beside.push({ text: nameless(line.trim().slice(0, longestLabel)), at: `第 ${String(index + 1)} 行` });
        last.isEnded = true;
      }
    }
  }
  const form = filledFrom(written.filter(({ label }) => keyOf(label) !== keyOf(bilingual(say("confirmation")))));
  return form && { ...form, strays: [...form.strays, ...beside] };
}

/** A form on a sheet: a label in a cell, the answer in the next one of its row. @returns undefined where it is none */
export function readFormSheet({ rows }: Sheet): FilledForm | undefined {
  const known = everyLabel();
  const written = rows.flatMap((row, index): Written[] => {
    const at = row.findIndex((cell) => cell !== undefined && cell.text.trim() !== "");
    const label = row[at]?.text.trim() ?? "";
    // A header of a table has many labels in one row; a form has one.
    if (label === "" || row.filter((cell) => cell !== undefined && known.has(keyOf(cell.text))).length > 1) return [];
    const answer = row[at + 1];
    const place = `${columnName(at + 1)}${String(index + 1)}`;
    const isFormula = answer?.kind === "formula" || answer?.kind === "error";
    return [{ label, text: isFormula ? "" : (answer?.text ?? ""), at: place, isFormula }];
  });
  return filledFrom(written);
}
