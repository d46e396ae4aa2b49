import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import type { CommentsByDocket, RecordedComment } from "@mulu/engine";
import type {
  Citation,
  DocketComment,
  DocumentKind,
  Finding,
  OfficialCounts,
  PublishedDocument,
  RuleSeverity,
  Text,
} from "@mulu/schema";

/** A rule as the compiler publishes it in rules.json. Two rules share a code where an old and a new law differ. */
export interface PublishedRule {
  code: string;
  slug: string;
  title: Text;
  severity: RuleSeverity;
  ground: "explicit" | "derived" | "engineering";
  layer: "data" | "record" | "structure";
  since?: string;
  until?: string;
  cites: readonly { citation: Citation; text: Text }[];
  applies: readonly DocumentKind[];
  examples: { pass: Readonly<Record<string, string>>; fail: Readonly<Record<string, string>> };
  /** What the rule says of its own failing example. */
  words: { message: Text; hint?: Text };
}

/** A question the texts leave open, as the compiler publishes it in questions.json. */
export interface OpenQuestion {
  code: string;
  question: Text;
  answer: Text;
  rules: readonly string[];
}

/** How far documents are documented, as the compiler counted them. */
export interface CoverageCounts {
  count: number;
  withArticle: number;
  incomplete: number;
  unknown: Readonly<Record<string, number>>;
  noneStated: Readonly<Record<string, number>>;
  byReference: Readonly<Record<string, number>>;
  provenance: Readonly<Record<string, number>>;
  confidence: Readonly<Record<string, number>>;
}

/** An edition beside its publisher's own counts. */
export interface CoveredEdition extends CoverageCounts {
  id: string;
  officialCounts?: OfficialCounts;
}

/** What the home and coverage pages take from summary.json. */
export interface CompiledSummary {
  catalogs: readonly { layer: "national" | "local"; editions: readonly CoveredEdition[] }[];
  kinds: Readonly<Record<string, CoverageCounts>>;
  byKind: Readonly<Partial<Record<DocumentKind, number>>>;
  official: number;
  rules: { total: number };
}

export interface CompiledCatalogs {
  documents: readonly PublishedDocument[];
  /** Comments of dockets, where there are any. */
  comments?: CommentsByDocket;
  findings: readonly Finding[];
  rules: readonly PublishedRule[];
  questions: readonly OpenQuestion[];
  summary: CompiledSummary;
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
    rules: rules as PublishedRule[],
    questions: questions as OpenQuestion[],
    summary: summary as CompiledSummary,
  };
}
