import type { Mapped } from "./mapped.js";
import { after, rewritten } from "./mapped.js";

/** Signs by name that stand for nothing seen, for a blank, or for a sign of which other escapes are made. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", num: "#", percnt: "%", bsol: "\\", lpar: "(", rpar: ")", comma: ",", period: "." },
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", hairsp: " ", Tab: " ", NewLine: " ", apos: "'", quot: '"' },
  ...{ shy: "", zwnj: "", zwj: "", lrm: "", rlm: "", ZeroWidthSpace: "", NoBreak: "" },
};

/**
 * What pages, addresses, programs and mails write in place of a sign: an entity by number or name, bytes behind percent
 * signs, escapes of programs, bytes of quoted-printable mail (from six on: `a=31` alone is more often an equation), and
 * tags, some in a row being one.
 */
const escaped =
  /&#(?:[xX](?<hex>[\da-fA-F]{1,6})|(?<decimal>\d{1,7}));?|&(?<name>[A-Za-z]{2,16});|(?<percents>(?:%[\da-fA-F]{2}){1,200})|\\u\{(?<braced>[\da-fA-F]{1,6})\}|\\u(?<four>[\da-fA-F]{4})|\\x(?<two>[\da-fA-F]{2})|(?<mail>(?:=[\dA-F]{2}){6,200})|(?<tags>(?:<[A-Za-z/!?][^<>]{0,400}>)+)/g;

/** Tags that set what follows in a place of its own, so that it does not run on. */
const apart = /<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|hr|section|article)\b/i;

function signOf(point: number, written: string): string {
  return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : written;
}

/** Bytes as UTF-8; each for itself where they are none. */
function ofBytes(bytes: readonly string[]): string {
  try {
    return decodeURIComponent(bytes.map((each) => `%${each}`).join(""));
  } catch {
    return bytes.map((each) => String.fromCharCode(parseInt(each, 16))).join("");
  }
}

function meant(match: RegExpMatchArray): string {
  const [written] = match;
  const { hex, decimal, name, percents, braced, four, two, mail, tags } = match.groups ?? {};
  if (tags !== undefined) return apart.test(tags) ? " " : "";
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? "") : written;
  if (decimal !== undefined) return signOf(Number(decimal), written);
  const bytes = percents ?? mail;
  if (bytes !== undefined) return ofBytes(bytes.slice(1).split(bytes.charAt(0)));
  const point = hex ?? braced ?? four ?? two;
  return point === undefined ? written : signOf(parseInt(point, 16), written);
}

/** How often an escape may itself be escaped. */
const deepest = 3;

/** A text without escapes and tags, as it is shown where they are understood; nothing where it has none. */
export function unescaped(given: string): Mapped | undefined {
  let shown: Mapped | undefined;
  for (let depth = 0; depth < deepest; depth += 1) {
    const before: string = shown?.text ?? given;
    if (!/[&%\\=<]/.test(before)) break;
    const next = rewritten(before, escaped, meant);
    if (next.text === before) break;
    shown = shown === undefined ? next : after(shown, next);
  }
  return shown;
}
