import type { Citation, Proposal, Provenance } from "@mulu/schema";

import type { ValuePath } from "../compilation.js";
import type { Authored } from "./authored.js";

/** What a reference may lead to. */
export type TargetKind =
  | "instrument"
  | "organization"
  | "region"
  | "edition-folder"
  | "edition"
  | "entry"
  | "measure"
  | "indicator"
  | "trigger"
  | "list"
  | "repair-rule"
  | "platform"
  | "evaluation"
  | "docket"
  | "profession"
  | "conduct"
  | "field-flag"
  | "group"
  | "record"
  | "proposal"
  | "document"
  | "source"
  | "list-field"
  | "category"
  | "expression"
  | "element"
  | "element-value"
  | "former-element"
  | "rule"
  | "public-host";

/** One reference of a document: where it stands and what it names. */
export interface Reference {
  path: ValuePath;
  kind: TargetKind;
  target: string;
}

type Collect = (kind: TargetKind, path: ValuePath, target: string | readonly string[] | undefined) => void;

/** Every reference of a document, in the order of its fields. */
export function referencesOf(document: Authored): Reference[] {
  const found: Reference[] = [];
  const add: Collect = (kind, path, target) => {
    if (typeof target === "string") found.push({ kind, path, target });
    else target?.forEach((each, index) => found.push({ kind, path: [...path, index], target: each }));
  };
  collect(document, add);
  if ("provenance" in document.value) provenance(["provenance"], document.value.provenance, add);
  return found;
}

/** Vocabularies whose values belong to groups that another vocabulary lists. */
export const groupLists: Readonly<Record<string, string>> = {
  glossary: "vocabularies/glossary-groups",
  "measure-types": "vocabularies/measure-groups",
};

type Collectors = { [K in Authored["kind"]]: (document: Authored<K>, add: Collect) => void };

const collectors: Collectors = {
  vocabulary({ value, identity }, add) {
    value.values.forEach(({ url, codeAssigner, group }, index) => {
      publicHost(["values", index, "url"], url, add);
      add("organization", ["values", index, "codeAssigner"], codeAssigner);
      if (identity.slug in groupLists) add("group", ["values", index, "group"], group);
    });
  },
  instrument,
  organization({ value }, add) {
    add("organization", ["parent"], value.parent);
    add("region", ["region"], value.region);
    add("list-field", ["fields"], value.fields);
  },
  region: ({ value }, add) => add("region", ["parent"], value.parent),
  edition,
  entry,
  measure,
  commitment,
  indicator({ value, identity }, add) {
    add("edition-folder", [], identity.edition);
    add("indicator", ["parent"], value.parent);
  },
  incentive,
  list,
  "repair-rule"({ value }, add) {
    citation(["setBy"], value.setBy, add);
    conflicts(value.conflicts, add);
  },
  platform: ({ value }, add) => add("organization", ["operator"], value.operator),
  evaluation,
  "record-format": recordFormat,
  docket({ value }, add) {
    value.proposals?.forEach((proposal, index) => aProposal(proposal, ["proposals", index], add));
    add("proposal", ["proposes"], value.proposes);
    add("organization", ["lead"], value.lead);
    add("organization", ["decision", "by"], value.decision?.by);
  },
  "register-row"({ value }, add) {
    add("document", ["refs"], value.refs);
    add("rule", ["rules"], value.rules);
  },
  redirect: ({ value }, add) => add("document", ["to"], value.to),
  exceptions,
};

function collect<K extends Authored["kind"]>(document: Authored<K>, add: Collect): void {
  // The table pairs every kind with the collector of that kind, which the compiler cannot follow through the lookup.
  const collector = collectors[document.kind] as (document: Authored<K>, add: Collect) => void;
  collector(document, add);
}

