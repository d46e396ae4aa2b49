import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { textOf, writeArtefacts } from "../testing/files.js";
import { typecheck } from "../testing/typecheck.js";
import { worldInput } from "../testing/world.js";
import { bundleRuntime } from "./bundle-runtime.js";
import { emitRecords } from "./emit.js";
import type { Artefact } from "../artefact.js";

interface ValidatorModule {
  validate: ((record: unknown) => boolean) & { errors?: { keyword: string; instancePath: string; params: object }[] };
}

const company = {
  CF_XDR_MC: "演练公司",
  CF_XDR_LB: "法人及非法人组织",
  CF_XDR_SHXYM: "91999999MA0000000K",
  CF_JDRQ: "2024-02-29",
};
const person = { CF_XDR_MC: "甲", CF_XDR_LB: "自然人", CF_XDR_ZJLX: "身份证", CF_JDRQ: "2024/02/29" };

let artefacts: Artefact[];
let root: string;
let penalty: ValidatorModule;
let licence: ValidatorModule;

beforeAll(async () => {
  artefacts = emitRecords(worldInput(), await bundleRuntime());
  root = writeArtefacts(artefacts);
  penalty = (await import(join(root, "records/example-penalty/2018.js"))) as ValidatorModule;
  licence = (await import(join(root, "records/example-licence/2018.js"))) as ValidatorModule;
});

afterAll(() => rmSync(root, { recursive: true }));

function errorsOf(record: unknown): string[] {
  if (penalty.validate(record)) return [];
  const errors = penalty.validate.errors ?? [];
  return errors
    .filter(({ keyword }) => keyword !== "if")
    .map(({ keyword, instancePath, params }) => {
      const { missingProperty, element = missingProperty } = params as { missingProperty?: string; element?: string };
      const field = element === undefined ? instancePath : `/${element}`;
      return `${keyword} ${field}`.trim();
    });
}

describe("a compiled record validator", () => {
  it("accepts good records", () => {
    expect(errorsOf(company)).toEqual([]);
    expect(errorsOf({ ...person, CF_XDR_ZJHM: "999999199001010016", CF_NR_FK: 0.29, CF_CS: 2 })).toEqual([]);
    expect(errorsOf({ ...person, CF_XDR_ZJLX: "其他-军官证", CF_XDR_ZJHM: "999999199001010016" })).toEqual([]);
  });

  it.each([
    [
      "a wrong check character (GB 32100)",
      { ...company, CF_XDR_SHXYM: "91999999MA0000000A" },
      "usccCheck /CF_XDR_SHXYM",
    ],
    ["a wrong check digit (GB 11643)", { ...person, CF_XDR_ZJHM: "999999199001010011" }, "citizenIdCheck /CF_XDR_ZJHM"],
    ["a day that does not exist", { ...company, CF_JDRQ: "2023-02-29" }, "calendarDate /CF_JDRQ"],
    ["a text that is too long", { ...company, CF_XDR_MC: "演".repeat(11) }, "maxLength /CF_XDR_MC"],
    ["a required text that is empty", { ...company, CF_XDR_MC: "" }, "saidText /CF_XDR_MC"],
    ["a required text of blanks", { ...company, CF_XDR_MC: "\u3000" }, "saidText /CF_XDR_MC"],
    ["a control character", { ...company, CF_BZ: "a\0" }, "plainText /CF_BZ"],
    ["a code outside its list", { ...company, CF_XDR_LB: "其他" }, "codeList /CF_XDR_LB"],
    ["too many decimals", { ...company, CF_NR_FK: 0.0000001 }, "decimalDigits /CF_NR_FK"],
    ["a decimal that is too large", { ...company, CF_NR_FK: 1e12 }, "decimalDigits /CF_NR_FK"],
    ["an amount below nothing", { ...company, CF_NR_FK: -0.01 }, "minimum /CF_NR_FK"],
    ["a date before the one it follows", { ...company, CF_YXQ: "2024/02/28" }, "notBefore /CF_YXQ"],
    ["a fraction where a whole number belongs", { ...company, CF_CS: 1.5 }, "type /CF_CS"],
    ["an element the format does not have", { ...company, CF_EXTRA: "x" }, "additionalProperties"],
    ["what is not a record at all", [], "type"],
  ])("finds %s, and nothing else", (_what, record, error) => expect(errorsOf(record)).toEqual([error]));

  it("asks for what the kind of subject requires", () => {
    const { CF_XDR_SHXYM: _code, ...withoutCode } = company;
    expect(errorsOf(withoutCode)).toEqual(["required /CF_XDR_SHXYM"]);
    expect(errorsOf(person)).toEqual(["required /CF_XDR_ZJHM"]);
  });

  it("says which demand of a value is not met", () => {
    penalty.validate({ ...company, CF_XDR_SHXYM: "91999999MA0000000A", CF_JDRQ: "2024-2-29", CF_NR_FK: 1e-7 });
    const faults = (penalty.validate.errors ?? []).map(({ params }) => params);
    expect(faults).toEqual([{ fault: "check-character" }, { fault: "decimals" }, { fault: "date-form" }]);
  });

  it("asks for what the record says itself, not for what it inherits", () => {
    expect(errorsOf(Object.create(company))).toContain("required /CF_XDR_MC");
  });

  it("forbids nothing further where the format was not read in full", () => {
    const [part] = artefacts.filter(({ path }) => path === "records/example-licence/2018.schema.json");
    expect(JSON.parse(String(part?.content))).not.toHaveProperty("additionalProperties");
    expect(licence.validate({ XK_XDR_MC: "演练公司", XK_JDRQ: "2024-02-29", XK_QT: "没有读到的数据项" })).toBe(true);
  });

  it("counts characters, not UTF-16 units", () => {
    expect(errorsOf({ ...company, CF_XDR_MC: "𠮷".repeat(10) })).toEqual([]);
    expect(errorsOf({ ...company, CF_XDR_MC: "𠮷".repeat(11) })).toEqual(["maxLength /CF_XDR_MC"]);
  });
});

