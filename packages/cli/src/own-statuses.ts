import { codesOf } from "@mulu/schema";

/** Statuses that who takes something in may state: official is what was published, which `mulu publish` records. */
export const ownStatuses = codesOf("ProvenanceStatus").filter((status) => status !== "official");
