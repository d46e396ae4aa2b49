import type { Messages } from "../zh/index.js";

/** Wording of what changes with the days: lives, days, comparisons, what a change of law does. */
export const changes: Messages["pages"]["changes"] = {
  life: "Through time",
  lifeText: "Computed from its dates, its edition and its law; nobody enters it.",
  lifeColumns: ["From", "State"],
  beforeAll: "the beginning",
  when: {
    title: "What holds on a day",
    text: "Choose a day and see which editions, lists and rules hold on it, and what begins or ends on it. A day that is not listed is as the last one listed before it.",
    days: "Days on which something changed",
    daysText: "On each of these days something begins or ends.",
    columns: ["Day", "Begins", "Ends"],
    day: "Day",
    region: "Region (may be left open)",
    nationwide: "Nationwide",
    go: "Show",
    noDay: "Write a day that exists, such as 2024-03-15.",
    before: (first) => `Before ${first} nothing in force is held.`,
    other: "For other days and regions, and for the ground of every value, there is a command:",
    dayTitle: (day) => `On ${day}`,
    dayText: (day, next) =>
      next === undefined
        ? `The state from ${day} on. No later change is on record; of days after the data it cannot be said.`
        : `The state from ${day} until before ${next} is the same on every day.`,
    future: (asOf) =>
      `This day lies beyond the day of the data (${asOf}): only changes on record are listed, and there may be more.`,
    neighbours: "Days before and after",
    previous: (day) => `before: ${day}`,
    next: (day) => `after: ${day}`,
    began: "Begins on this day",
    ended: "Ends on this day",
    opened: "Cannot be said from this day on",
    openedText: "The text these rest on changes on this day and was not read, or the text of this day was not read.",
    holds: "Editions, lists and rules in force nationwide",
    holdsText: "What regions have of their own is in the table below.",
    regions: "What is held of regions",
    regionsText:
      "How many items of its own each region has in force on this day, and in brackets of how many it cannot be said. What is not held may exist. What holds nationwide holds in every region.",
    regionColumns: ["Region", "Entries", "Measures", "Incentives", "Protections", "Lists"],
    counts: "In force nationwide",
    countColumns: ["Kind", "In force", "Cannot say"],
    gaps: "What is not held for this day",
    gapsText: "Whether there were rules of this kind on this day cannot be said here.",
  },
  compare: {
    title: "What changed between two editions",
    text: "Any two editions of each catalog, either way round, item by item: what is new, gone or changed, whether it expands or narrows what the state may do, and from when. Computed from the data.",
    pairs: "Editions that can be compared",
    pairColumns: ["From", "To", "Result"],
    apart:
      "Two collections, each with its own sources, and none follows the other: what one lacks was not withdrawn, and what the other holds was not added. Only the differences are listed; whether they expand or narrow anything cannot be said.",
    otherWay: "The other way round",
    other:
      "A reading of the law compiled here is no later edition of a department’s, and what it lacks nobody withdrew: the two are not compared. Two days, two regions or the editions of two regions are compared by a command:",
    pageTitle: (before, after) => `${before} → ${after}`,
    verdict: "In short",
    person: "For people",
    personIs: {
      expands: "expands what the state may do",
      narrows: "narrows what the state may do",
      both: "expands and narrows",
      none: "no effect",
      "cannot-say": "cannot be said",
    },
    personCounts: (expands, narrows, open) =>
      `${String(expands)} expand, ${String(narrows)} narrow, ${String(open)} cannot be said`,
    from: "From",
    fromUnknown: "not on record",
    machine: "Level for programs",
    levels: { major: "major (breaks)", minor: "minor (adds)", patch: "patch (corrects)", none: "no change" },
    classes: "Kinds of change",
    classCounts: (normative, editorial, invisible) =>
      `${String(normative)} of substance, ${String(editorial)} of wording, ${String(invisible)} that cannot be seen`,
    same: "The same",
    standing: "How far to trust it",
    standingCount: (unsure, all) =>
      unsure === 0
        ? "what is compared was read in a public text of both versions"
        : `of ${String(unsure)} of ${String(all)} items at least one version is inferred or unverified: the difference may lie in what was read, not in the versions`,
    sameCount: (n) => `${String(n)} items are unchanged`,
    gaps: "What is not held",
    things: {
      added: "New",
      removed: "Gone",
      changed: "Changed",
      moved: "Moved or renamed",
      merged: "Merged",
      split: "Split",
      withdrawn: "Withdrawn",
    },
    thingColumns: ["Item", "Reach", "From"],
    changedText:
      "Differences that cannot be seen are left out, and so are those of provenance, which the pages of the versions show.",
    changeColumns: ["Item", "Field", "Before", "After", "Reach"],
    reach: { expands: "expands", narrows: "narrows", none: "no effect", "cannot-say": "cannot say" },
    absent: "(not stated)",
    more: (n) => `${String(n)} more characters`,
  },
  impact: {
    heading: "If it were repealed or amended",
    hypothetical: (day) =>
      `Supposing a repeal on ${day}: what would become of what rests on it. Computed from the register; nothing is announced.`,
    actual: (change) => `This instrument was ${change}. What became of what rests on it:`,
    counts: "In short",
    columns: ["What", "Verdict", "What it loses and what remains"],
    stands: "What is not affected is not listed one by one.",
    nothing: "Nothing rests on it.",
  },
  radar: {
    heading: "Changes in the law above",
    text: (day) =>
      `Of the clauses that the supplements of this region and of those above it cite: what has changed between their making and ${day}, and what is to be done.`,
    columns: ["Clause", "What is to be done", "Where it is cited"],
    keep: (n) => `${String(n)} more clauses have not changed.`,
    places: (n) => `${String(n)} in all`,
  },
  lawful: {
    heading: "By what law, and does it still hold",
    text: (day) =>
      `As of ${day}: which clause carries each part, the number it bears on that day, and whether its level suffices.`,
    columns: ["Part", "Clause of that day", "Verdict"],
    basisColumns: ["Clause as cited", "Level", "Part", "Weight", "Clause of that day", "Verdict"],
    sameAsPrinted: "the same",
    inferred: "inferred by this project",
    verdicts: { carries: "carries it", no: "does not carry it", "cannot-say": "cannot say" },
    none: "No basis is on record, so it cannot be said.",
  },
};
