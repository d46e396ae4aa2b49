import { exampleDealing, exampleDocument } from "../dealings/examples.js";
import type { DealingExample } from "../dealings/rule.js";
import { exampleEntry } from "../examples/files.js";
import type { Sections } from "../examples/parts.js";

/* Further cases for the kept judgements on dealings, where the two examples do not lead into each branch. */

const record = (document: object): DealingExample =>
  exampleDealing("record", { document: { ...exampleDocument, ...document } });
const priced = (from: string, to?: string): DealingExample =>
  exampleDealing("share", { considerationYuan: 100, authorisation: { from, ...(to === undefined ? {} : { to }) } });
const facts = (fact: object): DealingExample =>
  exampleDealing("measure", { facts: [{ id: "ex-record-1", severity: "serious", ...fact }] });
const query = (changes: object): DealingExample => exampleDealing("query", { personal: true, ...changes });
const persons = (more: Sections = {}) => ({ catalogs: exampleEntry({ subjects: "[natural-person]", ...more }) });
const carried = (instrument: string): DealingExample => {
  const basis = `{ instrument: ${instrument}, article: "12", role: collection-without-consent, weight: operative }`;
  const asked = { personal: true, reviewer: "ex-reviewer-1", withoutConsent: "ex-law" };
  return exampleDealing("query", asked, persons({ personal: `{ basis: [${basis}] }` }));
};
const closed = (purpose: string, more: Sections = {}): DealingExample =>
  exampleDealing("query", { purpose }, { catalogs: exampleEntry({ publication: "{ publishable: false }", ...more }) });
const applied = (applicant: object): DealingExample => exampleDealing("commitment", { applicant });
const township = (levelBasis?: string): DealingExample =>
  exampleDealing("designation", { level: "township", ...(levelBasis === undefined ? {} : { levelBasis }) });

/** Cases by the code of the rule. */
export const furtherDealings: Readonly<Record<string, readonly DealingExample[]>> = {
  "RC-03": [
    record({ revokedOn: "2026-05-08" }),
    record({ stayed: { from: "2026-05-08" } }),
    record({ stayed: { from: "2026-05-02", to: "2026-05-08" } }),
  ],
  "RC-05": [
    record({ authorityKind: "authorised-organization", authorisedByLevel: "law" }),
    record({ authorityKind: "authorised-organization", authorisedByLevel: "normative-document" }),
    record({ authorityKind: "authorised-organization" }),
  ],
  "PI-04": [
    query({ withoutConsent: "ex-law" }),
    query({ withoutConsent: "ex-normative" }),
    carried("ex-law"),
    carried("ex-admin-reg"),
    exampleDealing("query", { personal: false }, persons()),
    query({ consent: { purpose: "示例许可审查", from: "2026-05-20", to: "2026-05-20" } }),
  ],
  "PR-06": [
    facts({ circumstances: ["minor-person"], leniency: { outcome: "not-lenient", reason: "示例理由" } }),
    facts({ circumstances: ["minor-person"], leniency: { outcome: "not-lenient" } }),
    facts({ circumstances: ["minor-person"] }),
  ],
  "SH-07": [exampleDealing("share", { repairedOn: "2026-05-31" })],
  "RP-03": [exampleDealing("repair", { otherPayments: { training: 800, report: 0 } })],
  "SEC-01": [closed("示例：招聘"), closed("示例许可审查", { query: null })],
  "SEC-03": [priced("2026-01-01", "2026-12-31"), priced("2026-01-01")],
  "MS-07": [facts({ repairedOn: "2026-05-30" }), facts({ revokedOn: "2026-06-01" })],
  "CM-05": [
    applied({ seriousRecord: true, repairedOn: "2026-05-01" }),
    applied({ falseCommitment: true, repairedOn: "2026-07-01" }),
  ],
  "CT-01": [
    exampleDealing("contract", { concluded: "privately" }),
    exampleDealing("contract", { verifiedOn: "2026-05-12", recordedOn: "2026-05-12" }),
  ],
  "GV-01": [exampleDealing("government", { domain: "tourism", ground: "示例依据" })],
  "LS-16": [township("ex-law"), township("ex-normative"), township()],
  "LD-01": [exampleDealing("designation", { notice: { on: "2026-05-19", parts: ["reasons"] } })],
  "LD-02": [
    exampleDealing("designation", {
      objection: { raisedOn: "2026-05-03", verifiedOn: "2026-05-10", answeredOn: "2026-05-10" },
    }),
  ],
  "LD-04": [exampleDealing("designation", { document: { number: "示例列〔2026〕1号" } })],
  "OB-02": [
    exampleDealing("objection", { upheld: false, outcome: "kept", reason: "示例理由" }),
    exampleDealing("objection", { upheld: false, outcome: "kept" }),
  ],
  "PB-13": [
    exampleDealing(
      "publication",
      { withinWorkingDays: 7, actedOn: "2026-12-30", from: "2027-01-20" },
      { date: "2027-02-01" },
    ),
  ],
  "PR-04": [
    exampleDealing("measure", { target: "state-owned-enterprise" }),
    exampleDealing("measure", { target: "bidder" }),
    exampleDealing("measure", { target: "natural-person" }),
  ],
  "PB-11": [
    exampleDealing("publication", { repairedOn: "2026-05-20" }),
    exampleDealing("publication", { from: "2020-05-10", to: "2022-05-10" }),
    exampleDealing("publication", { from: "2020-05-10" }),
  ],
};
