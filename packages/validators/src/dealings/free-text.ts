import type { EntryField } from "@mulu/schema";

import { isOfThing, isSensitiveField } from "../records/identity-fields.js";
import { narrow } from "../records/narrow.js";
import { leavesOf } from "./values.js";
import type { Leaf } from "./values.js";

/*
 * Of a person nothing is shown unless what has to be masked is settled (point 4 of the 2020 opinion), and a text may hold
 * anything: who somebody is, how to reach them, what they believe or suffer from (art. 28 of the Personal Information
 * Protection Law). No list of forms is whole, so none is asked here: what can say more than its field is for is open until
 * the catalog masks the field.
 */

/** No number of a person, no account and no telephone has so few digits. */
const fewDigits = 4;

const day = /^\d{4}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01])$/;

/** Whether nothing of a value can be read. */
const isStruckOut = (value: unknown): boolean =>
  typeof value === "string" && !/[\p{L}\p{N}]/u.test(narrow(value).text.replaceAll(/[Xx×]/g, ""));

/** Whether a value says no more than its field is for: yes or no, a day, an amount, a number too short to lead to anybody. */
function isClosed({ value, isName }: Leaf, { code = "", title, flags = [] }: EntryField): boolean {
  if (isName) return false;
  if (value === null || value === undefined || typeof value === "boolean") return true;
  if (typeof value !== "string" && typeof value !== "number") return false;
  const text = String(value).trim();
  if (day.test(text)) return flags.includes("date");
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return false;
  return text.replaceAll(/\D/g, "").length <= fewDigits || isOfThing(code) || isOfThing(title.zh);
}

/** Whether what is shown in a field may hold more of a person than the catalog has settled to show. */
export function mayHoldMore(value: unknown, field: EntryField): boolean {
  const leaves = [...leavesOf(value, [field.code ?? ""])].filter((leaf) => !isStruckOut(leaf.value));
  const isSensitive = [field.code ?? "", field.title.zh, field.title.en].some(isSensitiveField);
  if (isSensitive) return leaves.length > 0;
  return field.mask === undefined && leaves.some((leaf) => !isClosed(leaf, field));
}
