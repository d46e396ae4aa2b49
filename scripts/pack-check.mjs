import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/**
 * `npm run pack:check` of a package: packed once, as it would be published, and looked at by both tools. What they look at
 * are names, manifests and code; of data they only ask whether it is there, and npm holds each of ten thousand files
 * against its lists. So a copy is packed that has all of the code, and of data what an export names, and of each
 * ending the first in a folder, under its name and with next to nothing in it.
 */
const folder = mkdtempSync(join(tmpdir(), "mulu-pack-"));
const copy = join(folder, "package");
const shell = process.platform === "win32";
const manifest = readFileSync("package.json", "utf8");
const isRead = (name) => /\.(?:[cm]?jsx?|[cm]?tsx?|map|md|node)$|^package\.json$|^LICEN[CS]E|^\./.test(name);
const seen = new Set();

function run(command, args, cwd = process.cwd()) {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell, cwd });
  return status ?? 1;
}

/** What npm may take of a package: files beside the manifest, and the folders that it lists. */
function copyPackage() {
  const { files = [] } = JSON.parse(manifest);
  const listed = new Set(files.map((each) => each.replace(/^!?(?:\.\/)?/, "").split("/")[0]));
  for (const name of readdirSync(".")) {
    if (listed.has(name) || statSync(name).isFile()) cpSync(name, join(copy, name), { recursive: true, filter: take });
  }
}

/** Copies folders and what is read; of other files the name, once for each ending in a folder. */
function take(from, to) {
  const [name, folderOfIt] = [basename(from), dirname(from)];
  if (isRead(name) || statSync(from).isDirectory()) return true;
  const kind = `${folderOfIt}/${name.replace(/^[^.]*/, "")}`;
  if (!seen.has(kind) || manifest.includes(`"./${from.replaceAll("\\", "/")}"`)) writeFileSync(to, "{}\n");
  seen.add(kind);
  return false;
}

function check() {
  copyPackage();
  const packed = run("npm", ["pack", "--silent", "--pack-destination", folder], copy);
  if (packed !== 0) return packed;
  const [tarball] = readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => join(folder, name));
  const linted = run("publint", [tarball, "--strict"]);
  return linted === 0 ? run("attw", [tarball, "--profile", "esm-only"]) : linted;
}

try {
  process.exitCode = check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
