import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";
import { load } from "js-yaml";

import { mulu } from "./mulu.js";

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
    for (const checkout of checkouts) expect(checkout.split("- uses:")[0]).toContain("persist-credentials: false");
  });

  it("writes nothing of an event into a command", () => {
    for (const [line] of text.matchAll(/^\s*(?:- )?run:.*$/gm)) expect(line).not.toContain("${{");
  });

  it("gives no job that runs the tests the right to write", () => {
    const jobs = jobsOf(text);
    const testing = [...jobs].filter(([, job]) => /npm test|npm ci\n/.test(job));
    for (const [, job] of testing) expect(job).not.toMatch(/: write/);
    expect(text.split(/^jobs:/m)[0]).not.toMatch(/: write/);
  });

  it("tells the tests the day", () => {
    for (const [name, job] of jobsOf(text))
      if (job.includes("npm test")) expect([name, job]).toEqual([name, expect.stringContaining("MULU_TODAY=")]);
  });
});

interface Step {
  uses?: string;
  run?: string;
}

interface Workflow {
  name: string;
  on: Readonly<Record<string, { workflows?: string[] } | null>>;
  permissions?: Readonly<Record<string, string>>;
  jobs: Readonly<Record<string, { permissions?: Readonly<Record<string, string>>; steps: Step[] }>>;
}

const parsed = workflows.map(([name, text]) => ({ name, text, workflow: load(text) as Workflow }));
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

/** Each call of the command: its words, of a script whose lines may go on. */
const calls = parsed.flatMap(({ name, workflow }) =>
  stepsOf(workflow)
    .flatMap(({ run = "" }) => run.replaceAll(/\\\n\s*/g, " ").split("\n"))
    .flatMap((line) => {
      const [, rest] = /\bnpx mulu ([^|>&;]+)/.exec(line) ?? [];
      return rest === undefined ? [] : [{ name, words: rest.trim().split(/\s+/) }];
    }),
);

describe("the workflows", () => {
  it("call the command: its check and its review, as annotations and as one comment", () => {
    const said = calls.map(({ words }) => words.join(" "));
    expect(said).toContainEqual(expect.stringMatching(/check --format github$/));
    expect(said).toContainEqual(expect.stringMatching(/review .*--format github$/));
    expect(said).toContainEqual(expect.stringMatching(/review .*--format md/));
  });

  it.each(calls)("name a verb and flags that there are: %j", async ({ words }) => {
    const everywhere = ["--lang", "--json", "--catalogs"];
    const at = words.findIndex((word, index) => !word.startsWith("--") && !everywhere.includes(words[index - 1] ?? ""));
    const flags = words.filter((word) => word.startsWith("--") && !everywhere.includes(word));
    const help = await mulu(root, words[at] ?? "", "--help");
    expect(help).toContain("--help");
    for (const flag of flags) expect(help).toMatch(new RegExp(`^\\s+${flag}\\b`, "m"));
  });

  it("use no action of others beyond those known", () => {
    const used = parsed.flatMap(({ workflow }) => stepsOf(workflow).flatMap(({ uses }) => uses?.split("@")[0] ?? []));
    const known = ["checkout", "setup-node", "upload-artifact", "download-artifact"].map((each) => `actions/${each}`);
    expect([...new Set(used)].filter((each) => ![...known, "changesets/action"].includes(each))).toEqual([]);
  });

  it("write nothing of an event into a script, however many lines it has", () => {
    for (const { workflow } of parsed) for (const { run = "" } of stepsOf(workflow)) expect(run).not.toContain("${{");
  });

  it("never run the code of a pull request with a secret or a right to write", () => {
    for (const { name, text, workflow } of parsed) {
      const triggers = Object.keys(workflow.on);
      expect([name, triggers]).not.toContainEqual(expect.arrayContaining(["pull_request_target"]));
      if (triggers.includes("pull_request")) {
        expect([name, text.includes("secrets.")]).toEqual([name, false]);
        expect([name, /:\s*write\b/.test(text)]).toEqual([name, false]);
      }
      if (!triggers.includes("workflow_run")) continue;
      // It has the secrets of the repository: it checks out nothing, and runs nothing that came from elsewhere.
      expect(text).not.toContain("actions/checkout");
      for (const { run = "" } of stepsOf(workflow)) expect(run).not.toMatch(/\b(?:npm|npx|node|bash|sh|source|eval)\b/);
      const names = parsed.map((each) => each.workflow.name);
      for (const each of workflow.on["workflow_run"]?.workflows ?? []) expect(names).toContain(each);
    }
  });

  it("give every workflow no right but those its jobs name", () => {
    for (const { name, workflow } of parsed) {
      expect([name, workflow.permissions]).toEqual([name, expect.anything()]);
      expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== "read")).toEqual([]);
    }
  });

  it("find their comment again by the mark that a review begins with", () => {
    const source = readFileSync(join(root, "packages/cli/src/review/markdown.ts"), "utf8");
    const [, mark = ""] = /stickyMark = "([^"]+)"/.exec(source) ?? [];
    const comment = readFileSync(join(folder, "review-comment.yml"), "utf8");
    expect(mark).not.toBe("");
    expect(comment).toContain(`startswith("${mark}")`);
    expect(comment).toContain(`("${mark}\\n"`);
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
