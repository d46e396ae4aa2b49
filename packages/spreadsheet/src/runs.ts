import { decodeEscapes } from "./xml.js";

/** A text as its runs: a run that has a look of its own says whether it is struck through, the others look like the cell. */
interface Run {
  text: string;
  struck?: boolean;
}

/** A text of a workbook. Runs are kept only of one whose runs look different. */
export interface RichText {
  text: string;
  runs?: readonly Run[];
}

/** Whether a mark that is on by standing there is not switched off. */
export const isOnMark = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/.test(value);

/** Gathers the runs of one text, as the parser comes past them. */
export class RunGatherer {
  #runs: Run[] = [{ text: "" }];
  #inLook = false;

  open(name: string, value: string | undefined): void {
    const run = this.#runs.at(-1);
    if (name === "r") this.#runs.push({ text: "" });
    else if (name === "rPr" && run) {
      run.struck = false;
      this.#inLook = true;
    } else if (name === "strike" && this.#inLook && run) run.struck = isOnMark(value);
  }

  close(name: string): void {
    if (name === "rPr") this.#inLook = false;
    // What follows a run belongs to none.
    else if (name === "r") this.#runs.push({ text: "" });
  }

  text(text: string): void {
    const run = this.#runs.at(-1);
    if (run) run.text += text;
  }

  get length(): number {
    return this.#runs.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** The text, and a new one begins. */
  take(): RichText {
    const runs = this.#runs.filter(({ text }) => text !== "").map((run) => ({ ...run, text: decodeEscapes(run.text) }));
    this.#runs = [{ text: "" }];
    const text = runs.map((run) => run.text).join("");
    return runs.some(({ struck }) => struck !== undefined) ? { text, runs } : { text };
  }
}

/** The words of a text that are struck through in a cell that is, or is not, struck through itself. */
export function struckWords({ text, runs }: RichText, cell: boolean): string | undefined {
  if (!runs) return cell ? text : undefined;
  const words = runs.filter(({ struck = cell }) => struck).map((run) => run.text);
  const said = runs.filter(({ struck = cell }) => !struck).some((run) => run.text.trim() !== "");
  return said ? nonBlank(words.join("")) : nonBlank(words.join("")) && text;
}

function nonBlank(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}
