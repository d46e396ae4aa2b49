import type { PublishedRecordFormat } from "@mulu/schema";

/** Names under which one version of a record format is published. */
export interface RecordNames {
  slug: string;
  version: string;
  /** Path below dist/records/, without extension. */
  path: string;
  /** TypeScript interface of a record, and, in lower camel case, the module's export. */
  type: string;
  module: string;
  /** Absolute `$id` of its JSON Schema. */
  schemaId: string;
}

/** A reserved name (RFC 2606), as for the other schemas: there is no official address yet. */
const schemaBase = "https://mulu.example/schemas/records/";

function pascalCase(text: string): string {
  return text
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Names of a format, all derived from its id `records/<slug>/<version>`. */
export function recordNames({ id }: Pick<PublishedRecordFormat, "id">): RecordNames {
  const [, slug = "", version = ""] = id.split("/");
  const path = `${slug}/${version}`;
  const type = pascalCase(path);
  return {
    slug,
    version,
    path,
    type,
    module: type.charAt(0).toLowerCase() + type.slice(1),
    schemaId: `${schemaBase}${path}.schema.json`,
  };
}
