import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { create } from "fontkit";

import type { Paper } from "@mulu/engine";

/** Noto Sans Hans, which may be shipped and embedded (OFL 1.1); only the signs a paper uses go into it. */
const files = { normal: "NotoSansHans-Regular.otf", bold: "NotoSansHans-Bold.otf" } as const;

/** The package exports no path of a font; they lie beside its code. */
const folder = new URL("../fonts/", import.meta.resolve("@embedpdf/fonts-sc"));

/** Where the two weights lie. */
export const fontFiles = {
  normal: fileURLToPath(new URL(files.normal, folder)),
  bold: fileURLToPath(new URL(files.bold, folder)),
} as const;

interface Face {
  hasGlyphForCodePoint: (point: number) => boolean;
}

let face: Promise<Face> | undefined;

/** The weight for text; the bold one has the same signs. */
async function textFace(): Promise<Face> {
  const opened = create(await readFile(fontFiles.normal));
  if (!("hasGlyphForCodePoint" in opened)) throw new TypeError("the font file holds no single face");
  return opened;
}

/** Every text of a paper. */
export function textsOf({ title, under, parts }: Paper): string[] {
  const within = parts.flatMap((part) =>
    part.is === "table"
      ? [...part.columns.map((each) => each.title), ...part.rows.flat().flatMap((each) => each?.text ?? [])]
      : [part.text],
  );
  return [title, ...under, ...within];
}

/** Signs that stand on no paper by themselves: line breaks. */
const unseen = new Set(["\n", "\r", "\t"]);

/** Signs of a paper that the font lacks, each once, in order of their code. */
export async function missingSigns(paper: Paper): Promise<string[]> {
  face ??= textFace();
  const font = await face;
  const signs = new Set(textsOf(paper).flatMap((text) => [...text]));
  return [...signs]
    .filter((sign) => !unseen.has(sign) && !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
