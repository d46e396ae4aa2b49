/** mulu annex --help */
export const words = {
  "<catalog@edition>": "目录版本或者名单标准，例如 national/information@2024",
  "<files>": "要写的文件，.docx、.xlsx 或者 .pdf",
  what: "把目录版本或者名单标准做成通知的附件",
  "--docx": "写成 Word，以标题为文件名",
  "--xlsx": "写成 Excel，以标题为文件名",
  "--pdf": "写成 PDF，以标题为文件名",
  "--force": "覆盖已有的文件",
  notes: "  本单位的表格只读表头：表头就是附件的列，不认识的表头会指出来。",
  examples: "例",
};
