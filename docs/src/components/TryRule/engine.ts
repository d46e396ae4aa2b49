import type { Finding } from "@mulu/schema";

import type { Messages } from "@mulu/pages/messages";
import type { FindingView } from "@mulu/pages";

type Answer = "allowed" | "not-allowed" | "cannot-say";

interface Result {
  answer?: Answer;
  findings: readonly Finding[];
}

export type Outcome = { state: "idle" | "running" | "failed" } | ({ state: "done" } & Result);

interface Dealing {
  name: string;
  kind: string;
  region: string;
  date: string;
}

/** The check as the compiler bundles it for the browser. */
interface Bundle {
  tryFiles(files: Readonly<Record<string, string>>): Finding[];
  tryDealing(trial: {
    kind: string;
    text: string;
    region: string;
    date: string;
    files: Readonly<Record<string, string>>;
  }): { answer: Answer; findings: Finding[] };
}

export interface Engine {
  run(files: Readonly<Record<string, string>>, dealing: Dealing | undefined): Result;
}

function without(files: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
}

/** Loads the check at its first use; the pages stay light for those who only read. */
export async function load(url: string): Promise<Engine> {
  const bundle = (await import(/* webpackIgnore: true */ url)) as Bundle;
  return {
    run(files, dealing) {
      if (!dealing) return { findings: bundle.tryFiles(files) };
      const { name, ...rest } = dealing;
      return bundle.tryDealing({ ...rest, text: files[name] ?? "", files: without(files, name) });
    },
  };
}

/** A finding as the pages show findings. */
export function viewOf(finding: Finding, messages: Messages): FindingView {
  const language = messages.locale;
  const { severity, verdict } = messages.pages.common;
  const tone = finding.verdict === "cannot-say" ? "unknown" : finding.severity;
  const line =
    finding.range === undefined
      ? finding.rule
      : `${String(finding.range.start.line)}:${String(finding.range.start.column)}`;
  return {
    code: finding.rule,
    href: `/rules/${finding.rule}/`,
    title: line,
    severity: severity[finding.severity],
    verdict: verdict[finding.verdict],
    tone,
    message: finding.message[language],
    ...(finding.hint === undefined ? {} : { hint: finding.hint[language] }),
  };
}
