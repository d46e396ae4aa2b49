import { documents } from "@mulu/catalogs";
import type { PublishedDocument, PublishedEntry } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createMulu, mulu } from "./index.js";

const place = { region: "310000", on: "2026-11-20" } as const;
const persons = ["natural-person", "responsible-person", "profession"];
const admissible = ["law", "administrative-regulation", "local-regulation", "state-council-decision"];

/** The catalogs as they would be if every entry also said what is shown, what is masked and for how long. */
function decided(document: PublishedDocument): PublishedDocument {
  if (document.documentKind !== "entry") return document;
  const fields = [
    { code: "name", title: { zh: "姓名", en: "Name" }, mask: { zh: "保留首字", en: "Keep the first sign" } },
  ];
  const publication = { ...document.publication, publishable: document.publication?.publishable ?? true };
  return { ...document, fields, publication: { ...publication, term: { min: "P3M", max: "P1Y" } } };
}
const whole = createMulu(documents.map(decided));
const entries = mulu.set.all("entry");

function mayBePublished({ id, subjects, basis, publication }: PublishedEntry, kind: string): boolean {
  const express = [...basis, ...(publication?.basis ?? [])].some(
    ({ role, weight, instrument }) =>
      role === "personal-publication" &&
      weight === "operative" &&
      admissible.includes(mulu.set.instrument(instrument)?.level ?? id),
  );
  return express && publication?.publishable === true && subjects.some((subject) => subject === kind);
}

const shown = {
  id: "p",
  entry: "national/information/statutory-2026/market-entity-registration-regulation-art40-p2-publish",
  subject: "示例人",
  subjectKind: "natural-person",
  channel: "credit-china",
  from: "2026-11-01",
  fields: { CF_XDR_MC: "示例人", addr: "示例市示例路1号" },
  actedOn: "2026-10-29",
  withinWorkingDays: 7,
  copies: [],
};

describe("persons in the catalogs", () => {
  it.each([shown.entry, "national/information/statutory-2026/samr-order-52-2022-art53-p2-publish"])(
    "are not published by an entry about firms: %s",
    (entry) => {
      const { answer, findings } = mulu.checkPublication({ ...shown, entry }, place);
      expect(answer).toBe("not-allowed");
      expect(findings.map(({ rule }) => rule)).toEqual(["LB-13", "PB-05"]);
    },
  );

  it("no entry, as it stands, allows a person to be published or recorded: none says what is masked", () => {
    for (const { id } of entries) {
      for (const subjectKind of persons) {
        const event = { ...shown, entry: id, subjectKind, fields: { name: "示**" } };
        expect(mulu.checkPublication(event, place).answer, id).not.toBe("allowed");
        expect(mulu.checkRecord({ id: "r", entry: id, subjectKind }, place).answer, id).not.toBe("allowed");
      }
    }
  });

  it("allowed means: such persons are among the subjects, and a law or the person lets it be", () => {
    const consents = [undefined, { from: "2026-01-01", to: "2026-12-31" }, { from: "2020-01-01", to: "2020-12-31" }];
    let allowed = 0;
    for (const entry of entries) {
      for (const subjectKind of persons) {
        for (const consent of consents) {
          const event = {
            ...shown,
            entry: entry.id,
            subjectKind,
            fields: { name: "示**" },
            ...(consent && { consent }),
          };
          if (whole.checkPublication(event, place).answer !== "allowed") continue;
          allowed += 1;
          const isOnConsent = consent === consents[1] && entry.subjects.some((subject) => subject === subjectKind);
          expect(isOnConsent || mayBePublished(entry, subjectKind), `${entry.id} ${subjectKind}`).toBe(true);
        }
      }
    }
    expect(allowed).toBeGreaterThan(20);
  });

  it("nothing identifying is shown in clear by any entry", () => {
    const number = ["110101", "900101", "001"].join("");
    const fields = fc.constantFrom(
      { name: number },
      { name: "示**", note: `（${number}）` },
      { name: { a: [number] } },
    );
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.constantFrom(...persons), fields, ({ id }, subjectKind, open) => {
        const event = { ...shown, entry: id, subjectKind, fields: open };
        expect(whole.checkPublication(event, place).answer).not.toBe("allowed");
      }),
      { numRuns: 500 },
    );
  });
});
