import type { RecordedComment } from "@mulu/engine";
import type { Docket, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Authored } from "../link/authored.js";
import { isOfKind } from "../link/authored.js";
import type { Locator } from "../read/locate.js";

type Derived = "opened" | "closes" | "counts" | "unanswered";

/** Parts of a docket that follow from its windows or comments, and are stated, or said to be unknown, all the same. */
export function toldTwice(
  documents: readonly Authored[],
  comments: ReadonlyMap<string, readonly RecordedComment[]>,
  locator: Locator,
): Finding[] {
  return documents
    .filter((document) => isOfKind(document, "docket"))
    .flatMap(({ file, identity, value }) => {
      const fromWindows: Derived[] = value.windows === undefined ? [] : ["opened", "closes"];
      const fromComments: Derived[] = comments.has(identity.id) ? ["counts", "unanswered"] : [];
      return [
        ...fromWindows.flatMap((field) =>
          placesOf(value, field).map((path) => finding(file, { path, field }, locator)),
        ),
        ...fromComments.flatMap((field) =>
          placesOf(value, field).map((path) => finding(file, { path, field }, locator)),
        ),
      ];
    });
}

function placesOf(docket: Docket, field: Derived): (string | number)[][] {
  const unknown = (docket.unknown ?? []).indexOf(field);
  return [...(docket[field] === undefined ? [] : [[field]]), ...(unknown === -1 ? [] : [["unknown", unknown]])];
}

function finding(file: string, at: { path: (string | number)[]; field: Derived }, locator: Locator): Finding {
  const { path, field } = at;
  const from =
    field === "opened" || field === "closes"
      ? { zh: "windows（各次征求意见）", en: "the windows" }
      : { zh: "记录下来的意见", en: "the comments recorded" };
  return toFinding({
    ...{ code: structuralCodes.toldTwice, file, path, range: locator.value(file, path) },
    message: {
      zh: `${field} 由${from.zh}得出，这里又写了一遍。`,
      en: `${field} follows from ${from.en}, and is stated again.`,
    },
    hint: { zh: `请删去这里的 ${field}。`, en: `Delete ${field} here.` },
  });
}
