import { readAnswers } from "@mulu/compiler";
import type { ColumnAnswer } from "@mulu/compiler";

import { UsageError } from "../exit.js";
import type { Drafting } from "./drafting.js";
import { readText, withEnglish } from "./texts.js";
import { say } from "../words/say.js";

/** What a reader asks of a list standard: whatever of it is not said is listed as unknown. */
const expected = [
  ...["field", "harm", "subjects", "authority", "setBy", "fieldBasis", "inForce", "designation", "entry"],
  ...["publicity", "removal", "removalProcedure", "remedies", "objection", "standardPublication", "evaluateEvery"],
];

/** Drafts the standard of a list. @param id such as national/lists/ex-list/2026 */
export function draftList(
  drafting: Drafting,
  id: string,
  { title, answers }: { title: string; answers: readonly ColumnAnswer[] },
): void {
  const file = `${id}.yaml`;
  if (drafting.has(file)) throw new UsageError(say("is-there-already", { id }));
  const { value, problems } = readAnswers(answers, { set: drafting.set, kind: "list", edition: id });
  const [wrong] = problems;
  if (wrong) {
    const { answer, problem } = wrong;
    throw new UsageError(
      `${answer.column}=${answer.text}：${problem.message.zh}。${problem.hint?.zh ?? ""} / ${problem.message.en}`,
    );
  }
  const said = withEnglish({ title: readText(title), ...value });
  const missing = expected.filter((name) => said.value[name] === undefined);
  const unknown = [...said.unknown, ...missing];
  drafting.add(file, "list", {
    ...said.value,
    unknown: unknown.length === 0 ? undefined : unknown,
    provenance: drafting.provenance(),
  });
}
