import { languageCodes } from "@mulu/schema";

import { Command, CommanderError, Option } from "commander";

import { exit, UsageError } from "./exit.js";
import { verbs as byName } from "./generated/verbs.js";
import { guarded } from "./terminal.js";
import type { Language, Terminal } from "./terminal.js";
import { bilingual, say } from "./words/say.js";

/** What most people come for stands first in the help; the rest by its name. */
const first = ["check", "build"];
const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
const verbs = Object.entries(byName)
  .sort(([a], [b]) => place(a) - place(b))
  .map(([, verb]) => verb);

interface GlobalOptions {
  json?: boolean;
  lang?: Language;
  catalogs?: string;
}

/** What every verb may be called with. */
export function globalOptions(command: Command): Command {
  return command
    .addOption(new Option("--lang <language>", bilingual(say("option-lang"))).choices([...languageCodes]))
    .option("--json", bilingual(say("option-json")))
    .option("--catalogs <dir>", bilingual(say("option-catalogs")), "catalogs");
}

/** The command line. `run` never throws and never exits: it returns the exit code. */
export function createProgram(given: Terminal): { run: (args: readonly string[]) => Promise<number> } {
  const terminal = guarded(given);
  return {
    async run(args) {
      let code: number = exit.ok;
      const program = globalOptions(new Command("mulu"))
        .description(bilingual(say("what-mulu-is")))
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
