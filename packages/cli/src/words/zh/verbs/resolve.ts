/** mulu resolve --help */
export const words = {
  "--kind": "种类",
  what: "某地某日有效的条目、措施和名单，每个值及其出处",
  "--region": "行政区划代码，例如 310000",
  "--on": "日期，例如 2026-11-20",
  "--brief": "每项一行，不列各值",
  examples: "例",
};
