import { existsSync } from "node:fs";
import { join } from "node:path";

import type { ConsultationSidecar } from "@mulu/schema";

import { ChangelogFault } from "./fault.js";
import { docketFile, docketParts } from "./docket.js";
import { asSidecar } from "./shapes.js";
import { readYaml } from "./yaml.js";

/** What is the docket's to tell, told beside the changeset: twice told is soon told differently. */
function assertNamesOnly(value: unknown, file: string): void {
  if (typeof value !== "object" || value === null) return;
  const docket = "docket" in value && typeof value.docket === "string" ? value.docket : "…";
  const told = Object.keys(value).find((key) => (["title", "unknown", ...docketParts] as string[]).includes(key));
  if (told === undefined) return;
  throw ChangelogFault.at(file, "not-the-sidecars", { part: told, docket: docketFile(docket) });
}

/** The sidecar beside a changeset that is not released yet, if there is one. */
export function readSidecar(root: string, id: string): ConsultationSidecar | null {
  const file = `.changeset/${id}.consultation.yml`;
  const path = join(root, file);
  if (!existsSync(path)) return null;
  const value = readYaml(path, file);
  assertNamesOnly(value, file);
  return asSidecar(value, file);
}
