import type { IsoDate, RegionCode } from "@mulu/schema";

import { UsageError } from "../exit.js";
import { editionId } from "../editions.js";
import { parseDate } from "../load.js";
import { say } from "../words/say.js";

/** What one of the two that are compared is, as it was written. */
export type Operand =
  /** The whole of the catalogs. */
  | { is: "catalogs"; revision?: string }
  /** An edition, or a document that stands in none, such as a list standard. */
  | { is: "item"; id: string; revision?: string }
  | { is: "day"; on: IsoDate; region?: RegionCode; revision?: string };

/** Where and when, for what is written without. */
export interface OperandDefaults {
  region?: string;
  on?: string;
  /** The first of the two, which the second may leave out in part. */
  first?: Operand;
}

const forms =
  "national/information@2022、@2024、2022-06-01、370200、370200@2022-06-01、git:HEAD~1、git:HEAD~1:national/information@2022、.";

/** @throws UsageError for what is none of the forms */
export function parseOperand(written: string, defaults: OperandDefaults): Operand {
  const text = written.trim();
  if (text === "") throw new UsageError(say("write-what-compare", { forms }));
  const revision = revisionIn(text);
  if (revision) {
    const { name, rest } = revision;
    return rest === undefined ? { is: "catalogs", revision: name } : { ...parsePlain(rest, defaults), revision: name };
  }
  return parsePlain(text, defaults);
}

/** `git:REV`, `git:REV:what`, `REV:what@edition`. */
function revisionIn(text: string): { name: string; rest?: string } | undefined {
  const isMarked = text.startsWith("git:");
  const body = isMarked ? text.slice("git:".length) : text;
  const at = body.indexOf(":");
  if (!isMarked && at < 0) return undefined;
  const [name, rest] = at < 0 ? [body, undefined] : [body.slice(0, at), body.slice(at + 1)];
  if (name === "" || rest === "") {
    throw new UsageError(say("not-whole-write-revision", { text }));
  }
  return { name, ...(rest === undefined ? {} : { rest }) };
}

/** Digits and strokes: meant as a day, whether or not there is such a day. */
const likeDay = /^@?(\d{4}-\d{1,2}-\d{1,2})$/;
const likeRegion = /^(\d{6})(?:@(.+))?$/;

function parsePlain(text: string, { region, on, first }: OperandDefaults): Operand {
  if (text === "." || text === "catalogs" || text === "catalogs/") return { is: "catalogs" };
  const [, day] = likeDay.exec(text) ?? [];
  if (day !== undefined) {
    const place = first?.is === "day" && text.startsWith("@") ? (first.region ?? region) : region;
    return { is: "day", on: parseDate(day), ...(place === undefined ? {} : { region: place }) };
  }
  const [, code, its] = likeRegion.exec(text) ?? [];
  if (code !== undefined) {
    const when = its ?? on ?? (first?.is === "day" ? first.on : undefined);
    if (when === undefined) {
      throw new UsageError(say("needs-day-add", { code }));
    }
    return { is: "day", on: parseDate(when), region: code };
  }
  if (!text.startsWith("@")) return { is: "item", id: editionId(text) };
  if (first?.is !== "item") {
    throw new UsageError(say("edition-alone-write-after", { text }));
  }
  return { is: "item", id: first.id.replace(/\/[^/]*$/, `/${text.slice(1)}`) };
}

/** The other of the two where it is left out: what lies here now, of what a revision was asked for. */
export function presentOf(first: Operand): Operand {
  if (first.revision === undefined) {
    throw new UsageError(say("write-what-compare-mulu"));
  }
  const { revision: _, ...present } = first;
  return present;
}
