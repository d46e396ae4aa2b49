import type { EntryField } from "@mulu/schema";

import { opinion2020 } from "../../cites.js";
import { exampleBasis, exampleEntry } from "../../examples/files.js";
import { exampleNamed, examplePersonal } from "../../examples/parts.js";
import { maskOf } from "../../records/masks.js";
import { maskedFlags, regimes } from "../../settings.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { mayHoldMore } from "../free-text.js";
import { defineDealingRule } from "../rule.js";
import { shownPlaces } from "../showing.js";

const catalogs = exampleEntry({
  subjects: "[natural-person]",
  personal: examplePersonal,
  fields: exampleNamed,
  basis: exampleBasis("ex-law", "inclusion") + exampleBasis("ex-law", "personal-publication"),
});
const about = { subjectKind: "natural-person", subject: "ex-person-1" };

/** Whether the catalog says that a field holds what identifies a person or leads to one. */
const isPersonal = ({ flags = [] }: EntryField): boolean => flags.some((flag) => maskedFlags.includes(flag));

/** The catalog says what of a person is shown and what is masked; whether it is masked is for PB-05. */
export const maskingDecided = defineDealingRule({
  code: "PB-04",
  slug: "masking-decided",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["publication"],
  messages: { fault: ["name"] },
  *check(event, context) {
    const entry = entryOfPerson(event, context);
    if (entry === undefined) return;
    if (entry.fields === undefined) {
      yield { path: ["entry"], gap: { document: entry.id, field: "fields" } };
      return;
    }
    const listed = new Map(entry.fields.map((field) => [field.code, field]));
    for (const { shown, path } of shownPlaces(event)) {
      for (const [name, value] of Object.entries(shown)) {
        const field = listed.get(name);
        const isMasked = typeof value === "string" && maskOf(value) === "hidden";
        if (field === undefined && listed.has(undefined)) {
          yield { path: [...path, name], gap: { document: entry.id, field: "fields.code" } };
        } else if (field === undefined) yield { path: [...path, name], params: { name, title: { titleOf: entry.id } } };
        else if (isPersonal(field) ? field.mask === undefined && !isMasked : mayHoldMore(value, field)) {
          yield { path: [...path, name], gap: { document: entry.id, field: "fields.mask" } };
        }
      }
    }
  },
  examples: {
    pass: exampleDealing("publication", { ...about, fields: { name: "示**" } }, { catalogs }),
    fail: exampleDealing("publication", { ...about, fields: { name: "示**", reason: "示例事由" } }, { catalogs }),
  },
});
