import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { root } from "./environment.mjs";

/**
 * Publishes the packages whose version is new. Their provenance names the repository they were built in, and npm holds
 * it against `repository` of each package: it is filled in here, as nothing in the tree depends on where it is kept.
 */
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
if (!server || !repository) {
  process.stderr.write("发布只在工作流中进行。/ Packages are published by the workflow only.\n");
  process.exit(2);
}
const listed = execFileSync("npm", ["query", ".workspace"], { cwd: root, encoding: "utf8" });
for (const { location } of JSON.parse(listed)) {
  const file = join(root, location, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (manifest.private) continue;
  manifest.repository = { type: "git", url: `git+${server}/${repository}.git`, directory: location };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
const { status } = spawnSync("npm", ["run", "changeset", "--", "publish"], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
