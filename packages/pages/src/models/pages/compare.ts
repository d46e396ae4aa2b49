import {
  absenceInWords,
  absenceOf,
  allVersions,
  diff,
  documentSide,
  editionSide,
  pathText,
  valueInWords,
  verdictOf,
} from "@mulu/engine";
import type { Change, Diff, DiffSide, ThingDiff } from "@mulu/engine";
import { textLanguages, versionedKinds } from "@mulu/schema";
import type { PublishedDocument } from "@mulu/schema";

import type { Block, PageModel, Rich, Section, Span, TableRow } from "../../model/page.js";
import { facts, section, text } from "../common.js";
import { fact, isBlank, linkTo } from "../inline.js";
import { kindPlural } from "../kind-names.js";
import { byOrigin } from "../versions.js";
import { say } from "../world.js";
import type { World } from "../world.js";

interface Pair {
  before: PublishedDocument;
  after: PublishedDocument;
}

/** Two versions and what differs between them. */
type Compared = Pair & { result: Diff };

/**
 * Any two versions of everything that has several, those of one maker with each other, either way round: neighbours
 * first, then those with others between them. What a compilation lacks nobody withdrew, so it is compared with no edition.
 */
function pairsOf({ set }: World): Pair[] {
  const concepts = new Set(versionedKinds.flatMap((kind) => set.all(kind).map(({ concept }) => concept)));
  return [...concepts]
    .sort()
    .flatMap((concept) => byOrigin(allVersions(set, concept)).flatMap(({ documents }) => pairsAmong(documents)));
}

function pairsAmong(documents: readonly PublishedDocument[]): Pair[] {
  const spans = documents.slice(1).map((_, index) => index + 1);
  const forth = spans.flatMap((span) =>
    documents.slice(span).flatMap((after, index): Pair[] => {
      const before = documents[index];
      return before ? [{ before, after }] : [];
    }),
  );
  return [...forth, ...forth.map(otherWay)];
}

const otherWay = ({ before, after }: Pair): Pair => ({ before: after, after: before });

const versionIn = ({ id, concept }: PublishedDocument): string => id.slice(concept.length + 1).replaceAll("/", "-");

const pathOfPair = ({ before, after }: Pair): string =>
  `/compare/${after.concept}/${versionIn(before)}-to-${versionIn(after)}/`;

function sideOf({ set }: World, { documentKind, id }: PublishedDocument): DiffSide {
  return documentKind === "edition" ? editionSide(set, id) : documentSide(set, id);
}

const compared = new WeakMap<World, readonly Compared[]>();

function comparisons(world: World): readonly Compared[] {
  const known =
    compared.get(world) ??
    pairsOf(world).map((pair) => ({ ...pair, result: diff(sideOf(world, pair.before), sideOf(world, pair.after)) }));
  compared.set(world, known);
  return known;
}

/** Site path of the page that compares two versions, where they are neighbours. */
export function comparisonPath(world: World, before: string, after: string): string | undefined {
  const found = comparisons(world).find((pair) => pair.before.id === before && pair.after.id === after);
  return found && pathOfPair(found);
}

/**
 * Two collections of which none follows the other, one of them at least compiled from what its makers chose: what one
 * lacks nobody withdrew, and what the other holds nobody added.
 */
function areApart({ before, after }: Pair): boolean {
  const isCompiled = (side: PublishedDocument): boolean =>
    side.documentKind === "edition" && side.nature === "compilation";
  const follows = (one: PublishedDocument, other: PublishedDocument): boolean =>
    one.documentKind === "edition" && one.supersedes === other.id;
  return (isCompiled(before) || isCompiled(after)) && !follows(after, before) && !follows(before, after);
}

/** What the differences do to the reach of the state; of two collections that are apart nobody can say. */
function reachOf(pair: Compared): ReturnType<typeof verdictOf>["person"] {
  const { person } = verdictOf(pair.result);
  const count = person.expands + person.narrows + person.cannotSay;
  return areApart(pair) ? { ...person, is: "cannot-say", expands: 0, narrows: 0, cannotSay: count, from: [] } : person;
}

/** Which versions are compared, and how any others can be. */
export function comparePage(world: World): PageModel {
  const words = world.m.pages.changes.compare;
  const rows = comparisons(world).map((each): TableRow => {
    const { before, after } = each;
    const person = reachOf(each);
    const link: Span = { text: words.personIs[person.is], href: pathOfPair(each) };
    const counts = words.personCounts(person.expands, person.narrows, person.cannotSay);
    return { cells: [[linkTo(world, before)], [linkTo(world, after)], [link, { text: counts, muted: true }]] };
  });
  return {
    path: "/compare/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [
      ...section("pairs", words.pairs, [
        { type: "table", caption: words.pairs, columns: words.pairColumns, rows },
        text(words.other),
        { type: "code", label: "mulu diff", text: "mulu diff national/information@2022 @2024" },
      ]),
    ],
  };
}

/** A page for each two neighbouring versions. */
export function* comparisonPages(world: World): Generator<PageModel> {
  for (const each of comparisons(world)) yield comparisonPage(world, each);
}

function comparisonPage(world: World, pair: Compared): PageModel {
  const { before, after } = pair;
  const words = world.m.pages.changes.compare;
  const title = words.pageTitle(linkTo(world, before).text, linkTo(world, after).text);
  return {
    path: pathOfPair({ before, after }),
    title,
    description: words.text,
    trail: [{ text: words.title, href: "/compare/" }],
    lead: [
      [linkTo(world, before), " → ", linkTo(world, after)],
      [{ text: words.otherWay, href: pathOfPair(otherWay({ before, after })) }],
    ],
    sections: [...verdictSection(world, pair), ...thingSections(world, pair), ...changeSection(world, pair)],
  };
}

