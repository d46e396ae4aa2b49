import type { CatalogSet } from "@mulu/engine";
import type { DocumentKind, Nature, PublishedDocket, PublishedDocument, PublishedEdition } from "@mulu/schema";

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
