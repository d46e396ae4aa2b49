/** What a column of a table of comments is for. Those for persons are read for their names only, to mask them. */
export type ColumnRole =
  | "text"
  | "suggestion"
  | "reason"
  | "group"
  | "line"
  | "received"
  | "channel"
  | "reviewed"
  | "order"
  | "serial"
  | "name"
  | "contact"
  | "answer"
  | "ignore";

/** Roles that a clerk may give to a column by hand. */
export const givenRoles: readonly ColumnRole[] = [
  ...(["text", "suggestion", "reason", "group", "line", "received", "channel", "name", "contact", "ignore"] as const),
];

/** Headings as offices and survey sites write them. */
const words: Readonly<Record<Exclude<ColumnRole, "ignore">, string>> = {
  text: "意见内容 意见 意见建议 意见和建议 意见与建议 意见及建议 意见或建议 意见或者建议 具体意见 反馈意见 您的意见 你的意见 您的意见和建议 您的意见或建议 您的意见建议 意见摘要 主要意见 意见详情 内容 留言内容 留言 反馈内容 反馈 评论 评论内容 正文 来信内容 意见正文 意见反馈 comment comments text feedback opinion content",
  suggestion:
    "修改建议 建议 修改意见 建议修改为 拟修改为 修改为 建议内容 具体建议 您的建议 修改后内容 建议修改内容 suggestion proposed",
  reason: "理由 修改理由 理由依据 理由和依据 理由及依据 依据 原因 修改原因 说明 理由说明 意见理由 reason",
  group:
    "提出者类别 提出人类别 提出主体 提出主体类别 意见来源 来源 来源类别 类别 身份 群体 提出者身份 您的身份 您的身份是 身份类别 主体类型 主体类别 征求对象 人员类别 单位类别 单位性质 单位类型 提出单位类别 提出单位性质 提出者类型 提出人类型 反馈单位类别 反馈主体类别 意见人类别 group",
  line: "所议的行 所议条目 所议条款 对应条款 对应条款行 对应行 条款 条目 行 对应条目 涉及条款 涉及条目 涉及内容 章节条款 原条款 原文条款 条款序号 所涉条款 事项 事项名称 意见对应条目 意见对应条款 意见对应事项 意见针对条目 意见针对条款 意见涉及条款 意见涉及条目 针对条款 针对条目 针对事项 对应事项 涉及事项 所议事项 目录事项 目录条目 条目名称 信用事项 信息事项 措施名称 line clause item",
  received:
    "提出时间 提出日期 收到时间 收到日期 提交时间 提交日期 时间 日期 留言时间 填写时间 提交答卷时间 反馈时间 来信时间 来信日期 received date time",
  channel: "渠道 提交方式 提出方式 来源渠道 方式 途径 反馈渠道 反馈方式 提出渠道 收集渠道 channel",
  reviewed: "已核不含个人信息 已核无个人信息 已核 reviewed",
  order: "序号 编码 no. no #",
  serial: "编号 答卷编号 意见编号 留言编号 来信编号 流水号 id",
  name: "姓名 提出人 意见人 反馈人 留言人 建议人 联系人 网名 昵称 用户名 填表人 填写人 作者 单位 提出单位 反馈单位 单位名称 来源单位 提出单位姓名 提出单位或姓名 提出单位或个人 提出单位个人 单位姓名 单位或姓名 单位名称或姓名 姓名或单位 姓名单位 姓名或单位名称 意见提出单位 提出者 提出主体名称 您的姓名 name organization organisation author",
  contact:
    "联系电话 电话 手机 手机号 手机号码 联系方式 邮箱 电子邮箱 电子邮件 地址 通讯地址 通信地址 联系地址 住址 身份证号 身份证号码 证件号码 微信 微信号 qq qq号 ip ip地址 来自ip 您的电话 您的联系方式 phone email mail address",
  answer:
    "采纳情况 是否采纳 处理结果 处理情况 处理意见 答复 答复内容 答复日期 采纳理由 不采纳理由 未采纳理由 改动的文件 改动的字段 提出者的态度 采纳或者不采纳 意见采纳情况",
};

const byWord = new Map<string, ColumnRole>(
  Object.entries(words).flatMap(([role, list]) => list.split(" ").map((word) => [word, role as ColumnRole] as const)),
);

/** Words of a heading that say something of a person, whatever else it says. */
const personal =
  /姓名|电话|手机|邮箱|邮编|地址|住址|身份证|证件|微信|qq|ip|账号|卡号|出生|生日|性别|年龄|民族|学历|职业|户籍|phone|mail/iu;

/** A question of a survey that asks for comments: 您对征求意见稿有何意见或建议. */
const question = /^(?:您|你|请).{0,60}(?:意见|建议|看法|想法|修改)/u;

/** What a survey site writes beside the answers. */
const asides =
  /^(?:所用时间|来源详情|答卷来源|总分|状态|审核状态|备注|附件|开始答题时间|结束答题时间|标题|主题|年份)$/u;

/** A heading without its number, its marks and what stands in brackets. */
function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[（([【][^）)\]】]{0,40}[）)\]】]/gu, "")
    .replace(/^(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[.、．:：]\s?/u, "")
    .replaceAll(/[\s*:：/／、?？_-]/gu, "");
}

/** What a heading says a column is for; nothing where it is none that is known. */
export function roleOf(heading: string, given: ReadonlyMap<string, ColumnRole>): ColumnRole | undefined {
  const asked = given.get(heading.trim());
  if (asked !== undefined) return asked;
  const plain = plainHeading(heading);
  const known = byWord.get(plain);
  if (known !== undefined) return known;
  if (personal.test(plain)) return "contact";
  if (question.test(plain)) return "text";
  return asides.test(plain) ? "ignore" : undefined;
}
