/** mulu diff --help */
export const words = {
  "--format": "输出格式",
  "--kind": "种类",
  "<before>": "目录版本、日期、地区或者 git 版本",
  "<after>": "同上；@2024 接前一个的目录",
  what: "两个版本、两日、两地有何不同，对人有何影响",
  "--region": "比较日期时的地区",
  "--on": "比较地区时的日期",
  "--output": "写入文件，新旧对照表为 .docx、.xlsx 或者 .pdf",
  "--force": "覆盖已有的文件",
  "--usage": "你使用的标识、字段、代码和格式（JSON）",
  "--exit-code": "有差别（或者所用的断开）时结束码为 1",
  examples: "例",
};
