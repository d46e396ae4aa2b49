import { columnName } from "./sheet.js";

/** What XML 1.0 does not allow, and what it advises against: such signs are left out. */
const unwritable = /(?![\t\n\r\u0085])\p{Control}|[\ufffd\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const special = /[&<>'"]/;

/** A text between tags. */
export function textXml(text: string): string {
  const written = text.replace(unwritable, "");
  return special.test(written)
    ? written.replaceAll("&", "&amp;").replaceAll(">", "&gt;").replaceAll("<", "&lt;")
    : written;
}

/** A text as the value of an attribute. */
export function attributeXml(text: string): string {
  return textXml(text).replaceAll("'", "&apos;").replaceAll('"', "&quot;");
}

/** Texts of cells: each is written once, and cells name it by its number. */
class SharedTexts {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) => {
      const kept = text.trim().length === text.length ? "" : ' xml:space="preserve"';
      return `<si><t${kept}>${textXml(text)}</t></si>`;
    });
    return items.join("");
  }
}

/** Numbers of styles in the frame of a workbook: of the header, and of all that stands below it. */
const styles = { header: 1, body: 2 } as const;

interface CellsXml {
  rows: string;
  texts: string;
}

/** The cells of a table as XML, row by row, and the texts they name. A blank cell below the header is none. */
export function cellsXml(header: readonly string[], rows: readonly (readonly string[])[]): CellsXml {
  const texts = new SharedTexts();
  const names = header.map((_, index) => columnName(index));
  const cellXml = (text: string, at: string, style: number): string =>
    text === "" ? `<c r="${at}" s="${style}"/>` : `<c r="${at}" s="${style}" t="s"><v>${texts.number(text)}</v></c>`;
  const rowXml = (cells: readonly string[], row: number): string => {
    let xml = "";
    cells.forEach((text, column) => {
      const at = `${names[column] ?? columnName(column)}${row}`;
      if (row === 1) xml += cellXml(text, at, styles.header);
      else if (text !== "") xml += cellXml(text, at, styles.body);
    });
    return xml === "" ? `<row r="${row}"/>` : `<row r="${row}">${xml}</row>`;
  };
  return { rows: [header, ...rows].map((cells, index) => rowXml(cells, index + 1)).join(""), texts: texts.xml() };
}
