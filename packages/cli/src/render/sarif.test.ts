import { readFileSync } from "node:fs";

import { exampleWorld, rules } from "@mulu/validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";

import { useSandbox } from "../testing/sandbox.js";

/** The schema published for SARIF 2.1.0, from the npm package @microsoft/sarif-multitool-linux 5.7.0. */
const schema = JSON.parse(
  readFileSync(new URL("../testing/sarif-2.1.0.schema.json", import.meta.url), "utf8"),
) as object;
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

const { put, mulu } = useSandbox(exampleWorld);

interface Result {
  ruleId: string;
  kind: string;
  level: string;
  message: { text: string };
  locations: { physicalLocation?: { artifactLocation: { uri: string }; region?: Record<string, number> } }[];
  properties?: { messageId: string };
  suppressions?: { kind: string; justification: string }[];
  fixes?: { artifactChanges: { replacements: { insertedContent: { text: string } }[] }[] }[];
}

interface Log {
  version: string;
  runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[];
}

async function sarif(...more: string[]) {
  const { code, out } = await mulu("check", "--format", "sarif", ...more);
  const log = JSON.parse(out) as Log;
  expect(isSarif(log) || isSarif.errors).toBe(true);
  const [run] = log.runs;
  if (!run) throw new Error("a log has a run");
  return { code, version: log.version, ids: run.tool.driver.rules.map(({ id }) => id), results: run.results };
}

const list = "national/lists/ex-list/2026.yaml";
const failing = rules.find(({ code }) => code === "LS-13")?.examples.fail ?? {};

function broken(result: object): object {
  const run = { tool: { driver: { name: "mulu" } }, results: [{ message: { text: "" }, ...result }] };
  return { version: "2.1.0", runs: [run] };
}

function putFailing(): void {
  for (const [path, text] of Object.entries(failing)) put(path, text);
}

describe("mulu check --format sarif", () => {
  it.each([
    ["another version", { version: "2.0.0", runs: [] }],
    ["a run without its tool", { version: "2.1.0", runs: [{ results: [] }] }],
    ["a level that does not exist", broken({ level: "fatal" })],
    ["a part that does not exist", broken({ severity: "error" })],
    ["a line before the first", broken({ locations: [{ physicalLocation: { region: { startLine: 0 } } }] })],
  ])("is held to the published schema, which refuses %s", (_, log) => expect(isSarif(log)).toBe(false));

  it("names every code once, and nothing where nothing is wrong", async () => {
    const { code, version, ids, results } = await sarif();
    expect([code, version, results]).toEqual([0, "2.1.0", []]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["YAML-01", "LS-13", "EX-02"]));
  });

  it("gives a finding with its level and place, under a code that the log names", async () => {
    putFailing();
    const { code, ids, results } = await sarif();
    expect(code).toBe(1);
    expect(results).toHaveLength(1);
    const [found] = results;
    expect(found).toMatchObject({ ruleId: "LS-13", kind: "fail", level: "error" });
    expect(found?.properties?.messageId).toBe("remedies.fault");
    expect(ids).toContain(found?.ruleId);
    const place = found?.locations[0]?.physicalLocation;
    expect(place?.artifactLocation.uri).toMatch(/^catalogs\/national\/lists\/ex-list\/\d{4}\.yaml$/);
    expect(place?.region?.startLine).toBeGreaterThan(0);
  });

  it("suppresses what an exception accepts, with the reason", async () => {
    putFailing();
    const [file = list] = Object.keys(failing);
    put(
      "exceptions.yaml",
      `exceptions:
  - rule: LS-13
    subject: ${file.replace(".yaml", "")}
    reason: { zh: 示例理由, en: Example reason }
    cites: [{ instrument: ex-law, article: "1" }]
    acceptedBy: { zh: 示例编者, en: Example editors }
`,
    );
    const { code, results } = await sarif("--all");
    expect(code).toBe(0);
    expect(results[0]?.suppressions).toEqual([{ kind: "external", justification: "示例理由" }]);
  });

  it("carries a fix that is certain", async () => {
    put(
      "instruments/ex-other.yaml",
      exampleWorld["instruments/ex-law.yaml"]?.replace("2014-10-01", "2014年10月1日") ?? "",
    );
    const [found] = (await sarif()).results;
    expect(found?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toBe("2014-10-01");
  });
});
