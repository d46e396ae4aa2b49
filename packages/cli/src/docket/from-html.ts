import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** What a page holds and does not show. */
const unshown = new Set(["head", "title", "style", "script", "template", "noscript", "#comment", "#documentType"]);

/** Elements that stand on lines of their own. */
const lines = new Set(
  "address article blockquote br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul".split(
    " ",
  ),
);

function partsOf(node: Node): string[] {
  if (unshown.has(node.nodeName)) return [];
  if ("value" in node) return [node.value.replaceAll(/\s+/g, " ")];
  const within = "childNodes" in node ? node.childNodes.flatMap(partsOf) : [];
  if (node.nodeName === "td" || node.nodeName === "th") return [...within, "\t"];
  return lines.has(node.nodeName) ? ["\n", ...within, "\n"] : within;
}

/** The text that a page shows, line by line, with its escapes read. */
export function fromHtml(html: string): string {
  return partsOf(parse(html))
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
