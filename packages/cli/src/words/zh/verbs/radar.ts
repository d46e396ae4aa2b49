/** mulu radar --help */
export const words = {
  what: "某地的补充目录、清单制定之后，所依据的条文有何变动",
  "--region": "行政区划代码，例如 370000",
  "--on": "日期；不写的，按数据截至日",
  "--within": "连同下辖区划的补充",
  examples: "例",
};
