import type { IsoDate, PathId, RecordElement, RecordFormat, Text } from "@mulu/schema";

/** @public One error as a compiled record validator reports it. */
export interface RecordError {
  /** JSON Pointer to the value, such as `/CF_XDR_SHXYM`; empty for the record itself. */
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
}

/** @public What messages need to know of an element. */
export type MessageElement = Omit<RecordElement, "provenance" | "note">;

/** @public What messages need to know of a record format; the compiled validators export it beside `validate`. */
export interface MessageFormat {
  readonly id: PathId;
  readonly title: Text;
  readonly elements: readonly MessageElement[];
  readonly dateForm?: RecordFormat["dateForm"];
  /** The day as of which the catalogs speak that the format was compiled from. */
  readonly asOf?: IsoDate;
  /** Fields of the format that are not known. */
  readonly unknown?: readonly string[];
}
