import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { fieldsIn } from "@mulu/compiler";
import { exampleFile } from "@mulu/validators";

import { officeWorld } from "./proposal.js";
import type { Sandbox } from "./sandbox.js";

/** The code lists as they are, since answers name codes by their titles; where they come from is of no matter here. */
const folder = fileURLToPath(new URL("../../../../catalogs/vocabularies/", import.meta.url));
const provenance = { status: "inferred", confidence: "high", verified: "2026-01-01", note: "示例数据" };
const lists = ["polarities", "subject-kinds", "share-scopes", "publication-scopes", "severities", "repair-outcomes"]
  .concat(["provenance-statuses", "confidences", "day-calendars", "measure-types", "measure-groups", "measure-effects"])
  .concat(["measure-targets", "representations", "publication-channels", "recognition-documents"])
  .map((name) => {
    const { title, closed, values } = fieldsIn(readFileSync(`${folder}${name}.yaml`, "utf8")) as unknown as {
      title: object;
      closed: boolean;
      values: { code: string; title: object; group?: string; synonyms?: string[] }[];
    };
    const kept = values.map(({ code, title: called, group, synonyms }) => ({ code, title: called, group, synonyms }));
    return [`vocabularies/${name}.yaml`, JSON.stringify({ title, closed, values: kept, provenance })] as const;
  });

/** The list of measures of the world. */
export const measures = "national/measures/ex-2026";

/** The catalogs of an office with one entry and one measure, in a province that lists a city without a file of its own. */
export const draftWorld: Readonly<Record<string, string>> = {
  ...officeWorld,
  ...Object.fromEntries(lists),
  [`${measures}/ex-ban.yaml`]: exampleFile("measure", { discretion: "mandatory" }),
  "regions/370000.yaml": `title: { zh: 山东省, en: Shandong }
level: province
parent: "100000"
divisions:
  - { code: "370100", title: { zh: 示例一市 } }
  - { code: "370300", title: { zh: 示例三市 } }
  - { code: "370302", title: { zh: 示例三区 } }
provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }
`,
};

export const on = ["--verified", "2026-11-28"];

/** Findings of severity error that `check` has of the whole catalogs. */
export async function errorsIn(sandbox: Sandbox): Promise<string[]> {
  const { out } = await sandbox.mulu("check", "--json");
  const { findings } = JSON.parse(out) as {
    findings: { severity: string; verdict: string; rule: string; file: string; message: { zh: string } }[];
  };
  return findings
    .filter(({ severity, verdict }) => severity === "error" && verdict === "fail")
    .map(({ rule, file, message }) => `${rule} ${file} ${message.zh}`);
}
