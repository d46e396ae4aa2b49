/** Wording of the page that compares local regulations. */
export const local = {
  title: "地方规定对照",
  text: "已汇编的各地方法规并列：目录条目、措施、名单和激励各有多少，条文对查询和公开期限、异议、修复写了什么。数字只数本站所收；“未收录”是缺口，不表示当地没有。",
  counts: "收录数量",
  countColumns: ["地区", "依据的法规", "目录条目", "惩戒措施", "守信激励", "名单"],
  rules: "条文写明的期限和程序",
  rulesText: "用本站的话概括，链接到法规登记的条文；以条文原文为准。没有登记相应条文的，写“未收录”。",
  ruleColumns: ["地区", "查询和公开期限", "异议", "信用修复"],
  none: "未收录",
  items: (n: number) => `${String(n)} 项`,
};
