/** mulu propose --help */
export const words = {
  "--blank": "改为写一份空白表单",
  "<form>": "填好的表单，.xlsx、.csv，邮件 .eml，议题或者邮件的文字 .md、.txt",
  what: "把填好的表单变成草案中的条目和卷宗",
  "--on": "提出日期",
  "--into": "草案版本，代替表单所写",
  "--docket": "卷宗标识，默认由内容得出",
  "--dry-run": "只报告，不写文件",
  notes: "没有填好的逐处指明单元格或者项目，什么也不写；没有写明的列入 unknown，不作猜测。",
  examples: "例",
};
