import type { Finding } from "@mulu/schema";

/** What no message may hold: values that are none, and keys of fields in place of their names. */
export const unspoken = /undefined|\[object |NaN|没有(?:给出|写明)[a-z]/;

/** What was said in one case, and in which cases it was said. */
export class Judgements {
  readonly #cases = new Map<string, string[]>();

  /** @param answer what was answered beside the findings, if anything */
  add(when: string, findings: readonly Finding[], answer = ""): void {
    const said = [answer, ...findings.map(inWords)].filter((each) => each !== "").join("\n") || "nothing";
    this.#cases.set(said, [...(this.#cases.get(said) ?? []), when]);
  }

  /** Each judgement with its cases; those of the one that is most often given go without saying. */
  toString(): string {
    const most = [...this.#cases.values()].reduce((long, each) => (each.length > long.length ? each : long), []);
    return [...this.#cases]
      .map(([said, cases]) => `${said}\n${(cases === most ? ["else"] : cases).map((each) => `  ${each}\n`).join("")}`)
      .join("\n");
  }
}

function inWords({ verdict, severity, subject, path, message, hint }: Finding): string {
  const where = `${verdict} ${severity} ${subject} ${path.join(".")}`;
  return [where, message.zh, hint?.zh ?? "", message.en, hint?.en ?? ""].join("\n");
}
