import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { answersText } from "@mulu/compiler";
import type { GivenAnswer, ImportResult, Question } from "@mulu/compiler";

import type { Ask } from "./ask.js";
import { UsageError } from "./exit.js";
import { inline } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import { say } from "./words/say.js";

/** What was answered about tables of an edition, if anything was. @param file below catalogs/ */
export async function answersIn(root: string, file: string): Promise<string | undefined> {
  return readFile(join(root, file), "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new UsageError(say("cannot-read-catalogs", { file }));
  });
}

const kinds = {
  zh: { column: "列", value: "值", section: "分段标题" },
  en: { column: "column", value: "word", section: "part" },
} as const;

/** A question on a few lines, as a clerk reads it. */
export function wordsOf(question: Question, language: "zh" | "en"): string {
  const { about, header, word, count, places, examples, choices, registers, keeps, likely } = question;
  const of = about === "value" ? `${header ?? ""} ` : "";
  const where = `${String(count)} ${language === "zh" ? "处" : count === 1 ? "place" : "places"}：${places.join("、")}`;
  const some = choices.slice(0, 25).join("、") + (choices.length > 25 ? " …" : "");
  const help =
    language === "zh"
      ? [
          likely === undefined ? "" : `是不是“${likely}”？`,
          examples.length === 0 ? "" : `例如：${examples.join("、")}`,
          some === "" ? "" : `可以写：${some}`,
          keeps ? "照表里的写法记：照原文" : "",
          registers === "organization" ? "登记新机构：登记 英文标识 机构全称" : "",
          registers === "category" ? "登记新类别：登记 英文标识" : "",
          "不要：不导入；以后再说：直接回车；Ctrl-C：全部作罢，什么也不写",
        ]
      : [
          likely === undefined ? "" : `“${likely}”?`,
          examples.length === 0 ? "" : `such as: ${examples.join(", ")}`,
          some === "" ? "" : `one of: ${some}`,
          keeps ? "keep its own words: 照原文" : "",
          registers === "organization" ? "register a body: 登记 id full name" : "",
          registers === "category" ? "register a category: 登记 id" : "",
          "leave it out: 不导入; later: just Enter; Ctrl-C: give up, nothing is written",
        ];
  const lines = help.filter((line) => line !== "").map((line) => `\n  ${inline(line)}`);
  return `${inline(`${of}${kinds[language][about]}“${word}”（${where}）`)}${lines.join("")}`;
}

/**
 * Asks what a table's words do not tell, until nothing new comes up, and takes the table with the answers.
 * @throws UsageError without a terminal: then the questions stand in the answers file; and when the person gives up
 */
export async function interviewed(
  before: string | undefined,
  take: (answers: string | undefined) => ImportResult,
  { language, asker }: Pick<Terminal, "language" | "asker">,
): Promise<{ text: string | undefined; result: ImportResult }> {
  const ask: Ask | undefined = asker?.(language);
  if (ask === undefined) {
    throw new UsageError(say("interview-needs-terminal-without"));
  }
  let text = before;
  let result = take(text);
  const seen = new Set<string>();
  for (;;) {
    const open = result.questions.filter((question) => !seen.has(keyOf(question)));
    if (open.length === 0) return { text, result };
    const given: GivenAnswer[] = [];
    for (const question of open) {
      seen.add(keyOf(question));
      const words = { zh: wordsOf(question, "zh"), en: wordsOf(question, "en") };
      const answer = await ask({ text: words, optional: true });
      const { about, header, word } = question;
      const own = about === "value" && header !== undefined ? { header } : {};
      if (answer !== "") given.push({ about, word, ...own, text: answer });
    }
    if (given.length === 0) return { text, result };
    text = answersText(text, result.questions, given);
    result = take(text);
  }
}

const keyOf = ({ about, header, word }: Question): string => JSON.stringify([about, header, word]);
