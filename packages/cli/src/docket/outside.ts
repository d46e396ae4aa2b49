import { relative } from "node:path";

import type { CommandContext } from "../command.js";
import { UsageError } from "../exit.js";
import { absolute } from "../paths.js";

/** What is kept from the public lies outside the catalogs, which are public. @throws UsageError when it would not */
export function demandOutside({ terminal: { cwd } }: CommandContext, root: string, written: string): void {
  const inside = relative(root, absolute(cwd, written));
  if (inside.startsWith("..") || inside === absolute(cwd, written)) return;
  throw new UsageError(
    `${written} 在目录数据文件夹里，那里的文件都是公开的；请写到别处 / ${written} lies in the folder of the catalogs, which are public; write it elsewhere`,
  );
}
