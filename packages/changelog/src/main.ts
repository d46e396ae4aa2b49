import { runCommand } from "./command.js";

process.exitCode = runCommand(process.argv.slice(2), {
  root: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
