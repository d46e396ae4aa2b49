/** mulu paper --help */
export const words = {
  "<which>": "comments 意见采纳情况表、note 起草说明、comparison 新旧对照表",
  "<of>": "征求意见的卷宗（comments）或者目录版本",
  "<files>": "要写的文件，.docx、.xlsx 或者 .pdf",
  what: "意见采纳情况表、起草说明、新旧对照表",
  "--before": "与哪一版相比；不写的，取所取代的版本",
  "--docx": "写成 Word，以标题为文件名",
  "--xlsx": "写成 Excel，以标题为文件名",
  "--pdf": "写成 PDF，以标题为文件名",
  "--force": "覆盖已有的文件",
  notes: "  起草说明只写数字、依据和经过；写不出的标【待填】。",
  examples: "例",
};
