import type { RegisterRow } from "../model/register-row.js";
import type { Provenance } from "../model/provenance.js";
import type { Text } from "../model/text.js";

/** A row of the register with every field written out. */
export function registerRowExample(title: Text, provenance: Provenance): RegisterRow {
  return {
    title,
    representation: ["T", "V"],
    state: "data",
    refs: ["instruments/ex-a"],
    rules: ["LB-02"],
    pages: ["/catalogs/"],
    reason: title,
    provenance,
  };
}
