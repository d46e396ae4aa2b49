import type { Provenance, ProvenanceStatus, PublishedDocument } from "@mulu/schema";

import type { Fact, Rich, Section } from "../model/page.js";
import { facts, section, sourceLine, text } from "./common.js";
import { fact } from "./inline.js";
import { noteLine } from "./notes.js";
import { nameIn } from "./field-names.js";
import { term } from "./world.js";
import type { World } from "./world.js";

/** Whether somebody held the document against what it is taken from, or only wrote down what is generally known. */
const isChecked: Readonly<Record<ProvenanceStatus, boolean>> = {
  official: true,
  seed: true,
  "public-copy": true,
  inferred: true,
  unverified: false,
};

type Sourced = Extract<PublishedDocument, { provenance: Provenance }>;

/** Where a document comes from. The day is that of a check only where there was one. */
export function provenanceSection(world: World, document: Sourced): Section[] {
  const words = world.m.pages.common;
  const { provenance } = document;
  const own = Object.entries(provenance.fields ?? {}).map(([field, value]): Fact => {
    const state = `${term(world, "provenance-statuses", value.status)}${world.m.comma}${words.confidence}${world.m.colon}${term(world, "confidences", value.confidence)}`;
    const lines = [[state], sourceLine(world, value.source), noteLine(world, value.note)];
    return {
      term: nameIn(world, document, field),
      lines: lines.filter((line): line is Rich => line !== undefined),
    };
  });
  return section("provenance", words.provenance, [
    facts(
      fact(words.status, [[term(world, "provenance-statuses", provenance.status)]]),
      fact(words.confidence, [[term(world, "confidences", provenance.confidence)]]),
      fact(words.source, [sourceLine(world, provenance.source)]),
      fact(isChecked[provenance.status] ? words.verified : words.entered, [[provenance.verified]]),
      fact(words.provenanceNote, [noteLine(world, provenance.note)]),
    ),
    own.length === 0 ? undefined : text(`${words.fieldProvenance}${world.m.colon}`),
    facts(own),
  ]);
}