describe("the files", () => {
  it("bring neither ajv nor code made from strings", () => {
    for (const { path, content } of artefacts.filter((artefact) => artefact.path.endsWith(".js"))) {
      expect(content, path).not.toMatch(/\bajv\b|\beval\b|new Function|\brequire\(/);
    }
  });

  it("run where the engine forbids code from strings", () => {
    const script = `
      import { recordFormats } from "./records/index.js";
      const { validate } = recordFormats["example-penalty"]["2018"];
      console.log(validate(${JSON.stringify(company)}), validate({}));`;
    writeFileSync(join(root, "run.mjs"), script);
    const output = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", "run.mjs"], {
      cwd: root,
    });
    expect(output.toString().trim()).toBe("true false");
  });

  it("let a bundler drop the validators that are not used", async () => {
    const contents =
      'import { exampleLicence2018 } from "./records/index.js"; console.log(exampleLicence2018.validate({}));';
    const options = { bundle: true, write: false, format: "esm", logLevel: "silent" } as const;
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root } });
    const text = outputFiles[0]?.text ?? "";
    expect(text).toContain("XK_JDRQ");
    expect(text).not.toContain("CF_JDRQ");
  });

  it("name no path of the machine they were made on", () => {
    expect(textOf(artefacts, "records/runtime.js")).not.toMatch(/node_modules|packages|\/\//);
  });
});

describe("declarations", () => {
  it("type a record by its published codes, required and optional exact", () => {
    const use = `
      import type { ExamplePenalty2018, RecordTypes } from "./records/index.js";
      import { examplePenalty2018, latestVersions } from "./records/index.js";
      export const good: ExamplePenalty2018 = { CF_XDR_MC: "a", CF_XDR_LB: "自然人", CF_XDR_ZJLX: "其他-军官证", CF_JDRQ: "2024-01-01" };
      export const same: RecordTypes["example-penalty"] = good;
      export const version: "2018" = latestVersions["example-penalty"];
      export function narrow(record: unknown): string | undefined {
        return examplePenalty2018.validate(record) ? record.CF_XDR_MC : undefined;
      }
      // @ts-expect-error a required element is missing
      export const missing: ExamplePenalty2018 = { CF_XDR_MC: "a", CF_XDR_LB: "自然人" };
      // @ts-expect-error a code outside a closed list
      export const code: ExamplePenalty2018 = { ...good, CF_XDR_LB: "其他" };
      // @ts-expect-error a decimal is a number
      export const fine: ExamplePenalty2018 = { ...good, CF_NR_FK: "1.5" };
      // @ts-expect-error an optional element is left out, not undefined
      export const absent: ExamplePenalty2018 = { ...good, CF_CS: undefined };
      // @ts-expect-error an element the format does not have
      export const extra: ExamplePenalty2018 = { ...good, CF_EXTRA: "x" };`;
    expect(typecheck(root, use)).toEqual([]);
  });
});
