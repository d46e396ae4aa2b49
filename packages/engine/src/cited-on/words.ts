import { joined, same } from "@mulu/schema";
import type { Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatClause } from "../cite.js";
import { titleOf } from "../titles.js";
import { say } from "../words/cited-on/say.js";
import type { CitedOn, NextText, TextOfClause } from "./cited-on.js";

type Answered<I extends CitedOn["is"]> = Extract<CitedOn, { is: I }>;

/** The title of a document, in the marks Chinese puts around titles; the id where it is not held. */
function named(set: CatalogSet, id: string): Text {
  const document = set.get(id);
  if (!document) return { zh: id, en: id };
  const { zh, en } = titleOf(document);
  return { zh: `《${zh}》`, en };
}

/** A citation with the text in which its number stands: 《民事诉讼法》第二百六十六条（2023-09-01 文本）. */
export function asRead(set: CatalogSet, { instrument, citation, ...cited }: CitedOn): Text {
  const title = named(set, instrument);
  const clause = formatClause(citation);
  const read = "read" in cited ? cited.read : undefined;
  const cite = clause.en === "" ? title : say("cite", { title, clause });
  return read === undefined ? cite : say("cite-in-text", { cite, read });
}

/** What one text says of the clause, in a few words. */
function inOneText(text: TextOfClause): Said {
  return say("in-one-text", { version: text.version, said: foundIn(text) });
}

function foundIn({ is, article, candidate }: TextOfClause): Said {
  switch (is) {
    case "same":
    case "moved":
      return say("in-one-text.is", { clause: formatClause({ ...(article !== undefined && { article }) }) });
    case "new":
    case "gone":
      return say("in-one-text.none");
    case "reworded":
      return candidate === undefined
        ? say("in-one-text.reworded")
        : say("in-one-text.reworded-like", { clause: formatClause({ article: candidate }) });
    case "ambiguous":
      return say("in-one-text.ambiguous");
    case "text-not-read":
      return say("in-one-text.not-read");
  }
}

function nextInWords(next: NextText | undefined): Said[] {
  if (!next) return [];
  const from = say(next.atEarliest ? "next.from-at-earliest" : "next.from", { day: next.from });
  return [say(next.promulgated ? "next.made" : "next.amended", { from, text: inOneText(next) })];
}

function after(cited: CitedOn): Said[] {
  const next = "next" in cited ? nextInWords(cited.next) : [];
  const gone = "repealedFrom" in cited ? cited.repealedFrom : undefined;
  return gone === undefined ? next : [...next, say("repealed-later", { day: gone })];
}

function proved({ is, clause, proof, version, orVersions = [] }: Answered<"same" | "moved">): Said {
  return say(`proved.${is}`, {
    versions: [version, ...orVersions].map(same).reduce((first, next) => say("or", { first, next })),
    clause: formatClause(clause),
    reason: say(proof === "text" ? "proved.by-text" : "proved.by-digest"),
  });
}

function undated({ texts, holds }: Answered<"text-undated">): Said {
  const what = say(holds === "yes" ? "undated.same-words" : "undated.number");
  return say("undated", { what, texts: joined(texts.map(inOneText), "semicolon") });
}

function notYet({ from, atEarliest, promulgated }: Answered<"not-yet-in-force">): Said {
  const said = say(atEarliest ? "not-yet.at-earliest" : "not-yet", { day: from });
  return promulgated === undefined ? said : say("not-yet.made", { day: promulgated, said });
}

function repealedInWords(set: CatalogSet, { by, since: day, successors }: Answered<"repealed">): Said {
  const repealed = by === undefined ? say("repealed", { day }) : say("repealed.by", { day, act: named(set, by) });
  const titles = successors.map((id) => named(set, id));
  return titles.length === 0 ? repealed : say("repealed.see", { repealed, titles });
}

function ofDay(set: CatalogSet, cited: CitedOn): Said {
  switch (cited.is) {
    case "same":
    case "moved":
      return proved(cited);
    case "new":
    case "gone":
    case "reworded":
    case "ambiguous":
    case "text-not-read":
      return say("open", { said: inOneText(cited) });
    case "text-undated":
      return undated(cited);
    case "no-such-article":
      return say("no-such-article", { count: cited.count });
    case "not-yet-in-force":
      return notYet(cited);
    case "repealed":
      return repealedInWords(set, cited);
    case "in-force":
    case "draft":
    case "instrument-undated":
    case "instrument-not-held":
      return say(cited.is);
  }
}

/** @public What a citation means on a day, in a sentence: the number of that day and its proof, or why it cannot be said. */
export function citedOnInWords(set: CatalogSet, cited: CitedOn): Said {
  const said = joined([ofDay(set, cited), ...after(cited)], "semicolon");
  return say("sentence", { cite: asRead(set, cited), said });
}
