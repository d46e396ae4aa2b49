import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Lowest Node on which everything runs. */
const lowest = [20, 19];

const stamp = new URL("../node_modules/.mulu-lock", import.meta.url);
const lockfile = new URL("../package-lock.json", import.meta.url);

/** Ends the process with what is missing and what to do about it, in both languages. */
function missing(zh, en) {
  process.stderr.write(`\n${zh}\n${en}\n`);
  process.exit(2);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > lowest[0] || (major === lowest[0] && minor >= lowest[1])) return;
  missing(
    `需要 Node ${lowest.join(".")} 或者更高版本，现为 ${process.versions.node}。请安装后重试。`,
    `Node ${lowest.join(".")} or newer is needed; this is ${process.versions.node}. Install it and try again.`,
  );
}

function requireCommand(command) {
  if (spawnSync(command, ["--version"], { stdio: "ignore", shell: process.platform === "win32" }).status === 0) return;
  missing(`缺少命令 ${command}，请先安装。`, `The command ${command} is missing; install it first.`);
}

/** Environment for everything the project runs: no telemetry, no clock zone, no update notices. */
export const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  DOCUSAURUS_NO_UPDATE_CHECK: "1",
  TZ: "UTC",
};

/** Runs a command in the repository, inheriting the terminal. Returns its exit code. */
export function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: environment,
    shell: process.platform === "win32",
  });
  return result.status ?? 1;
}

/** Runs turbo from the installed packages. */
export function turbo(args) {
  return run(process.execPath, [fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url)), ...args]);
}

/** Installs from the lockfile when the installed tree is not the one the lockfile describes. */
export function ensureInstalled() {
  requireNode();
  requireCommand("npm");
  requireCommand("git");
  const digest = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  process.stdout.write("安装依赖（按 package-lock.json）… / installing from package-lock.json…\n");
  const code = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) missing("依赖安装失败，原因见上。", "Installing failed; the reason stands above.");
  writeFileSync(stamp, digest);
}
