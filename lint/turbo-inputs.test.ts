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
  /** Digests of the files it depends on, by path from its package. */
  inputs: Readonly<Record<string, string>>;
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

function tasksOf(task: string): PlannedTask[] {
  const output = execFileSync(process.execPath, [turbo, "run", task, "--dry=json"], {
    cwd: copy,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { tasks } = JSON.parse(output.toString("utf8")) as { tasks: PlannedTask[] };
  // Turbo also lists the task for packages that have no such script.
  return tasks.filter(({ command }) => command !== "<NONEXISTENT>");
}

function plan(): Map<string, string> {
  return new Map(tasksOf("build").map(({ taskId, hash }) => [taskId, hash]));
}

/** The plan after what was touched last: what is touched next is held against it. */
let planned: Map<string, string> | undefined;

function rebuiltAfter(touch: () => void): string[] {
  const before = planned ?? plan();
  touch();
  const after = plan();
  planned = after;
  return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
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

it("the habits of the project are tried anew whichever file is touched that they are read from", () => {
  const task = tasksOf("test").find(({ taskId }) => taskId === "@mulu/lint#test");
  const inputs = new Set(Object.keys(task?.inputs ?? {}));
  const read = [
    "bench/world.mjs",
    "docs/browser/several.ts",
    "docs/decisions/README.md",
    "packages/fixtures/src/world.ts",
    "packages/pages/src/frame.ts",
    "packages/pages/src/models/feed.test.ts",
    "packages/pages/package.json",
    "scripts/test.mjs",
  ];
  expect(read.filter((file) => !inputs.has(`../${file}`))).toEqual([]);
});
