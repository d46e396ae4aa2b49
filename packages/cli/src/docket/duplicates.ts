import { alike, bandsOf, shinglesOf } from "./min-hash.js";
import { plainly, saidIn, turnsIn } from "./said.js";

/** What is asked of a comment: its number, the line it is about, and its text. */
export interface Comparable {
  number: number;
  line?: string | undefined;
  text: string;
}

/** How a comment repeats another: it is the same but for width, spaces and marks; or but for how it is said. */
export interface Repeat {
  of: number;
  as: "exact" | "near";
}

/** A comment that repeats none before it. Of its text only what it says is kept; the rest is made anew where it is asked. */
interface Leader {
  number: number;
  line: string;
  said: string;
}

/** Shared shingles from which on two texts are near copies, if nothing that turns a demand differs. */
const near = 0.75;

/** Texts shorter than this say too little to be near copies: they are copies or not. */
const shortest = 12;

/** With how many a text is compared at most; like texts that are not copies of each other could be thousands. */
const mostCompared = 64;

/** Whether one text is the other with words before or behind it. Words within may be about another thing: 重大处罚, 处罚. */
function isFramed(one: string, other: string): boolean {
  return one.length < other.length ? other.includes(one) : one.includes(other);
}

/**
 * Finds which comments repeat another. Comments are put in one after the other; each is held against those before it, so
 * that the first of several is the one the others repeat. Comments on different lines are never the same, nor are two in
 * which a number, a negation, a direction or a subject differs. What it keeps of a comment is bounded by its length.
 */
export function duplicateFinder(): (comment: Comparable) => Repeat | undefined {
  const exact = new Map<string, number>();
  const bySaid = new Map<string, number>();
  const byBand = new Map<number, Leader[]>();

  function nearOne(leader: Leader): Leader | undefined {
    const { line, said } = leader;
    const turns = turnsIn(said);
    const shingles = shinglesOf(said);
    const bands = bandsOf(shingles, `${line}\n${turns}`);
    const compared = new Set<Leader>();
    for (const band of bands) {
      for (const other of byBand.get(band) ?? []) {
        if (compared.size >= mostCompared) break;
        if (compared.has(other)) continue;
        compared.add(other);
        if (other.line !== line || !isFramed(said, other.said) || turnsIn(other.said) !== turns) continue;
        if (alike(shingles, shinglesOf(other.said)) >= near) return other;
      }
    }
    for (const band of bands) {
      const held = byBand.get(band);
      if (held === undefined) byBand.set(band, [leader]);
      else if (held.length < mostCompared) held.push(leader);
    }
    return undefined;
  }

  return ({ number, line = "", text }) => {
    const plain = `${line}\n${plainly(text)}`;
    const copied = exact.get(plain);
    if (copied !== undefined) return { of: copied, as: "exact" };
    const said = saidIn(text);
    const key = `${line}\n${said}`;
    const same = bySaid.get(key);
    const found = same ?? (said.length < shortest ? undefined : nearOne({ number, line, said })?.number);
    exact.set(plain, found ?? number);
    if (same === undefined) bySaid.set(key, found ?? number);
    return found === undefined ? undefined : { of: found, as: "near" };
  };
}
