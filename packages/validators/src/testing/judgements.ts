import type { Finding } from "@mulu/schema";

/** What no message may hold: values that are none, and keys of fields in place of their names. */
export const unspoken = /undefined|\[object |NaN|没有(?:给出|写明)[a-z]/;

/** What was said in one case, and in which cases it was said; and how each message sounds. */
export class Judgements {
  readonly #cases = new Map<string, string[]>();
  readonly #sounds = new Map<string, string>();
  readonly #spoken = new Set<string>();

  /** @param answer what was answered beside the findings, if anything */
  add(when: string, findings: readonly Finding[], answer = ""): void {
    const said = [answer, ...findings.map(asData)].filter((each) => each !== "").join("\n") || "nothing";
    this.#cases.set(said, [...(this.#cases.get(said) ?? []), when]);
    for (const finding of findings) {
      const words = inWords(finding);
      this.#spoken.add(words);
      const message = messageOf(finding);
      if (!this.#sounds.has(message)) this.#sounds.set(message, words);
    }
  }

  /** Every word that was said, whatever of it is kept. */
  spoken(): string {
    return [...this.#spoken].join("\n");
  }

  /**
   * How each message sounds, once; then each judgement as data with its cases. Those of the one that is most often given
   * go without saying.
   */
  toString(): string {
    const most = [...this.#cases.values()].reduce((long, each) => (each.length > long.length ? each : long), []);
    const sounds = [...this.#sounds].map(([message, words]) => `${message}\n${words}\n`);
    const judgements = [...this.#cases].map(
      ([said, cases]) => `${said}\n${(cases === most ? ["else"] : cases).map((each) => `  ${each}\n`).join("")}`,
    );
    return [...sounds, ...judgements].join("\n");
  }
}

/** Ids of the parts that a message is made of, wherever they stand in its values. */
function partsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "part" in value && typeof value.part === "string" ? [value.part] : [];
  return [...own, ...Object.values(value).flatMap(partsOf)];
}

/** A message with its parts: what its sentence depends on beside the names in it. */
function messageOf({ rule, messageId = rule, params }: Finding): string {
  return [messageId, ...partsOf(params)].join(" ");
}

function inWords({ message, hint }: Finding): string {
  return [message.zh, hint?.zh ?? "", message.en, hint?.en ?? ""].join("\n");
}

function asData({ rule, verdict, severity, subject, path, messageId = rule, params = {} }: Finding): string {
  const given = Object.keys(params).length === 0 ? "" : ` ${JSON.stringify(params)}`;
  return `${verdict} ${severity} ${subject} ${path.join(".")}\n${messageId}${given}`;
}
