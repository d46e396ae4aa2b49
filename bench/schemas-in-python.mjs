/*
 * Judges the mutated records of packages/sdk/src/agreement.test.ts by Python's jsonschema too: each verdict must be ajv's.
 * Needs python3 with jsonschema (Debian and Ubuntu: apt-get install python3-jsonschema; elsewhere: pip install jsonschema)
 * and a built checkout (npm start).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const python = process.env.PYTHON ?? "python3";

const probe = spawnSync(python, ["-c", "import jsonschema"], { encoding: "utf8" });
if (probe.status !== 0) {
  process.stderr.write(
    `需要 ${python} 和 jsonschema：apt-get install python3-jsonschema，或者 pip install jsonschema\n` +
      `${python} with jsonschema is needed: apt-get install python3-jsonschema, or pip install jsonschema\n`,
  );
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "mulu-records-"));
const records = join(folder, "records.ndjson");
try {
  const made = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--config",
      "../../vitest.config.js",
      "--root",
      ".",
      "src/agreement.test.ts",
    ],
    { cwd: join(root, "packages/sdk"), env: { ...process.env, MULU_MUTATED_RECORDS: records }, stdio: "inherit" },
  );
  if (made.status !== 0) process.exitCode = 1;
  else {
    const schemas = join(root, "catalogs/dist/records");
    const script = fileURLToPath(new URL("schemas_in_python.py", import.meta.url));
    process.exitCode = spawnSync(python, [script, schemas, records], { stdio: "inherit" }).status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