function verdictSection(world: World, pair: Compared): Section[] {
  const words = world.m.pages.changes.compare;
  const { result } = pair;
  const { machine, classes } = verdictOf(result);
  const person = reachOf(pair);
  const days = person.from.map((day) => (day === "cannot-say" ? words.fromUnknown : day));
  const gaps = [...result.gaps.before, ...result.gaps.after].map(({ why }): Rich => [say(world, why)]);
  return section("verdict", words.verdict, [
    ...(areApart(pair) ? [text(words.apart)] : []),
    facts(
      fact(words.person, [
        [words.personIs[person.is]],
        [words.personCounts(person.expands, person.narrows, person.cannotSay)],
      ]),
      fact(words.from, [days.length === 0 ? undefined : [days.join(world.m.comma)]]),
      fact(words.classes, [[words.classCounts(classes.normative, classes.editorial, classes.invisible)]]),
      fact(words.machine, [[words.levels[machine.level]]]),
      fact(words.same, [[words.sameCount(result.same)]]),
      fact(words.standing, [[words.standingCount(unsure(result), result.things.length)]]),
      fact(words.gaps, gaps),
    ),
  ]);
}

/** Things of which one of the versions is not on record as printed, but inferred or unverified. */
function unsure({ things }: Diff): number {
  const isUnsure = (status: string | undefined): boolean => status === "inferred" || status === "unverified";
  return things.filter(({ standing: { before, after } }) => isUnsure(before?.status) || isUnsure(after?.status)).length;
}

/** What came, went or moved as a whole, each sort in a section of its own. */
function thingSections(world: World, pair: Compared): Section[] {
  const words = world.m.pages.changes.compare;
  const { things } = pair.result;
  const isApart = areApart(pair);
  const sorts = ["added", "removed", "withdrawn", "moved", "merged", "split"] as const;
  return sorts.flatMap((sort) => {
    const rows = things
      .filter((thing) => thing.is === sort)
      .map((thing): TableRow => {
        const { from, changes } = thing;
        const reach = changes.map(({ person }) => words.reach[isApart ? "cannot-say" : person.is]);
        return {
          cells: [
            [thingLink(world, thing), ...(thing.reason === undefined ? [] : [" ", say(world, thing.reason)])],
            [[...new Set(reach)].join(world.m.comma)],
            [from === "cannot-say" ? words.fromUnknown : from],
          ],
        };
      });
    const table: Block = { type: "table", caption: words.things[sort], columns: words.thingColumns, rows };
    return section(sort, words.things[sort], [table]);
  });
}

function thingLink(world: World, { after, before, title, kind }: ThingDiff): Span {
  const document = world.set.get(after ?? before ?? "");
  return document ? linkTo(world, document) : { text: say(world, title) || kindPlural(world, kind) };
}

/**
 * What stands on both sides and is not the same, place by place. What cannot be seen is left to the command, and where the
 * words come from to the pages of the versions.
 */
function changeSection(world: World, pair: Compared): Section[] {
  const words = world.m.pages.changes.compare;
  const { things } = pair.result;
  const isApart = areApart(pair);
  const rows = things
    .filter(({ is }) => is === "changed" || is === "moved")
    .flatMap((thing) =>
      thing.changes
        .filter((change) => isShown(world, change))
        .map(
          (change): TableRow => ({
            cells: [
              [thingLink(world, thing)],
              placeCell(world, change),
              valueCell(world, { thing, change, side: "before" }),
              valueCell(world, { thing, change, side: "after" }),
              [words.reach[isApart ? "cannot-say" : change.person.is]],
            ],
          }),
        ),
    );
  if (rows.length === 0) return [];
  return section("changed", words.things.changed, [
    text(words.changedText),
    { type: "table", caption: words.things.changed, columns: words.changeColumns, rows },
  ]);
}

/** What a reader of this language sees: wording of the other one has changed on the pages in that language. */
function isShown({ m }: World, { class: kind, path }: Change): boolean {
  const last = path.at(-1);
  const isOther = textLanguages.some((language) => language === last && language !== m.data);
  return kind !== "invisible" && !path.includes("provenance") && !isOther;
}

/** Names of fields and other machine text. */
const machineText = /^[a-z][A-Za-z.-]*$/;

/** Where a change is: by the name of the field and its place. A place that is itself the name of a field is said once. */
function placeCell(world: World, { label, path }: Change): Rich {
  const place: Span = { text: pathText(path), code: true };
  const name = say(world, label);
  return machineText.test(name) ? [place] : [name, " ", place];
}

/** So much of a value stands in a cell; the page of the version has the whole. */
const mostCharacters = 240;

interface ValueAsked {
  thing: ThingDiff;
  change: Change;
  side: "before" | "after";
}

function valueCell(world: World, { thing, change, side }: ValueAsked): Rich {
  const words = world.m.pages.changes.compare;
  const value = change[side];
  const document = world.set.get(thing[side] ?? thing.after ?? "");
  const path = change.path.filter((step) => typeof step === "string");
  const held = world.set.get(thing[side] ?? "");
  const absence = value === undefined && held ? absenceOf(world.set, held, path.join(".")) : undefined;
  if (absence) return [{ text: say(world, absenceInWords(absence)), muted: true }];
  if (value === undefined || !document) return [{ text: words.absent, muted: true }];
  const line = say(world, valueInWords(world.set, { document, path, value }));
  if (isBlank([line])) return [{ text: words.absent, muted: true }];
  const characters = [...line];
  if (machineText.test(line)) return [{ text: line, code: true }];
  if (characters.length <= mostCharacters) return [line];
  const rest = words.more(characters.length - mostCharacters);
  return [`${characters.slice(0, mostCharacters).join("")}…`, { text: rest, muted: true }];
}
