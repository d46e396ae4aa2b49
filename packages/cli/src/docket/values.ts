import type { CommentChannel, ConsulteeGroup } from "@mulu/schema";

type Words = Readonly<Record<string, string>>;

const groups: Words & Record<ConsulteeGroup, string> = {
  regions: "地方 各地 地区 地方政府 市州 各市 各省 省区市 市县 地方人民政府",
  departments: "部门 有关部门 相关部门 成员单位 政府部门 行政机关 国家机关 机关 委办局 机关事业单位 主管部门",
  "lead-unit": "牵头单位 牵头部门",
  "market-entities":
    "市场主体 经营主体 企业 公司 民营企业 国有企业 个体工商户 个体户 工商户 企业或个体工商户 企业代表 企业法人 企业单位 法人",
  associations: "协会 商会 行业协会 行业协会商会 社会组织 社会团体",
  "legal-services": "法律服务机构 律师 律所 律师事务所 法律服务 法律顾问",
  experts: "专家 学者 专家学者 高校 科研院所 研究机构",
  public: "公众 社会公众 公民 个人 市民 群众 居民 村民 网民 网友 自然人 消费者 其他公众 匿名 普通公众",
};

const channels: Words & Record<CommentChannel, string> = {
  "web-form":
    "网站 网页 在线 网上 网络 问卷 问卷调查 网上问卷 表单 在线表单 网站留言 门户网站 政府网站 官网 网上征集 微信公众号 小程序 链接 二维码 手机提交 直接访问",
  mail: "信函 来信 信件 邮寄 书信 寄信 信函邮寄",
  "e-mail": "电子邮件 电子邮箱 邮箱 邮件 email e-mail",
  telephone: "电话 热线 来电 电话反映 12345 12345热线",
  paper: "书面 纸质 传真 书面反馈 公函 发函 函 来函 复函 文件",
  meeting: "座谈会 会议 座谈 调研 听证会 论证会 现场 当面",
  forge: "代码平台 github gitee issue",
};

const lookup = (words: Words): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([code, list]) => [code, ...list.split(" ")].map((word) => [word, code])));

const byWord = { group: lookup(groups), channel: lookup(channels) } as const;

/** Which of a closed list a word of a table means; nothing where it is none that is known. */
export function codeOf(
  kind: keyof typeof byWord,
  written: string,
  given: ReadonlyMap<string, string>,
): string | undefined {
  const word = written.normalize("NFKC").trim().replaceAll(/\s/gu, "");
  // A choice of a survey has its letter before it, and may be explained in brackets behind: A.企业（含个体）.
  const [plain = ""] = word
    .replace(/^[A-Za-z][.、]/u, "")
    .toLowerCase()
    .split("(");
  return given.get(written.trim()) ?? byWord[kind].get(word.toLowerCase()) ?? byWord[kind].get(plain);
}

/** Groups or channels as they are typed, by the word that a table may use or by the code; what is neither stays. */
export const meant = (kind: keyof typeof byWord, written: readonly string[] = []): string[] =>
  written.map((each) => codeOf(kind, each, new Map()) ?? each);

/** A day as tables and survey sites write it, with or without a time behind it. */
export function dayOf(written: string): string | undefined {
  const text = written.normalize("NFKC").trim();
  const found =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/u.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/u.exec(text);
  if (found === null) return undefined;
  const [, year = "", month = "", date = ""] = found;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const real = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : undefined;
}
