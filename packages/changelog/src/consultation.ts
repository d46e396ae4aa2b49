import { existsSync } from "node:fs";
import { join } from "node:path";

import { valueTitle } from "@mulu/schema";
import type { ConsultationDecision, ConsultationSidecar } from "@mulu/schema";

import { readDocket } from "./docket.js";
import type { Consultation, Decision, Term } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { asTitled, asVocabulary } from "./shapes.js";
import { readYaml } from "./yaml.js";

function terms(root: string, vocabulary: string): readonly Term[] {
  const file = `catalogs/vocabularies/${vocabulary}.yaml`;
  return asVocabulary(readYaml(join(root, file), file), file).values.map(({ code, title }) => ({ code, title }));
}

function organization(root: string, id: string): Term {
  const file = `catalogs/organizations/${id}.yaml`;
  if (!existsSync(join(root, file))) {
    throw ChangelogFault.at(file, "no-organization", { id });
  }
  return { code: id, title: asTitled(readYaml(join(root, file), file), file).title };
}

function decisionOf(root: string, decision: ConsultationDecision): Decision {
  return {
    code: decision.outcome,
    title: valueTitle("docket", "decision.outcome", decision.outcome),
    on: decision.date ?? null,
    by: decision.by === undefined ? null : organization(root, decision.by),
    note: decision.note ?? null,
  };
}

/**
 * The consultation behind a change, as its docket tells it today, with the titles of everything it names, in the order
 * of the vocabularies. What is missing is null.
 * @param file the file that names the docket
 */
export function resolveConsultation(root: string, { docket }: ConsultationSidecar, file: string): Consultation {
  const { title, opened = null, closes = null, groups, counts, decision } = readDocket(root, docket, file);
  return {
    docket,
    title,
    opened,
    closes,
    groups: groups
      ? terms(root, "consultee-groups").filter(({ code }) => (groups as readonly string[]).includes(code))
      : null,
    counts: counts
      ? terms(root, "comment-dispositions").flatMap((term) => {
          const count = (counts as Readonly<Record<string, number>>)[term.code];
          return count === undefined ? [] : [{ ...term, count }];
        })
      : null,
    decision: decision ? decisionOf(root, decision) : null,
  };
}
