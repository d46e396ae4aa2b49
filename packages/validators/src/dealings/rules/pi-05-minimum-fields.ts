import type { DocumentOf } from "@mulu/engine";
import type { FindingParam } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { exampleEntry } from "../../examples/files.js";
import { examplePersonal } from "../../examples/parts.js";
import { part } from "../../say/messages.js";
import { maskedFlags, regimes } from "../../settings.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing, exampleDocument } from "../examples.js";
import { shownOfPerson } from "../identity.js";
import { defineDealingRule } from "../rule.js";
import type { DealingViolation } from "../rule.js";
import type { CreditRecord } from "../shapes.js";
import { splitNumbers } from "../split-numbers.js";
import { leavesOf } from "../values.js";

const catalogs = exampleEntry({
  subjects: "[natural-person]",
  personal: examplePersonal,
  publication: "{ publishable: false }",
  fields: "[{ code: penaltyYuan, title: { zh: 示例罚款, en: Example fine } }]",
});

/** A record about a person with one field, faithful to its document and agreed to. */
function person(field: string) {
  const fields = { [field]: 1 };
  const document = { ...exampleDocument, contents: fields };
  const consent = { from: "2026-05-01", to: "2026-11-01" };
  return { subjectKind: "natural-person", subject: "ex-person-1", fields, document, consent };
}

type Fields = Readonly<Record<string, unknown>>;

function unlisted(field: string): FindingParam {
  return part("carriesFieldWhichCatalog", { field });
}

function hidden(field: string): FindingParam {
  return part("hasInFieldNumber", { field });
}

function perhaps(field: string): FindingParam {
  return part("mayHaveInField", { field });
}

/** Whether a value holds a number of a person, surely or perhaps. */
function numberIn(field: string, value: unknown, subjectKind: string | undefined): "sure" | "doubt" | undefined {
  const leaves = [...leavesOf(value, [field])];
  const found = leaves.map((leaf) => shownOfPerson(leaf, subjectKind)).filter((shown) => shown?.isNumber);
  const all = [...found, ...splitNumbers(leaves, subjectKind)].map((each) => each?.isSure);
  return all.includes(true) ? "sure" : all.includes(false) ? "doubt" : undefined;
}

const inDoubt = (path: DealingViolation["path"], field: string): DealingViolation => ({
  path,
  params: { fault: perhaps(field) },
  verdict: "cannot-say",
});

/**
 * What names the record and whom it is about. A citizen number is the code of a person, so that it may be meant; but it
 * goes wherever the record is named, and no catalog lists it there.
 */
function* inReferences({ id, subject = "", sourceId = "", subjectKind }: CreditRecord): Iterable<DealingViolation> {
  for (const [field, value] of Object.entries({ id, subject, sourceId })) {
    if (numberIn(field, value, subjectKind) !== undefined) yield inDoubt([field], field);
  }
}

/** What stands in fields the catalog does not list, or lists for something else. */
function* beyond(
  { id, fields: listed = [] }: DocumentOf<"entry">,
  fields: Fields,
  subjectKind: string | undefined,
): Iterable<DealingViolation> {
  const flags = new Map(listed.map((field) => [field.code, field.flags ?? []]));
  for (const [field, value] of Object.entries(fields)) {
    const own = flags.get(field);
    if (own === undefined && flags.has(undefined))
      yield { path: ["fields", field], gap: { document: id, field: "fields.code" } };
    else if (own === undefined) yield { path: ["fields", field], params: { fault: unlisted(field) } };
    else if (!own.some((flag) => maskedFlags.includes(flag))) {
      const found = numberIn(field, value, subjectKind);
      if (found === "sure") yield { path: ["fields", field], params: { fault: hidden(field) } };
      else if (found === "doubt") yield inDoubt(["fields", field], field);
    }
  }
}

export const minimumFields = defineDealingRule({
  code: "PI-05",
  slug: "minimum-fields",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["record"],
  messages: { fault: ["fault"] },
  parts: { carriesFieldWhichCatalog: ["field"], hasInFieldNumber: ["field"], mayHaveInField: ["field"] },
  *check(record, context) {
    const { fields = {} } = record;
    yield* inReferences(record);
    const entry = entryOfPerson(record, context);
    if (entry === undefined || Object.keys(fields).length === 0) return;
    if (entry.fields === undefined) yield { path: ["entry"], gap: { document: entry.id, field: "fields" } };
    else yield* beyond(entry, fields, record.subjectKind);
  },
  examples: {
    pass: exampleDealing("record", person("penaltyYuan"), { catalogs }),
    fail: exampleDealing("record", person("religion"), { catalogs }),
  },
});
