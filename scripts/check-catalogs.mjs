import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { today } from "./day.mjs";

/** `npm run check` of the catalogs: the check, by the exceptions that hold today, and the lock. */
const mulu = fileURLToPath(new URL("../packages/cli/dist/main.js", import.meta.url));
const checks = [["check", "--today", today()], ["verify"]];
for (const [verb, ...args] of checks) {
  const { status } = spawnSync(process.execPath, [mulu, verb, "--catalogs", ".", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
