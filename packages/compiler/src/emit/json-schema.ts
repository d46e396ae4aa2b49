/** A JSON Schema, as far as the emitters look into it. */
export interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}
