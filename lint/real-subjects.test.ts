import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { realSubjects } from "@mulu/validators";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Files of the repository that people write; digests of packages are not text. */
function written(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root });
  return listed
    .toString("utf8")
    .split("\0")
    .filter((file) => file !== "" && !/^package-lock\.json$|\.(?:png|svg|ico|woff2?)$/.test(file));
}

describe("the repository (SEC-05)", () => {
  it("holds no identifier of a real person or firm", () => {
    const files = written();
    expect(files.length).toBeGreaterThan(1000);
    const found = files.flatMap((file) => {
      const text = readFileSync(new URL(file, `file://${root}/`), "utf8");
      return realSubjects(text).map(({ kind, index }) => `${file}:${text.slice(0, index).split("\n").length} ${kind}`);
    });
    expect(found).toEqual([]);
  });
});
