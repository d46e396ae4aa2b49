/** What a text tells of a natural person besides numbers of papers, telephones and cards. */
export type PersonalMark = "email" | "messenger" | "plate" | "birth";

const label = "[号码群账户名ID为是:：=()（）\\s]{0,6}";

const digit = "[\\d〇零○一二三四五六七八九十]";
const year = `${digit}{4}\\s?[年./-]`;
const month = `(?:${digit}{1,3}|[元正腊冬])`;
const day = `${year}\\s?(?:${month}\\s?[月./-]\\s?(?:初?${digit}{1,3}\\s?[日号]?)?)?`;

/** Names of networks in which people have accounts. */
const networks =
  "微信|薇信|V信|\\bVX|we\\s?chat|\\bQQ|扣扣|抖音|快手|小红书|微博|豆瓣|知乎|贴吧|哔哩哔哩|B站|闲鱼|支付宝|钉钉|飞书|陌陌|telegram|whatsapp|skype";

/**
 * Each in the form in which it is written in a text. Masked ones do not match: a star stands within. Addresses of offices
 * (`gov.cn`) are printed by them and are nobody’s. Every expression is linear: what repeats is bounded.
 */
const shapes: readonly (readonly [mark: PersonalMark, shape: RegExp])[] = [
  [
    "email",
    /(?<![\w.+*-])[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\)|【at】)\s?(?!(?:[a-z\d-]{1,63}\.){0,4}gov\.cn(?![\w.-]))(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}/i,
  ],
  [
    "email",
    /(?<![\w.+*-])[\w.+-]{1,64}\s?@\s?(?:qq|163|126|139|189|sina|sohu|gmail|foxmail|outlook|hotmail)(?![\w.-])/i,
  ],
  ["messenger", new RegExp(`(?:${networks}|(?<![增参附追累])加\\s?(?:微信?|[VQ]))${label}[1-9]\\d{4,11}(?!\\d)`, "i")],
  [
    "messenger",
    new RegExp(
      `(?:(?:${networks})\\s?(?:(?:号码?|账号|ID)\\s?[为是:：]?|[为是:：])|加\\s?(?:微信?|[VQ])\\s?[为是:：]?)\\s?[A-Za-z][\\w-]{4,19}`,
      "i",
    ),
  ],
  [
    "messenger",
    /(?<![\w.-])(?:(?:www|m)\.)?(?:weibo\.(?:com|cn)|xiaohongshu\.com|douyin\.com|kuaishou\.com|zhihu\.com|douban\.com|t\.me|wa\.me|x\.com)\/[\w/-]{3,60}/i,
  ],
  [
    "plate",
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•.\s-]?(?:(?=[A-Z]{0,4}\d)[A-HJ-NP-Z\d]{5}|[DF][A-HJ-NP-Z\d]\d{4}|\d{5}[DF]|[A-HJ-NP-Z\d]{4}[学挂警港澳领])(?![A-Za-z\d])/,
  ],
  [
    "birth",
    new RegExp(
      `(?:出生(?:日期|年月日?|时间)?|生于|生日|诞于)[于为是:：\\s]{0,4}(?:(?:公历|农历|阳历|阴历)?\\s?${digit}{4}|(?:农历|阴历))`,
    ),
  ],
  ["birth", new RegExp(`${day}\\s?(?:出生|生(?=[，,。；;、）)\\s人]|$))`)],
  ["birth", /(?:\bborn(?: on)?|date of birth|\bDOB)[:\s]{1,3}(?:[A-Z][a-z]{2,8} )?\d/i],
];

const everywhere = shapes.map(([mark, { source, flags }]) => [mark, new RegExp(source, `${flags}g`)] as const);

/** All that a text that `narrow` has read tells of natural persons, in clear, and where. */
export function* personalMarksIn(text: string): Iterable<{ mark: PersonalMark; start: number; end: number }> {
  for (const [mark, shape] of everywhere) {
    for (const { 0: found, index } of text.matchAll(shape)) yield { mark, start: index, end: index + found.length };
  }
}

/** What a text that `narrow` has read tells of a natural person, in clear, and where. */
export function personalMarkIn(text: string): { mark: PersonalMark; index: number } | undefined {
  for (const [mark, shape] of shapes) {
    const index = text.search(shape);
    if (index !== -1) return { mark, index };
  }
  return undefined;
}
