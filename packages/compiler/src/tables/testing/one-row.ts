import { realFiles } from "./world.js";

/** Headers with their cells, beside the id and the name of an example. */
export type Columns = readonly (readonly [header: string, cell: string])[];

/** The edition that tables of one row go into. */
export const sichuan = "local/510000/information/compilation-2026";

/** Its files, without the instruments and regions that no such table names. */
export async function sichuanFiles(): Promise<Map<string, Uint8Array>> {
  const all = await realFiles(sichuan);
  const spare = /^instruments\/(?!work-safety-law|gbf-2020-49\.|sichuan-social)|^regions\/(?!100000|510000)/;
  return new Map([...all].filter(([path]) => !spare.test(path)));
}

/** A table of one row. */
export function oneRow(columns: Columns): string[][] {
  return [
    ["标识", "名称", ...columns.map(([header]) => header)],
    ["shi-li", "示例信息", ...columns.map(([, cell]) => cell)],
  ];
}
