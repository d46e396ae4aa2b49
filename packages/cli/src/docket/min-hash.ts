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

/** FNV-1a over the units of a text, from one place to another. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let sign = from; sign < to; sign += 1) hash = Math.imul(hash ^ text.charCodeAt(sign), 0x01000193) >>> 0;
  return hash;
}

/** Every run of three signs of a text, as a number; equal runs give equal numbers. */
export function shinglesOf(text: string): Set<number> {
  const found = new Set<number>();
  const last = Math.max(1, text.length - shingle + 1);
  for (let at = 0; at < last; at += 1) found.add(hashOf(text, at, Math.min(text.length, at + shingle)));
  return found;
}

/**
 * Keys under which a text is put and looked for: like texts of one kind share at least one of them. A key is a number, of
 * 52 bits: of thousands of texts a few may share one by chance, so what is found is still to be compared.
 * @param kind texts of different kinds are not looked for among each other
 */
export function bandsOf(shingles: ReadonlySet<number>, kind: string): number[] {
  const least = new Uint32Array(multipliers.length).fill(0xffffffff);
  for (const each of shingles) {
    const spread = each ^ (each >>> 15);
    for (let index = 0; index < multipliers.length; index += 1) {
      const mixed = Math.imul(spread, multipliers[index] ?? 1) >>> 0;
      if (mixed < (least[index] ?? 0)) least[index] = mixed;
    }
  }
  const start = hashOf(kind, 0, kind.length);
  return Array.from({ length: bands }, (_, band) => {
    let [high, low] = [start ^ band, Math.imul(start, 0x9e3779b1) + band];
    for (let row = 0; row < rows; row += 1) {
      const value = least[band * rows + row] ?? 0;
      high = Math.imul(high ^ value, 0x85ebca6b) >>> 0;
      low = Math.imul(low ^ value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
    }
    return (high >>> 0) * 0x10_00_00 + (low >>> 12);
  });
}

/** Share of the shingles of two texts that both have: 1 where they have the same. */
export function alike(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const each of few) if (many.has(each)) both += 1;
  return both / (one.size + other.size - both);
}
