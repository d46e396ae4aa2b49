import { inflateSync } from "node:zlib";

/** The parts of a pdf by their number: what stands in them, and their stream. */
function partsOf(bytes: Uint8Array): Map<number, { head: string; stream: string }> {
  const text = Buffer.from(bytes).toString("latin1");
  const parts = new Map<number, { head: string; stream: string }>();
  for (const found of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = "", body = ""] = found;
    const at = body.indexOf("stream\n");
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? "" : body.slice(at + 7, body.lastIndexOf("\nendstream"));
    const packed = Buffer.from(raw, "latin1");
    const isText = head.includes("FlateDecode") && !head.includes("CIDFontType0C");
    parts.set(Number(number), { head, stream: isText ? inflateSync(packed).toString("latin1") : "" });
  }
  return parts;
}

const signs = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Signs of a font by the number of their shape. */
function shapesOf(cmap: string): Map<number, string> {
  const shapes = new Map<number, string>();
  for (const [, first = "", , list = ""] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    list
      .trim()
      .split(/\s+/)
      .forEach((each, at) => shapes.set(parseInt(first, 16) + at, signs(each.slice(1, -1))));
  }
  return shapes;
}

/** Text of each page of a pdf whose fonts are embedded: what a reader can copy out of it. */
export function readPdf(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const numberIn = (head: string, name: string): number =>
    Number(new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(head)?.[1] ?? -1);
  const pages = [...parts.values()].filter(({ head }) => `${head}\n`.includes("/Type /Page\n"));
  return pages.map(({ head }) => {
    const resources = parts.get(numberIn(head, "Resources"))?.head ?? "";
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number = ""]) => {
        const font = parts.get(Number(number))?.head ?? "";
        return [name, shapesOf(parts.get(numberIn(font, "ToUnicode"))?.stream ?? "")] as const;
      }),
    );
    const content = parts.get(numberIn(head, "Contents"))?.stream ?? "";
    let font = new Map<number, string>();
    let text = "";
    for (const [all, name] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]*>|[^\]<])*)\] TJ/g)) {
      if (name !== undefined) font = fonts.get(name) ?? font;
      else
        for (const [, shapes = ""] of all.matchAll(/<([0-9a-f]*)>/g))
          for (const shape of shapes.match(/.{4}/g) ?? []) text += font.get(parseInt(shape, 16)) ?? "\uFFFD";
    }
    return text;
  });
}
