import { relative } from "node:path";

import type { CommandContext } from "../command.js";
import { UsageError } from "../exit.js";
import { absolute } from "../paths.js";
import { say } from "../words/say.js";

/** What is kept from the public lies outside the catalogs, which are public. @throws UsageError when it would not */
export function demandOutside({ terminal: { cwd } }: CommandContext, root: string, written: string): void {
  const inside = relative(root, absolute(cwd, written));
  if (inside.startsWith("..") || inside === absolute(cwd, written)) return;
  throw new UsageError(say("lies-folder-catalogs-public", { written }));
}
