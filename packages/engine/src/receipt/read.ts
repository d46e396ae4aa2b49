import type { Said } from "@mulu/schema";

import { say } from "../words/receipt/say.js";
import { canonicalJson } from "./canonical.js";
import { receiptForm, sealed, unsealed } from "./receipt.js";
import type { Answerers, Receipt } from "./receipt.js";

/** @public Why a receipt is refused, as a code. */
export type Refusal =
  /** No text in UTF-8, or no JSON. */
  | "unreadable"
  /** JSON, and no receipt. */
  | "no-receipt"
  /** A byte is not as it was written: the form differs from the one of RFC 8785, or the digest from the contents. */
  | "damaged"
  /** Written by a later release than this one, which may answer by other rules. */
  | "newer";

/** @public A receipt that can be trusted to be as it was written, or why it cannot. */
export type ReadReceipt = { is: "read"; receipt: Receipt } | { is: "refused"; why: Refusal; words: Said };

const refused = (why: Refusal): ReadReceipt => ({ is: "refused", why, words: say(`refused.${why}`) });

/**
 * @public Reads a receipt. Whatever differs from the bytes that were written, by one bit, is refused: the line must be what
 * its own contents come to, and their digest the one it names.
 */
export function readReceipt(written: string | Uint8Array, answerers: Answerers): ReadReceipt {
  const text = typeof written === "string" ? written : decoded(written);
  const value = text === undefined ? undefined : parsed(text);
  if (text === undefined || value === undefined) return refused("unreadable");
  if (!isReceipt(value)) return refused("no-receipt");
  if (!isSame(text, value)) return refused("damaged");
  if (value.receipt > receiptForm || isNewer(value.by, answerers.versions)) return refused("newer");
  return { is: "read", receipt: value };
}

function isSame(text: string, value: Receipt): boolean {
  try {
    return text === sealed(unsealed(value)) && text === `${canonicalJson(value)}\n`;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isReceipt(value: unknown): value is Receipt {
  if (!isObject(value)) return false;
  const { receipt, by, data, question, used, texts, digest } = value;
  return (
    typeof receipt === "number" &&
    isObject(by) &&
    Object.values(by).every((version) => typeof version === "string") &&
    isObject(data) &&
    isObject(question) &&
    typeof question.ask === "string" &&
    Array.isArray(used) &&
    used.every((each) => isObject(each) && typeof each.id === "string" && typeof each.digest === "string") &&
    Array.isArray(texts) &&
    typeof digest === "string"
  );
}

/** Whether any package that answered is of a later version than the one here, or is not here at all. */
function isNewer(by: Readonly<Record<string, string>>, here: Readonly<Record<string, string>>): boolean {
  return Object.entries(by).some(([name, version]) => {
    const own = here[name];
    return own === undefined || compareVersions(version, own) > 0;
  });
}

function compareVersions(one: string, other: string): number {
  const [left, right] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const partsOf = (version: string): number[] =>
  (version.split("-")[0] ?? "").split(".").map((part) => Number(part) || 0);