function instrument({ value }: Authored<"instrument">, add: Collect): void {
  add("organization", ["issuer"], value.issuer);
  add("region", ["region"], value.region);
  add("instrument", ["repealed", "by"], value.repealed?.by);
  add("instrument", ["replaces"], value.replaces);
}

function edition({ value, identity }: Authored<"edition">, add: Collect): void {
  add("region", [], identity.regionCode);
  add("organization", ["issuers"], value.issuers);
  add("edition", ["supersedes"], value.supersedes);
  add("edition", ["supplements"], value.supplements);
  citations(["basis"], value.basis, add);
  publicHost(["publication", "url"], value.publication?.url, add);
  const { consultation, ...stages } = value.procedure ?? {};
  add("docket", ["procedure", "consultation"], consultation);
  for (const [stage, { by }] of Object.entries(stages)) add("organization", ["procedure", stage, "by"], by);
  value.categories?.forEach((category, index) => {
    if (category.provenance) provenance(["categories", index, "provenance"], category.provenance, add);
  });
}

function entry({ value, identity }: Authored<"entry">, add: Collect): void {
  add("edition-folder", [], identity.edition);
  add("category", ["category"], value.category);
  citations(["basis"], value.basis, add);
  citations(["recognition", "basis"], value.recognition?.basis, add);
  add(
    "record",
    ["records"],
    value.records?.map((name) => `records/${name}`),
  );
  add("organization", ["collectedBy"], value.collectedBy);
  citations(["sharing", "basis"], value.sharing?.basis, add);
  citations(["publication", "basis"], value.publication?.basis, add);
  add("repair-rule", ["repair", "rules"], value.repair?.rules);
  protections(value, add);
  citations(["repair", "basis"], value.repair?.basis, add);
  add("organization", ["actor", "organization"], value.actor?.organization);
  value.fields?.forEach(({ flags }, index) => add("field-flag", ["fields", index, "flags"], flags));
  add("entry", ["narrows", "entry"], value.narrows?.entry);
  citations(["narrows", "basis"], value.narrows?.basis, add);
}

function protections(value: Authored<"entry">["value"], add: Collect): void {
  value.sharing?.route?.forEach(({ via }, index) => add("platform", ["sharing", "route", index, "via"], via));
  add("platform", ["repair", "channels"], value.repair?.channels);
  add("organization", ["repair", "handler"], value.repair?.handler);
  add("organization", ["objection", "handler"], value.objection?.handler);
  add("organization", ["severity", "assignedBy"], value.severity?.assignedBy);
  citations(["personal", "basis"], value.personal?.basis, add);
  add("list-field", ["field"], value.field);
  if (value.profession !== "other") add("profession", ["profession"], value.profession);
}

function aProposal({ by, basis, collectedBy, impact, secondReview }: Proposal, path: ValuePath, add: Collect): void {
  add("organization", [...path, "by"], by);
  citations([...path, "basis"], basis, add);
  add("organization", [...path, "collectedBy"], collectedBy);
  add("organization", [...path, "impact", "by"], impact?.by);
  add("organization", [...path, "secondReview", "by"], secondReview?.by);
}

function evaluation({ value, identity }: Authored<"evaluation">, add: Collect): void {
  add("region", [], identity.regionCode);
  if (value.setBy) citation(["setBy"], value.setBy, add);
  add("evaluation", ["base"], value.base);
  value.inputs?.forEach(({ entry: id }, index) => add("entry", ["inputs", index, "entry"], id));
  value.tiers?.forEach(({ measures }, index) => add("measure", ["tiers", index, "measures"], measures));
}

function measure({ value, identity }: Authored<"measure">, add: Collect): void {
  add("edition-folder", [], identity.edition);
  citations(["basis"], value.basis, add);
  add("organization", ["implementer", "organization"], value.implementer?.organization);
  add("trigger", ["triggers"], value.triggers);
  add("list-field", ["field"], value.field);
  citations(["transition", "basis"], value.transition?.basis, add);
}

