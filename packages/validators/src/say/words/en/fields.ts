import type { Sentences } from "@mulu/schema";

import type { FieldMessages } from "../messages/fields.js";

/** Names of fields that the model does not give. */
export const fields: Sentences<FieldMessages> = {
  "basis-for-publishing-persons": () => "basis for publishing personal information",
  "in-english": ({ field }) => `${field} in English`,
};
