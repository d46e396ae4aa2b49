import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import type { CommentsByDocket, OpenQuestion, RecordedComment, RuleDescription, Summary } from "@mulu/engine";
import type { DocketComment, Finding, PublishedDocument } from "@mulu/schema";

/** What the compiler wrote. */
export interface CompiledCatalogs {
  documents: readonly PublishedDocument[];
  /** Comments of dockets, where there are any. */
  comments?: CommentsByDocket;
  findings: readonly Finding[];
  rules: readonly RuleDescription[];
  questions: readonly OpenQuestion[];
  summary: Summary;
}

async function readJson(dist: string, name: string): Promise<unknown> {
  const path = join(dist, name);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new Error(`${path} is missing: compile the catalogs first (npm run build -w @mulu/catalogs).`, {
      cause: error,
    });
  }
  return JSON.parse(text) as unknown;
}

/** Comments by docket: every folder below is the id of a docket, every file in it a window. */
async function readComments(folder: string): Promise<CommentsByDocket> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, RecordedComment[]>();
  for (const file of files.sort()) {
    const [, docket = "", window = ""] = /^(.*)\/([^/]*)\.ndjson$/.exec(file.slice(folder.length + 1)) ?? [];
    const known = found.get(docket) ?? [];
    found.set(docket, known);
    for (const line of (await readFile(file, "utf8")).split("\n")) {
      if (line !== "") known.push({ ...(JSON.parse(line) as DocketComment), window });
    }
  }
  return found;
}

/** Reads what the compiler wrote. The files were checked by the compiler that made them. */
export async function readCompiled(dist: string): Promise<CompiledCatalogs> {
  const [comments, catalogs, register, findings, rules, questions, summary] = await Promise.all([
    readComments(join(dist, "comments")),
    readJson(dist, "catalogs.json"),
    readJson(dist, "register.json"),
    readJson(dist, "findings.json"),
    readJson(dist, "rules.json"),
    readJson(dist, "questions.json"),
    readJson(dist, "summary.json"),
  ]);
  return {
    comments,
    documents: [catalogs, register].flatMap((each) => (each as { documents: PublishedDocument[] }).documents),
    findings: findings as Finding[],
    rules: rules as RuleDescription[],
    questions: questions as OpenQuestion[],
    summary: summary as Summary,
  };
}
