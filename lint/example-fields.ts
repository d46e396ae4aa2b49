/** A further field of a form, as it is written: its line in the model, and values as a file has them. */
export interface ExampleField {
  name: string;
  type: string;
  /** Tags beside the label, where the type does not say it all. */
  tags?: readonly string[];
  yaml: string;
  /** A value with a name, a code or a day that there is not. */
  wrong?: string;
  /** A value that reaches further, where the model says what more of it does. */
  more?: string;
}

const reach = ["@change reach", "@grows expands"];

const plain: readonly ExampleField[] = [
  { name: "exDay", type: "IsoDate", yaml: "2026-03-04", wrong: "2026-02-31" },
  { name: "exDays", type: "IsoDate[]", yaml: "[2026-03-05, 2026-03-06]" },
  { name: "exTerm", type: "Duration", tags: reach, yaml: "P3Y", wrong: "3Y", more: "P4Y" },
  { name: "exTerms", type: "Duration[]", yaml: "[P1M, P2M]" },
  { name: "exNumber", type: "number", yaml: "2.5" },
  { name: "exNumbers", type: "number[]", yaml: "[7, 8]" },
  { name: "exYes", type: "boolean", yaml: "false" },
  { name: "exFlag", type: "true", yaml: "true" },
  { name: "exText", type: "Text", yaml: "{ zh: 例一, en: Example one }" },
  { name: "exTexts", type: "Text[]", yaml: "[{ zh: 例二, en: Second }, { zh: 例三, en: Third }]" },
  { name: "exWord", type: "string", yaml: "例四" },
  { name: "exWords", type: "string[]", yaml: "[例五, 例六]" },
  { name: "exGrade", type: "ExGrade", tags: reach, yaml: "low", wrong: "hihg", more: "high" },
  { name: "exGrades", type: "ExGrade[]", tags: reach, yaml: "[low]", wrong: "[low, hihg]", more: "[low, high]" },
  {
    ...{ name: "exChoice", type: '"left" | "right"', tags: ["@values left 左项 | Left; right 右项 | Right"] },
    ...{ yaml: "right", wrong: "rigth" },
  },
];

/** A clause of the law of the small world, with what else a basis says. */
const clause = (article: number, more = ""): string => `{ instrument: tax-law, article: "${article}"${more} }`;
const basis = ", role: inclusion, weight: operative";

const naming: readonly ExampleField[] = [
  { name: "exCite", type: "Citation", yaml: clause(21), wrong: "{ instrument: tax-lwa }" },
  { name: "exCites", type: "Citation[]", yaml: `[${clause(22)}, ${clause(23)}]`, wrong: "[{ instrument: tax-lwa }]" },
  {
    ...{ name: "exBasis", type: "LegalBasis[]", tags: ["@role inclusion"] },
    ...{ yaml: `[${clause(24, basis)}]`, wrong: `[${clause(24, basis).replace("law", "lwa")}]` },
  },
  { name: "exOrgan", type: "OrganizationId", yaml: "ministry", wrong: "minsitry" },
  { name: "exOrgans", type: "OrganizationId[]", yaml: "[ministry, congress]", wrong: "[ministry, congerss]" },
  { name: "exRegion", type: "RegionCode", yaml: '"310000"', wrong: '"310001"' },
  { name: "exRegions", type: "RegionCode[]", yaml: '["310000", "100000"]', wrong: '["310001"]' },
  { name: "exLaw", type: "InstrumentId", yaml: "tax-law", wrong: "tax-lwa" },
  { name: "exSource", type: "SourceKey", yaml: "synthetic", wrong: "synthtic" },
  { name: "exBan", type: "PathId", tags: ["@refers measure"], yaml: "national/measures/ban", wrong: "national/bna" },
  {
    ...{ name: "exBans", type: "PathId[]", tags: ["@refers measure"] },
    ...{ yaml: "[national/measures/2026/ban]", wrong: "[national/bna]" },
  },
  {
    ...{ name: "exIncentive", type: "PathId", tags: ["@refers incentive"] },
    ...{ yaml: "national/incentives/2026/priority", wrong: "national/measures/2026/ban" },
  },
  { name: "exPlatform", type: "Slug", tags: ["@refers platform"], yaml: "hub", wrong: "hbu" },
  { name: "exFields", type: "Slug[]", tags: ["@refers list-field"], yaml: "[taxation]", wrong: "[taxatoin]" },
];

const groups: readonly ExampleField[] = [
  { name: "exSpan", type: "Term", yaml: "{ min: P1Y, max: P4Y }", more: "{ min: P1Y, max: P5Y }" },
  { name: "exGroup", type: "ExGroup", yaml: "{ first: 2026-03-07, organ: congress }", wrong: "{ organ: congerss }" },
  {
    ...{ name: "exGroups", type: "ExGroup[]", tags: ["@column none: several groups would be one cell"] },
    ...{ yaml: "[{ first: 2026-03-08, organ: congress }]", wrong: "[{ organ: congerss }]" },
  },
];

/** One field of each form there is: of plain values, of what names something else, and of groups. */
export const exampleFields: readonly ExampleField[] = [...plain, ...naming, ...groups];

/** A union and a group of their own, in a file of the model. */
export const exampleTypes = `
import type { IsoDate, OrganizationId } from "./text.js";

/**
 * 例级。
 * @descriptionEn Example grade.
 * @vocabulary example-grades
 * @order low < high
 */
export type ExGrade = "low" | "high";

/**
 * 例组。
 * @descriptionEn Example group.
 */
export interface ExGroup {
  /** @label 例组首日 | first day of the example */
  first?: IsoDate;
  /** @label 例组机构 | organ of the example */
  organ?: OrganizationId;
}
`;

const home: Readonly<Record<string, string>> = {
  ...{ Citation: "citation", LegalBasis: "citation", SourceKey: "provenance", Term: "term" },
  ...{ ExGrade: "example", ExGroup: "example" },
};

/** Imports of the types of the fields that a file of the model has not. */
function imports(text: string): string {
  const types = new Set(exampleFields.map(({ type }) => type.replace("[]", "")).filter((type) => /^[A-Z]/.test(type)));
  const missing = [...types].filter((type) => !new RegExp(String.raw`import type \{[^}]*\b${type}\b`).test(text));
  return missing.map((type) => `import type { ${type} } from "./${home[type] ?? "text"}.js";\n`).join("");
}

/** The name of a field in both languages. */
export const labelOf = (name: string): { zh: string; en: string } => ({ zh: `例${name}`, en: `example ${name}` });

function line({ name, type, tags = [] }: ExampleField): string {
  const { zh, en } = labelOf(name);
  const comment = [`@label ${zh} | ${en}`, ...tags].map((tag) => `   * ${tag}\n`).join("");
  return `  /**\n${comment}   */\n  ${name}?: ${type};\n`;
}

/** A file of the model with every example field in one of its types. */
export function withExamples(text: string, type: string): string {
  const head = `export interface ${type} `;
  const at = text.indexOf("{", text.indexOf(head)) + 1;
  return `${imports(text)}${text.slice(0, at)}\n${exampleFields.map(line).join("")}${text.slice(at)}`;
}
