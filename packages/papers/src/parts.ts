import { strToU8, zipSync } from "fflate";

/** Local time on purpose: archives store the clock's face, so this is the same minute in every time zone. */
const fixedTime = "2000-01-01T00:00:00";

/** An archive of named parts. Same parts, same bytes. */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const sorted = Object.keys(parts).sort();
  const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);
  return zipSync(Object.fromEntries(sorted.map((path) => [path, bytes(parts[path] ?? "")])), { mtime: fixedTime });
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Signs that XML does not have. */
const foreign = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in XML. */
export const escaped = (text: string): string =>
  text.replace(foreign, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