function commitment({ value, identity }: Authored<"commitment">, add: Collect): void {
  add("edition-folder", [], identity.edition);
  add("organization", ["authority"], value.authority);
  citation(["setBy"], value.setBy, add);
  citations(["basis"], value.basis, add);
}

function incentive({ value, identity }: Authored<"incentive">, add: Collect): void {
  add("edition-folder", [], identity.edition);
  citations(["basis"], value.basis, add);
  add("organization", ["implementer", "organization"], value.implementer?.organization);
}

function list({ value, identity }: Authored<"list">, add: Collect): void {
  add("region", [], identity.regionCode);
  add("list-field", ["field"], value.field);
  add("organization", ["authority"], value.authority);
  if (value.setBy) citation(["setBy"], value.setBy, add);
  citations(["fieldBasis"], value.fieldBasis, add);
  citations(["designation", "levelBasis"], value.designation?.levelBasis, add);
  add("measure", ["consequences"], value.consequences);
  add("conduct", ["covers"], value.covers);
  value.entry?.forEach(({ conduct }, index) => add("conduct", ["entry", index, "conduct"], conduct));
  add("list-field", ["fieldClause", "field"], value.fieldClause?.field);
  add("organization", ["objection", "handler"], value.objection?.handler);
  value.standardPublication?.forEach(({ url }, index) => publicHost(["standardPublication", index, "url"], url, add));
  value.evaluations?.forEach(({ by }, index) => add("organization", ["evaluations", index, "by"], by));
  citations(["transition", "basis"], value.transition?.basis, add);
  conflicts(value.conflicts, add);
}

function recordFormat({ value }: Authored<"record-format">, add: Collect): void {
  if (value.setBy) citation(["setBy"], value.setBy, add);
  add("entry", ["carries"], value.carries);
  add("record", ["supersedes"], value.supersedes);
  value.elements.forEach(({ from, notBefore, requiredWhen = {} }, index) => {
    add("former-element", ["elements", index, "from"], from);
    add("element", ["elements", index, "notBefore"], notBefore);
    for (const [name, values] of Object.entries(requiredWhen)) {
      const path = ["elements", index, "requiredWhen", name];
      add("element", path, name);
      add("element-value", path, values);
    }
  });
}

function exceptions({ value }: Authored<"exceptions">, add: Collect): void {
  value.exceptions.forEach((exception, index) => {
    add("rule", ["exceptions", index, "rule"], exception.rule);
    add("document", ["exceptions", index, "subject"], exception.subject);
    citations(["exceptions", index, "cites"], exception.cites, add);
  });
}

function conflicts(all: readonly { with: Citation }[] | undefined, add: Collect): void {
  all?.forEach((conflict, index) => citation(["conflicts", index, "with"], conflict.with, add));
}

function citations(path: ValuePath, all: readonly Citation[] | undefined, add: Collect): void {
  all?.forEach((each, index) => citation([...path, index], each, add));
}

/** A cited article need not be registered: the register holds only the articles that matter elsewhere. */
function citation(path: ValuePath, { instrument: id, expression }: Citation, add: Collect): void {
  add("instrument", [...path, "instrument"], id);
  if (expression !== undefined) add("expression", [...path, "expression"], `${id}@${expression}`);
}

/** An address may stand here only if its host is a public one: the list of hosts keeps withheld addresses out. */
function publicHost(path: ValuePath, url: string | undefined, add: Collect): void {
  if (url !== undefined) add("public-host", path, hostOf(url));
}

function hostOf(url: string): string {
  return /^https?:\/\/(?<host>[^/?#]+)/i.exec(url)?.groups?.host?.toLowerCase() ?? url;
}

function provenance(path: ValuePath, value: Provenance, add: Collect): void {
  add("source", [...path, "source"], value.source);
  for (const [field, { source }] of Object.entries(value.fields ?? {})) {
    add("source", [...path, "fields", field, "source"], source);
  }
}
