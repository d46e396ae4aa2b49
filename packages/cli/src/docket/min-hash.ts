/*
 * Shingles and their least hashes (Broder 1997): texts that share most of their shingles share the least of them under
 * most of several hashes. Bands of hashes are looked up, so that a text is compared with the few it is like, not with all.
 */

const [bands, rows] = [10, 3];
const shingle = 3;

/** Odd multipliers, made by a fixed rule (Knuth’s 2654435761, added up): the same in every run. */
const multipliers = Uint32Array.from(
  { length: bands * rows },
  (_, index) => (Math.imul(2654435761, 2 * index + 3) | 1) >>> 0,
);

/** Every run of three signs of a text, as a number; equal runs give equal numbers. */
export function shinglesOf(text: string): Set<number> {
  const found = new Set<number>();
  const last = Math.max(1, text.length - shingle + 1);
  for (let at = 0; at < last; at += 1) {
    let hash = 0x811c9dc5;
    for (let sign = at; sign < Math.min(text.length, at + shingle); sign += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(sign), 0x01000193) >>> 0;
    }
    found.add(hash);
  }
  return found;
}

/** Keys under which a text is put and looked for: like texts share at least one of them. */
export function bandsOf(shingles: ReadonlySet<number>): string[] {
  const least = new Uint32Array(multipliers.length).fill(0xffffffff);
  for (const each of shingles) {
    for (let index = 0; index < multipliers.length; index += 1) {
      const mixed = Math.imul(each ^ (each >>> 15), multipliers[index] ?? 1) >>> 0;
      if (mixed < (least[index] ?? 0)) least[index] = mixed;
    }
  }
  return Array.from(
    { length: bands },
    (_, band) => `${band}:${least.slice(band * rows, band * rows + rows).join(",")}`,
  );
}

/** Share of the shingles of two texts that both have: 1 where they have the same. */
export function alike(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const each of few) if (many.has(each)) both += 1;
  return both / (one.size + other.size - both);
}
