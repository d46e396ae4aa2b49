import type { FileKind, PathIdentity } from "@mulu/schema";

/** Which ids rest on which: the arrows of every reference that resolves. */
export interface Dependencies {
  identities: readonly PathIdentity[];
  /** Ids each document refers to. */
  refersTo: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids with a finding of their own. */
  faulty: ReadonlySet<string>;
}

/** Everything stands on these: a broken vocabulary makes every judgement doubtful. */
const groundOfAll: FileKind = "vocabulary";

/**
 * Ids on which rules stay silent, because what they would say may only be the consequence of an earlier finding:
 * the faulty ones, whatever rests on them, and editions one of whose members is among them.
 */
export function unjudgedIds({ identities, refersTo, faulty }: Dependencies): Set<string> {
  const groundBroken = identities.some(({ kind, id }) => kind === groundOfAll && faulty.has(id));
  if (groundBroken) return new Set(identities.map(({ id }) => id));
  const restingOn = new Map<string, string[]>();
  for (const [from, targets] of refersTo) {
    for (const to of targets) {
      const known = restingOn.get(to);
      if (known) known.push(from);
      else restingOn.set(to, [from]);
    }
  }
  const unjudged = new Set(faulty);
  const queue = [...faulty];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const next of restingOn.get(id) ?? []) {
      if (unjudged.has(next)) continue;
      unjudged.add(next);
      queue.push(next);
    }
  }
  const editions = identities.flatMap(({ id, edition }) =>
    edition !== undefined && unjudged.has(id) ? [edition] : [],
  );
  return new Set([...unjudged, ...editions]);
}
