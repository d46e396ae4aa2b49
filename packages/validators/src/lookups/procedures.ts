import { codeTitles, daysBetween, publicWindows, shortestConsultation } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type {
  ConsulteeGroup,
  DocumentKind,
  IsoDate,
  Nature,
  PublishedDocket,
  PublishedDocument,
  PublishedEdition,
} from "@mulu/schema";

import type { Violation } from "../rule.js";
import { part } from "../say/messages.js";

/** Natures of an edition that someone enacted. A compilation is a reading of statutes; a draft has its procedure before it. */
const enacted: readonly Nature[] = ["official", "transcription"];

/** Rooms whose editions points 1 and 9 of the opinion of 2020 bind to a procedure. */
const bound = /\/(?:information|measures)\//;

/** Whether an edition is a catalog or list of measures that was enacted, so that it went through the procedure. */
export function isEnacted(edition: PublishedEdition): boolean {
  return enacted.includes(edition.nature) && bound.test(edition.id);
}

function proposed(set: CatalogSet, { proposes }: PublishedDocket): PublishedDocument[] {
  return proposes.flatMap((id) => set.get(id) ?? []);
}

/** Whether a docket is about a thing of these kinds. */
function isAbout(set: CatalogSet, docket: PublishedDocket, kinds: readonly DocumentKind[]): boolean {
  return proposed(set, docket).some(({ documentKind }) => kinds.includes(documentKind));
}

/** Whether list standards are consulted on: point 7 asks for thirty days and for seven groups of its own. */
export function proposesLists(set: CatalogSet, docket: PublishedDocket): boolean {
  return isAbout(set, docket, ["list"]);
}

/** Whether a catalog or a list of measures is consulted on, whole or in part. */
export function proposesCatalogs(set: CatalogSet, docket: PublishedDocket): boolean {
  return isAbout(set, docket, ["edition", "entry", "measure"]);
}

/** Region of what is consulted on; undefined where it is national. */
export function regionOf(set: CatalogSet, docket: PublishedDocket): string | undefined {
  return proposed(set, docket).find(({ regionCode }) => regionCode !== undefined)?.regionCode;
}

/** Groups that had to be consulted and were not, named in one fault. */
export function* unheard(
  set: CatalogSet,
  docket: PublishedDocket,
  required: readonly ConsulteeGroup[],
): Iterable<Violation> {
  const absent = required.filter((group) => docket.groups?.includes(group) !== true);
  if (absent.length === 0) return;
  const params = { names: codeTitles(set, "consultee-groups", absent) };
  yield { path: ["groups"], ...(docket.groups === undefined ? { missing: "groups" } : {}), params };
}

const unopened = part("doesNotSayWhen");
const unclosed = part("doesNotSayWhen2");
const reversed = part("endsBeforeItBegan");

/** A time for comment that is not stated, or shorter than it must be. */
export function* shortOfTime(docket: PublishedDocket): Iterable<Violation> {
  const { opened, closes, windows } = docket;
  if (windows !== undefined && windows.length > 0) yield* shortWindows(docket);
  else yield* shortDays({ opened, closes });
}

/** Windows in which the public is asked, each by itself: a further one does not make up for one that was short. */
function* shortWindows(docket: PublishedDocket): Iterable<Violation> {
  for (const { id, opens, closes } of publicWindows(docket, docket.opened ?? "")) {
    const index = (docket.windows ?? []).findIndex((window) => window.id === id);
    for (const { params } of shortDays({ opened: opens, closes })) {
      yield { path: ["windows", index, "closes"], ...(params === undefined ? {} : { params }) };
    }
  }
}

function* shortDays({
  opened,
  closes,
}: {
  opened: IsoDate | undefined;
  closes: IsoDate | undefined;
}): Iterable<Violation> {
  if (opened === undefined) yield { path: ["opened"], missing: "opened", params: { fault: unopened } };
  else if (closes === undefined) yield { path: ["closes"], missing: "closes", params: { fault: unclosed } };
  else {
    const count = String(daysBetween(opened, closes));
    const least = String(shortestConsultation);
    const short = part("hasDaysFewerThan", { count, least });
    if (closes < opened) yield { path: ["closes"], params: { fault: reversed } };
    else if (Number(count) < shortestConsultation) yield { path: ["closes"], params: { fault: short } };
  }
}
