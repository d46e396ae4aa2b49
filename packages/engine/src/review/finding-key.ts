import type { Finding, FindingParam, FindingParams, PublishedDocument } from "@mulu/schema";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

import type { CatalogSet } from "../catalog-set.js";
import { canonical, labelsOf } from "../diff/item-keys.js";
import { isFields, own } from "../diff/same.js";

/** What became of a finding in its catalogs: it stands, it cannot be said, or an exception accepts it. */
export type FindingState = "error" | "warning" | "cannot-say" | "accepted";

export function stateOf({ accepted, verdict, severity }: Finding): FindingState {
  if (accepted) return "accepted";
  return verdict === "cannot-say" ? "cannot-say" : severity;
}

/** A path whose places in lists are told by what stands there, so that it stays the same when rows move. */
function steadyPath(document: PublishedDocument | undefined, path: Finding["path"]): string {
  let value: unknown = document;
  return path
    .map((step) => {
      if (typeof step === "number" && Array.isArray(value)) {
        const label = labelsOf(value as readonly unknown[])[step];
        value = (value as readonly unknown[])[step];
        return label === undefined ? String(step) : `[${label}]`;
      }
      value = isFields(value) ? own(value, String(step)) : undefined;
      return String(step);
    })
    .join(".");
}

/** Values of a message without places in lists. */
function steady(param: FindingParam | FindingParams | undefined): unknown {
  if (Array.isArray(param)) return (param as readonly FindingParam[]).map(steady);
  if (!isFields(param)) return param;
  const names = Object.keys(param).filter((name) => name !== "at");
  return Object.fromEntries(names.map((name) => [name, steady(own(param, name) as FindingParam)]));
}

/** Where a finding stands: rule, thing and place. @param thing how the thing is called, unless by its id */
export function placeKey(set: CatalogSet, finding: Finding, thing: string = finding.subject): string {
  const { rule, subject, path, file = "" } = finding;
  const document = set.get(subject);
  return [rule, thing, document ? "" : file, steadyPath(document, path)].join("\n");
}

/** The same with what it says. */
export function sayingKey(set: CatalogSet, finding: Finding, thing: string = finding.subject): string {
  const { messageId, message, params = {} } = finding;
  const said = messageId === undefined ? message.zh : `${messageId} ${canonical(steady(params))}`;
  return `${placeKey(set, finding, thing)}\n${said}`;
}

/** Digits of a fingerprint, as of a change. */
const length = 12;

/**
 * @public What tells a finding from all others of its catalogs, and stays the same when rows move, lines shift and
 * other things change: rule, thing, place by what stands there, and what is said. SHA-256, 12 digits.
 */
export function findingFingerprint(set: CatalogSet, finding: Finding): string {
  return bytesToHex(sha256(utf8ToBytes(sayingKey(set, finding)))).slice(0, length);
}
