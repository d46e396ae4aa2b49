import type { Finding } from "@mulu/schema";

export type Answer = "allowed" | "not-allowed" | "cannot-say";

type Files = Readonly<Record<string, string>>;

/** What the box asks of the worker: a check of files, or of one dealing that stands among them. */
export interface Question {
  /** Address of the check as the compiler bundles it. */
  engine: string;
  files: Files;
  dealing?: { name: string; kind: string; region: string; date: string };
}

export interface Result {
  answer?: Answer;
  findings: readonly Finding[];
}

/** What the worker says: that the check is loaded and begins, what came of it, or that something went wrong. */
export type Reply = { state: "started" } | { state: "failed" } | ({ state: "done" } & Result);
