import { existsSync } from "node:fs";
import { join } from "node:path";

import type { ConsultationDecision, ConsultationSidecar, Text } from "@mulu/schema";

import type { Consultation, Decision, Term } from "./entry.js";
import { ChangelogFault } from "./fault.js";
import { asTitled, asVocabulary } from "./shapes.js";
import { readYaml } from "./yaml.js";

/** Outcomes are part of the model (ConsultationDecision), not of a vocabulary under catalogs/. */
const outcomes: Readonly<Record<ConsultationDecision["outcome"], Text>> = {
  approved: { zh: "审定通过", en: "approved" },
  returned: { zh: "退回", en: "returned" },
  "partly-approved": { zh: "部分通过", en: "partly approved" },
  withdrawn: { zh: "撤回", en: "withdrawn" },
};

function terms(root: string, vocabulary: string): readonly Term[] {
  const file = `catalogs/vocabularies/${vocabulary}.yaml`;
  return asVocabulary(readYaml(join(root, file), file), file).values.map(({ code, title }) => ({ code, title }));
}

function organization(root: string, id: string): Term {
  const file = `catalogs/organizations/${id}.yaml`;
  if (!existsSync(join(root, file))) {
    throw new ChangelogFault(file, `没有这个机构：“${id}”。`, `there is no such organization: “${id}”.`);
  }
  return { code: id, title: asTitled(readYaml(join(root, file), file), file).title };
}

function decisionOf(root: string, decision: ConsultationDecision): Decision {
  return {
    code: decision.outcome,
    title: outcomes[decision.outcome],
    on: decision.on ?? null,
    by: decision.by === undefined ? null : organization(root, decision.by),
    note: decision.note ?? null,
  };
}

/** A sidecar with the titles of everything it names, in the order of the vocabularies. What is missing is null. */
export function resolveConsultation(root: string, sidecar: ConsultationSidecar): Consultation {
  const { groups, counts, decision } = sidecar;
  return {
    docket: sidecar.docket,
    title: sidecar.title,
    opened: sidecar.opened ?? null,
    closes: sidecar.closes ?? null,
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
