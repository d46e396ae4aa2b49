/*
 * What a comment says, without how it is said: so that two that say the same are known for the same, and two that ask for
 * opposite things never are.
 */

/** Greetings, thanks and softening words: a comment says the same without them. The longest first. */
const padding = (
  "尊敬的领导 尊敬的各位领导 各位领导 领导您好 领导你好 您好 你好 大家好 非常感谢 万分感谢 十分感谢 感谢您 谢谢您 谢谢领导 谢谢 感谢 多谢 此致敬礼 此致 敬礼 特此建议 特此说明 特此反映 妥否请酌 供参考 仅供参考 以上意见 以上建议 以上是我的意见 以上是我的建议 " +
  "我个人认为 个人认为 我们认为 本人认为 我认为 我觉得 个人觉得 我们觉得 我个人 我们 本人 我方 我 望采纳 请采纳 望予采纳 恳请采纳 请予以考虑 请考虑 请酌情考虑 " +
  "强烈建议 诚恳建议 真诚建议 建议 希望 恳请 恳求 请求 盼望 期望 麻烦 烦请 请 望 能够 能否 是否可以 可否 最好 非常 十分 特别 强烈 确实 真的 实在 其实 的话 的 了 吧 呢 啊 呀 嘛 哦 把 将 对于 关于 对 就 也 都 一下 进行 予以 加以 给予"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** Words that say the same, written as the first of them. */
const same: readonly (readonly [as: string, words: readonly string[]])[] = [
  ["应", ["应当", "应该", "應當", "應該"]],
  ["须", ["必须", "务必", "需要"]],
  ["其他", ["其它"]],
  ["账", ["帐"]],
  ["登录", ["登陆"]],
  ["和", ["以及", "及", "与"]],
  ["缩短", ["缩减"]],
  ["删除", ["删去", "删掉", "去掉"]],
  ["条", ["條"]],
];

const escaped = (words: readonly string[]): string => words.join("|");
const paddings = new RegExp(escaped(padding), "gu");
const sames = same.map(([as, words]) => [as, new RegExp(escaped(words), "gu")] as const);

const numerals = new Map(Array.from("〇一二三四五六七八九", (sign, value) => [sign, String(value)]));
numerals.set("零", "0").set("两", "2");

const counted = /[零〇一二两三四五六七八九](?=[年月日天个条款项倍次元岁类级])/gu;

/** What differs without being said otherwise: width, case, spaces and marks. */
export function plainly(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What stands in place of what was masked, with the words that introduced it: who says it is not what is said. */
const who =
  /(?:我叫|本人|我是|姓名|联系人|联系方式|联系电话|电话|手机号?码?|身份证号?码?|证件号码?|邮箱|微信|住址|地址|此致敬礼|——)?[:：是为\s]{0,3}【[^【】]{2,6}】[，,、;；。\s]{0,2}/gu;

/** To what something is shortened or raised: 缩短到, 缩短至 and 缩短为 say the same. */
const upTo = /(?<=[短长高低改减加调])(?:到|至|成)/gu;

/** A comment without how it is said. Two comments that are exact copies, or differ in this only, have the same. */
export function saidIn(text: string): string {
  let said = plainly(text.replaceAll(who, "")).replaceAll(counted, (sign) => numerals.get(sign) ?? sign);
  for (const [as, words] of sames) said = said.replaceAll(words, as);
  said = said.replaceAll(upTo, "为");
  const rest = said.replaceAll(paddings, "");
  return rest === "" ? said : rest;
}

/**
 * What turns a demand: negations, directions, who and what is meant, how much. Two comments in which these are not the
 * same, in the same order, may ask for different things however much else they share.
 */
const turningWords =
  "难道 何必 怎能 岂 为何 凭什么 吗 建立 设立 明确 规定 完善 加强 修 改 补充 提供 统一 规范 简化 优化 纳入 移出 解除 异议 申诉 告知 通知 听证 审 查 罚 惩 赔 退 收费 不 没 无 未 非 勿 莫 别 免 禁 止 拒 反对 否 取消 撤 废 删 停 增 减 加 扩 缩 延 短 长 提高 降低 放宽 收紧 从宽 从严 加重 减轻 支持 同意 赞成 保留 恢复 公开 保密 公示 共享 全部 部分 所有 一切 仅 只 除 唯 至少 最多 以上 以下 以内 不超过 超过 上限 下限 之前 之后 前 后 应 须 可 得 要 必 能 会 企业 法人 自然人 公民 单位 政府 部门 机关 组织 省 市 县 区 国家 地方 年 月 日 天 元 倍 %".split(
    " ",
  );
const turning = new RegExp(`${turningWords.join("|")}|\\d+|[一二三四五六七八九十百千万亿两半]`, "gu");

/** What turns a demand in what a comment says, in its order: the key under which near copies are looked for. */
export const turnsIn = (said: string): string => (said.match(turning) ?? []).join(" ");
