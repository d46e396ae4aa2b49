import { kinds } from "@mulu/schema";
import type { AuthoredDocument, Edition, Identity, IsoDate, Nature } from "@mulu/schema";

import { editionStart } from "../state/editions.js";

/** Whether it was made by a region: instruments stand in one folder, and name theirs. */
function isOfRegion({ value }: AuthoredDocument): boolean {
  return "region" in value;
}

/** Identity of a published document: what its path says, and what it inherits from its edition, or is as one. */
export function identityOf(document: AuthoredDocument, edition: Edition | undefined): Identity {
  const { id, concept, regionCode, edition: editionId } = document.identity;
  const ownNature = "nature" in document.value ? document.value.nature : exerciseNature(document);
  const nature: Nature = edition?.nature ?? ownNature ?? "transcription";
  const date = edition ? editionStart(edition) : ownDay(document);
  return {
    id,
    concept,
    file: document.file,
    nature,
    official: isOfficial(edition) || isOfficialStandard(document),
    layer: regionCode === undefined && !isOfRegion(document) ? "national" : "local",
    ...(regionCode === undefined ? {} : { regionCode }),
    ...(editionId === undefined ? {} : { edition: editionId }),
    ...(date === undefined ? {} : { date }),
  };
}

/** A docket that is an exercise stands for nothing, as an edition of that nature does. */
function exerciseNature({ value }: AuthoredDocument): Nature | undefined {
  return "exercise" in value ? "exercise" : undefined;
}

/** Nothing is official without number and address of the official publication, whatever its nature claims. */
function isOfficial(edition: Edition | undefined): boolean {
  return edition?.nature === "official" && edition.publication !== undefined;
}

/**
 * A list standard stands in no edition: its number is that of the act that sets it, its address where it was published.
 * Whether the act has a number is for PS-16 to ask of the register.
 */
function isOfficialStandard({ kind, value }: AuthoredDocument): boolean {
  if (kind !== "list" || !("standardPublication" in value)) return false;
  const { provenance, setBy, standardPublication } = value;
  return provenance.status === "official" && setBy !== undefined && standardPublication.length > 0;
}

/** The day by whose law a document is judged; documents of no day, such as instruments, have none. */
function ownDay({ kind, value }: AuthoredDocument): IsoDate | undefined {
  switch (kinds[kind].firstDay) {
    case "inForce":
      return "inForce" in value ? value.inForce.from : undefined;
    case "opened":
      return "opened" in value ? value.opened : undefined;
    case undefined:
      return undefined;
  }
}
