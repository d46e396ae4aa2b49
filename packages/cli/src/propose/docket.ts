import { createHash } from "node:crypto";

import { fieldsIn, newDocument } from "@mulu/compiler";
import type { CatalogSet } from "@mulu/engine";
import type { DocketLine, IsoDate, PublishedEdition } from "@mulu/schema";

import type { FilledForm } from "./read-form.js";
import { say } from "../words/say.js";

type Fields = Readonly<Record<string, unknown>>;

/** Something that the docket proposes, as its file says it. */
export interface Proposed {
  id: string;
  fields: Fields;
  change: DocketLine["change"];
}

/** What a docket is made of. */
export interface DocketParts {
  id: string;
  edition: PublishedEdition;
  lead: string;
  by: string;
  on: IsoDate;
  why: string;
  effective?: IsoDate;
  source: string;
  proposed: readonly Proposed[];
}

/** Id of a docket, from what it proposes: the same proposal has the same id. */
export function docketId({ answers }: FilledForm, edition: string): string {
  const said = [edition, ...[...answers].map(([id, { text }]) => `${id}=${text}`).sort()].join("\n");
  return `proposal-${createHash("sha256").update(said).digest("hex").slice(0, 10)}`;
}

/** Where nobody has its English, the Chinese stands in for it and the file lists it as unknown. */
const zhOnly = (zh: string) => ({ zh, en: zh });
const line = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const at = (fields: Fields, name: string): unknown => fields[name];

function proposalOf(set: CatalogSet, { fields, change }: Proposed, { by, why, effective }: DocketParts): Fields {
  const sharing = at(fields, "sharing");
  const publication = at(fields, "publication");
  const subjects = at(fields, "subjects") ?? at(fields, "targets");
  const values = ["subject-kinds", "measure-targets"].flatMap((name) => set.vocabulary(name)?.values ?? []);
  const affected = (Array.isArray(subjects) ? subjects : []).map((code) => {
    const found = values.find((value) => value.code === code);
    return found?.title ?? zhOnly(String(code));
  });
  const collectors = at(fields, "collectedBy");
  const [collector] = Array.isArray(collectors) ? (collectors as unknown[]) : [];
  const body = isFields(collector) ? at(collector, "organization") : collector;
  return {
    by,
    kind: change,
    subject: at(fields, "polarity") === undefined && at(fields, "type") !== undefined ? "measure" : "entry",
    what: at(fields, "title"),
    why: zhOnly(line(why)),
    ...(at(fields, "basis") === undefined ? {} : { basis: at(fields, "basis") }),
    decided: {
      sharing: isFields(sharing) && at(sharing, "shareable") !== undefined,
      publication: isFields(publication) && at(publication, "publishable") !== undefined,
    },
    ...(typeof body === "string" ? { collectedBy: body } : {}),
    ...(affected.length === 0
      ? {}
      : { affects: { zh: affected.map(({ zh }) => zh).join("、"), en: affected.map(({ en }) => en).join(", ") } }),
    ...(effective === undefined ? {} : { effective }),
  };
}

/** Whether every title has an English of its own. */
const hasEnglish = (titles: readonly Fields[]): boolean => titles.every((title) => at(title, "zh") !== at(title, "en"));

/** The file of the docket that a form opens: proposed, and nothing more. */
export function docketText(set: CatalogSet, parts: DocketParts): string {
  const { id, edition, lead, by, on, source, proposed } = parts;
  const names = proposed.map(({ fields }) => at(fields, "title")).filter(isFields);
  const zh = names
    .map((title) => String(at(title, "zh")))
    .slice(0, 3)
    .join("、");
  const many = names.length > 3 ? `等${String(names.length)}项` : "";
  const file = `consultations/${id}/docket.yaml`;
  return newDocument(file, "docket", {
    title: say("proposal", { what: zh, many, id }),
    proposes: [edition.id],
    lead,
    proposals: proposed.map((each) => proposalOf(set, each, parts)),
    lines: proposed.map(({ id: thing, fields, change }) => ({
      id: thing.slice(thing.lastIndexOf("/") + 1),
      change,
      thing,
      what: at(fields, "title"),
      why: zhOnly(line(parts.why)),
      by,
    })),
    stages: [{ stage: "proposed", date: on, by }],
    unknown: [
      ...["opened", "closes", "groups", "counts", "decision"],
      ...["proposals.why.en", "lines.why.en"],
      ...(hasEnglish(names) ? [] : ["proposals.what.en", "lines.what.en"]),
    ],
    provenance: { status: "unverified", confidence: "low", verified: on, note: line(source) },
  });
}

/** What new or changed files of an edition propose. */
export function proposedIn(files: ReadonlyMap<string, string>, created: readonly string[]): Proposed[] {
  const isNew = new Set(created);
  return [...files].map(([file, text]) => {
    const id = file.replace(/\.yaml$/, "");
    return { id, fields: fieldsIn(text), change: isNew.has(id) ? "add" : "change" };
  });
}
