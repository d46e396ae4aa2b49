import { isAboutForm } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";
import { authoritative, inEvery, wordsIn } from "@mulu/schema";
import type { Finding, FindingParam, FindingParams, Said } from "@mulu/schema";
import { say } from "@mulu/validators";

import { closedValueAt } from "./closed-values.js";
import type { Sameness } from "./groups.js";
import { samenessOfForm } from "./sameness-of-form.js";

/** What stands for the name of the thing in what is said of many. */
const any = "…";

function fieldOf(path: Finding["path"]): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** A title as messages quote it: a quote within becomes a single one, as GB/T 15834 has it. */
function withoutName(text: string, title: string, id: string): string {
  const quoted = `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
  return text
    .replaceAll(quoted, `“${any}”`)
    .replaceAll(`“${title}”`, `“${any}”`)
    .replaceAll(`《${title}》`, `《${any}》`)
    .replaceAll(`“${id}”`, `“${any}”`);
}

/** The parts a message is made of, wherever they stand in its values: with them, which sentence it is. */
function partsIn(params: FindingParams): string[] {
  return Object.values(params).flatMap(partsOf);
}

/** A value may itself be called “part”: only what is a part of a message counts. */
function partsOf(value: FindingParam): string[] {
  if (Array.isArray(value)) return (value as readonly FindingParam[]).flatMap(partsOf);
  if (typeof value !== "object" || !("part" in value)) return [];
  return [value.part, ...partsIn(value.with ?? {})];
}

const same = (values: readonly unknown[]): boolean =>
  values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What several values of a message have in common; of clauses of one instrument, the instrument. */
function inCommon(values: readonly (FindingParam | undefined)[]): FindingParam {
  const [first] = values;
  if (first !== undefined && same(values)) return first;
  const parts = values.flatMap((value) => (isObject(value) && "part" in value ? [value] : []));
  const [part] = parts;
  if (part && parts.length === values.length && same(parts.map((each) => each.part))) {
    return { part: part.part, with: allInCommon(parts.map((each) => each.with ?? {})) };
  }
  const cites = values.flatMap((value) => (isObject(value) && "cite" in value ? [value.cite.instrument] : []));
  const [instrument] = cites;
  if (instrument !== undefined && cites.length === values.length && same(cites)) return { cite: { instrument } };
  return any;
}

function allInCommon(params: readonly FindingParams[]): FindingParams {
  const names = Object.keys(params[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, inCommon(params.map((each) => each[name]))]));
}

/** What can be said of several findings with one message. */
function ofMany(
  findings: readonly Finding[],
  set: CatalogSet,
  sayer: typeof say,
): Pick<Sameness, "message" | "hint"> | undefined {
  const [first] = findings;
  if (first === undefined) return undefined;
  const common = { ...first, params: allInCommon(findings.map(({ params = {} }) => params)) };
  const words = inEvery((language) => sayer(common, language, set));
  const said = without(first.subject, set);
  const of = (which: "message" | "hint"): Said => said(inEvery((language) => words[language]?.[which] ?? ""));
  return words[authoritative] === undefined ? undefined : { message: of("message"), hint: of("hint") };
}

/** A text without the title and the id of a thing. */
function without(subject: string, set: CatalogSet): (text: Said) => Said {
  const document = set.get(subject);
  const title = document && "title" in document ? document.title : { zh: subject, en: subject };
  return (text) => inEvery((language) => withoutName(text[language], wordsIn(title, language), subject));
}

/** A finding about form: its message is the compiler’s. One without an id is not a rule’s either. */
const isFormal = ({ messageId }: Finding): boolean => messageId === undefined || isAboutForm(messageId);

/**
 * How findings about catalogs are the same: those of rules by their message, those of form by code and values.
 * @param sayer what says of several what they have in common
 */
export function samenessIn(set: CatalogSet, sayer = say): (finding: Finding) => Sameness {
  const ofRule = samenessOfRule(set, sayer);
  return (finding) => (isFormal(finding) ? samenessOfForm(finding) : ofRule(finding));
}

/**
 * How findings about catalogs are the same: rule, message, field and the codes, ids, days and numbers at fault. What a
 * person wrote in words makes no fault another one, and neither do the title and the id of what it is said of.
 */
function samenessOfRule(set: CatalogSet, sayer: typeof say): (finding: Finding) => Sameness {
  return ({ subject, path, message, hint, messageId, params }) => {
    const said = without(subject, set);
    const value = closedValueAt(set.get(subject), path);
    return {
      field: fieldOf(path),
      ...(value === undefined ? {} : { value }),
      ...(messageId === undefined ? {} : { sentence: [messageId, ...partsIn(params ?? {})].join(" ") }),
      message: said(message),
      ...(hint === undefined ? {} : { hint: said(hint) }),
      ofMany: (findings) => ofMany(findings, set, sayer),
    };
  };
}
