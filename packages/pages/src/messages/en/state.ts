import type { Messages } from "../zh/index.js";

/** Wording of the state that is computed for the day of the data. */
export const state: Messages["state"] = {
  heading: "State",
  asOf: (day) => `by what was held on ${day}`,
  since: (label, day) => `${capital(label)} from ${day}.`,
  undated: (label) => `${capital(label)}; the day is not on record.`,
  full: (words) => `${capital(words)}.`,
  causes: {
    repealed: (what, act) => [
      ...(what === undefined ? ["Repealed"] : [what, ", on which it rests, was repealed"]),
      ...(act === undefined ? ["."] : [" by ", act, "."]),
    ],
    superseded: (_, act) => (act === undefined ? ["Superseded."] : ["Superseded by ", act, "."]),
    "own-end": () => ["Its term has run out."],
    "edition-ended": (what, act) => [
      what ?? "Its edition",
      ", to which it belongs, ",
      ...(act === undefined ? ["is no longer in force."] : ["was superseded by ", act, "."]),
    ],
    suspended: () => ["It is suspended."],
    "needs-rebasing": () => ["Its basis has changed and must be found anew."],
    abolished: () => ["It was abolished."],
  },
  successors: "Now in its place: ",
  noSuccessor: "Nothing is on record in its place.",
  corresponding: "The note on the source points to: ",
  correspondingItems: "Of the same kind on that article: ",
  past: "This page is kept for looking up what was in force then.",
  stop: ". ",
  onlyInForce: "Only what is in force (or cannot be said)",
  inForce: (inForce, unknown) =>
    unknown === 0 ? `${String(inForce)} in force` : `${String(inForce)} in force, ${String(unknown)} cannot be said`,
  counted: (total, parts) => `${String(total)} ${total === 1 ? "item" : "items"}, ${parts}`,
  items: (total, parts) => `${String(total)} ${total === 1 ? "item" : "items"}${parts === "" ? "" : ` (${parts})`}`,
  hidden: (count) => `${String(count)} not listed: ended, not begun or without force`,
  printed: (day) => `Data as of ${day}. Not an official site; the publisher’s text prevails.`,
  address: "Address",
};

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
