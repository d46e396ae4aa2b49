import type { Finding } from "@mulu/schema";
import { dealingRules, dealingWorld, decide, exampleWorld } from "@mulu/validators";
import type { Decision, DealingKind, Dealings } from "@mulu/validators";

import { check } from "../check/check.js";
import { structuralCodes } from "../codes.js";
import { compile } from "../compile.js";
import { say } from "../words/say.js";
import type { Said } from "../words/say.js";

/*
 * The rules on what someone tries out, where no file is read and nothing is sent: the site runs this in the reader's
 * browser. What is tried is laid over the example world.
 */

/** Longest text that is tried, in characters. A catalog file is far shorter. */
export const longestTrial = 100_000;

const tooLong = (): Said => say("trial-too-long", { limit: longestTrial });

function refused(code: string, said: Said): Finding {
  return { rule: code, severity: "error", verdict: "fail", subject: "", path: [], ...said, cites: [] };
}

/**
 * What the whole check finds in files of the catalogs laid over the example world.
 * @param files text by path below catalogs/
 */
export function tryFiles(files: Readonly<Record<string, string>>): Finding[] {
  if (Object.values(files).some((text) => text.length > longestTrial)) {
    return [refused(structuralCodes.tooLarge.code, tooLong())];
  }
  const encoder = new TextEncoder();
  const all = Object.entries({ ...exampleWorld, ...files });
  return check(compile(new Map(all.map(([path, text]) => [path, encoder.encode(text)]))));
}

/** A dealing as it is tried: its kind, its text as JSON, where and when, and files laid over the example world. */
export interface DealingTrial {
  kind: DealingKind;
  text: string;
  region: string;
  date: string;
  files: Readonly<Record<string, string>>;
}

/** What the rules decide about a dealing. Text that is no JSON is said to be none. */
export function tryDealing({ kind, text, region, date, files }: DealingTrial): Decision {
  const undecided = (finding: Finding): Decision => ({
    answer: "cannot-say",
    findings: [finding],
    warnings: 0,
    missing: { given: [], catalog: [] },
    cites: [],
    asOf: null,
    gaps: [],
  });
  if (text.length > longestTrial) return undecided(refused(structuralCodes.tooLarge.code, tooLong()));
  let dealing: unknown;
  try {
    dealing = JSON.parse(text);
  } catch {
    return undecided(refused(structuralCodes.syntax.code, say("trial-no-json")));
  }
  const encoder = new TextEncoder();
  const all = Object.entries({ ...dealingWorld, ...files });
  const { set } = compile(new Map(all.map(([path, yaml]) => [path, encoder.encode(yaml)])));
  return decide(kind, dealing as Dealings[DealingKind], { set, region, date, rules: dealingRules });
}
