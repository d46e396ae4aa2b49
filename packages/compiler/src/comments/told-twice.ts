import type { RecordedComment } from "@mulu/engine";
import type { Docket, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Authored } from "../link/source-documents.js";
import { isOfKind } from "../link/source-documents.js";
import type { Locator } from "../read/locate.js";
import { part, say } from "../words/say.js";

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
  const from = part(field === "opened" || field === "closes" ? "from-windows" : "from-comments");
  return toFinding({
    ...{ code: structuralCodes.toldTwice, file, path, range: locator.value(file, path) },
    ...say("told-twice", { field, from }),
  });
}
