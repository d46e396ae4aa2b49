import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

import { build } from "@mulu/compiler";
import type { Artefact } from "@mulu/compiler";

import { claim, mark, writeBuild } from "../build-folder.js";
import { deskArtefacts } from "../desk/artefacts.js";
import { exit } from "../exit.js";
import { fails, load } from "../load.js";
import { absolute } from "../paths.js";
import type { CommandContext, Verb } from "../command.js";
import { renderFinding, renderTally, tally } from "../render/text.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("build");

interface BuildOptions {
  out: string;
  check?: boolean;
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** What an action gives; a thing that is not there gives something else. Any other fault stays one. */
async function orAbsent<T, U>(action: Promise<T>, absent: U): Promise<T | U> {
  return action.catch((error: unknown) => {
    if (isAbsent(error)) return absent;
    throw error;
  });
}

/** Whether a file holds this, byte for byte. */
function holds(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(content));
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await orAbsent(readdir(root, { recursive: true, withFileTypes: true }), []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== mark);
}

/** Files that a build would change, add or remove. */
async function stale(out: string, artefacts: readonly Artefact[]): Promise<string[]> {
  const expected = new Set(artefacts.map(({ path }) => path));
  // One after the other, as they are written: to wait for each takes longer than to read it.
  const differing = artefacts.flatMap(({ path, content }) => (holds(join(out, path), content) ? [] : path));
  const extra = (await listFiles(out)).filter((path) => !expected.has(path));
  return [...differing, ...extra].sort();
}

async function runBuild(context: CommandContext, options: BuildOptions): Promise<number> {
  const { terminal } = context;
  const loaded = await load(context);
  const { root, files, compilation, findings } = loaded;
  if (fails(findings)) {
    const source = (file: string): string | undefined => compilation.text(file);
    for (const finding of findings.filter(({ verdict, accepted }) => verdict === "fail" && !accepted)) {
      terminal.err(`${renderFinding(finding, { terminal, set: compilation.set, source })}\n\n`);
    }
    terminal.err(`${renderTally(tally(findings), compilation.documents.length, terminal)}\n`);
    return exit.findings;
  }
  const artefacts = [...(await build({ compilation, findings, files })), ...(await deskArtefacts(loaded))];
  const out = absolute(terminal.cwd, options.out);
  if (!options.check) {
    const place = await claim({ out, shown: options.out, cwd: terminal.cwd, root }, artefacts);
    await writeBuild(place, options.out, artefacts);
    terminal.out(`${options.out}: ${artefacts.length} files\n`);
    return exit.ok;
  }
  const changed = await stale(out, artefacts);
  for (const path of changed) terminal.out(`${join(options.out, path)}\n`);
  return changed.length === 0 ? exit.ok : exit.findings;
}

/** `mulu build`: compiles everything that is published. */
export const buildCommand: Verb = (program, act) => {
  program
    .command("build")
    .description(help.what)
    .option("--out <dir>", help["--out"], "catalogs/dist")
    .option("--check", help["--check"])
    .addHelpText("after", exampleText(help.examples, ["mulu build --check"]))
    .action((options: BuildOptions) => act((context) => runBuild(context, options)));
};
