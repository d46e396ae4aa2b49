import type { CatalogSet } from "@mulu/engine";
import type { Finding, Text } from "@mulu/schema";

import type { Sameness } from "./groups.js";

/** What stands for the name of the thing in what is said of many. */
const any = "…";

function fieldOf(path: Finding["path"]): string {
  return path.filter((step) => typeof step === "string").join(".");
}

function valueAt(document: object | undefined, path: Finding["path"]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    document,
  );
}

/** A title as messages quote it: a quote within becomes a single one, as GB/T 15834 has it. */
function withoutName(text: string, title: string, id: string): string {
  const quoted = `“${title.replaceAll("“", "‘").replaceAll("”", "’")}”`;
  return text
    .replaceAll(quoted, `“${any}”`)
    .replaceAll(`“${title}”`, `“${any}”`)
    .replaceAll(`《${title}》`, `《${any}》`)
    .replaceAll(`“${id}”`, `“${any}”`);
}

/** How findings about catalogs are the same: what is said but the title and the id of what it is said of. */
export function samenessIn(set: CatalogSet): (finding: Finding) => Sameness {
  return ({ subject, path, message, hint }) => {
    const document = set.get(subject);
    const title = document && "title" in document ? document.title : { zh: subject, en: subject };
    const said = ({ zh, en }: Text): Text => ({
      zh: withoutName(zh, title.zh, subject),
      en: withoutName(en, title.en, subject),
    });
    const value = valueAt(document, path);
    return {
      field: fieldOf(path),
      ...(value === undefined ? {} : { value }),
      message: said(message),
      ...(hint === undefined ? {} : { hint: said(hint) }),
    };
  };
}

/** How findings about a table are the same: what is said of the cells of one column, or of rows, but their address. */
export function samenessInTable({ path, message, hint, subject }: Finding): Sameness {
  const [sheet = "", address = ""] = path.map(String);
  const column = address.replaceAll(/\d/g, "");
  const [id = ""] = subject.split("/").slice(-1);
  const at = column === "" ? ` ${any}` : ` ${column}${any}`;
  const said = (text: string): string => text.replace(` ${address}`, at).replace(` ${id}`, ` ${any}`);
  return {
    field: [sheet, column].filter((part) => part !== "").join(" "),
    message: { zh: said(message.zh), en: said(message.en) },
    ...(hint === undefined ? {} : { hint }),
  };
}
