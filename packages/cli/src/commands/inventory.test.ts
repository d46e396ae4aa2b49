import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Command } from "commander";
import { describe, expect, it } from "vitest";

import { verbs } from "../generated/verbs.js";
import type { Verb } from "../command.js";

const source = fileURLToPath(new URL("../", import.meta.url));
const files = readdirSync(`${source}commands`).filter((name) => /^[a-z-]+\.ts$/.test(name));
const tests = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(`${source}${name}`, "utf8"))
  .join("\n");
/** First words of what tests call the command with, in this process or in one of its own. */
const run = [...tests.matchAll(/(?:mulu\(|run\(\[|spawn\([^[]*\[(?:command, )?)\s*"([a-z-]+)"/g)].map(
  ([, word]) => word,
);

/** A verb as it registers itself, and its help. */
function registered(verb: Verb): { command: Command; help: string } {
  const program = new Command("mulu").exitOverride();
  verb(program, async () => {
    await Promise.resolve();
  });
  const [command] = program.commands;
  if (!command) throw new Error("registers no command");
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  return { command, help };
}

it("every file of commands is a verb of that name; a new one is known after npm run build", () => {
  expect(Object.keys(verbs).map((name) => `${name}.ts`)).toEqual(files.sort());
});

describe.each(Object.entries(verbs))("mulu %s", (name, verb) => {
  const { command, help } = registered(verb);

  it("is called as its file, and described in both languages", () => {
    expect(command.name()).toBe(name);
    expect(command.description()).toMatch(/^.*\p{Script=Han}.* \/ [^\p{Script=Han}]+$/u);
  });

  it("shows an example in its help, and describes every option in both languages", () => {
    expect(help).toContain("例");
    expect(help).toContain(`mulu ${name}`);
    const unsaid = command.options.filter(({ description }) => !/\p{Script=Han}.*\/ \w/u.test(description));
    expect(unsaid.map(({ flags }) => flags)).toEqual([]);
  });

  it("is run by a test", () => {
    expect(run).toContain(name);
  });
});
