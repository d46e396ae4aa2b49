import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, it } from "vitest";

/** One task of `turbo --dry=json`. */
interface PlannedTask {
  taskId: string;
  hash: string;
  command: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
let copy = "";

/** A copy of every file git knows or would know, so that a test may touch files while others read them. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "mulu-turbo-"));
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], {
    cwd: root,
    maxBuffer: 1 << 28,
  });
  for (const file of listed.toString("utf8").split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { force: true });
  }
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function plan(): Map<string, string> {
  const output = execFileSync(process.execPath, [turbo, "run", "build", "--dry=json"], {
    cwd: copy,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { tasks } = JSON.parse(output.toString("utf8")) as { tasks: PlannedTask[] };
  // Turbo also lists the task for packages that have no such script.
  const real = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(real.map(({ taskId, hash }) => [taskId, hash]));
}

function rebuiltAfter(touch: () => void): string[] {
  const before = plan();
  touch();
  return [...plan()].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
}

it("touching one catalog file rebuilds the catalogs and what stands on them, and nothing else", () => {
  const touched = rebuiltAfter(() => {
    appendFileSync(join(copy, "catalogs/national/information/2024/edition.yaml"), "# touched\n");
  });
  expect(touched.sort()).toEqual(["@mulu/catalogs#build", "@mulu/docs#build", "@mulu/sdk#build"]);
});

it("touching a law rule rebuilds the rules and all to their right, but neither model nor engine", () => {
  const touched = rebuiltAfter(() => {
    appendFileSync(join(copy, "packages/validators/src/rules/ms-04-rights-reducing-basis-2025.ts"), "\n");
  });
  expect(touched).toContain("@mulu/validators#build");
  expect(touched).toContain("@mulu/catalogs#build");
  expect(touched).not.toContain("@mulu/schema#build");
  expect(touched).not.toContain("@mulu/engine#build");
});

it("touching a test or the README rebuilds nothing", () => {
  const touched = rebuiltAfter(() => {
    appendFileSync(join(copy, "packages/engine/src/cite.test.ts"), "\n");
    appendFileSync(join(copy, "README.md"), "\n");
  });
  expect(touched).toEqual([]);
});
