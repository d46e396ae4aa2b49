#!/usr/bin/env node
// First, so that it holds for all that runs after it.
import "./optimise-later.js";

import { createProgram } from "./program.js";
import { processTerminal } from "./terminal.js";

// A reader such as `head` may close the pipe before everything is written: that is no fault of ours, and it must not
// hide what the check found, so the command runs on to its own exit code.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await createProgram(processTerminal()).run(process.argv.slice(2));
