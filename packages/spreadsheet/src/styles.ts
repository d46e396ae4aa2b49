import { sheetLimits } from "./limits.js";
import { isOnMark } from "./runs.js";
import { readXml } from "./xml.js";

/** How a style shows a number: as it is, as a date, or not at all. */
type Shown = "plain" | "date" | "nothing";

/** What of the look of a cell says something about what it holds. */
export interface Style {
  shown: Shown;
  struck?: true;
  /** White letters on nothing, or on white. */
  unseen?: true;
}

/** Styles of a workbook by number, and the numbers of conditional looks that strike through. */
export interface Styles {
  cells: readonly Style[];
  strikingRules: ReadonlySet<number>;
}

/** Number formats of the standard that show dates; 27 to 36 and 50 to 58 are those of East Asian office programs. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** What a number format shows. One that is longer than spreadsheets allow is not read. */
function shownBy(code: string): Shown {
  if (code.length > sheetLimits.formatSigns) return "plain";
  if (code === ";;;") return "nothing";
  const plain = code.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, "");
  return /[yYdD]|m[-/年月]/.test(plain) && !/[#0?]/.test(plain.replace(/\.0+/g, "")) ? "date" : "plain";
}

type Attributes = Readonly<Record<string, string>>;

/** White, as a colour, as the first of a theme, or by its number in the old palette. */
function isWhite({ rgb, theme, indexed, tint = "0" }: Attributes): boolean {
  if (Number(tint) < 0) return false;
  return /^(?:[0-9A-F]{2})?FFFFFF$/i.test(rgb ?? "") || theme === "0" || indexed === "1" || indexed === "9";
}

interface Font {
  struck: boolean;
  white: boolean;
}

/** Where in the part of styles one stands. */
type Place = "fonts" | "fills" | "cellXfs" | "dxfs";

class StylesReader {
  readonly cells: Style[] = [];
  readonly strikingRules = new Set<number>();
  readonly #formats = new Map<number, Shown>();
  readonly #fonts: Font[] = [];
  /** Whether a fill leaves white letters unseen. */
  readonly #blankFills: boolean[] = [];
  #place: Place | undefined;
  #dxf = -1;

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "fonts" || name === "fills" || name === "cellXfs" || name === "dxfs") this.#place = name;
    else if (name === "numFmt" && this.#place !== "dxfs") {
      this.#formats.set(Number(attributes["numFmtId"]), shownBy(attributes["formatCode"] ?? ""));
    } else if (this.#place === "fonts") this.#font(name, attributes);
    else if (this.#place === "fills") this.#fill(name, attributes);
    else if (this.#place === "dxfs") this.#rule(name, attributes);
    else if (this.#place === "cellXfs" && name === "xf") this.#style(attributes);
  };

  readonly close = (name: string): void => {
    if (name === this.#place) this.#place = undefined;
  };

  #font(name: string, attributes: Attributes): void {
    if (name === "font") this.#fonts.push({ struck: false, white: false });
    const font = this.#fonts.at(-1);
    if (font && name === "strike") font.struck = isOnMark(attributes["val"]);
    if (font && name === "color") font.white = isWhite(attributes);
  }

  #fill(name: string, attributes: Attributes): void {
    if (name === "fill") this.#blankFills.push(true);
    const last = this.#blankFills.length - 1;
    if (name === "patternFill") this.#blankFills[last] = /^(?:none)?$/.test(attributes["patternType"] ?? "");
    if (name === "gradientFill") this.#blankFills[last] = false;
    if (name === "fgColor" && isWhite(attributes)) this.#blankFills[last] = true;
  }

  #rule(name: string, attributes: Attributes): void {
    if (name === "dxf") this.#dxf += 1;
    if (name === "strike" && isOnMark(attributes["val"])) this.strikingRules.add(this.#dxf);
  }

  #style({ numFmtId = "0", fontId = "0", fillId = "0" }: Attributes): void {
    const id = Number(numFmtId);
    const font = this.#fonts[Number(fontId)];
    const unseen = font?.white === true && (this.#blankFills[Number(fillId)] ?? true);
    this.cells.push({
      shown: this.#formats.get(id) ?? (isBuiltInDate(id) ? "date" : "plain"),
      ...(font?.struck ? { struck: true as const } : {}),
      ...(unseen ? { unseen } : {}),
    });
  }
}

/** Reads the part of styles. */
export function readStyles(xml: string | undefined): Styles {
  const reader = new StylesReader();
  readXml(xml ?? "<styleSheet/>", reader);
  return reader;
}
