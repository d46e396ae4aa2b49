import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { useSandbox } from "./testing/sandbox.js";

const into = "national/information/ex-2026";
const sandbox = useSandbox(exampleWorld);
const { put, mulu } = sandbox;

describe("mulu import of an office's own table", () => {
  /** The table of an office: 156 rows in three parts, 18 bureaux that nobody registered, two columns of its own. */
  function putOfficeTable(): void {
    const header =
      "序号,编码,公共信用信息事项,归集单位,主体性质,公开类别,公开期限,是否共享,法规政策依据,归集频率,经办人,份数";
    const rows = Array.from({ length: 156 }, (_, index) => {
      const bureau = `市示例${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"[index % 18] ?? ""}局`;
      const open = ["社会公开,3年", "社会公开,长期", "不公开,"][index % 3] ?? "";
      const shared = ["是", "有条件共享"][index % 2] ?? "";
      const basis = ["《无此条例》第一条", "《无此办法》第二条"][index % 2] ?? "";
      const part = index % 52 === 0 ? [`${["一", "二", "三"][index / 52] ?? ""}、示例${String(index)}类（52项）`] : [];
      return [
        ...part,
        `${String((index % 52) + 1)},SL${String(index)}-XK,示例信息第${String(index)}类,${bureau},企业,${open},${shared},${basis},每月,张某,${String(index)}`,
      ].join("\n");
    });
    const title = "示例市公共信用信息目录";
    writeFileSync(
      join(sandbox.cwd, "目录.csv"),
      [title, header, ...rows, "合计,,,156", "填报人：,,审核人："].join("\n"),
    );
  }

  it("says of 156 rows what there is to say in 20 lines, asks the rest once, and remembers what was answered", async () => {
    putOfficeTable();
    const args = ["import", "目录.csv", "--into", into, "--verified", "2026-11-20"];
    const { code, out } = await mulu(...args);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n").length, out).toBeLessThanOrEqual(20);
    expect(out).toContain("新增 156 项");
    expect(out).toMatch(/156 处：.*“市示例甲局”“市示例乙局”“市示例丙局”等 18 个没有登记/);
    const answers = join(sandbox.cwd, `catalogs/${into}/import.yaml`);
    const asked = readFileSync(answers, "utf8");
    expect(asked).toContain('  "经办人":\n');
    const filled = asked
      .replace('"经办人":', '"经办人"：不导入')
      .replace('"份数":', '"份数": 不导入')
      .replace('    "市示例甲局":', '    "其余"：照原文\n    "市示例甲局":');
    writeFileSync(answers, filled);
    const second = await mulu(...args, "--update");
    expect(second.out).toContain("改动 156 项");
    expect(second.out).not.toContain("没有登记，也");
    expect(second.out.trimEnd().split("\n").length, second.out).toBeLessThanOrEqual(20);
    expect(readFileSync(answers, "utf8")).toBe(filled);
    expect((await mulu("check")).out).not.toContain("import.yaml");
  });

  it("says the line of an answer that cannot be used", async () => {
    putOfficeTable();
    const text = 'values:\n  "主体性质":\n    "企业户"：企业人\n';
    put(`${into}/import.yaml`, text);
    const { out } = await mulu("import", "目录.csv", "--into", into, "--verified", "2026-11-20", "--dry-run");
    expect(out.match(/TABLE-16/g)).toHaveLength(1);
    expect(out).toContain("第 3 行：“主体性质”列的“企业户”答作“企业人”，用不上");
  });

  it("asks only at a terminal", async () => {
    putOfficeTable();
    const { code, err } = await mulu("import", "目录.csv", "--into", into, "--interview");
    expect([code, err]).toEqual([2, expect.stringContaining("--interview 要在终端里用")]);
  });

  it.each(["a.xls", "a.wps", "a.xlsm", "a.pdf"])("says what to do with a file of another kind: %s", async (file) => {
    writeFileSync(join(sandbox.cwd, file), "x");
    const { code, err } = await mulu("import", file, "--into", into);
    expect(code).toBe(2);
    expect(err).toMatch(/只认 \.xlsx、\.csv；.*(?:另存为|要表格)/);
  });
});
