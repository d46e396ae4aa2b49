import type { ColumnAnswer } from "@mulu/compiler";

import { UsageError } from "../exit.js";

/** Values given as 列=值, such as `--set 信息性质=负面`. @throws UsageError for one without its column or value */
export function readColumns(written: readonly string[] | undefined): ColumnAnswer[] {
  return (written ?? []).map((each) => {
    const at = each.search(/[=＝]/);
    const [column, text] = [each.slice(0, Math.max(at, 0)).trim(), each.slice(at + 1).trim()];
    if (column !== "" && text !== "") return { column, text };
    throw new UsageError(`“${each}”请写作 列=值，例如 信息性质=负面 / write 列=值, such as 信息性质=负面: ${each}`);
  });
}
