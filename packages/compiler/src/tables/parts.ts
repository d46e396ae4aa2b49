import type { Finding } from "@mulu/schema";

import { tell } from "../words/say.js";
import type { Assignment } from "./assignment.js";
import type { Asked } from "./questions.js";
import { quoted, tableCodes, tableFinding } from "./report.js";
import type { CellPlace } from "./report.js";
import { readSection } from "./section-meaning.js";
import type { Section } from "./section-meaning.js";

/** What the title of a part says of the rows below it; undefined where that is not known. */
export type PartMeaning = (section: Section) => readonly Assignment[] | undefined;

interface Part {
  level: Section["level"];
  says: readonly Assignment[];
}

/** Titles of parts as a table is read from above, and what they say of the rows that follow. */
export class Parts {
  readonly asked: Asked[] = [];
  #open: Part[] = [];
  readonly #meaning: PartMeaning;

  constructor(meaning: PartMeaning) {
    this.#meaning = meaning;
  }

  /** Begins a part. @returns what to say of its title: taken as what it says, or asked about */
  begin(title: string, place: CellPlace): Finding[] {
    const section = readSection(title);
    this.#open = this.#open.filter(({ level }) => level < section.level);
    const says = this.#meaning(section);
    if (says === undefined) {
      this.asked.push({ about: "section", word: quoted(title), place });
      return [];
    }
    this.#open.push({ level: section.level, says });
    const said = tell(says.length === 0 ? "part-left-out" : "part-read", { text: quoted(title) });
    return [tableFinding({ code: tableCodes.noted, place, said })];
  }

  /** Whether the last title is known to be one. */
  isKnown(title: string): boolean {
    return this.#meaning(readSection(title)) !== undefined;
  }

  /** What the titles above a row say of it; the inner title where two speak of one field. */
  get says(): readonly Assignment[] {
    return this.#open.flatMap(({ says }) => says);
  }
}
