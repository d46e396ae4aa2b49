import { absencesOf, inheritable, inheritedAt, isProposal } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { DocumentKind, Finding, FindingParams, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { RunnableRule as Rule, Violation } from "./rule.js";
import { wordsInBoth } from "./say/in-both.js";
import { unknownInEdition } from "./gaps/declared-gaps.js";

/** What is to be said once of an edition, in place of once for each thing that it holds. */
type Cause =
  /** The source states a field for none of its items, and the edition admits it. */
  | { is: "admitted"; field: string }
  /** A proposal states a field nowhere. */
  | { is: "missing"; field: string }
  /** What the edition says for all its entries is at fault. */
  | { is: "inherited" };

type Because = Cause & { edition: PublishedEdition };

/** @public One violation, of which rule and in which document. */
export interface Found {
  rule: Rule;
  document: PublishedDocument;
  violation: Violation;
}

/** Violations of one cause, in the order in which they were found. */
export interface Group {
  because: Because;
  found: Found[];
}

/**
 * What has one cause for all that an edition holds is said once, of the edition, by each rule: a thousand lines that say
 * the same would hide the one that does not.
 */
export class OncePerEdition {
  readonly #set: CatalogSet;
  readonly #groups = new Map<string, Group>();
  readonly #stated = new Map<string, boolean>();

  constructor(set: CatalogSet) {
    this.#set = set;
  }

  /**
   * Takes note of a violation.
   * @returns those of its cause, where it has one: whether they are said once, of the edition, is known when all are in
   */
  add(found: Found): Group | undefined {
    const { rule, document, violation } = found;
    const because = this.#causeOf(document, violation);
    if (because === undefined) return undefined;
    const place = because.is === "inherited" ? `${violation.path.join(".")} ${violation.message ?? ""}` : because.field;
    const key = `${rule.code} ${rule.slug} ${because.edition.id} ${because.is} ${place}`;
    const known = this.#groups.get(key);
    if (known) {
      known.found.push(found);
      return known;
    }
    const group = { because, found: [found] };
    this.#groups.set(key, group);
    return group;
  }

  /** One finding for each cause, by rule, edition and place. */
  findings(): Finding[] {
    return [...this.#groups.values()].filter(isSaidOnce).flatMap((group) => toFinding(group, this.#set));
  }

  #causeOf(document: PublishedDocument, { missing: field, path }: Violation): Because | undefined {
    const admits = field === undefined ? undefined : unknownInEdition(this.#set, document, field);
    if (admits !== undefined && field !== undefined) return { is: "admitted", field, edition: admits };
    const speaks = inheritedAt(this.#set, document, path);
    if (speaks) return { is: "inherited", edition: speaks.edition };
    const edition = document.edition === undefined ? undefined : this.#set.edition(document.edition);
    if (field === undefined || edition === undefined || !isProposal(edition)) return undefined;
    return this.#isStated(edition, document.documentKind, field) ? undefined : { is: "missing", field, edition };
  }

  /** Whether anything of a kind in an edition states a field: a value that stands in for one that is unknown does not. */
  #isStated(edition: PublishedEdition, kind: DocumentKind, field: string): boolean {
    const key = `${edition.id} ${kind} ${field}`;
    const known = this.#stated.get(key);
    if (known !== undefined) return known;
    const stated = this.#set
      .members(edition.id)
      .some(
        (member) =>
          member.documentKind === kind &&
          isStatedIn(member, field.split(".")) &&
          !absencesOf(member).some(({ field: name }) => name === field),
      );
    this.#stated.set(key, stated);
    return stated;
  }
}

/** What is missing in one thing alone is said of that thing. */
export function isSaidOnce({ because, found }: Group): boolean {
  return because.is !== "missing" || found.length > 1;
}

/** Whether a value stands at a path; through lists, in any of their items. An empty list states nothing. */
function isStatedIn(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (Array.isArray(value)) return key === undefined ? value.length > 0 : value.some((each) => isStatedIn(each, path));
  if (key === undefined) return value !== undefined && value !== null;
  return typeof value === "object" && value !== null && isStatedIn(Reflect.get(value, key), rest);
}

/** The kind of what an edition holds, whose fields it admits not to know. */
function kindWithin({ id }: PublishedEdition): DocumentKind | "edition" {
  const kind = identifyPath(`${id}/item.yaml`)?.kind;
  return kind === undefined || kind === "exceptions" ? "edition" : kind;
}

/** Whether an edition can say a field once for all its entries. */
function canSayOnce(field: string, kind: string): boolean {
  return kind === "entry" && inheritable.some((name) => field === name || field.startsWith(`${name}.`));
}

interface Said {
  messageId: string;
  params: FindingParams;
  path: readonly (string | number)[];
}

function saidOf(because: Because, { rule, violation }: Found, count: number): Said {
  const kind = kindWithin(because.edition);
  if (because.is === "inherited") {
    const path = ["defaults", ...violation.path];
    const missing = violation.missing === undefined ? {} : { missing: `defaults.${violation.missing}` };
    const messageId = `${rule.slug}.${violation.message ?? "fault"}`;
    return { messageId, params: { ...violation.params, ...missing, count, ofAll: "inherited" }, path };
  }
  const { field } = because;
  const params = { count, missing: field, field: { field, of: kind } };
  if (because.is === "admitted") {
    return { messageId: `${rule.slug}.throughout`, params, path: ["unknownThroughout"] };
  }
  return canSayOnce(field, kind)
    ? { messageId: `${rule.slug}.missingOnce`, params, path: ["defaults", ...field.split(".")] }
    : { messageId: `${rule.slug}.missingThroughout`, params, path: [] };
}

/** The gravest of several: one thing may be held to more than another. */
function severityOf(found: readonly Found[]): Finding["severity"] {
  const all = found.map(({ rule, violation }) => violation.severity ?? rule.severity);
  return all.includes("error") ? "error" : (all[0] ?? "error");
}

function toFinding({ because, found }: Group, set: CatalogSet): Finding[] {
  const [first] = found;
  if (!first) return [];
  const { rule, violation } = first;
  const verdict = because.is === "admitted" ? ("cannot-say" as const) : (violation.verdict ?? "fail");
  const { path, ...said } = saidOf(because, first, found.length);
  const sayable = { ...said, path: [...path], verdict, subject: because.edition.id };
  const words = wordsInBoth(rule, sayable, set);
  return [
    {
      rule: rule.code,
      severity: severityOf(found),
      ...sayable,
      file: `catalogs/${because.edition.file}`,
      get message() {
        return words().message;
      },
      get hint() {
        return words().hint;
      },
      cites: [...rule.cites],
    },
  ];
}
