import type { Finding, Text } from "@mulu/schema";

import type { Sameness } from "./groups.js";

/** What stands for the address of a cell and the id of a thing in what is said of many. */
const any = "…";

/** How many of the words in question a line names. */
const wordsNamed = 3;

/** What a sentence quotes, and its numbers: with them taken out, it is the same of every cell of a column. */
const values = /“[^“”]*”|《[^《》]*》|\d+/g;

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** “甲”“乙”“丙”等 18 个: the words of a column that are not known, in one line. */
function listed(words: readonly string[], language: keyof Text): string {
  const named = words.slice(0, wordsNamed);
  if (!/^[“《]/.test(words[0] ?? "")) return any;
  if (language === "zh") return named.join("") + (words.length > wordsNamed ? `等 ${String(words.length)} 个` : "");
  return named.join(", ") + (words.length > wordsNamed ? ` and ${String(words.length - wordsNamed)} more` : "");
}

/** One sentence for several that differ in what they quote: the words they do not share are listed. */
function inCommon(sentences: readonly string[], language: keyof Text): string {
  const [first = ""] = sentences;
  const all = sentences.map((sentence) => sentence.match(values) ?? []);
  let index = -1;
  return first.replace(values, (value) => {
    index += 1;
    const words = distinct(all.map((each) => each[index] ?? ""));
    return words.length === 1 ? value : listed(words, language);
  });
}

/** How findings about a table are the same: what is said of the cells of one column, or of rows, whatever they quote. */
export function samenessInTable({ path, message, hint, subject, rule }: Finding): Sameness {
  const [sheet = "", address = ""] = path.map(String);
  // What names no field is said of lines, whichever of their cells it stands at.
  const bare = message.zh.replace(/^[^：]*：/, "").replace(values, any);
  const isOfColumn = rule === "TABLE-02" || bare.includes("：");
  const column = isOfColumn ? address.replaceAll(/\d/g, "") : "";
  const [id = ""] = subject.split("/").slice(-1);
  const at = column === "" ? ` ${any}` : ` ${column}${any}`;
  const said = (text: string): string => text.replace(` ${address}`, at).replace(` ${id}`, ` ${any}`);
  const own = { zh: said(message.zh), en: said(message.en) };
  return {
    field: [sheet, column].filter((part) => part !== "").join(" "),
    message: own,
    ...(hint === undefined ? {} : { hint }),
    sentence: `${rule} ${own.zh.replace(values, any)}`,
    ofMany: (findings) => {
      const all = findings.map((each) => samenessInTable(each).message);
      return {
        message: {
          zh: inCommon(
            all.map(({ zh }) => zh),
            "zh",
          ),
          en: inCommon(
            all.map(({ en }) => en),
            "en",
          ),
        },
      };
    },
  };
}
