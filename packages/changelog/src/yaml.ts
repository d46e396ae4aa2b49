import { readFileSync } from "node:fs";

import { load } from "js-yaml";

import { ChangelogFault } from "./fault.js";

/** Reads a YAML file; a broken one is a fault that names the file and the place. */
export function readYaml(path: string, file: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return load(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw ChangelogFault.at(file, "no-yaml", { reason });
  }
}
