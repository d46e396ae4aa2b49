import type { Finding } from "@mulu/schema";
import type { Sheet } from "@mulu/spreadsheet";

import { forms } from "./questions.js";
import type { FilledForm } from "./read-form.js";
import { say } from "../words/say.js";

/** A form as a table of one row, so that it is read by what reads tables; and where each column came from. */
export interface FormTable {
  sheet: Sheet;
  /** Place in the form of each column. */
  places: readonly string[];
}

/** “未知” and the like leave a cell blank: what is not said is unknown. */
const unknown = /^(?:未知|不知道|不详|unknown)$/i;

export function tableOf({ kind, answers }: FilledForm): FormTable {
  const asked = forms[kind].filter(({ asks }) => asks === "column");
  const given = asked.flatMap(({ id, label }) => {
    const answer = answers.get(id);
    return answer === undefined || unknown.test(answer.text) ? [] : [{ header: label.zh, ...answer }];
  });
  const cell = (text: string) => ({ kind: "text" as const, text });
  return {
    sheet: { name: "表单", rows: [given.map(({ header }) => cell(header)), given.map(({ text }) => cell(text))] },
    places: given.map(({ at }) => at),
  };
}

/** Findings of the table as findings of the form: at the cell or heading where the answer stands. */
export function asFormFindings(findings: readonly Finding[], { places }: FormTable, file: string): Finding[] {
  return findings.map((finding) => {
    const at = finding.range && places[finding.range.start.column - 1];
    const { range: _, ...rest } = finding;
    if (at === undefined) return { ...rest, file };
    // Where it would stand in a table is nowhere in the form.
    const message = say("id-and-words", {
      id: at,
      more: {
        zh: finding.message.zh.replace(/^工作表“表单”[^：]{0,20}：/u, ""),
        en: finding.message.en.replace(/^(?:[Ss]heet|[Ww]orksheet) [“"]表单[”"][^:]{0,20}: /u, ""),
      },
    });
    return { ...rest, file, message };
  });
}

/** What a rule asks for, at the first question of the form that would answer it. */
export function atQuestions(findings: readonly Finding[], { kind, places }: FilledForm): Finding[] {
  const asked = forms[kind].flatMap(({ id, path }) => (path === undefined ? [] : [{ id, path }]));
  return findings.map((finding) => {
    const named = finding.path.filter((step) => typeof step === "string").join(".");
    const found =
      asked.find(({ path }) => path === named || named.startsWith(`${path}.`)) ??
      asked.find(({ path }) => named !== "" && path.startsWith(`${named}.`));
    const at = found && places.get(found.id);
    if (at === undefined) return finding;
    return { ...finding, message: say("id-and-words", { id: at, more: finding.message }) };
  });
}
