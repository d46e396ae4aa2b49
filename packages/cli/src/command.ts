import type { Command } from "commander";

import type { Terminal } from "./terminal.js";

/** What every verb receives beside its own arguments. */
export interface CommandContext {
  terminal: Terminal;
  json: boolean;
  /** Folder that holds the catalogs. */
  catalogs: string;
}

/** A verb: registers itself, and answers with an exit code. */
export type Verb = (
  program: Command,
  act: (run: (context: CommandContext) => Promise<number>) => Promise<void>,
) => void;
