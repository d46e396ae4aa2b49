import { fieldName } from "../field-names.js";
import { otherParts } from "../field-values.js";
import type { PublishedRecordFormat, RecordElement } from "@mulu/schema";

import type { PageModel, Rich, TableRow } from "../../model/page.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell } from "../common.js";
import { citationLink, fact, joined, known, linkToId } from "../inline.js";
import { stateLine } from "../state.js";
import { interval } from "../terms.js";
import { say, term } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

function size(world: World, element: RecordElement): string {
  const words = world.m.pages.record;
  const { maxLength, precision, scale } = element;
  if (maxLength !== undefined) return words.maxLength(maxLength);
  return precision === undefined ? "" : words.decimal(precision, scale ?? 0);
}

function requirement(world: World, element: RecordElement, format: PublishedRecordFormat): string {
  const words = world.m.pages.record;
  if (element.required) return words.required;
  const conditions = Object.entries(element.requiredWhen ?? {}).map(([name, values]) => {
    const other = format.elements.find((candidate) => candidate.name === name);
    const title = other ? say(world, other.title) : name;
    const shown = values.map((value) => {
      const code = other?.codes?.find((candidate) => candidate.value === value);
      return code ? say(world, code.title) : value;
    });
    return words.when(title, shown.join(world.m.comma));
  });
  return conditions.length === 0 ? words.optional : conditions.join(world.m.comma);
}

/** Parts of an element that its row tells in other places. */
const elsewhere = [
  ...["code", "title", "type", "maxLength", "precision", "scale", "required", "requiredWhen"],
  ...["codes", "openCodes", "note", "from", "provenance"],
];

function remarks(world: World, element: RecordElement): Rich {
  const words = world.m.pages.record;
  const codes = (element.codes ?? []).map(({ value, title }) => {
    const shown = say(world, title);
    return shown === value ? value : `${value} ${shown}`;
  });
  const { provenance } = element;
  const certainty =
    provenance &&
    words.certainty(
      term(world, "provenance-statuses", provenance.status),
      term(world, "confidences", provenance.confidence),
    );
  const more = otherParts(world, { type: "RecordElement", shown: elsewhere }, element);
  const lines = [
    codes.join(world.m.comma),
    element.openCodes ? words.openCodes : "",
    element.note ? say(world, element.note) : "",
    element.from ? words.from(element.from.join(world.m.comma)) : "",
    certainty ? `[${certainty}]` : "",
    provenance?.note ?? "",
  ].filter((line) => line !== "");
  const own = lines.length === 0 ? [] : [lines.join(" ")];
  const parts = more.flatMap(([name = "", ...rest], index): Rich => {
    const text = typeof name === "string" ? name : name.text;
    return [{ text, muted: true, ...((index > 0 || own.length > 0) && { own: true as const }) }, ...rest];
  });
  return [...own, ...parts];
}

/** Page of a record format: the data elements of what is actually exchanged. */
export function recordPage(world: World, format: PublishedRecordFormat): PageModel {
  const words = world.m.pages;
  const period = interval(world, format.inForce);
  const schema = `${format.id}.schema.json`;
  const rows = format.elements.map(
    (element): TableRow => ({
      id: element.code.toLowerCase(),
      cells: [
        [{ text: element.code, code: true }],
        [say(world, element.title)],
        [[words.record.types[element.type], size(world, element)].filter((part) => part !== "").join(world.m.comma)],
        [requirement(world, element, format)],
        remarks(world, element),
      ],
    }),
  );
  const { supersedes } = format;
  const base = shell(world, format);
  return {
    ...base,
    twins: [
      ...(base.twins ?? []),
      ...(world.files.has(schema) ? [{ text: words.record.schema, href: `/${schema}` }] : []),
    ],
    keywords: format.elements.map(({ code }) => code),
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, format)]),
          known(world, format, "setBy")([format.setBy && [citationLink(world, format.setBy)]]),
          fact(fieldName(world, "record-format", "inForce"), [period === undefined ? undefined : [period]]),
          known(
            world,
            format,
            "carries",
          )([
            joined(
              format.carries.map((id) => linkToId(world, id)),
              world.m.comma,
            ),
          ]),
          fact(fieldName(world, "record-format", "supersedes"), [
            supersedes === undefined ? undefined : [linkToId(world, supersedes)],
          ]),
          remaining(world, format, ["setBy", "inForce", "carries", "supersedes", "elements", "nature"]),
          fact(words.common.id, [[{ text: format.id, code: true }]]),
        ),
      ]),
      ...section("elements", words.record.elements, [
        { type: "table", caption: words.record.elements, columns: words.record.columns, rows },
      ]),
      ...noteSection(world, format),
      ...unknownSection(world, format),
      ...findingsSection(world, format),
      ...versionsSection(world, format),
      ...provenanceSection(world, format),
    ],
  };
}
