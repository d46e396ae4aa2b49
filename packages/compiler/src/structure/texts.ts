import { describeTextFlaw, textFlaw } from "@mulu/schema";
import type { Finding, Fix, TextFlaw } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { toFinding } from "../fault.js";
import type { Fault } from "../fault.js";
import type { Locator } from "../read/locate.js";
import type { ReadDocument } from "../read/read-documents.js";
import { isProse } from "./schemas.js";
import type { Schema } from "./schemas.js";
import { visitStrings } from "./strings.js";
import type { StringAt } from "./strings.js";
import { pathInWords } from "./wording.js";

/** What the rule for text draws on beside the document. */
interface TextContext {
  schema: Schema;
  locator: Locator;
}

/** The rule for text on every string of a document, its keys among them: at most one finding for each. */
export function textFindings(document: ReadDocument, { schema, locator }: TextContext): Finding[] {
  const findings: Finding[] = [];
  visitStrings(document.value, (string) => {
    // An empty one is told by the schema wherever something must stand.
    const flaw = string.text === "" ? undefined : flawOf(string, schema);
    if (flaw !== undefined) findings.push(toTextFinding(document.file, { string, flaw, locator }));
  });
  return findings;
}

/** A flawed text with its place. */
export interface FlawAt {
  path: ValuePath;
  isKey: boolean;
  flaw: TextFlaw;
}

/** Flaws of the texts of a value. */
export function textFlaws(value: unknown, schema: Schema): FlawAt[] {
  const flaws: FlawAt[] = [];
  visitStrings(value, (string) => {
    const flaw = string.text === "" ? undefined : flawOf(string, schema);
    if (flaw !== undefined) flaws.push({ path: string.path(), isKey: string.isKey, flaw });
  });
  return flaws;
}

/** What is said of a flawed text. The key itself cannot be shown: it holds what nobody sees. */
export function flawWords({ path, isKey, flaw }: FlawAt): Pick<Fault, "code" | "message" | "hint"> {
  const said = describeTextFlaw(flaw);
  const shown = pathInWords(isKey ? path.slice(0, -1) : path);
  const field = isKey
    ? { zh: `${shown}下的字段名`, en: `A key of ${shown === "" ? "the file" : shown}` }
    : { zh: shown, en: shown };
  return {
    code: structuralCodes.text,
    message: { zh: `${field.zh}的文字${said.zh}。`, en: `${field.en} ${said.en}.` },
    hint: hintFor(flaw),
  };
}

function flawOf({ path, text, isKey }: StringAt, schema: Schema): TextFlaw | undefined {
  const flaw = textFlaw(text, { prose: !isKey });
  // Whether a text must hold a word depends on its field, which is looked up only for the few that hold none.
  return flaw?.fault === "no-word" && !isProse(schema, path()) ? undefined : flaw;
}

interface Flawed {
  string: StringAt;
  flaw: TextFlaw;
  locator: Locator;
}

function toTextFinding(file: string, { string, flaw, locator }: Flawed): Finding {
  const { isKey } = string;
  const path = string.path();
  return toFinding({
    ...flawWords({ path, isKey, flaw }),
    file,
    path,
    range: isKey ? locator.key(file, path) : locator.value(file, path),
    fix: fixFor(file, { string, flaw, locator }),
  });
}

function hintFor({ fault }: TextFlaw): { zh: string; en: string } {
  switch (fault) {
    case "blank":
    case "no-word":
      return {
        zh: "请写出内容；来源没有写明的，删去该字段，并列入 unknown。",
        en: "Say something; where the source does not, delete the field and list it in unknown.",
      };
    case "form":
      return {
        zh: "请删去该字重新输入；从 PDF 复制的文字容易带入这类字形。",
        en: "Delete the character and type it anew; texts copied from a PDF often bring such forms.",
      };
    case "sign":
      return {
        zh: "请删去该字符重新输入；目录的文字一律写成一行，不含换行、控制字符和不可见字符。",
        en: "Delete the sign and type the text anew; a text of the catalogs is one line without controls or invisible signs.",
      };
    case "edges":
    case "space":
      return {
        zh: "请删去多余的空白，中间用普通空格；运行 mulu check --fix 可以自动改正。",
        en: "Take the blanks away, and use the plain one within; mulu check --fix does it.",
      };
  }
}

/** Blanks are mended; a sign that does not belong may stand for one that is lost, which only a person can tell. */
function fixFor(file: string, { string, flaw, locator }: Flawed): Fix | undefined {
  const { text, isKey } = string;
  if (flaw.mended === undefined || isKey) return undefined;
  const path = string.path();
  const [range, written] = [locator.value(file, path), locator.written(file, path)];
  if (!range || written === undefined || !isOneScalar(written, text)) return undefined;
  return {
    description: { zh: "改正空白", en: "Mend the blanks" },
    range,
    replacement: JSON.stringify(flaw.mended),
  };
}

/** In quotes, or plain on one line: a block of lines has a header of its own, and is left alone. */
function isOneScalar(written: string, text: string): boolean {
  return written === text || ["'", '"'].some((quote) => written.startsWith(quote) && written.endsWith(quote));
}
