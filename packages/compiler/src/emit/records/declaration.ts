import type { PublishedRecordFormat, RecordElement } from "@mulu/schema";
import { isReadInFull } from "@mulu/validators";

import { literal } from "../artefact.js";
import { recordNames } from "./naming.js";

/** What every validator module shares; written once as records/types.d.ts. */
export const sharedTypes = `import type { IsoDate, Nature, PathId, RecordElement, RecordFormat, Text } from "@mulu/schema";

/** 一处不符合，如校验器所见。One error as the validator sees it. */
export interface ValidationError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** 校验函数：不符合之处写在 errors。A validator; what it finds wrong stands in errors. */
export interface Validate<Item> {
  (record: unknown): record is Item;
  errors?: ValidationError[] | null;
}

/** 数据格式的要点。What messages need to know of a format. */
export interface RecordFormatInfo {
  readonly id: PathId;
  readonly concept: PathId;
  readonly title: Text;
  readonly nature: Nature;
  readonly official: boolean;
  /** Absolute $id of the JSON Schema. */
  readonly schema: string;
  readonly elements: readonly Omit<RecordElement, "provenance" | "note">[];
  /** The day as of which the catalogs speak that it was compiled from. */
  readonly asOf?: IsoDate;
  /** How dates are written in exchange, where the format tells. */
  readonly dateForm?: RecordFormat["dateForm"];
  /** Fields of the format that are not known; with elements or elements.required among them, nobody can call a record valid. */
  readonly unknown?: readonly string[];
}
`;

function comment(text: string): string {
  return `/** ${text.replaceAll("*/", "* /")} */`;
}

function codeType({ codes, openCodes, severalCodes }: RecordElement): string {
  if (!codes || codes.length === 0 || severalCodes) return "string";
  const values = codes.map(({ value }) => literal(value));
  const other = openCodes ? ["`其他-${string}`", "`其他－${string}`", "`其他—${string}`"] : [];
  return [...values, ...other].join(" | ");
}

function valueType(element: RecordElement): string {
  if (element.type === "decimal" || element.type === "integer") return "number";
  return element.type === "code" ? codeType(element) : "string";
}

function property(element: RecordElement): string {
  const { code, title, required } = element;
  return `  ${comment(`${title.zh} ${title.en}`)}\n  ${code}${required ? "" : "?"}: ${valueType(element)};`;
}

/** What a format that was not read in full may have besides. */
function further(format: PublishedRecordFormat): string[] {
  return isReadInFull(format)
    ? []
    : ["  /** 没有读到的数据项。Elements that were not read. */\n  [element: string]: unknown;"];
}

/** The declaration of one validator module, with the record as an interface keyed by published codes. */
export function validatorDeclaration(format: PublishedRecordFormat): string {
  const { type } = recordNames(format);
  return `import type { RecordFormatInfo, Validate } from "../types.js";

${comment(`${format.title.zh} ${format.title.en}`)}
export interface ${type} {
${[...format.elements.map(property), ...further(format)].join("\n")}
}

/** 校验一条记录。Validates one record. */
export declare const validate: Validate<${type}>;

/** 数据格式的要点。What messages need to know of the format. */
export declare const format: RecordFormatInfo;
`;
}
