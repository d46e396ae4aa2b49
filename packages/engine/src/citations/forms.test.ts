import { describe, expect, it } from "vitest";

import { readCitations, readPlaced } from "./citations.js";
import { citationForms, formGroups } from "./forms.js";
import { printCitation } from "./print.js";

describe.each(Object.entries(formGroups))("%s", (group) => {
  it.each(citationForms.filter((form) => form.group === group))("$id: $written", ({ written, reads, ...form }) => {
    const { citations, unread, spans } = readPlaced(written);
    expect(citations.map(printCitation)).toEqual(reads);
    expect(citations.flatMap(({ refused = [] }) => refused)).toEqual(form.refused === undefined ? [] : [form.refused]);
    expect(unread).toEqual(form.unread ?? []);
    expect(spans.find(({ is, why }) => is === "clauses" && why !== undefined)?.why).toBe(form.why);
  });
});

it("every form that is read is printed so that it reads back as the same", () => {
  for (const { reads } of citationForms) {
    for (const printed of reads) {
      expect(readCitations(printed).citations.map(printCitation)).toEqual([printed]);
    }
  }
});

it("every form has a name of its own", () => {
  expect(new Set(citationForms.map(({ id }) => id)).size).toBe(citationForms.length);
});
