import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { ensureInstalled, root, turbo } from "./environment.mjs";

/** Every proof of the project, as turbo tasks. */
const tasks = ["build", "check", "typecheck", "lint", "format", "unused", "pack:check", "test", "test:browser"];
/**
 * What goes first, by itself. The tests in the browser take longest and wait for the site; with every other test beside it,
 * the site took three times as long, and at the end they ran alone.
 */
const awaited = ["build", "typecheck"];
const runs = join(root, ".turbo", "runs");
const options = ["--continue=dependencies-successful", "--output-logs=new-only"];

/** Counts of one vitest JSON report; null when the task wrote none. */
function readReports(directory) {
  const folder = join(root, directory, ".test-results");
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({ name, report: JSON.parse(readFileSync(join(folder, name), "utf8")) }));
  } catch {
    return [];
  }
}

/** Tests that did not pass, by their full names: the last lines of a run say what to look for in the many before them. */
function namesOfFailed({ testResults }) {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== "passed").map(({ fullName }) => fullName),
  );
}

const reportOf = { test: "unit.json", "test:browser": "browser.json" };

/** A test task counts by its tests; any other task counts as one proof. A test task without a report failed. */
function countTask({ task, directory, execution }) {
  const passed = execution?.exitCode === 0;
  const reportName = reportOf[task];
  if (reportName === undefined) return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  const found = readReports(directory).find(({ name }) => name === reportName);
  if (!found) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = found.report;
  const failed = numFailedTests + numPendingTests + (numTodoTests ?? 0);
  return { passed: numPassedTests, failed: !passed && failed === 0 ? 1 : failed, names: namesOfFailed(found.report) };
}

function lastRun() {
  const [newest] = readdirSync(runs).sort().reverse();
  return JSON.parse(readFileSync(join(runs, newest), "utf8"));
}

ensureInstalled();
// What fails here fails again below, and is counted there.
turbo(["run", ...awaited, ...options]);
rmSync(runs, { recursive: true, force: true });
const code = turbo(["run", ...tasks, ...options, "--summarize"]);
const summary = lastRun();
const counted = summary.tasks
  .filter(({ command }) => command !== "<NONEXISTENT>")
  .map((task) => ({ task, ...countTask(task) }));
const passed = counted.reduce((sum, each) => sum + each.passed, 0);
let failed = counted.reduce((sum, each) => sum + each.failed, 0);
for (const { task, failed: count, names = [] } of counted.filter((each) => each.failed > 0))
  process.stdout.write([`  ✗ ${task.taskId}: ${count} failed`, ...names.map((name) => `      ${name}`), ""].join("\n"));
if (code !== 0 && failed === 0) failed = 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
