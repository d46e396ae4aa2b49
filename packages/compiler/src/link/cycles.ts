import type { ValuePath } from "../compilation.js";
import type { RelationName } from "../words/messages/links.js";
import { isOfKind } from "./source-documents.js";
import type { Authored } from "./source-documents.js";

/** One arrow of a relation that must not run in circles. */
export interface Arrow {
  from: string;
  to: string;
  document: Authored;
  path: ValuePath;
}

/** A relation that must not run in circles. */
export interface Relation {
  name: RelationName;
  arrows: Arrow[];
}

/** Relations of the catalogs that must end somewhere. */
export function relationsOf(documents: readonly Authored[]): Relation[] {
  const editions = documents.filter((document) => isOfKind(document, "edition"));
  const records = documents.filter((document) => isOfKind(document, "record-format"));
  const regions = documents.filter((document) => isOfKind(document, "region"));
  const organizations = documents.filter((document) => isOfKind(document, "organization"));
  // A supplement names a catalog, with or without edition: circles run through the catalogs.
  const catalogOf = new Map(editions.map(({ identity }) => [identity.id, identity.concept]));
  const supplements = editions.flatMap((document) => {
    const { identity, value } = document;
    const to = value.supplements;
    if (to === undefined) return [];
    return [{ from: identity.concept, to: catalogOf.get(to) ?? to, document, path: ["supplements"] }];
  });
  return [
    { name: "supersedes", arrows: [...editions, ...records].flatMap((each) => supersedes(each)) },
    { name: "supplements", arrows: supplements },
    { name: "region-parent", arrows: regions.flatMap((each) => parent(each)) },
    { name: "organization-parent", arrows: organizations.flatMap((each) => parent(each)) },
  ];
}

function supersedes(document: Authored<"edition" | "record-format">): Arrow[] {
  const to = document.value.supersedes;
  return to === undefined ? [] : [{ from: document.identity.id, to, document, path: ["supersedes"] }];
}

function parent(document: Authored<"region" | "organization">): Arrow[] {
  const to = document.value.parent;
  return to === undefined ? [] : [{ from: document.identity.slug, to, document, path: ["parent"] }];
}

/** The arrows of one circle, beginning with the one whose document comes first. */
export type Cycle = readonly [Arrow, ...Arrow[]];

/** Every circle of a relation. Walks without recursion: chains may be as long as the catalogs are large. */
export function findCycles({ arrows }: Relation): Cycle[] {
  const outgoing = new Map<string, Map<string, Arrow>>();
  for (const arrow of arrows) {
    const known = outgoing.get(arrow.from) ?? new Map<string, Arrow>();
    if (!known.has(arrow.to)) known.set(arrow.to, arrow);
    outgoing.set(arrow.from, known);
  }
  const done = new Set<string>();
  return [...outgoing.keys()].flatMap((start) => (done.has(start) ? [] : cyclesFrom(start, outgoing, done)));
}

function cyclesFrom(start: string, outgoing: Map<string, Map<string, Arrow>>, done: Set<string>): Cycle[] {
  const cycles: Cycle[] = [];
  const arrowsOf = (node: string): Arrow[] => [...(outgoing.get(node)?.values() ?? [])];
  const trail: Arrow[] = [];
  const depth = new Map([[start, 0]]);
  const open = [{ node: start, left: arrowsOf(start) }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const arrow = top.left.shift();
    if (!arrow) {
      done.add(top.node);
      depth.delete(top.node);
      open.pop();
      trail.pop();
      continue;
    }
    const seen = depth.get(arrow.to);
    if (seen !== undefined) {
      cycles.push(fromFirst([...trail.slice(seen), arrow]));
    } else if (!done.has(arrow.to)) {
      depth.set(arrow.to, open.length);
      trail.push(arrow);
      open.push({ node: arrow.to, left: arrowsOf(arrow.to) });
    }
  }
  return cycles;
}

/** The same circle, whichever arrow it was entered by: turned so that the first file leads. */
function fromFirst(circle: readonly Arrow[]): Cycle {
  const files = circle.map(({ document }) => document.file);
  const first = files.indexOf(files.reduce((least, file) => (file < least ? file : least)));
  return [...circle.slice(first), ...circle.slice(0, first)] as unknown as Cycle;
}
