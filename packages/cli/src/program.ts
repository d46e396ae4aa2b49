import { Command, CommanderError, Option } from "commander";

import type { Verb } from "./command.js";
import { buildCommand } from "./commands/build.js";
import { checkCommand } from "./commands/check.js";
import { coverageCommand } from "./commands/coverage.js";
import { exportCommand } from "./commands/export.js";
import { impactCommand } from "./commands/impact.js";
import { importCommand } from "./commands/import.js";
import { migrateCommand } from "./commands/migrate.js";
import { resolveCommand } from "./commands/resolve.js";
import { serveCommand } from "./commands/serve.js";
import { verifyCommand } from "./commands/verify.js";
import { exit, UsageError } from "./exit.js";
import { guarded } from "./terminal.js";
import type { Language, Terminal } from "./terminal.js";

const verbs: readonly Verb[] = [
  checkCommand,
  buildCommand,
  resolveCommand,
  impactCommand,
  coverageCommand,
  importCommand,
  exportCommand,
  migrateCommand,
  verifyCommand,
  serveCommand,
];

interface GlobalOptions {
  json?: boolean;
  lang?: Language;
  catalogs?: string;
}

function globalOptions(command: Command): Command {
  return command
    .addOption(new Option("--lang <language>", "输出语言 / language of messages").choices(["zh", "en"]))
    .option("--json", "机器可读输出 / output for machines")
    .option("--catalogs <dir>", "目录数据所在文件夹 / folder of the catalogs", "catalogs");
}

/** The command line. `run` never throws and never exits: it returns the exit code. */
export function createProgram(given: Terminal): { run: (args: readonly string[]) => Promise<number> } {
  const terminal = guarded(given);
  return {
    async run(args) {
      let code: number = exit.ok;
      const program = globalOptions(new Command("mulu"))
        .description("公共信用目录即代码 / public credit catalogs as code")
        .exitOverride()
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
      for (const verb of verbs) {
        verb(program, async (run) => {
          const { json = false, lang, catalogs = "catalogs" } = program.opts<GlobalOptions>();
          code = await run({ terminal: { ...terminal, language: lang ?? terminal.language }, json, catalogs });
        });
      }
      try {
        await program.parseAsync([...args], { from: "user" });
      } catch (error) {
        if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
        if (!(error instanceof UsageError)) throw error;
        terminal.err(`${error.message}\n`);
        return exit.usage;
      }
      return code;
    },
  };
}
