import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `npm run pack:check` of a package: packed once, as it would be published, and looked at by both tools. */
const folder = mkdtempSync(join(tmpdir(), "mulu-pack-"));
const shell = process.platform === "win32";

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell });
  return status ?? 1;
}

function check() {
  const packed = run("npm", "pack", "--silent", "--pack-destination", folder);
  if (packed !== 0) return packed;
  const [tarball] = readdirSync(folder).map((name) => join(folder, name));
  const linted = run("publint", tarball, "--strict");
  return linted === 0 ? run("attw", tarball, "--profile", "esm-only") : linted;
}

try {
  process.exitCode = check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
