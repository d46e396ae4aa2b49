import { rm } from "node:fs/promises";
import { join } from "node:path";

import type { GivenProvenance, ImportResult } from "@mulu/compiler";
import type { ProvenanceStatus, PublishedEdition } from "@mulu/schema";
import type { ReadTable } from "@mulu/spreadsheet";
import { Option } from "commander";

import { answersAfter, answersPathOf, importReport, takeTable } from "../desk/take-table.js";
import type { Taking } from "../desk/take-table.js";
import { findEdition, refuseTableless } from "../editions.js";
import { exit, UsageError } from "../exit.js";
import { load, parseDate } from "../load.js";
import type { CommandContext, Verb } from "../command.js";
import { renderImport } from "../render/import.js";
import { answeredByFlags } from "../answered-by-flags.js";
import { readColumns } from "../draft/columns.js";
import { answersIn, interviewed } from "../interview.js";
import { missingPaths } from "../missing-things.js";
import { ownStatuses } from "../own-statuses.js";
import { readTableFile } from "../read-table.js";
import { answered } from "../whole.js";
import { writeFiles } from "../write-files.js";
import { say } from "../words/say.js";
import { exampleText, helpOf } from "../words/verbs.js";

const help = helpOf("import");

interface ImportOptions {
  into: string;
  dryRun?: boolean;
  all?: boolean;
  summary?: boolean;
  update?: boolean;
  status?: ProvenanceStatus;
  source?: string;
  verified?: string;
  correct?: string;
  sheet?: string[];
  interview?: boolean;
  answer?: string[];
  removeMissing?: boolean;
}

function provenanceOf({ status, source, verified }: ImportOptions): GivenProvenance {
  return {
    ...(status === undefined ? {} : { status }),
    ...(source === undefined ? {} : { source }),
    ...(verified === undefined ? {} : { verified: parseDate(verified) }),
  };
}

/** All files or none. New ones never take the place of one that is there, even of one that could not be read. */
async function write(root: string, { files, created }: ImportResult, answers: Answers): Promise<void> {
  const isNew = new Set(created.map((id) => `${id}.yaml`));
  const kept = answers.text === answers.before ? [] : [[answers.file, answers.text ?? ""] as const];
  await writeFiles(
    [...files, ...kept].map(([path, content]) => ({
      path: join(root, path),
      shown: `catalogs/${path}`,
      content,
      isNew: isNew.has(path),
    })),
  );
}

/** What an office answered about its tables: the file below catalogs/, as it was and as it is to be. */
interface Answers {
  file: string;
  before?: string;
  text?: string;
}

/** An official edition is frozen: a table is taken into it only as a correction, which the lock then records. */
function demandCorrection(edition: PublishedEdition, { correct, dryRun }: ImportOptions): void {
  if (!edition.official || dryRun) return;
  if (correct !== undefined && correct.trim() !== "") return;
  throw new UsageError(say("official-does-not-change-correct", { edition: edition.id }));
}

/** The sheets that are asked for by name. @throws UsageError for a name that no sheet has */
function chosenSheets({ sheet: only }: ImportOptions, { name, sheets }: ReadTable): { only?: string[] } {
  if (only === undefined) return {};
  const names = sheets.map((each) => each.name);
  const missing = only.find((each) => !names.includes(each));
  if (missing === undefined) return { only };
  throw new UsageError(say("no-sheet", { name, missing, names }));
}

async function runImport(context: CommandContext, file: string, options: ImportOptions): Promise<number> {
  const { terminal } = context;
  const provenance = provenanceOf(options);
  const table = await readTableFile(terminal.cwd, file);
  refuseTableless(options.into);
  const loaded = await load(context);
  const { root } = loaded;
  const edition = findEdition(context, loaded, options.into);
  demandCorrection(edition, options);
  const { update = false, dryRun = false } = options;
  const { encoding, separator } = table;
  const taking: Taking = { table, edition, update, provenance, ...chosenSheets(options, table) };
  const asked = (text: string | undefined): ImportResult => takeTable(loaded, taking, text);
  const answersPath = answersPathOf(edition);
  const before = await answersIn(root, answersPath);
  const told = answeredByFlags(before, asked, readColumns(options.answer));
  const { text: given, result } = options.interview ? await interviewed(told.text, asked, terminal) : told;
  const text = answersAfter(given, result);
  const remembered: Answers = {
    file: answersPath,
    ...(before === undefined ? {} : { before }),
    ...(text === undefined ? {} : { text }),
  };
  const gone = missingPaths(options, { edition, files: loaded.files, result });
  if (!dryRun) {
    await write(root, result, remembered);
    await Promise.all(gone.map((path) => rm(join(root, path))));
  }
  if (context.json) {
    const removed = gone.map((path) => path.replace(/\.yaml$/, ""));
    terminal.out(`${JSON.stringify({ ...importReport(taking, result, dryRun), removed }, null, 2)}\n`);
  } else {
    const said = encoding === undefined || separator === undefined ? {} : { encoding, separator };
    const detail = options.summary ? "summary" : "all";
    const shown = options.summary || options.all ? ({ detail } as const) : {};
    const answers = `catalogs/${answersPath}`;
    const removed = gone.map((path) => `catalogs/${path}`);
    terminal.out(renderImport({ result, edition: edition.id, dryRun, answers, removed, ...said, ...shown }, terminal));
  }
  const code = answered(context, loaded);
  return result.findings.some(({ severity }) => severity === "error") ? exit.findings : code;
}

const also = (name: string, names: string[] = []): string[] => [...names, name];

/** `mulu import`: a table as YAML. */
export const importCommand: Verb = (program, act) => {
  program
    .command("import")
    .argument("<file>", help["<file>"])
    .description(help.what)
    .requiredOption("--into <edition>", help["--into"])
    .option("--sheet <name>", help["--sheet"], also)
    .option("--interview", help["--interview"])
    .option("--answer <word=answer>", help["--answer"], also)
    .option("--dry-run", help["--dry-run"])
    .option("--all", help["--all"])
    .option("--summary", help["--summary"])
    .option("--update", help["--update"])
    .option("--remove-missing", help["--remove-missing"])
    .option("--correct <reason>", help["--correct"])
    .option("--verified <date>", help["--verified"])
    .addOption(new Option("--status <status>", help["--status"]).choices(ownStatuses))
    .option("--source <key>", help["--source"])
    .addHelpText(
      "after",
      exampleText(
        help.examples,
        [
          "mulu import 细目.xlsx --into local/510000/information/2026 --verified 2026-11-20 --dry-run",
          "mulu import 细目.xlsx --into local/510000/information/2026 --verified 2026-11-20",
          "",
        ],
        help.notes,
      ),
    )
    .action((file: string, options: ImportOptions) => act((context) => runImport(context, file, options)));
};
