import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** Parts of an office file as texts. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** Texts of an XML part: of each element of a name its whole text, line breaks as they are. Throws where it is no XML. */
export function textsIn(xml: string, within: string, element: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isText = false;
  parser.on("opentag", ({ name }) => {
    if (name === within) texts.push("");
    isText = name === element;
    if (name === "w:br") texts.push(`${texts.pop() ?? ""}\n`);
  });
  parser.on("text", (text) => {
    if (isText) texts.push(`${texts.pop() ?? ""}${text}`);
  });
  parser.on("closetag", () => void (isText = false));
  parser.write(xml).close();
  return texts;
}
