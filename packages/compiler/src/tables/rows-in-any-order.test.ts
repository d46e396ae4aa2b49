import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";

import { sichuan, sichuanFiles } from "./testing/one-row.js";
import { importInto, sheetOf } from "./testing/world.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const header = ["信用事项", "信息类别", "责任单位", "更新频率", "法律依据", "备注"];
const rows = [
  ["示例甲信息", "守信信息", "", "每月", "《安全生产法》第七十八条", ""],
  ["示例乙信息", "失信信息", "", "每年", "《安全生产法》（2021年修正）第七十五条", "示例的备注"],
  ["示例丙信息", "失信信息", "", "", "《示例无此法》第一条", ""],
  ["示例丁信息", "", "示例无此局", "随时更新", "", "拟取消"],
  ["示例戊信息", "守信信息", "示例无此局", "每日", "", ""],
];
const result = (some: readonly string[][]) => importInto(files, sichuan, { sheets: [sheetOf([header, ...some])] });

describe("the order of rows without numbers", () => {
  it("changes nothing of what is written, asked or refused: only where it stands", () => {
    const said = ({ files: written, findings, questions, cells }: ReturnType<typeof result>) => ({
      files: Object.fromEntries(written),
      findings: findings
        .map(({ rule, subject, messageId, severity }) => [rule, severity, messageId, subject].join(" "))
        .sort(),
      questions: questions.map(({ about, word }) => `${about} ${word}`).sort(),
      cells,
    });
    const first = said(result(rows));
    expect(Object.keys(first.files)).toHaveLength(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (some) => {
        expect(said(result(some))).toEqual(first);
      }),
      { numRuns: 12 },
    );
  });

  it("changes nothing of one thing that several rows tell, body by body", () => {
    const several = [
      ["示例己信息", "守信信息", "四川省发展和改革委员会", "每月", "", ""],
      ["示例己信息", "守信信息", "四川省市场监督管理局", "每月", "", ""],
      ["示例庚信息", "守信信息", "", "每月", "", ""],
    ];
    const written = Object.fromEntries(result(several).files);
    expect(Object.keys(written)).toHaveLength(2);
    expect(Object.fromEntries(result([...several].reverse()).files)).toEqual(written);
  });
});
