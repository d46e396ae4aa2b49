import { joined } from "@mulu/schema";
import type { Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { say } from "../words/state/say.js";
import type { CannotSay, Ended, State } from "./state.js";

/** @public A state in one or two words, for a column or a tag. */
export function stateLabel(state: State): Said {
  return state.is === "not-law" ? say(`not-law.${state.why}`) : say(state.is);
}

/** @public A state in full: since when, why, by what, and what holds in its place. */
export function stateInWords(set: CatalogSet, state: State): Said {
  const label = stateLabel(state);
  const details = detailsOf(set, state);
  if (details.length === 0) return label;
  return say("with-details", { state: label, details: details.reduce((first, next) => say("and", { first, next })) });
}

function detailsOf(set: CatalogSet, state: State): Said[] {
  switch (state.is) {
    case "in-force":
      return state.since === undefined ? [] : [say("from", { day: state.since })];
    case "not-yet":
      return [say(state.atEarliest ? "from-at-earliest" : "from", { day: state.from })];
    case "ended":
      return endInWords(set, state);
    case "not-law":
      return [];
    case "cannot-say":
      return [doubtInWords(set, state)];
  }
}

/** Title of a document, in the marks Chinese puts around titles; the id where it is not held. */
function named(set: CatalogSet, id: string): Text {
  const document = set.get(id);
  if (!document || !("title" in document)) return { zh: id, en: id };
  return { zh: `《${document.title.zh}》`, en: document.title.en };
}

function endInWords(set: CatalogSet, end: Ended): Said[] {
  const { since, successors } = end;
  const names = successors.map((id) => named(set, id));
  return [
    ...(since === undefined ? [] : [say("from", { day: since })]),
    causeInWords(set, end),
    ...(names.length === 0 ? [] : [say("see-now", { titles: joined(names, "comma") })]),
  ];
}

function causeInWords(set: CatalogSet, { cause, with: companion, by }: Ended): Said {
  const what = companion === undefined ? undefined : named(set, companion);
  const act = by === undefined ? undefined : named(set, by);
  switch (cause) {
    case "repealed":
      if (what) return act ? say("cause.repealed.of.by", { what, act }) : say("cause.repealed.of", { what });
      return act ? say("cause.repealed.by", { act }) : say("cause.repealed");
    case "superseded":
      return act ? say("cause.superseded.by", { act }) : say("cause.superseded");
    case "edition-ended": {
      const edition = what ?? say("cause.its-edition");
      return act
        ? say("cause.edition-ended.by", { what: edition, act })
        : say("cause.edition-ended", { what: edition });
    }
    case "own-end":
    case "suspended":
    case "needs-rebasing":
    case "abolished":
      return say(`cause.${cause}`);
  }
}

function doubtInWords(set: CatalogSet, { why, of, text: day }: CannotSay): Said {
  if (why === "no-basis") return say("doubt.no-basis");
  // The day by which a text is called, in brackets.
  const text = day === undefined ? "" : say("of-text", { text: day });
  return of === undefined ? say(`doubt.${why}`, { text }) : say(`doubt.${why}.of`, { of: named(set, of), text });
}
