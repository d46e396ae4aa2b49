/** Wording of the pages of commitments, indicators and incentives. */
export const otherCatalogs = {
  type: "承诺类型",
  family: "事项类别",
  choice: "自主选择",
  voluntary: "申请人可以自主选择；不承诺的，按一般程序办理",
  notVoluntary: "申请人不能选择",
  letter: "承诺书的公开",
  notices: "一次告知的内容",
  confirmations: "申请人确认的内容",
  falseCommitment: "承诺不实的处理",
  certificateBasis: "证明的设定依据",
  level: "级别",
  levels: (level: number) => `${["零", "一", "二", "三", "四"][level] ?? String(level)}级指标`,
  number: "序号",
  points: (score: number) => `${String(score)} 分`,
  children: "下级指标",
  discretions: { mandatory: "应当给予", discretionary: "可以给予", encouraged: "鼓励给予" },
};
