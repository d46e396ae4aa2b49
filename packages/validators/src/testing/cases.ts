import {
  exampleBasis,
  exampleEntry,
  exampleFile,
  exampleList,
  exampleLocalEntry,
  exampleMeasure,
  examplePaths,
} from "../examples/files.js";
import { exampleWorld } from "../examples/world.js";
import type { Example } from "../rule.js";
import { docketCases } from "./docket-cases.js";

/*
 * Further cases for the kept judgements, where the two examples of a rule do not lead into each of its branches: one
 * small change at a time does not reach what needs two.
 */

const base = "national/information/ex-2026/ex-base.yaml";

/** A supplement's entry that narrows a national one, whose title is its own. */
function narrowing(what: string, national: Readonly<Record<string, string | null>> = {}): Example {
  const basis = `[{ instrument: ex-local-reg, article: "9", role: publication, weight: operative }]`;
  return {
    ...exampleEntry({ title: "{ zh: 示例基础条目, en: Example base }", ...national }, base),
    ...exampleLocalEntry({ narrows: `{ entry: national/information/ex-base, ${what}, basis: ${basis} }` }),
  };
}

/** Another law, and an entry that rests on it. */
function cited(changes: Readonly<Record<string, string | null>>): Example {
  const title = "{ zh: 示例另一法, en: Other example law }";
  return {
    "instruments/ex-other.yaml": exampleFile("instrument", { title, ...changes }),
    ...exampleEntry({ basis: exampleBasis("ex-other", "inclusion") }),
  };
}

/** A compilation of statutes with one measure. */
function compiled(instrument: string): Example {
  const dates = "{ compiled: 2026-01-01 }";
  return {
    "national/measures/ex-statutes/edition.yaml": exampleFile("edition", { nature: "compilation", dates }),
    ...exampleMeasure({ basis: exampleBasis(instrument, "measure") }, "national/measures/ex-statutes/ex-clause.yaml"),
  };
}

function withProvenance(fields: string): Example {
  const whole = `status: seed, confidence: high, source: ex-source, verified: 2026-01-01`;
  return exampleEntry({ provenance: `{ ${whole}, fields: { category: { ${fields} } } }` });
}

const sameTitle = { title: "{ zh: 示例法, en: Example law }" };
const localMeasure = (changes: Readonly<Record<string, string | null>>): Example =>
  exampleMeasure({ basis: exampleBasis("ex-local-reg", "measure"), ...changes }, examplePaths.localMeasure);
const reduced = (changes: Readonly<Record<string, string | null>>): Example =>
  exampleMeasure({ ...changes }, examplePaths.measure2022);
const evaluations = (later: string): string =>
  `[{ date: 2024-01-01, by: ex-agency, outcome: sound }, { date: 2020-01-01, by: ex-agency, outcome: ${later} }]`;

/** Cases by the code of the rule. */
export const furtherCases: Readonly<Record<string, readonly Example[]>> = {
  ...docketCases,
  "LB-01": [exampleMeasure({ basis: "[]" }), exampleList({ fieldBasis: "[]" }), exampleList({ setBy: null })],
  "LB-03": [
    cited({ level: "department-rule", issuer: null }),
    cited({ level: "department-rule", number: null }),
    exampleMeasure({ basis: exampleBasis("ex-law", "measure", null) }),
  ],
  "LB-05": [
    cited({ expressions: "[{ adopted: 2026-05-01, effective: 2027-01-01, by: adoption }]" }),
    cited({ expressions: null }),
    exampleList({ setBy: "{ instrument: ex-draft }", interimReason: null }),
    compiled("ex-repealed"),
    compiled("ex-draft"),
  ],
  "LB-11": [
    narrowing("sharing: { scope: [all-public-credit-systems] }, publication: { term: { max: P37M } }"),
    narrowing("sharing: { scope: [none] }, publication: { scope: public }", { publication: "{ publishable: false }" }),
    narrowing("sharing: { scope: [judicial-organs] }", { sharing: null }),
    narrowing("publication: { term: { min: P18M, max: P2Y } }"),
    {
      ...narrowing("publication: { term: { max: P5Y } }"),
      "national/information/ex-2022/ex-base.yaml": exampleFile("entry", {
        title: "{ zh: 示例基础条目, en: Example base }",
      }),
    },
  ],
  "LS-14": [
    exampleList({ evaluateEvery: "P2Y", evaluations: evaluations("needs-revision") }),
    exampleList({ evaluateEvery: "P2Y", evaluations: evaluations("sound") }),
    exampleList({ evaluateEvery: "P2Y", evaluations: null }),
  ],
  "MS-06": [
    reduced({ basis: exampleBasis("gbf-2020-49", "measure") }),
    reduced({ basis: exampleBasis("gbf-2020-49", "measure") + exampleBasis("ex-law", "measure") }),
    localMeasure({ basis: exampleBasis("gbf-2020-49", "measure") }),
  ],
  "MS-11": [
    exampleMeasure({ duration: "{ max: P3Y }", clause: "{ max: P5Y, targets: [legal-person] }" }),
    exampleMeasure({ targets: "[legal-person, natural-person]", clause: "{ targets: [legal-person] }" }),
    exampleMeasure({ duration: "{ permanent: true }", clause: "{ max: P5Y }" }),
    {
      ...exampleMeasure({ basis: exampleBasis("ex-local-reg", "measure"), duration: "{ max: P1Y }" }),
      ...localMeasure({ duration: "{ max: P2Y }" }),
    },
  ],
  "ID-03": [
    { "instruments/ex-twin.yaml": exampleFile("instrument", { ...sameTitle, number: "示例令第7号" }) },
    {
      "instruments/ex-law.yaml": (exampleWorld["instruments/ex-law.yaml"] ?? "") + "number: 示例令第8号\n",
      "instruments/ex-twin.yaml": exampleFile("instrument", { ...sameTitle, number: "示例令第8号" }),
    },
    {
      "instruments/ex-twin.yaml": exampleFile("instrument", {
        ...sameTitle,
        repealed: "{ date: 2020-01-01, by: ex-law }",
      }),
    },
  ],
  "ID-07": [
    exampleMeasure({ validity: "{ from: 2026-01-01, to: 2027-01-01 }", duration: "{ min: P1Y, max: P3Y }" }),
    exampleList({ inForce: "{ from: 2022-03-01, to: 2023-03-01 }" }),
    { "national/repair/ex-rules.yaml": exampleFile("repairRule", { inForce: "{ from: 2026-01-01, to: 2027-01-01 }" }) },
    narrowing("publication: { term: { min: P1Y, max: P2Y } }"),
    cited({ repealed: "{ date: 2020-01-01, by: ex-law }" }),
  ],
  "TX-01": [
    withProvenance("status: seed, confidence: medium"),
    withProvenance("status: public-copy, confidence: medium"),
    withProvenance("status: inferred, confidence: medium"),
  ],
};
