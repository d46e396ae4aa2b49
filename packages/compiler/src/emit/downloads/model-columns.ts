import { documentKinds, fieldsOnPath } from "@mulu/schema";
import type { FieldSpec, PublishedDocument } from "@mulu/schema";

import { columnsOf } from "../../tables/table-kinds.js";
import { at } from "../../tables/values.js";
import type { Column } from "./column.js";
import { inWords } from "./in-words.js";
import { fieldNames, withNames } from "./names.js";

type AnyColumn = Column<PublishedDocument>;

/** What a value refers to that has a title of its own: things of every kind. Bodies are shown by theirs already. */
const titled: ReadonlySet<string | undefined> = new Set([
  ...documentKinds.filter((kind) => kind !== "organization"),
  ...["edition-folder", "trigger", "record", "document"],
]);

const isId = (value: unknown): value is string => typeof value === "string" || typeof value === "number";

function idsAt(document: PublishedDocument, path: readonly string[]): string[] {
  return [at(document, path)].flat().filter(isId).map(String);
}

/** Fields by name: what they are called, and their names. */
function fieldColumns(column: AnyColumn, path: readonly string[]): AnyColumn[] {
  const named = (document: PublishedDocument): string =>
    fieldNames(document.documentKind, idsAt(document, path)).join("；");
  return [
    { zh: column.zh, key: `${column.key}_title`, cell: named },
    { ...column, zh: `${column.zh}字段名` },
  ];
}

const chinese = /\p{Script=Han}/u;

/** A note in either language: the Chinese one in its column, the English one in a column beside it. */
function noteColumns({ cell, ...column }: AnyColumn): AnyColumn[] {
  const only =
    (wanted: boolean): AnyColumn["cell"] =>
    (document, set) => {
      const note = cell(document, set);
      return chinese.test(note) === wanted ? note : "";
    };
  return [
    { ...column, cell: only(true) },
    { zh: `${column.zh}（英文）`, key: `${column.key}_en`, cell: only(false) },
  ];
}

function spread(column: AnyColumn, path: readonly string[], spec: FieldSpec | undefined): AnyColumn[] {
  if (path.join(".") === "provenance.note") return noteColumns(column);
  if (spec?.alias === "FieldName") return fieldColumns(column, path);
  if (spec?.form !== "id" || !titled.has(spec.refers)) return [column];
  return withNames(column, (document) => idsAt(document, path));
}

/** Columns for every field of a kind, with the headers and the way of writing that exported tables have. */
export function modelColumns(kind: PublishedDocument["documentKind"]): AnyColumn[] {
  return columnsOf(kind, { otherwise: inWords })
    .filter(({ spread: several }) => several === undefined)
    .flatMap(({ path, header, codec }) => {
      const column: AnyColumn = {
        zh: header,
        key: keyOf(path),
        field: path.join("."),
        cell: (document, set) => {
          const value = at(document, path);
          return value === undefined
            ? ""
            : codec.show(value, { set, edition: document.edition ?? "", from1904: false });
        },
      };
      return spread(column, path, fieldsOnPath(kind, path)?.at(-1));
    });
}

/** `sharing.followsInclusion` is `sharing_follows_inclusion`. */
function keyOf(path: readonly string[]): string {
  return path.join("_").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
