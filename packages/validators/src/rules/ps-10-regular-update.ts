import { hasRunOut } from "@mulu/engine";
import type { PublishedEdition } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleFile } from "../examples/files.js";
import { exampleEnacted, exampleProcedure } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { regimes, updateInterval } from "../settings.js";

function isSuccessor(edition: PublishedEdition, other: PublishedEdition): boolean {
  return other.supersedes === edition.id && isEnacted(other);
}

/** The edition that supersedes the enacted one. */
function later(effective: string): Readonly<Record<string, string>> {
  const dates = `{ published: ${effective}, effective: ${effective} }`;
  return {
    "national/information/ex-later/edition.yaml": exampleFile("edition", {
      ...{ nature: "transcription", dates, supersedes: "national/information/ex-enacted" },
      procedure: exampleProcedure({ publication: `{ date: ${effective}, by: ex-ministry }` }),
    }),
  };
}

export const regularUpdate = defineRule({
  code: "PS-10",
  slug: "regular-update",
  since: regimes[2020],
  severity: "warning",
  ground: "explicit",
  cites: opinion2020("1", "9"),
  applies: ["edition"],
  messages: { fault: ["day"] },
  *check(edition, { set, date }) {
    if (!isEnacted(edition) || date === undefined) return;
    const next = set.all("edition").filter((other) => isSuccessor(edition, other));
    const day = next.flatMap((other) => other.date ?? []).sort()[0] ?? date;
    if (edition.date !== undefined && hasRunOut(edition.date, updateInterval, day)) {
      yield { path: ["dates"], params: { day } };
    }
  },
  examples: {
    pass: { ...exampleEnacted(), ...later("2027-01-01") },
    fail: { ...exampleEnacted(), ...later("2029-01-01") },
  },
});
