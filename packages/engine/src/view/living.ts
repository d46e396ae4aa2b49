import type { DocumentKind, IsoDate, PublishedDocument, RegionCode } from "@mulu/schema";

import type { CatalogSet, DocumentOf } from "../catalog-set.js";
import type { Answer } from "../answer.js";
import { answerOf } from "../in-force.js";
import { stateOn } from "../state/state-on.js";
import type { State } from "../state/state.js";
import { isPutForward } from "../which-version.js";
import { oncePerStretch } from "./stretches.js";

/** A document that is in force, or of which that cannot be said. */
export interface Living<K extends DocumentKind = DocumentKind> {
  document: DocumentOf<K>;
  answer: Exclude<Answer, "no">;
  /** Since when, or why it cannot be said. */
  state: State;
}

/** Where a document holds: the region of its catalog, of a local instrument its own; nothing where it holds everywhere. */
export function placeOf(document: PublishedDocument): RegionCode | undefined {
  return document.regionCode ?? (document.documentKind === "instrument" ? document.region : undefined);
}

/** Whether a document holds in one of the regions of a line, or everywhere. */
export function reaches(line: readonly RegionCode[], document: PublishedDocument): boolean {
  const place = placeOf(document);
  return place === undefined || line.includes(place);
}

const everywhere = "";

/** A document of any kind that lives. */
type Any = Omit<Living, "document"> & { document: PublishedDocument };
type Places = ReadonlyMap<RegionCode, readonly Any[]>;

/** What lives in a stretch of days, of each kind that was asked for, by place, in id order. */
const index = oncePerStretch(() => new Map<DocumentKind, Places>());

function placesOf(set: CatalogSet, kind: DocumentKind, on: IsoDate): Places {
  const kinds = index(set, on);
  const known = kinds.get(kind) ?? byPlace(set, kind, on);
  kinds.set(kind, known);
  return known;
}

function byPlace(set: CatalogSet, kind: DocumentKind, on: IsoDate): Places {
  const found = new Map<RegionCode, Any[]>();
  for (const document of set.all(kind)) {
    const living = live(set, document, on);
    if (!living) continue;
    const place = placeOf(document) ?? everywhere;
    const known = found.get(place);
    if (known) known.push(living);
    else found.set(place, [living]);
  }
  return found;
}

function live(set: CatalogSet, document: PublishedDocument, on: IsoDate): Any | undefined {
  if (isPutForward(document)) return undefined;
  const state = stateOn(set, document, on);
  const answer = answerOf(state);
  return answer === "no" ? undefined : { document, answer, state };
}

/** A document as it lives in a line of regions on a day; nothing where it does not. */
export function livingOf(
  set: CatalogSet,
  document: PublishedDocument,
  { line, on }: { line: readonly RegionCode[]; on: IsoDate },
): Living | undefined {
  return reaches(line, document) ? live(set, document, on) : undefined;
}

/** What lives on a day nationwide, and in each region of a line that has anything of a kind: groups in id order. */
export function groupsIn(
  set: CatalogSet,
  kind: DocumentKind,
  { line, on }: { line: readonly RegionCode[]; on: IsoDate },
): readonly { place: RegionCode; living: readonly Living[] }[] {
  const places = placesOf(set, kind, on);
  return [everywhere, ...line].flatMap((place) => {
    const living = places.get(place) as readonly Living[] | undefined;
    return living === undefined ? [] : [{ place, living }];
  });
}
