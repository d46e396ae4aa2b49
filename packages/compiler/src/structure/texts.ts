import { describeTextFlaw, textFlaw } from "@mulu/schema";
import type { Finding, Fix, TextFlaw } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Fault } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { inEveryLanguage, part, say } from "../words/say.js";
import type { Said } from "../words/say.js";
import { isProse } from "./schemas.js";
import type { Schema } from "./schemas.js";
import { visitStrings } from "./strings.js";
import type { StringAt } from "./strings.js";
import { pathInWords } from "./messages.js";

/** What the rule for text draws on beside the document. */
interface TextContext {
  schema: Schema;
  locator: Locator;
}

/** The rule for text on every string of a document, its keys among them: at most one finding for each. */
export function textFindings(document: ReadDocument, { schema, locator }: TextContext): Finding[] {
  return textFlaws(document.value, schema).map((found) => toTextFinding(document.file, found, locator));
}

/** A flawed text with its place. */
export interface FlawAt extends StringAt {
  flaw: TextFlaw;
}

/** Flaws of the texts of a value. */
export function textFlaws(value: unknown, schema: Schema): FlawAt[] {
  const flaws: FlawAt[] = [];
  visitStrings(value, (text, isKey, here) => {
    // An empty one is told by the schema wherever something must stand; and a key is one of few.
    if (text === "" || (isKey && flawless.has(text))) return;
    const flaw = textFlaw(text, { prose: !isKey });
    if (flaw === undefined) {
      if (isKey && flawless.size < mostFlawless) flawless.add(text);
      return;
    }
    const path = here();
    // Whether a text must hold a word depends on its field, which is looked up only for the few that hold none.
    if (flaw.fault === "no-word" && !isProse(schema, path)) return;
    flaws.push({ text, isKey, path, flaw });
  });
  return flaws;
}

/** Keys without a flaw. */
const flawless = new Set<string>();
const mostFlawless = 5_000;

/** What is said of a flawed text. The key itself cannot be shown: it holds what nobody sees. */
export function flawWords({ path, isKey, flaw }: FlawAt): Pick<Fault, "code"> & Said {
  const shown = pathInWords(isKey ? path.slice(0, -1) : path);
  const key = shown === "" ? part("key-of-file") : part("key-of", { field: shown });
  const whatToDo = part(`mend.${flaw.fault}`);
  const said = { field: isKey ? key : shown, flaw: describeTextFlaw(flaw), "what-to-do": whatToDo };
  return { code: structuralCodes.text, ...say("text-flaw", said) };
}

function toTextFinding(file: string, found: FlawAt, locator: Locator): Finding {
  const { isKey, path } = found;
  return toFinding({
    ...flawWords(found),
    file,
    path,
    range: isKey ? locator.key(file, path) : locator.value(file, path),
    fix: fixFor(file, found, locator),
  });
}

/** Blanks are mended; a sign that does not belong may stand for one that is lost, which only a person can tell. */
function fixFor(file: string, { text, isKey, path, flaw }: FlawAt, locator: Locator): Fix | undefined {
  if (flaw.mended === undefined || isKey) return undefined;
  const [range, written] = [locator.value(file, path), locator.written(file, path)];
  if (!range || written === undefined || !isOneScalar(written, text)) return undefined;
  return {
    description: inEveryLanguage(part("fix-blanks")),
    range,
    replacement: JSON.stringify(flaw.mended),
  };
}

/** In quotes, or plain on one line: a block of lines has a header of its own, and is left alone. */
function isOneScalar(written: string, text: string): boolean {
  return written === text || ["'", '"'].some((quote) => written.startsWith(quote) && written.endsWith(quote));
}
