import type { CellComment } from "./sheet.js";

import { readAddress } from "./addresses.js";
import { sheetLimits } from "./limits.js";
import { decodeEscapes, readXml } from "./xml.js";

/** Older programs are shown a threaded comment below some sentences that explain what it is. */
function withoutExplanation(text: string): string {
  if (!text.startsWith("[")) return text;
  const lines = text.split("\n");
  const head = lines.findIndex((line) => /^\s*(?:Comment|注释|批注|评论)[:：]/.test(line));
  return head < 0
    ? text
    : lines
        .slice(head)
        .join("\n")
        .replace(/^[^:：]*[:：]/, "");
}

/** Reads the comments on the cells of a sheet. */
export function readComments(xml: string): CellComment[] {
  const comments: CellComment[] = [];
  let open: { ref: string; text: string } | undefined;
  let inText = false;
  readXml(xml, {
    open: (name, { ref = "" }) => {
      if (name === "comment") open = { ref, text: "" };
      inText = name === "t";
    },
    close: (name) => {
      inText = false;
      if (name !== "comment" || !open) return;
      const place = readAddress(open.ref);
      const text = withoutExplanation(decodeEscapes(open.text)).trim();
      if (place && text !== "") comments.push({ ...place, text });
      open = undefined;
    },
    text: (text) => {
      if (inText && open && open.text.length < sheetLimits.cellCharacters) open.text += text;
    },
  });
  return comments;
}
