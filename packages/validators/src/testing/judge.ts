import { exampleWorld } from "../example-world.js";
import type { Example } from "../rule.js";
import { rules } from "../rules/index.js";
import { runRules } from "../run.js";
import { linkedSet } from "./publish.js";

/** Findings about some files laid over the example world, each as one line: rule, verdict where not fail, subject, path. */
export function judge(files: Example, asOf?: string): string[] {
  const set = linkedSet({ ...exampleWorld, ...files });
  return runRules(set, { rules, ...(asOf === undefined ? {} : { asOf }) }).map(
    ({ rule, verdict, severity, subject, path }) =>
      [
        rule,
        ...(verdict === "fail" ? [] : [verdict]),
        ...(severity === "error" ? [] : [severity]),
        subject,
        path.join("."),
      ].join(" "),
  );
}

/** The codes alone. */
export function codes(files: Example, asOf?: string): string[] {
  return judge(files, asOf).map((line) => line.split(" ")[0] ?? "");
}
