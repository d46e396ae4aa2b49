/** Why lists of kinds stand by hand in a file, and how many at the most. */
interface Allowed {
  most: number;
  why: string;
}

const law = "the law that the rule cites speaks of these kinds, and of no other";
const page = "pages of their own, or parts of them: a kind without one has the page that its fields make";

/** Lists of kinds outside the model. A new kind is no reason to touch any of them: each says why. */
export const allowedLists: Readonly<Record<string, Allowed>> = {
  "bench/tenfold.mjs": { most: 1, why: "what grows beside the editions" },
  "packages/compiler/src/emit/api/openapi.ts": { most: 1, why: "names of parts of addresses, not of kinds" },
  "packages/compiler/src/tables/complete.ts": {
    most: 1,
    why: "what an office is asked for beyond what the model demands; of other kinds nothing further is",
  },
  "packages/engine/src/diff/written.ts": { most: 1, why: "kinds that publish a field under another name" },
  "packages/engine/src/gaps.ts": { most: 1, why: "what a gap is of, not a kind of document" },
  "packages/engine/src/normalize/normalize.ts": {
    most: 1,
    why: "published forms of their own; the compiler names a kind that needs one",
  },
  "packages/engine/src/resolvable.ts": { most: 1, why: "the one list of what is asked for where nothing else is said" },
  "packages/engine/src/state/state-on.ts": { most: 1, why: "states that follow from more than the fields say" },
  "packages/pages/src/models/pages/collections.ts": { most: 1, why: page },
  "packages/pages/src/models/pages/coverage.ts": { most: 1, why: "kinds that the page counts elsewhere" },
  "packages/pages/src/models/pages/edition.ts": { most: 1, why: "counts that publishers give beside that of all" },
  "packages/pages/src/models/pages/index.ts": { most: 1, why: page },
  "packages/pages/src/models/pages/instrument.ts": { most: 1, why: "an order; every other kind follows" },
  "packages/pages/src/models/pages/other-catalogs.ts": { most: 1, why: page },
  "packages/schema/src/kinds.ts": { most: 1, why: "the rows themselves" },
  "packages/schema/src/model/enums.ts": { most: 1, why: "a code list of the law: kinds of articles" },
  "packages/schema/src/model/proposal.ts": { most: 1, why: "a code list of the form of proposals" },
  "packages/sdk/src/catalogs.ts": { most: 2, why: "short ways that users have; `get` has every kind" },
  "packages/sdk/src/ids.ts": { most: 2, why: "short names that users have; `kinds` has every kind" },
  "packages/validators/src/dealings/entries.ts": { most: 1, why: law },
  "packages/validators/src/dealings/form.ts": { most: 1, why: "what a dealing names" },
  "packages/validators/src/examples/files.ts": { most: 2, why: "files of which the examples of rules are made" },
  "packages/validators/src/lookups/procedures.ts": { most: 1, why: law },
  "packages/validators/src/lookups/titles.ts": {
    most: 1,
    why: "within what a name must be unique: of others nobody asks it",
  },
  "packages/validators/src/rules/id-03-no-duplicates.ts": { most: 1, why: "kinds whose names must be unique" },
  "packages/validators/src/rules/id-06-region-code.ts": { most: 1, why: "kinds that name a region in a field" },
  "packages/validators/src/rules/id-07-interval-order.ts": {
    most: 1,
    why: "terms beside the days that every kind has",
  },
  "packages/validators/src/rules/lb-01-basis-required.ts": { most: 3, why: law },
  "packages/validators/src/rules/lb-03-citation-complete.ts": { most: 1, why: law },
  "packages/validators/src/rules/lb-05-basis-in-force.ts": { most: 1, why: law },
  "packages/validators/src/rules/lb-07-national-not-local-only.ts": { most: 1, why: law },
  "packages/validators/src/rules/lb-09-local-jurisdiction.ts": { most: 1, why: law },
  "packages/validators/src/rules/ps-16-unofficial-label.ts": { most: 1, why: law },
};
