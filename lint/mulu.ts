import { createProgram } from "@mulu/cli";

/**
 * What the command prints, called within this process: a command of its own loads the rule book and compiles its own hot
 * functions anew, which takes longer than most of what it is asked here.
 */
export async function mulu(cwd: string, ...args: string[]): Promise<string> {
  let said = "";
  const out = (text: string): void => void (said += text);
  await createProgram({ out, err: () => undefined, colour: false, language: "zh", cwd }).run(args);
  return said;
}
