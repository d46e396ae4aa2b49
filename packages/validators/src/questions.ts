import type { OpenQuestion } from "@mulu/engine";

export type { OpenQuestion } from "@mulu/engine";

/** @public The open questions, in order. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    code: "Q-01",
    question: {
      zh: "两份意见没有写明何时施行，从哪一天起算？",
      en: "Neither opinion says when it takes effect. From which day does it count?",
    },
    answer: {
      zh: "从签署之日起：2020年意见自2020年12月7日，2025年意见自2025年3月21日。",
      en: "From the day of signature: 7 December 2020 and 21 March 2025.",
    },
    rules: ["LB-01", "MS-03", "MS-04"],
  },
  {
    code: "Q-02",
    question: {
      zh: "哪些文件算党中央、国务院政策文件？部门经国务院同意印发的算不算？",
      en: "Which documents are central policy? Do ministry documents issued with State Council consent count?",
    },
    answer: {
      zh: "党中央、国务院及其办公厅印发的才算；部门文件待裁定，LB-06 报告，其他规则不重复报告。",
      en: "Those of the Central Committee, the State Council and their general offices. A ministry document awaits a ruling: LB-06 reports it, and no other rule repeats it.",
    },
    rules: ["LB-02", "LB-06", "LS-01", "MS-03"],
  },
  {
    code: "Q-03",
    question: {
      zh: "全国的条目能不能只以一个省的条例为依据？",
      en: "May a national entry rest on the regulation of one province alone?",
    },
    answer: { zh: "不能。", en: "No." },
    rules: ["LB-07"],
  },
  {
    code: "Q-04",
    question: {
      zh: "只以政策文件为依据的减损性措施，2025年后当即失效吗？",
      en: "Do measures that reduce rights on policy alone lapse at once in 2025?",
    },
    answer: {
      zh: "不当即失效，须标为待重新确定依据；在2025年意见之后的版本中仍列为有效的，报错。",
      en: "Not at once: they are to be marked as awaiting a new basis; in an edition after the opinion of 2025 they may not stand as in force.",
    },
    rules: ["MS-04", "MS-13"],
  },
  {
    code: "Q-05",
    question: { zh: "目录和清单征求意见最短多少天？", en: "How long is the shortest consultation on a catalog?" },
    answer: {
      zh: "按名单标准的三十日，只作提醒，是项目约定。",
      en: "Thirty days, as for list standards; a reminder only, by policy of the project.",
    },
    rules: ["PS-04"],
  },
  {
    code: "Q-06",
    question: { zh: "“定期”评估、更新是多久？", en: "How often is “regular” evaluation and update?" },
    answer: {
      zh: "二十四个月，只作提醒；名单标准的评估间隔由制定部门写明。",
      en: "24 months, a reminder only; the interval of evaluating a list standard is stated by the department that made it.",
    },
    rules: ["LS-14", "PS-10", "SH-06"],
  },
  {
    code: "Q-07",
    question: { zh: "“规定时限”是多少天？", en: "How many days is “the time limit”?" },
    answer: {
      zh: "不自定数字，由部门写明；没有写明的报告缺失。",
      en: "No number is invented: the department states it, and a missing one is reported.",
    },
    rules: ["LD-02", "RP-04", "OB-01"],
  },
  {
    code: "Q-08",
    question: { zh: "失信严重程度分几级？", en: "How many grades of severity are there?" },
    answer: {
      zh: "轻微、一般、严重三级；分级标准由部门写明。",
      en: "Minor, general and serious; the department states its scheme.",
    },
    rules: ["PR-01", "PR-02"],
  },
  {
    code: "Q-09",
    question: {
      zh: "2025年意见新增的领域取代四类严重失信行为吗？",
      en: "Do the fields added in 2025 replace the four categories of serious conduct?",
    },
    answer: {
      zh: "不取代，是增加领域；新名单仍须属于四类之一。",
      en: "No, they add fields; a new list still falls under one of the four.",
    },
    rules: ["LS-02", "LS-17"],
  },
  {
    code: "Q-10",
    question: {
      zh: "有了部门规章，名单还要不要设列领域的依据？",
      en: "With a department rule, does a list still need a basis for its field?",
    },
    answer: {
      zh: "要。部门规章规定列入和退出，领域仍须有法律、法规或者政策文件依据。",
      en: "Yes. The rule fixes entry and exit; the field still needs a law, regulation or central policy.",
    },
    rules: ["LS-01", "LS-05"],
  },
  {
    code: "Q-11",
    question: {
      zh: "2025年后国家企业信用信息公示系统还能不能用？",
      en: "May the enterprise publicity system still be used after 2025?",
    },
    answer: {
      zh: "可以作为渠道；内容与“信用中国”不一致的，提醒。",
      en: "Yes, as a channel; where it differs from Credit China, that is reported.",
    },
    rules: ["PB-06", "PB-07"],
  },
  {
    code: "Q-12",
    question: { zh: "北京的重点关注名单能不能公布名称？", en: "May Beijing’s key-attention list publish names?" },
    answer: { zh: "只有北京市目录的条目允许时才可以。", en: "Only where an entry of Beijing’s catalog allows it." },
    rules: ["TS-02"],
  },
  {
    code: "Q-13",
    question: { zh: "“特定信息归集”中的特定信息指什么？", en: "What is “specified information” to be collected?" },
    answer: {
      zh: "来源没有定义，只作标记，不设规则。",
      en: "The source does not define it; it is a tag without a rule.",
    },
    rules: [],
  },
  {
    code: "Q-14",
    question: { zh: "分级监管的后果算不算惩戒措施？", en: "Are the consequences of supervision tiers measures?" },
    answer: {
      zh: "减损权利的才算；只调整监管频次和方式的属于管理。",
      en: "Only where they reduce rights; a change of how often and how one is supervised is management.",
    },
    rules: ["TS-04", "PI-06"],
  },
  {
    code: "Q-15",
    question: {
      zh: "2025年的部门规章要求适用于纯地方名单吗？",
      en: "Does the department rule of 2025 reach purely local lists?",
    },
    answer: { zh: "不适用，地方名单仍由地方性法规规定。", en: "No, local lists stay with local regulations." },
    rules: ["LS-05", "LS-07"],
  },
  {
    code: "Q-16",
    question: {
      zh: "法院的名单要不要遵守对行政机关名单的要求？",
      en: "Are the lists of courts held to what is asked of administrative lists?",
    },
    answer: {
      zh: "设列依据、部门规章和认定层级的要求不适用；告知、异议和决定内容的要求适用。",
      en: "Not as to field, department rule and level; notice, objection and content of the decision apply.",
    },
    rules: ["LS-04", "LS-05", "LS-16", "LD-01", "LD-02", "LD-03"],
  },
  {
    code: "Q-17",
    question: { zh: "国务院决定、命令算不算政策文件？", en: "Is a State Council decision or order central policy?" },
    answer: {
      zh: "算；但公开个人信息时，政策文件不能代替决定、命令。",
      en: "Yes; but where personal information is published, policy does not stand in for a decision or order.",
    },
    rules: ["LB-02", "PB-03"],
  },
  {
    code: "Q-18",
    question: {
      zh: "限制政府资金、税收优惠、评优等，是减损权利还是管理？",
      en: "Do limits on public funds, tax benefits and awards reduce rights, or are they management?",
    },
    answer: {
      zh: "按减损权利对待；牵头单位归为管理并写明理由的除外。",
      en: "They are taken to reduce rights, unless the lead unit classes a measure as management and records why.",
    },
    rules: ["MS-02", "MS-14"],
  },
];
