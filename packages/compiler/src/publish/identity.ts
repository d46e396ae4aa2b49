import { editionStart } from "@mulu/engine";
import type { Edition, Identity, IsoDate, Nature } from "@mulu/schema";

import type { Authored } from "../link/authored.js";
import { isOfKind } from "../link/authored.js";

/** The edition a document belongs to, or the edition itself. */
export type OwnEdition = Authored<"edition"> | undefined;

/** Identity of a published document: what its path says, and what it inherits from its edition. */
export function publishIdentity(document: Authored, edition: OwnEdition): Identity {
  const { id, concept, regionCode, edition: editionId } = document.identity;
  const ownNature = isOfKind(document, "record-format") ? document.value.nature : undefined;
  const nature: Nature = edition?.value.nature ?? ownNature ?? "transcription";
  const date = dateOf(document, edition);
  return {
    id,
    concept,
    file: document.file,
    nature,
    official: isOfficial(edition?.value),
    layer: regionCode === undefined ? "national" : "local",
    ...(regionCode === undefined ? {} : { regionCode }),
    ...(editionId === undefined ? {} : { edition: editionId }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Nothing is official without number and address of the official publication, whatever its nature claims. */
function isOfficial(edition: Edition | undefined): boolean {
  return edition?.nature === "official" && edition.publication !== undefined;
}

/** The day by whose law a document is judged; documents of no day, such as instruments, have none. */
function dateOf(document: Authored, edition: OwnEdition): IsoDate | undefined {
  if (edition) return editionStart(edition.value);
  if (isOfKind(document, "list") || isOfKind(document, "repair-rule") || isOfKind(document, "record-format")) {
    return document.value.inForce?.from;
  }
  return isOfKind(document, "docket") ? document.value.opened : undefined;
}
