import { alwaysOutlasts, expressionEarliest } from "@mulu/engine";
import { documentKinds, kinds } from "@mulu/schema";
import type { PublishedDocument, Term } from "@mulu/schema";

import { exampleEntry } from "../examples/files.js";
import { defineRule } from "../rule.js";

/** Two values that must not stand the wrong way round, and where the second is written. */
interface Interval {
  from: string | undefined;
  to: string | undefined;
  path: readonly (string | number)[];
  /** Durations are compared by length, dates by the calendar. */
  isDuration?: true;
}

type Path = readonly (string | number)[];

function term(value: Term | undefined, path: Path): Interval[] {
  return value ? [{ from: value.min, to: value.max, path: [...path, "max"], isDuration: true }] : [];
}

function dates(value: { from?: string; to?: string } | undefined, path: Path): Interval[] {
  return value ? [{ from: value.from, to: value.to, path: [...path, "to"] }] : [];
}

/** What a document says of its own days, whatever its kind. */
function ownInterval(document: PublishedDocument): Interval[] {
  if ("inForce" in document) return dates(document.inForce, ["inForce"]);
  return "validity" in document ? dates(document.validity, ["validity"]) : [];
}

function intervals(document: PublishedDocument): Interval[] {
  return [...ownInterval(document), ...furtherIntervals(document)];
}

function furtherIntervals(document: PublishedDocument): Interval[] {
  switch (document.documentKind) {
    case "edition":
      return [
        {
          from: document.dates?.effective ?? document.dates?.published,
          to: document.dates?.until,
          path: ["dates", "until"],
        },
      ];
    case "entry":
      return [
        ...term(document.publication?.term, ["publication", "term"]),
        ...term(document.narrows?.publication?.term, ["narrows", "publication", "term"]),
      ];
    case "measure":
      return term(document.duration, ["duration"]);
    case "repair-rule":
      return (document.grades ?? []).flatMap(({ publicity }, index) => term(publicity, ["grades", index, "publicity"]));
    case "docket":
      return [{ from: document.opened, to: document.closes, path: ["closes"] }];
    case "instrument": {
      const starts = (document.expressions ?? []).flatMap((expression) => expressionEarliest(expression) ?? []).sort();
      return [{ from: starts[0], to: document.repealed?.date, path: ["repealed", "date"] }];
    }
    default:
      return [];
  }
}

function isReversed({ from, to, isDuration }: Interval): boolean {
  if (from === undefined || to === undefined) return false;
  return isDuration ? alwaysOutlasts(from, to) : from > to;
}

export const intervalOrder = defineRule({
  code: "ID-07",
  slug: "interval-order",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: documentKinds.filter((kind) => kinds[kind].timed === true || kinds[kind].firstDay !== undefined),
  messages: { fault: ["from", "to"] },
  *check(document) {
    for (const interval of intervals(document)) {
      if (isReversed(interval))
        yield {
          path: interval.path,
          params: { from: { duration: interval.from ?? "" }, to: { duration: interval.to ?? "" } },
        };
    }
  },
  examples: {
    pass: exampleEntry({ validity: "{ from: 2021-01-01, to: 2022-12-31 }" }),
    fail: exampleEntry({ validity: "{ from: 2022-12-31, to: 2021-01-01 }" }),
  },
});
