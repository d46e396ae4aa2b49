import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { oneRow, sichuan, sichuanFiles } from "./testing/one-row.js";
import type { Columns } from "./testing/one-row.js";
import { errors, importInto, onlyFile, sheetOf } from "./testing/world.js";
import type { ImportResult } from "./request.js";

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await sichuanFiles();
});

const entry = (columns: Columns, into = files, update = false): ImportResult =>
  importInto(into, sichuan, { sheets: [sheetOf(oneRow(columns))], update });
const written = (result: ImportResult): Record<string, unknown> => parse(onlyFile(result).text) as never;

const contradicting: [string, Columns][] = [
  [
    "publication",
    [
      ["是否公开", "否"],
      ["公开属性", "社会公开"],
    ],
  ],
  [
    "publication",
    [
      ["是否公开", "否"],
      ["公开属性", "依申请公开"],
    ],
  ],
  [
    "publication",
    [
      ["是否公开", "是"],
      ["公开属性", "不公开"],
    ],
  ],
  [
    "publication",
    [
      ["是否公开", "否"],
      ["公开范围", "向社会公开"],
    ],
  ],
  [
    "publication",
    [
      ["公开属性", "不公开"],
      ["公开范围", "向社会公开"],
    ],
  ],
  [
    "publication",
    [
      ["公开属性", "依申请公开"],
      ["公开范围", "向社会公开"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "否"],
      ["共享属性", "无条件共享"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "否"],
      ["共享属性", "有条件共享"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "是"],
      ["共享属性", "不予共享"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "否"],
      ["共享范围", "授权部门"],
    ],
  ],
  [
    "sharing",
    [
      ["共享属性", "不予共享"],
      ["共享范围", "授权部门"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "否"],
      ["共享方式", "接口"],
    ],
  ],
  [
    "sharing",
    [
      ["共享属性", "不予共享"],
      ["共享方式", "批量交换"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "是"],
      ["共享方式", "不予共享"],
    ],
  ],
  [
    "sharing",
    [
      ["是否共享", "是"],
      ["不共享理由", "国家秘密"],
    ],
  ],
  [
    "publication",
    [
      ["是否公开", "否"],
      ["公开期限", "1年"],
    ],
  ],
  [
    "publication",
    [
      ["是否公开", "否"],
      ["公开渠道", "信用中国"],
    ],
  ],
  [
    "publication",
    [
      ["公开属性", "不公开"],
      ["公开期限", "1年"],
    ],
  ],
  [
    "publication",
    [
      ["公开范围", "不公开"],
      ["公开渠道", "信用中国"],
    ],
  ],
  [
    "repair",
    [
      ["可否修复", "否"],
      ["修复方式", "书面申请"],
    ],
  ],
  [
    "repair",
    [
      ["可否修复", "否"],
      ["修复程序", "向认定单位申请"],
    ],
  ],
];
const bothWays = contradicting.flatMap(([top, columns]): [string, Columns][] => [
  [top, columns],
  [top, [...columns].reverse()],
]);

describe("cells that contradict each other about sharing or publication", () => {
  it.each(bothWays)("are a finding that names both, and nothing is written of %s: %j", (top, columns) => {
    const has = columns.some(([header]) => header === "公开期限");
    const result = entry(has ? columns : [...columns, ["公开期限", "3年"]]);
    const document = written(result);
    expect(document).not.toHaveProperty(top);
    expect(document["unknown"]).toContain(top);
    const said = errors(result).filter((each) => each.includes("互相矛盾"));
    expect(said).toHaveLength(1);
    for (const [, cell] of columns) expect(said[0]).toContain(`“${cell}”`);
  });

  it.each(bothWays)("leave %s of a file that exists as it was: %j", (top, columns) => {
    const flag = { sharing: "是否共享", publication: "是否公开", repair: "可否修复" }[top] ?? "";
    for (const stands of ["是", "否"]) {
      const first = onlyFile(entry([[flag, stands]]));
      const result = entry(columns, new Map(files).set(first.path, new TextEncoder().encode(first.text)), true);
      expect(result.files.size).toBe(0);
      expect(errors(result).join()).toContain("互相矛盾");
    }
  });

  it("are compared with what the file says and no cell does", () => {
    const first = onlyFile(entry([["公开属性", "社会公开"]]));
    const result = entry(
      [["是否公开", "否"]],
      new Map(files).set(first.path, new TextEncoder().encode(first.text)),
      true,
    );
    expect(result.files.size).toBe(0);
    expect(errors(result).join()).toContain("文件中原有的“公开范围”");
  });
});

describe("cells that agree about sharing or publication", () => {
  it.each<[Columns, object]>([
    [
      [
        ["是否公开", "是"],
        ["公开属性", "社会公开"],
      ],
      { publication: { publishable: true, scope: "public" } },
    ],
    [
      [
        ["公开范围", "向社会公开"],
        ["公开属性", "公开"],
      ],
      { publication: { publishable: true, scope: "public" } },
    ],
    [
      [
        ["公开属性", "不公开"],
        ["是否公开", "否"],
      ],
      { publication: { publishable: false } },
    ],
    [
      [
        ["是否共享", "是"],
        ["共享属性", "无条件共享"],
      ],
      { sharing: { shareable: true } },
    ],
    [
      [
        ["是否共享", "否"],
        ["共享属性", "不予共享"],
      ],
      { sharing: { shareable: false } },
    ],
  ])("are written: %j", (columns, expected) => {
    const result = entry(columns);
    expect(errors(result)).toEqual([]);
    expect(written(result)).toMatchObject(expected);
  });
});

describe("what says that something is not done, or nothing", () => {
  it.each(["无", "不适用"])("contradicts no refusal: 共享方式 %s", (method) => {
    const result = entry([
      ["是否共享", "否"],
      ["共享方式", method],
    ]);
    expect(errors(result)).toEqual([]);
    expect(written(result)).toMatchObject({ sharing: { shareable: false } });
  });

  it("decides that it is not done, where nothing else does", () => {
    expect(written(entry([["共享方式", "不予共享"]]))).toMatchObject({ sharing: { shareable: false } });
  });

  it("is kept in the file, and contradicts a cell", () => {
    const first = onlyFile(
      entry([
        ["是否公开", "是"],
        ["公开期限", "3年"],
      ]),
    );
    const into = new Map(files).set(first.path, new TextEncoder().encode(first.text));
    const result = entry([["是否公开", "否"]], into, true);
    expect(result.files.size).toBe(0);
    expect(errors(result).join()).toContain("文件中原有的“公开期限”");
  });
});
