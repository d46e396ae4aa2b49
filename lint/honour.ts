/** A further kind: an honour that stands in editions and rests on clauses. Model file and row are all that is written. */

export const model = `
import type { LegalBasis } from "./citation.js";
import type { SubjectKind } from "./enums.js";
import type { Listed } from "./listed.js";
import type { FieldName, Provenance } from "./provenance.js";
import type { Text } from "./text.js";

/**
 * 荣誉。
 * @descriptionEn An honour that a public organ confers.
 */
export interface Honour extends Listed {
  /** @label 名称 | title */
  title: Text;
  /** @label 授予对象 | who may have it */
  subjects?: SubjectKind[];
  /**
   * @label 法律依据 | legal basis
   * @role incentive
   */
  basis?: LegalBasis[];
  /** @label 尚不知道的字段 | fields not known yet */
  unknown?: FieldName[];
  /** @label 来源 | provenance */
  provenance: Provenance;
}
`;

const row = `
  honour: {
    type: "Honour",
    path: "{layer}/honours/{edition}/{honour}",
    name: { zh: "荣誉", en: "Honour" },
    plural: { zh: "荣誉", en: "Honours" },
    stands: "catalog",
    timed: true,
    catalog: { zh: "荣誉清单", en: "Lists of honours" },
  },`;

/** The rows of the kinds with that of honours. */
export const changeRows = (text: string): string => text.replace("\n  list: {", `${row}\n  list: {`);

/** Compiles a small world with an honour, and asks every package for what it makes of it. */
export const program = String.raw`
import { diff, editionSide, lawCoverage, stateOn } from "@mulu/engine";
import { fileKinds } from "@mulu/schema";
import { documentEndpoints } from "../../../packages/compiler/src/emit/api/document-endpoints.ts";
import { emitIds } from "../../../packages/compiler/src/emit/ids.ts";
import { compile } from "../../../packages/compiler/src/compile.ts";
import { catalogs } from "../../../packages/compiler/src/testing/catalogs.ts";
import { exportTable } from "../../../packages/compiler/src/tables/export-table.ts";
import { asSheet, importInto } from "../../../packages/compiler/src/tables/testing/world.ts";
import { documentPage } from "../../../packages/pages/src/models/pages/index.ts";
import { exampleWorld } from "../../../packages/pages/src/models/testing/world.ts";
import { examples } from "./packages/schema/src/testing/examples.ts";

const provenance = "provenance: { status: inferred, confidence: high, source: synthetic, verified: 2026-01-01 }\n";
const id = "national/honours/2026/model";
const edition = "title: { zh: 示例荣誉清单, en: Example honours }\nnature: transcription\ndates: { effective: 2026-01-01 }\n" + provenance;
const basis = 'basis:\n  - { instrument: tax-law, article: "1", role: incentive, weight: operative }\n';
const honour = "title: { zh: 示例荣誉, en: Example honour }\nsubjects: [legal-person]\n" + basis + provenance;
const files = catalogs({ "national/honours/2026/edition.yaml": edition, [id + ".yaml"]: honour });
const compilation = compile(files);
const { set, findings } = compilation;
const published = set.get(id);
const table = exportTable({ files, compilation, edition: set.edition("national/honours/2026") });
const bare = new Map([...files].filter(([path]) => path !== id + ".yaml"));
const page = documentPage(exampleWorld({}, set.documents), published);
const back = importInto(bare, "national/honours/2026", { sheets: [asSheet(table)], provenance: {} });
const repealed = compile(catalogs({
  "national/honours/2026/edition.yaml": edition,
  [id + ".yaml"]: honour,
  "instruments/tax-law.yaml": new TextDecoder().decode(files.get("instruments/tax-law.yaml")) + "repealed: { date: 2026-06-01 }\n",
})).set;
const sides = [compile(bare).set, set].map((each) => editionSide(each, "national/honours/2026"));
const [change] = diff(sides[0], sides[1]).things;
const file = (endpoint) => endpoint.files({ set }).filter(({ path }) => path.includes(id)).map(({ path }) => path);
console.log(JSON.stringify({
  findings: findings.filter(({ subject, severity }) => subject.includes("honours") && severity === "error").map(({ rule, message }) => rule + " " + message.zh),
  published,
  state: stateOn(set, published, "2026-05-31").is,
  ended: stateOn(repealed, repealed.get(id), "2026-06-01").is,
  counted: lawCoverage(set).find((law) => law.id === "instruments/tax-law").honour,
  whom: change.whom,
  person: change.changes[0].person.is,
  endpoint: documentEndpoints.flatMap(file),
  ids: emitIds({ set }).find(({ path }) => path === "ids.d.ts").content,
  header: table.header,
  returned: [...back.files.keys()],
  page: { title: page.title, labels: JSON.stringify(page.sections) },
  without: fileKinds.map(({ schema }) => schema).filter((schema) => !(schema in examples)),
}));
`;
