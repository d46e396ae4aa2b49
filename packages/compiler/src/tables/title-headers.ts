/**
 * Columns that are the name only in a table without any other: 信息项 beside 名称 lists data fields, alone before 数据内容 it
 * is what the row is called. 激励措施 beside 激励事项 is what is given, beside 激励内容 the name.
 */
export const nameOfLastResort = ["信息项", "信息项名称", "二级目录", "二级类别", "事项", "激励措施"];

/** Columns of the title: where its parts stand, the headers that tables give them, and the longest text. */
export const titleHeaders: readonly (readonly [
  path: string,
  headers: readonly [string, ...string[]],
  longest: number,
])[] = [
  [
    "title.zh",
    [
      "名称",
      "中文名称",
      "事项名称",
      "信用事项",
      "信用事项名称",
      "公共信用信息名称",
      "公共信用信息事项",
      "归集事项",
      "数据名称",
      "信息名称",
      "信息事项",
      "信用信息名称",
      "条目名称",
      "目录名称",
      "措施名称",
      "惩戒措施",
      "惩戒措施名称",
      "失信惩戒措施",
      "激励措施名称",
      "激励事项",
      "守信激励事项",
      "承诺事项",
      "告知承诺事项",
      "指标名称",
      "标题",
    ],
    2000,
  ],
  ["title.en", ["英文名称", "名称（英文）", "英文标题", "english title", "title"], 4000],
];
