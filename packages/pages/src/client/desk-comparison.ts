import type { ComparisonView, ThingView } from "@mulu/schema";
import { make } from "./dom.js";
import { desk as words } from "./words.js";

function rowElement({ place, before, after, kind, effect }: ThingView["rows"][number]): HTMLElement {
  const tail = [kind, effect].filter((each) => each !== "").join(" · ");
  const values =
    before === undefined && after === undefined
      ? []
      : [make("del", {}, before ?? words.none), " → ", make("ins", {}, after ?? words.none)];
  return make("p", {}, make("strong", {}, place), " ", ...values, " ", make("small", {}, tail));
}

function thingItem({ title, ids, reach, doubt, trail, whole, rows }: ThingView): HTMLElement {
  return make(
    "li",
    {},
    make("p", {}, make("strong", {}, title), doubt ? " *" : "", whole === undefined ? "" : ` ${whole}`),
    make("p", {}, make("small", {}, reach)),
    trail === undefined ? undefined : make("p", {}, trail),
    ...rows.map(rowElement),
    ids.length < 2 ? undefined : make("p", {}, make("small", {}, ids.join("  "))),
  );
}

/** What differs, in the order and the words of `mulu diff`. */
export function comparisonParts({ before, after, headlines, sections }: ComparisonView): HTMLElement[] {
  return [
    make("p", {}, make("strong", {}, `${before} → ${after}`)),
    ...headlines.map((each) => make("p", {}, each)),
    ...(sections.length === 0 ? [make("p", {}, words.same)] : []),
    ...sections.flatMap(({ title, count, shared, things }) => [
      make("h4", {}, `${title} (${String(count)})`),
      make("ul", {}, ...[...shared, ...things].map(thingItem)),
    ]),
  ];
}
