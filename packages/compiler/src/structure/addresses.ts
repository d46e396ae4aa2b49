import type { Finding, Range } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { say } from "../words/say.js";
import type { Said } from "../words/say.js";
import { visitStrings } from "./strings.js";

/**
 * What reads as an address: a scheme and what follows, or a host name by itself. No scheme is longer than its bound,
 * and a host name begins only where a word begins, so that a long word is not searched anew at each of its letters.
 */
const address =
  /(?:[a-z][a-z0-9+.-]{0,30}:\/\/|(?<![\w.-])(?:[a-z0-9-]+\.)+(?:com|cn|net|org|edu|gov|io|info|top|xyz|cc)(?![\w-]))[^\s"'<>）】》，。；、]*/giu;

/** The list of publishers' hosts, whose codes are hosts. */
const publicHosts = "vocabularies/public-hosts";

/** The only fields that are for addresses: a source's, and a publication's. The link stage checks their hosts. */
function isForAddresses(id: string, path: ValuePath): boolean {
  const [first, , third] = path;
  if (path.length === 3 && (first === "standardPublication" || first === "materials")) return third === "url";
  if (path.length === 3) return first === "values" && (third === "url" || (third === "code" && id === publicHosts));
  if (path.length === 5) return first === "windows" && path[2] === "receives" && path[4] === "url";
  return path.length === 2 && first === "publication" && path[1] === "url";
}

/**
 * Addresses that stand anywhere else: in a note, a title, a comment. Copies on unofficial hosts may not be named, and
 * free text is where they would slip in.
 */
export function strayAddresses(document: ReadDocument, text: string, locator: Locator): Finding[] {
  if (!mayHoldAddressAnywhere(text)) return [];
  const { file, value } = document;
  const written = new Set<string>();
  const inValues: Finding[] = [];
  visitStrings(value, (text, _, here) => {
    if (!mayHoldAddress(text)) return;
    const found = text.match(address) ?? [];
    found.forEach((each) => written.add(each));
    const path = here();
    if (found[0] === undefined || isForAddresses(document.identity.id, path)) return;
    inValues.push(stray(file, found[0], { path, range: locator.value(file, path) }));
  });
  return [...inValues, ...inComments(file, text, written)];
}

/** An address has a colon or a dot between signs; most texts have neither, and are not searched. */
function mayHoldAddress(text: string): boolean {
  return text.includes(".") || text.includes("://");
}

const beginning = /:\/\/|\.(?:com|cn|net|org|edu|gov|io|info|top|xyz|cc)/i;

/**
 * Whether the text of a file may hold an address, in a value or a comment. Fast, and never no where it does: no address
 * has a blank, so that only an escape of YAML can part the signs by which one is known.
 */
function mayHoldAddressAnywhere(text: string): boolean {
  return text.includes("\\") || beginning.test(text);
}

/** Addresses in the file that no value holds: they stand in a comment. */
function inComments(file: string, text: string, written: ReadonlySet<string>): Finding[] {
  if (!text.includes("#")) return [];
  return text.split("\n").flatMap((line, index) => {
    if (!line.includes("#")) return [];
    const comment = /(?<=^|\s)#/u.exec(line);
    if (!comment) return [];
    return [...line.slice(comment.index).matchAll(address)]
      .filter(([found]) => !written.has(found))
      .map((match) => {
        const column = comment.index + match.index + 1;
        const start = { line: index + 1, column };
        const end = { line: index + 1, column: column + match[0].length };
        return stray(file, match[0], { path: [], range: { start, end } });
      });
  });
}

/** The first address a text holds. */
export function addressIn(text: string): string | undefined {
  return mayHoldAddress(text) ? text.match(address)?.[0] : undefined;
}

function stray(file: string, found: string, place: { path: ValuePath; range: Range | undefined }): Finding {
  return toFinding({ code: structuralCodes.strayAddress, file, ...place, ...addressWords(found) });
}

/** What is said of an address that stands where none may. */
export function addressWords(address: string): Said {
  return say("stray-address", { address });
}
