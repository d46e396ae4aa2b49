import type { Finding } from "@mulu/schema";

import { exampleWorld } from "../examples/world.js";
import type { Example } from "../rule.js";
import { rules } from "../rules/index.js";
import { runRules } from "../run.js";
import { linkedSet } from "./publish.js";

/** Findings about some files laid over the example world. */
export function findings(files: Example, asOf?: string): Finding[] {
  return runRules(linkedSet({ ...exampleWorld, ...files }), { rules, ...(asOf === undefined ? {} : { asOf }) });
}

/** The same, each as one line: rule, verdict where it is not fail, severity where it is not error, subject, path. */
export function judge(files: Example, asOf?: string): string[] {
  return findings(files, asOf).map(({ rule, verdict, severity, subject, path }) =>
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
