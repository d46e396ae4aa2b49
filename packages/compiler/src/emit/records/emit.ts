import { dataDay } from "@mulu/engine";
import type { IsoDate, PublishedRecordFormat } from "@mulu/schema";

import { jsonFile } from "../artefact.js";
import type { Artefact, EmitInput } from "../artefact.js";
import { checksFile } from "./checks.js";
import { sharedTypes, validatorDeclaration } from "./declaration.js";
import { recordNames } from "./naming.js";
import { emitRegistry } from "./registry.js";
import { recordSchema } from "./schema.js";
import { validatorModule } from "./validator.js";

function emitFormat(format: PublishedRecordFormat, asOf: IsoDate | undefined): Artefact[] {
  const path = `records/${recordNames(format).path}`;
  const schema = recordSchema(format);
  return [
    jsonFile(`${path}.schema.json`, schema),
    // Once more with the other schemas: that is where its $id says it is.
    jsonFile(`schemas/${path}.schema.json`, schema),
    jsonFile(`${path}.checks.json`, checksFile(format)),
    { path: `${path}.js`, content: validatorModule(format, asOf) },
    { path: `${path}.d.ts`, content: validatorDeclaration(format) },
  ];
}

/**
 * Record schemas, validators and types, made from the record formats of the catalogs.
 * @param runtime the module that the validators share
 */
export function emitRecords({ set }: EmitInput, runtime: string): Artefact[] {
  const formats = set.all("record-format");
  const asOf = dataDay(set);
  return [
    ...formats.flatMap((format) => emitFormat(format, asOf)),
    ...emitRegistry(set),
    { path: "records/types.d.ts", content: sharedTypes },
    { path: "records/types.js", content: "export {};\n" },
    { path: "records/runtime.js", content: runtime },
  ];
}
