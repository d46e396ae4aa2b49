import type { Taking } from "./take-table.js";

/** An argument as a shell takes it whole. */
const quoted = (text: string): string =>
  /^[\p{L}\p{N}._/-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** The command that says the same of this table. */
export function commandFor({ table, edition, update, provenance: { verified }, only = [] }: Taking): string {
  const parts = [
    ...["mulu", "import", quoted(table.name), "--into", edition.id],
    ...(verified === undefined ? [] : ["--verified", verified]),
    ...(update ? ["--update"] : []),
    ...only.flatMap((name) => ["--sheet", quoted(name)]),
    "--dry-run",
  ];
  return parts.join(" ");
}
