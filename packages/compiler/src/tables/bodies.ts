import { normalizeTitle, oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedOrganization, Text } from "@mulu/schema";

import { closest } from "../suggest.js";
import { part, tell } from "../words/say.js";
import type { Problem, TableContext } from "./codec.js";
import type { Choice } from "./word-answer.js";

const codeOf = ({ id }: PublishedOrganization): string => id.slice("organizations/".length);

/** The region a table speaks of; none for a table of the whole country. */
function regionOf({ set, edition }: TableContext): string | undefined {
  return set.edition(edition)?.regionCode;
}

/** The word with which a name says itself that a body of the whole country is meant. */
const ofTheCountry = "国家";

/**
 * Short names by which a table may mean a body. 发展改革委 in the table of a region is the region's own, whatever body of
 * another level has this for its short name; 国家发展改革委 leaves no doubt.
 */
function shortNames(body: PublishedOrganization, region: string | undefined): Text[] {
  const { title, short } = body;
  if (short === undefined) return [];
  const isNational = body.region === undefined && title.zh.startsWith(ofTheCountry);
  const whole = isNational && !short.zh.startsWith(ofTheCountry) ? [{ zh: ofTheCountry + short.zh, en: title.en }] : [];
  const isMeant = region === undefined || body.region === region || short.zh.startsWith(ofTheCountry);
  return isMeant ? [short, ...whole] : whole;
}

/** Bodies as the tables of a region name them: the same list for every cell. */
const bodiesByRegion = oncePerSet(() => new Map<string | undefined, readonly Choice[]>());

function bodiesOf(set: CatalogSet, region: string | undefined): readonly Choice[] {
  const known = bodiesByRegion(set);
  const bodies =
    known.get(region) ??
    set.all("organization").flatMap((body) => {
      const code = codeOf(body);
      return [body.title, ...shortNames(body, region)].map((title) => ({ code, title }));
    });
  known.set(region, bodies);
  return bodies;
}

/** Organizations of the register, by title and by the short names that mean them in this table. */
export function organizations(context: TableContext): readonly Choice[] {
  const bodies = bodiesOf(context.set, regionOf(context));
  const registered = context.registered?.("organization") ?? [];
  return registered.length === 0 ? bodies : [...bodies, ...registered];
}

/** The place a body's name begins with, such as 韶关市, or 市 alone. */
const place = /^[^，。]{0,12}?(?:省|自治区|自治州|地区|市(?!场)|县|区(?!域)|州|盟|旗)/;

/** Whether one name is the other with signs left out. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

const sorted = (name: string): string => [...name].sort().join("");

/**
 * Whether one name is a slip of the hand for the other: signs too many or too few, exchanged, or one wrong. Two wrong
 * ones make another body: 国家铁路局 is no 国家统计局.
 */
function isSlip(a: string, b: string): boolean {
  if (isWithin(a, b) || isWithin(b, a) || sorted(a) === sorted(b)) return true;
  return a.length === b.length && [...a].filter((sign, index) => sign !== b[index]).length === 1;
}

/**
 * The body that was most likely meant. Never one of another place or level: a city's bureau is no ministry, another
 * city's bureau is not this one's, however alike their names are, and what a region's table calls by no name of the
 * country is the region's own.
 */
function bodyMeant(word: string, context: TableContext): string | undefined {
  // Three or four characters are like those of many a body: 民政局 and 民航局.
  if (word.length < 5) return undefined;
  const region = regionOf(context);
  const isOpen = region === undefined || word.startsWith(ofTheCountry);
  const bodies = context.set.all("organization").filter((body) => isOpen || body.region === region);
  const names = bodies.flatMap((body) => [body.title, ...shortNames(body, region)].map(({ zh }) => zh));
  const standing = (name: string): string => `${place.exec(name)?.[0] ?? ""} ${name.at(-1) ?? ""}`;
  return closest(
    word,
    names.filter((name) => standing(name) === standing(word) && isSlip(word, name)),
  );
}

/** A short name of a body of another place or level, in a table of a region. */
function ofAnotherLevel(word: string, context: TableContext): Problem | undefined {
  const { set } = context;
  const region = regionOf(context);
  const written = normalizeTitle(word);
  const namesakes = set
    .all("organization")
    .filter(
      ({ short }) => short !== undefined && [short.zh, short.en].some((each) => normalizeTitle(each) === written),
    );
  const [namesake] = namesakes;
  if (region === undefined || namesakes.length !== 1 || namesake === undefined) return undefined;
  return tell("body-of-another-level", { word, title: namesake.title });
}

/** A name that means no registered body. */
export function notRegistered(word: string, context: TableContext): Problem {
  const ask = { word, registers: "organization" as const };
  const other = ofAnotherLevel(word, context);
  if (other) return { ...other, ask };
  const meant = bodyMeant(word, context);
  const likely = meant === undefined ? {} : { likely: meant };
  return {
    ask: { ...ask, ...likely },
    ...tell("body-not-registered", { word, like: meant === undefined ? "" : part("is-it", { meant }) }),
  };
}
