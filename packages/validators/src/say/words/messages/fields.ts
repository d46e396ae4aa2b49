/** Names of fields that the model does not give. By id, with the names of the values that each names. */
export interface FieldMessages {
  "basis-for-publishing-persons": never;
  "in-english": "field";
}
