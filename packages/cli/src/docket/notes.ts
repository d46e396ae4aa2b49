import type { Text } from "@mulu/schema";

/** What taking comments in, or answers back, has to say: one sentence for all places where it is so. */
export interface Note {
  /** `INTAKE-…`. */
  code: string;
  severity: "error" | "warning";
  message: Text;
  hint: Text;
  /** How many places there are. */
  count: number;
  /** The first of them, as the file names them: `意见表!B12`, `第 12 行`, `第 3 封`. */
  places: string[];
}

/** How many places a note names. */
const named = 3;

/** Notes as they are met, those that say the same as one. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  add(note: Omit<Note, "count" | "places">, place?: string): void {
    const key = `${note.code}\n${note.message.zh}`;
    const known = this.#notes.get(key) ?? { ...note, count: 0, places: [] };
    known.count += 1;
    if (place !== undefined && known.places.length < named) known.places.push(place);
    this.#notes.set(key, known);
  }

  /** Every note, errors first, then in the order in which they were met. */
  all(): Note[] {
    const notes = [...this.#notes.values()];
    return [
      ...notes.filter(({ severity }) => severity === "error"),
      ...notes.filter(({ severity }) => severity === "warning"),
    ];
  }
}
