import { absenceOf } from "@mulu/engine";
import type { LegalBasis, PublishedEntry } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";
import { horizontalRules } from "./testing/horizontal-rules.js";
import type { HorizontalRule, ReadClause } from "./testing/horizontal-rules.js";

/* What the national entries say of sharing, publication and correction is drawn from clauses, and says so. */

const editions = ["national/information/2021", "national/information/2022", "national/information/2024"] as const;
const membersOf = (edition: string): PublishedEntry[] =>
  mulu.set.all("entry").filter((entry) => entry.edition === edition);
const ofToday = membersOf("national/information/2024");
const all = editions.flatMap(membersOf);
const named = (entries: readonly PublishedEntry[]): [string, PublishedEntry][] =>
  entries.map((entry) => [entry.id, entry]);

/** The clauses that carry a facet: its own, or for objections those that protect the subject. */
function clausesOf(entry: PublishedEntry, facet: "sharing" | "publication" | "objection"): readonly LegalBasis[] {
  if (facet === "objection") return entry.basis.filter(({ role }) => role === "safeguard");
  return entry[facet]?.basis ?? [];
}

describe.each(["sharing", "publication", "objection"] as const)("%s", (facet) => {
  it.each(named(ofToday))("of %s is stated by a clause, or one of the three words says why not", (_, entry) => {
    const absence = absenceOf(mulu.set, entry, facet);
    if (entry[facet] === undefined) expect(absence).toBeDefined();
    else expect(clausesOf(entry, facet).filter(({ article }) => article !== undefined)).not.toEqual([]);
  });

  it.each(named(all))("of %s passes for nobody's words but this project's", (_, entry) => {
    if (entry[facet] === undefined) return;
    const provenance = entry.provenance.fields?.[facet];
    expect(provenance?.status).toBe("inferred");
    expect(provenance?.note).toMatch(/^据.*第.*条.*推断，不是目录的文字。/);
  });

  it.each(named(all))("of %s rests on no law that came after its edition", (_, entry) => {
    const until = entry.edition === editions[0] ? "2022-12-27" : entry.edition === editions[1] ? "2023-12-31" : "9999";
    for (const { instrument } of clausesOf(entry, facet)) {
      const law = mulu.set.instrument(instrument);
      expect(law, instrument).toBeDefined();
      const first = (law?.expressions ?? [])
        .flatMap(({ effective, adopted, published }) => effective ?? published ?? adopted ?? [])
        .sort()[0];
      expect((first ?? "") <= until, `${entry.id} ${instrument}`).toBe(true);
    }
  });
});

it("what only the table of the catalog could say stays unknown", () => {
  for (const entry of all) {
    if (entry.sharing !== undefined)
      expect(absenceOf(mulu.set, entry, "sharing.scope")?.word, entry.id).toBe("unknown");
    if (entry.publication !== undefined)
      expect(absenceOf(mulu.set, entry, "publication.scope")?.word, entry.id).toBe("unknown");
  }
});

it("a decision on publication that rests on clauses alone allows nothing", () => {
  const asked = { id: "p", subject: "示例单位", subjectKind: "legal-person", channel: "necips", from: "2026-11-01" };
  const shown = { ...asked, fields: { name: "示例单位" }, actedOn: "2026-10-29", withinWorkingDays: 7, copies: [] };
  const place = { region: "310000", on: "2026-11-20" } as const;
  const answers = ofToday.map(({ id }) => mulu.checkPublication({ ...shown, entry: id }, place).answer);
  expect(answers).not.toContain("allowed");
});

it("penalties: who publishes, when it comes down, whom to ask, and by which article", () => {
  const { publication, objection, repair } = mulu.entry("national/information/2024/administrative-penalty");
  expect(publication?.method?.zh).toContain("具有一定社会影响的行政处罚决定应当依法公开（行政处罚法第四十八条第一款）");
  expect(publication?.withdrawal?.zh).toContain(
    "应当在三日内撤回信息并公开说明理由，三日指工作日（行政处罚法第四十八条第二款",
  );
  expect(publication?.within).toEqual({ duration: "P20D", calendar: "working" });
  expect(objection?.channel?.zh).toContain("要求行政机关更正");
  expect(repair?.methods?.zh).toContain("申请提前停止公示");
});

/** Entries of today that a rule serves: of its kind, or, of a rule for all, those that use it. */
function served(rule: HorizontalRule): PublishedEntry[] {
  if (rule.kindOfInformation !== "all") {
    const entry = ofToday.find(({ id }) => id === `national/information/2024/${rule.kindOfInformation}`);
    if (!entry) throw new Error(`no entry of today is of the kind ${rule.kindOfInformation}`);
    return [entry];
  }
  return ofToday.filter((entry) =>
    [...entry.basis, ...(entry.publication?.basis ?? [])].some((basis) =>
      rule.cites.some((cite) => isClause(rule, cite, basis)),
    ),
  );
}

function isClause({ instrument }: HorizontalRule, cite: ReadClause, basis: LegalBasis): boolean {
  return (
    basis.instrument === instrument &&
    basis.article === cite.article &&
    basis.paragraph === cite.paragraph &&
    basis.item === cite.item
  );
}

/** Where the clauses of a role are cited. A duty, a record or a limit is carried by the facet it belongs to. */
function basesFor(entry: PublishedEntry, role: string): readonly LegalBasis[] | undefined {
  if (role === "publish") return entry.publication?.basis;
  if (role === "share") return entry.sharing?.basis;
  return role === "objection" ? entry.basis : undefined;
}

describe.each(horizontalRules.map((rule) => [`${rule.instrument} ${rule.cites[0]?.article ?? ""}`, rule] as const))(
  "the rule of %s as it was read",
  (_, rule) => {
    const entries = served(rule);
    it("is used", () => expect(entries).not.toEqual([]));

    it.each(named(entries))("is cited by %s where it speaks", (_id, entry) => {
      for (const cite of rule.cites) {
        const bases = basesFor(entry, cite.role);
        if (bases === undefined) continue;
        expect(
          bases.some((basis) => isClause(rule, cite, basis)),
          JSON.stringify(cite),
        ).toBe(true);
      }
      if (rule.retain !== undefined) {
        const kept = entry.retention?.basis ?? [];
        expect(
          rule.cites.some((cite) => kept.some((basis) => isClause(rule, cite, basis))) || rule.cites.length > 1,
        ).toBe(true);
      }
    });

    it.each(named(entries))(
      "is told by %s in the words of the law",
      (_id, { sharing, publication, retention, ...entry }) => {
        const told = [
          ...[
            sharing?.method,
            sharing?.receivers,
            publication?.method,
            publication?.withdrawal,
            retention?.text,
            entry.objection?.channel,
          ],
          ...(entry.collectedBy ?? []).map(({ title }) => title),
        ].map((text) => text?.zh);
        for (const term of rule.terms) expect(told.join("\n"), term).toContain(term);
      },
    );

    it.each(named(entries))("leaves %s no other channel or time than it states", (_id, { publication }) => {
      if (rule.publish?.state !== "stated") return;
      expect(publication?.publishable).toBe(true);
      for (const channel of rule.publish.channels) expect(publication?.channels).toContain(channel);
      if (rule.publish.within === "P20D") expect(publication?.within?.duration).toBe("P20D");
    });
  },
);
