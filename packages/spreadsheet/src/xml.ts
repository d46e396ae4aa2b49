import { SaxesParser } from "saxes";

/** What a reader of XML wants to hear. Names come without their prefix. */
export interface XmlListener {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads XML from end to end. Document types are refused: workbooks have none, and entities are how XML bombs work. */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new Error("A workbook holds no document type.");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    listener.open?.(
      local(name),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
    );
  });
  parser.on("closetag", ({ name }) => listener.close?.(local(name)));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.write(xml).close();
}

/** Control characters stand in workbooks as _x000D_. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
