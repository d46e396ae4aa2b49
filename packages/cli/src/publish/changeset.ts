import { diff, documentSide, editionSide, fateTitles, verdictOf, versionBefore } from "@mulu/engine";
import type { CatalogSet, Diff } from "@mulu/engine";
import { fieldLabel } from "@mulu/schema";
import type { PublishedEdition, PublishedList, Text } from "@mulu/schema";

import type { Known } from "./options.js";
import { say } from "../words/say.js";

/** Titles of one fate that a summary names; the rest is counted. */
const named = 12;

/** The changeset of a publication: its name, its text, and the docket it names. */
export interface NewChangeset {
  id: string;
  text: string;
  docket?: string;
}

function titlesOf({ things }: Diff, edition: string): Text[] {
  return (["added", "removed", "withdrawn", "merged", "split", "moved", "changed"] as const).flatMap((is) => {
    const all = things.filter(
      (thing) =>
        thing.is === is &&
        thing.after !== edition &&
        (is !== "changed" || thing.changes.some((each) => each.class === "normative")),
    );
    if (all.length === 0) return [];
    const more = all.length - named;
    const titles = all.slice(0, named).map(({ title }) => title);
    return [
      say("things-of-fate", {
        fate: fateTitles[is],
        count: all.length,
        titles,
        more: more > 0 ? say("and-others") : "",
      }),
    ];
  });
}

/** What it does to people: first in the changelog, as workflow C.5 has it. */
function impactOf(found: Diff): Text {
  const { expands, narrows, cannotSay } = verdictOf(found).person;
  const counts = [expands, narrows, cannotSay].map(String);
  const [more = "", less = "", open = ""] = counts;
  return say("impact-expands-narrows-cannot", { more, less, open });
}

/** Written from the diff against what it takes the place of; a first edition is counted. */
function comparison(set: CatalogSet, edition: PublishedEdition): Text[] {
  const size = String(set.members(edition.id).length);
  const earlier = edition.supersedes === undefined ? undefined : set.edition(edition.supersedes);
  if (!earlier) return [say("first-edition-items", { size })];
  const found = diff(editionSide(set, earlier.id), editionSide(set, edition.id));
  const over = say("takes-place", { title: earlier.title });
  return [impactOf(found), over, ...titlesOf(found, edition.id)];
}

/** What the first sentence has told. */
const ofPublication: ReadonlySet<string> = new Set(["inForce", "standardPublication", "provenance", "unknown"]);

/** Fields of a list standard that a summary names. */
const namedFields = 6;

/** Written from the diff against the version before: which parts of the standard differ, and what that does to people. */
function listComparison(set: CatalogSet, list: PublishedList): Text[] {
  const earlier = versionBefore(set, list);
  if (!earlier) return [say("first-version")];
  const found = diff(documentSide(set, earlier.id), documentSide(set, list.id));
  const changes = found.things.flatMap((thing) => thing.changes).filter((each) => each.class === "normative");
  const names = [...new Set(changes.map(({ path: [name] }) => name))].filter((name) => typeof name === "string");
  const labels = names.filter((name) => !ofPublication.has(name)).flatMap((name) => fieldLabel("list", name) ?? []);
  const told = labels.length > namedFields ? "changed-and-more" : "changed";
  return [
    impactOf(found),
    say("version-before", { earlier: earlier.id }),
    ...(labels.length === 0 ? [] : [say(told, { fields: labels.slice(0, namedFields) })]),
  ];
}

/** One line: a paragraph that a title could end would be two. */
const line = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** A changeset of some sentences. */
function written(
  id: string,
  { parts, level, docket }: { parts: readonly Text[]; level: string; docket?: string },
): NewChangeset {
  const zh = line(parts.map((each) => each.zh).join(""));
  const en = line(parts.map((each) => each.en).join(" "));
  return {
    id: `publish-${id.replaceAll("/", "-")}`,
    text: `---\n"@mulu/catalogs": ${level}\n---\n\n${zh}\n\nen: ${en}\n`,
    ...(docket === undefined ? {} : { docket: docket.replace(/^consultations\//, "") }),
  };
}

/** The changeset of a list standard as it is published, with the number of the act that sets it. */
export function changesetOfList(
  set: CatalogSet,
  list: PublishedList,
  { level, known }: { level: string; known: Known },
): NewChangeset {
  const { title } = list;
  const { number = "", on = "", url = "", effective = "", docket } = known;
  const parts = [say("publishes", { title, number, on, url, effective }), ...listComparison(set, list)];
  return written(list.id, { parts, level, ...(docket === undefined ? {} : { docket: docket.id }) });
}

/** The changeset of an edition as it is published. */
export function changesetOf(set: CatalogSet, edition: PublishedEdition, level: string): NewChangeset {
  const { title, publication, dates, procedure } = edition;
  const docket = procedure?.consultation;
  const at = { number: publication?.number ?? "", date: publication?.date ?? "", url: publication?.url ?? "" };
  const effective = dates?.effective ?? "";
  const review = procedure?.review;
  const body = review && (set.organization(review.by)?.title ?? { zh: review.by, en: review.by });
  const parts: Text[] = [
    say("publishes-force", { title, number: at.number, date: at.date, url: at.url, effective }),
    ...comparison(set, edition),
    ...(review && body ? [say("approved", { body, date: review.date })] : []),
  ];
  return written(edition.id, { parts, level, ...(docket === undefined ? {} : { docket }) });
}
