/** mulu export --help */
export const words = {
  "<catalog@edition>": "目录版本，例如 national/measures@2024",
  "<file>": "要写的表格，.xlsx 或者 .csv",
  what: "把目录版本导出为表格",
  "--without": "表格装不下的，略去这些字段",
  "--force": "覆盖已有的表格",
  notes: "  表格装不下的内容不会悄悄丢掉：列出条目和字段，结束码 2，不写文件。",
  back: "改好后导回",
  examples: "例",
};
