import { Command } from "commander";
import { describe, expect, it } from "vitest";

import { verbs } from "../generated/verbs.js";
import { globalOptions } from "../program.js";

/** The command as it reads a call: what the call would do is left out. */
function reader(): Command {
  const program = globalOptions(new Command("mulu"));
  for (const verb of Object.values(verbs)) {
    verb(program, async () => {
      await Promise.resolve();
    });
  }
  return quiet(program);
}

/** Nothing is printed, and nothing ends the process. */
function quiet(command: Command): Command {
  command.exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  for (const each of command.commands) quiet(each);
  return command;
}

function helpOf(command: Command): string[] {
  let text = "";
  command.configureOutput({ writeOut: (more) => (text += more) });
  command.outputHelp();
  return [text, ...command.commands.flatMap(helpOf)];
}

/** Calls in a help text, each on a line of its own; one that goes on in the next line is one call. */
function callsIn(text: string): string[] {
  const lines = text.replaceAll(/\\\n\s+/g, "").split("\n");
  return lines.flatMap((line) => /^ +(?:[^:：]{1,40}: )?(mulu .*)$/.exec(line)?.[1] ?? []);
}

/** The words of a call, as a shell takes them; where its output goes is the shell’s. */
function wordsOf(call: string): string[] {
  const [own = ""] = call.split(/ >>? /);
  return [...own.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(1);
}

const calls = [...new Set(reader().commands.flatMap(helpOf).flatMap(callsIn))];

describe("a call that help shows", () => {
  it("stands in the help of every verb", () => {
    const shown = new Set(calls.map((call) => wordsOf(call)[0]));
    expect(Object.keys(verbs).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(calls)("%s: is one that the command takes", async (call) => {
    await expect(reader().parseAsync(wordsOf(call), { from: "user" })).resolves.toBeDefined();
  });

  it.each([
    ["an option that is not there", "mulu check --everything"],
    ["a choice that is not there", "mulu check --format yaml"],
    ["an option that is lacking", "mulu resolve --region 310000"],
    ["a verb that is not there", "mulu lint"],
  ])("would be refused with %s", async (_, call) => {
    await expect(reader().parseAsync(wordsOf(call), { from: "user" })).rejects.toThrow();
  });
});
