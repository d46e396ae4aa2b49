import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, ".github", "workflows");
const workflows = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

/** Each job by name, with its own text. */
function jobsOf(text: string): Map<string, string> {
  const [, jobs = ""] = text.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}(?=[\w-]+:\n)/m).filter((part) => /^[\w-]+:\n/.test(part));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(":")), part]));
}

describe.each(workflows)("%s", (_, text) => {
  it("leaves no credentials behind for the code of others", () => {
    const checkouts = text.split("actions/checkout@").slice(1);
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(checkout.split("- uses:")[0]).toContain("persist-credentials: false");
  });

  it("writes nothing of an event into a command", () => {
    for (const [line] of text.matchAll(/^\s*(?:- )?run:.*$/gm)) expect(line).not.toContain("${{");
  });

  it("gives no job that runs the tests the right to write", () => {
    const jobs = jobsOf(text);
    const testing = [...jobs].filter(([, job]) => job.includes("npm test"));
    expect(testing.length).toBeGreaterThan(0);
    for (const [, job] of testing) expect(job).not.toMatch(/: write/);
    expect(text.split(/^jobs:/m)[0]).not.toMatch(/: write/);
  });

  it("tells the tests the day", () => {
    for (const [name, job] of jobsOf(text))
      if (job.includes("npm test")) expect([name, job]).toEqual([name, expect.stringContaining("MULU_TODAY=")]);
  });
});

it("asks for the provenance of what is published, where no install script ran", () => {
  const release = jobsOf(readFileSync(join(folder, "release.yml"), "utf8")).get("release");
  expect(release).toContain('NPM_CONFIG_PROVENANCE: "true"');
  expect(release).toContain("npm ci --ignore-scripts");
});

describe("the day of the check", () => {
  const day = (environment: string) =>
    execFileSync(
      process.execPath,
      ["--input-type=module", "-e", `import { today } from "./scripts/day.mjs"; console.log(today(${environment}))`],
      { cwd: root, encoding: "utf8" },
    ).trim();

  it("is given, or that of China", () => {
    expect(day('{ MULU_TODAY: "2026-11-20" }')).toBe("2026-11-20");
    expect(day("{}")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(day('{ MULU_TODAY: "" }')).toBe(day("{}"));
  });

  it("reaches the check of the catalogs, which is never taken from a cache", () => {
    expect(readFileSync(join(root, "scripts/check-catalogs.mjs"), "utf8")).toContain('"--today", today()');
    const turbo = JSON.parse(readFileSync(join(root, "turbo.json"), "utf8")) as { tasks: Record<string, unknown> };
    expect(turbo.tasks["@mulu/catalogs#check"]).toMatchObject({ cache: false, passThroughEnv: ["MULU_TODAY"] });
  });
});
