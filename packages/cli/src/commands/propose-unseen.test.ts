import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeXlsx } from "@mulu/spreadsheet";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";

import { eml, filled, formWorld, letter } from "../testing/proposal-form.js";
import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox(formWorld);

const sheet = (rows: readonly (readonly string[])[]) =>
  writeXlsx({ name: "提案表单", header: ["提案", "填在这一列"], rows });

/** The workbook with a sheet that nobody sees, and with programs. */
const withMore = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const change = (path: string, before: string, more: string): void => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    expect(text).toContain(before);
    parts[path] = strToU8(text.replace(before, `${more}${before}`));
  };
  change("xl/workbook.xml", "</sheets>", '<sheet name="旧表" state="hidden" sheetId="9" r:id="rIdOld"/>');
  change("xl/_rels/workbook.xml.rels", "</Relationships>", '<Relationship Id="rIdOld" Target="worksheets/old.xml"/>');
  const cell = '<c r="A1" t="inlineStr"><is><t>往年数据</t></is></c>';
  parts["xl/worksheets/old.xml"] = strToU8(`<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`);
  parts["xl/vbaProject.bin"] = strToU8("示例");
  return zipSync(parts);
};

it.each(["a form", "a mail with a form", "a mail with a table", "a form that removes"])(
  "says what is hidden in a workbook, and that it holds programs: %s",
  async (of) => {
    const removal = { ...filled, 改动: "删除", 名称: "示例处罚信息" };
    const rows = Object.entries(of === "a form that removes" ? removal : filled);
    const form = withMore(await sheet(rows.map(([label, text]) => [label, text.replace(/ \/ .*/, "")])));
    const table = withMore(await writeXlsx({ name: "目录", header: ["名称"], rows: [["示例许可信息"]] }));
    const [name, bytes] =
      of === "a mail with a form"
        ? (["信.eml", eml("请见附件。", ["form.xlsx", form])] as const)
        : of === "a mail with a table"
          ? (["信.eml", eml(letter(filled), ["table.xlsx", table])] as const)
          : (["表.xlsx", form] as const);
    writeFileSync(join(sandbox.cwd, name), bytes);
    const { out } = await sandbox.mulu("propose", name, "--on", "2026-11-28", "--dry-run", "--json");
    const { findings } = JSON.parse(out) as { findings: { rule: string; message: { zh: string } }[] };
    const told = findings.map(({ rule, message }) => `${rule} ${message.zh}`);
    expect(told.filter((each) => /旧表|含有宏/.test(each))).toEqual([
      expect.stringMatching(/^TABLE-11 .*旧表.*隐藏.*往年数据/),
      expect.stringMatching(/^TABLE-20 .*含有宏/),
    ]);
  },
);
