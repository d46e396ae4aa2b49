import type { Finding } from "@mulu/schema";

/** What is answered: may it be done? `cannot-say` is an answer of its own. */
export type Answer = "allowed" | "not-allowed" | "cannot-say";

/** A fault of severity error forbids; whatever is open, of any severity, keeps from saying yes. */
export function answerOf(findings: readonly Finding[]): Answer {
  if (findings.some(({ severity, verdict }) => severity === "error" && verdict === "fail")) return "not-allowed";
  return findings.some(({ verdict }) => verdict === "cannot-say") ? "cannot-say" : "allowed";
}
