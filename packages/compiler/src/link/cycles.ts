import type { ValuePath } from "../compilation.js";
import type { Authored } from "./authored.js";

/** One arrow of a relation that must not run in circles. */
export interface Arrow {
  from: string;
  to: string;
  document: Authored;
  path: ValuePath;
}

/** A relation that must not run in circles, in words. */
export interface Relation {
  zh: string;
  en: string;
  arrows: Arrow[];
}

/** Relations of the catalogs that must end somewhere. */
export function relationsOf(documents: readonly Authored[]): Relation[] {
  const supersedes: Relation = { zh: "替代", en: "supersede", arrows: [] };
  const supplements: Relation = { zh: "补充", en: "supplement", arrows: [] };
  const regions: Relation = { zh: "上级区划", en: "lie in", arrows: [] };
  const organizations: Relation = { zh: "上级机构", en: "belong to", arrows: [] };
  const catalogOf = new Map(
    documents.filter(({ kind }) => kind === "edition").map(({ identity }) => [identity.id, identity.concept]),
  );
  for (const document of documents) {
    const { kind, value, identity } = document;
    const arrow = (relation: Relation, key: string, to: string | undefined, from = identity.id): void => {
      if (to !== undefined) relation.arrows.push({ from, to, document, path: [key] });
    };
    if (kind === "edition") {
      arrow(supersedes, "supersedes", value.supersedes);
      // A supplement names a catalog, with or without edition: circles run through the catalogs.
      const base =
        value.supplements === undefined ? undefined : (catalogOf.get(value.supplements) ?? value.supplements);
      arrow(supplements, "supplements", base, identity.concept);
    } else if (kind === "record-format") {
      arrow(supersedes, "supersedes", value.supersedes);
    } else if (kind === "region") {
      arrow(regions, "parent", value.parent, identity.slug);
    } else if (kind === "organization") {
      arrow(organizations, "parent", value.parent, identity.slug);
    }
  }
  return [supersedes, supplements, regions, organizations];
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
  const trail: Arrow[] = [];
  const depth = new Map([[start, 0]]);
  const open = [{ node: start, next: arrowsOf(start) }];
  function arrowsOf(node: string): Iterator<Arrow> {
    return (outgoing.get(node) ?? new Map<string, Arrow>()).values();
  }
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value: arrow, done: exhausted } = top.next.next() as IteratorResult<Arrow, undefined>;
    if (exhausted || arrow === undefined) {
      done.add(top.node);
      depth.delete(top.node);
      open.pop();
      trail.pop();
      continue;
    }
    const seen = depth.get(arrow.to);
    if (seen !== undefined) {
      const circle = firstFirst([...trail.slice(seen), arrow]);
      if (circle) cycles.push(circle);
    } else if (!done.has(arrow.to)) {
      depth.set(arrow.to, open.length);
      trail.push(arrow);
      open.push({ node: arrow.to, next: arrowsOf(arrow.to) });
    }
  }
  return cycles;
}

/** The same circle, whichever arrow it was entered by. */
function firstFirst(circle: readonly Arrow[]): Cycle | undefined {
  const files = circle.map(({ document }) => document.file);
  const first = files.reduce((least, file, index) => (file < (files[least] ?? file) ? index : least), 0);
  const [head, ...tail] = [...circle.slice(first), ...circle.slice(0, first)];
  return head ? [head, ...tail] : undefined;
}
