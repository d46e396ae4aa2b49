import { fieldLabel } from "@mulu/schema";
import type { FileKind, Text } from "@mulu/schema";

import { say } from "./say/words/say.js";

/** What a rule asks of a field, where that is narrower than the field. */
const asked: Readonly<Record<string, "basis-for-publishing-persons">> = {
  "entry publication.basis.role": "basis-for-publishing-persons",
};

/** What a field of a document is called; one that the model does not have, by its key, which the file shows. */
export function fieldName(kind: FileKind, field: string): Text {
  const own = asked[`${kind} ${field}`];
  if (own !== undefined) return say(own);
  return fieldLabel(kind, field) ?? english(kind, field) ?? { zh: field, en: field };
}

/** The English of a text. */
function english(kind: FileKind, field: string): Text | undefined {
  const text = field.endsWith(".en") ? fieldLabel(kind, field.slice(0, -".en".length)) : undefined;
  return text && say("in-english", { field: text });
}
