import { opinion2020 } from "../../cites.js";
import { exampleEntry } from "../../examples/files.js";
import { examplePersonal } from "../../examples/parts.js";
import { regimes } from "../../settings.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing, exampleDocument } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const catalogs = exampleEntry({
  subjects: "[natural-person]",
  personal: examplePersonal,
  publication: "{ publishable: false }",
  fields: "[{ code: penaltyYuan, title: { zh: 示例罚款, en: Example fine } }]",
});

/** A record about a person with one field, faithful to its document. */
function person(field: string) {
  const fields = { [field]: 1 };
  const document = { ...exampleDocument, contents: fields };
  return { subjectKind: "natural-person", subject: "ex-person-1", fields, document };
}

export const minimumFields = defineDealingRule({
  code: "PI-05",
  slug: "minimum-fields",
  title: { zh: "只记目录列明的个人信息字段", en: "Only the personal fields the catalog lists are recorded" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("14"),
  applies: ["record"],
  message: {
    zh: ({ id, field }) => `记录“${id}”含有目录没有列明的字段“${field}”。`,
    en: ({ id, field }) => `Record “${id}” carries field “${field}”, which the catalog does not list.`,
  },
  hint: {
    zh: () => "请删去该字段；确需记录的，先按程序列入目录。",
    en: () => "Remove the field; where it is needed, have it put into the catalog first.",
  },
  *check(record, context) {
    const { fields = {} } = record;
    const entry = entryOfPerson(record, context);
    if (entry === undefined || Object.keys(fields).length === 0) return;
    if (entry.fields === undefined) {
      yield { path: ["entry"], missing: "fields" };
      return;
    }
    const listed = new Set(entry.fields.map(({ code }) => code));
    for (const field of Object.keys(fields)) {
      if (!listed.has(field)) yield { path: ["fields", field], params: { field } };
    }
  },
  examples: {
    pass: exampleDealing("record", person("penaltyYuan"), { catalogs }),
    fail: exampleDealing("record", person("religion"), { catalogs }),
  },
});
