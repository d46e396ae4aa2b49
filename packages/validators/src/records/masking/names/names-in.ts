import { double, nameLike, ordinary, surnameAt, usual } from "./surnames.js";

/** Where a text names a person, or may. */
export interface NamePlace {
  start: number;
  end: number;
  isSure: boolean;
}

const han = /\p{Script=Han}/u;

/** Words that go on after a name, the longest first; how long one is says how surely the name ends before it. */
const following = (
  "不同意 不赞成 不支持 不认可 身份证 公民身份 联系电话 联系方式 手机号 出生于 户籍地 " +
  "认为 建议 希望 反映 反应 提出 申请 请求 要求 恳请 恳求 强烈 同意 支持 赞成 反对 现住 家住 住在 居住 现居 来自 今年 现年 现就 现对 现将 证件 电话 手机 联系 邮箱 邮件 微信 先生 女士 小姐 同志 老师 " +
  "汉族 回族 满族 壮族 户籍 生于 出生 一名 一个 一位 退休 作为 觉得 表示 代表 委托 以及 根据 依据 按照 关于 因为 因此 敬上 敬启 谨上 此致 谢谢 感谢 提议 呼吁 投诉 举报 补充 已经 曾经 曾在 曾于 可以 应当 需要 " +
  "特此 对此 就此 想要 愿意 承诺 保证 声明 确认 身份 地址 住址 性别 年龄 单位 职业 所在 任职 就职 工作 担任 说明 留言 提交 参加 参与 经营 从事 购买 购房 贷款 借款 欠款 担保 等人 等三 等四 等五 " +
  "认 系 是 为 在 于 对 就 住 现 男 女 年 因 被 以 向 从 的 和 与 及 也 都 想 要 说 称 本 原 特 请 谨 上 敬 致 启 等 并 将 应 且 但 如 即 按 已 曾 拟 愿 不 有 写 号"
).split(" ");

const mostFollowing = 4;
const followingWords = new Set(following);

/** How surely a name may end at a place: 0 where a word seems to go on. */
function endsAt(text: string, place: number): number {
  if (place >= text.length || !han.test(text.charAt(place))) return 2;
  for (let length = mostFollowing; length > 0; length -= 1) {
    if (followingWords.has(text.slice(place, place + length))) return length;
  }
  return 0;
}

/** Chinese signs from a place on, with the gaps set within a name left out, and where each of them stands. */
function signsFrom(text: string, start: number): { signs: string; at: number[] } {
  let signs = "";
  const at: number[] = [];
  let place = start;
  while (place < text.length && at.length < 8) {
    if (han.test(text.charAt(place))) {
      signs += text.charAt(place);
      at.push(place);
      place += 1;
    } else if (/[ \t]/.test(text.charAt(place)) && place - (at.at(-1) ?? start) < 3) place += 1;
    else break;
  }
  return { signs, at };
}

/** Whether the sign at a place of the text is followed by a gap. */
const isGapAfter = (text: string, place: number): boolean => /[ \t]/.test(text.charAt(place + 1));

/** The name that begins at a place with a family name, and how surely it ends where it does. */
function nameFrom(text: string, start: number): { end: number; strength: number; signs: string } | undefined {
  const { signs, at } = signsFrom(text, start);
  const surname = surnameAt(signs, 0);
  if (surname === undefined) return undefined;
  let best: { length: number; strength: number } | undefined;
  for (let length = surname.length + 1; length <= surname.length + 2; length += 1) {
    const last = at[length - 1];
    if (last === undefined) break;
    const next = at[length];
    const gap = isGapAfter(text, last) ? 2 : 0;
    const strength = Math.max(gap, endsAt(signs, length), next === undefined ? 2 : 0);
    if (strength > 0 && strength >= (best?.strength ?? 0)) best = { length, strength };
  }
  const length = best?.length ?? Math.min(surname.length + 2, at.length);
  if (length <= surname.length) return undefined;
  const end = (at[length - 1] ?? start) + 1;
  return { end, strength: best?.strength ?? 0, signs: signs.slice(0, length) };
}

const isOrdinary = (signs: string): boolean => ordinary.has(signs.slice(0, 2));

/** Words behind which somebody says their own name, or a form asks for it: what follows is a name. */
const strong =
  /(?:(?:真实|本人)?姓名|名字|联系人|收件人|寄件人|发件人|建议人|提出人|提交人|意见人|反映人|反馈人|投诉人|举报人|申请人|留言人|填表人|填写人|来信人|写信人|经办人|代理人|委托人|当事人|署名|落款|签名|签字|签章|法定代表人|负责人|法人代表|笔者|作者|聯繫人|聯絡人|發件人|建議人|投訴人|聯系人|姓|名)\s{0,3}(?:[:：=]|(?:是|为|叫)[:：\s]?|\|)\s{0,4}|(?:我|本人)(?:的名字|名字|姓名)?(?:名?叫(?:做)?|名为|姓名?)\s?[:：]?\s{0,3}|(?:真名|化名|名叫)(?:叫|是|为)?\s?[:：]?\s?/gu;

/** Words behind which a name may stand, and as often something else. */
const weak =
  /(?:姓名|联系人|建议人|提出人|投诉人|举报人|申请人|当事人|署名|签名|负责人|法定代表人|本人|我是|我系|鄙人|市民|村民|居民|群众|网友|职工|教师|老师|业主|消费者|纳税人|公民|律师|学生|患者|家长|被执行人|老板|店主|个体户|经营者|邻居|同事|丈夫|妻子|儿子|女儿|父亲|母亲|家属|老公|老婆|爱人|爸爸|妈妈|爸|妈|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|外公|外婆|叔叔|舅舅|岳父|岳母|亲戚|朋友|室友|客户|房东|租客|原告|被告|原告人|被告人|上诉人|被上诉人|被申请人|申请执行人|被处罚人|违法行为人|嫌疑人|证人|董事长|总经理|经理|局长|科长|处长|主任|书记|村长|村支书|校长|院长|厂长|会计|法官|警官|民警|医生|教授|联系|联系人是|找|@)[,，:：、]?\s{0,2}/gu;

const latinName = "[A-Z][a-z'-]{1,20}(?:[ ][A-Z][a-z'-]{0,20}){1,3}";
const latin = [
  new RegExp(
    `(?:[Mm]y name is|[Tt]his is|[Nn]ame\\s?[:：=]|I am|I'm|[Ss]igned,?|[Rr]egards,?|[Ss]incerely,?|[Yy]ours,?|[Ff]rom\\s?:|[Cc]ontact\\s?:)\\s{0,4}(${latinName}|(?<=name is |[Nn]ame\\s?[:：=]\\s{0,4})[A-Za-z'-]{2,20})`,
    "gu",
  ),
  new RegExp(`\\b(?:Mr|Ms|Mrs|Miss|Dr|Prof)\\.?\\s(${latinName}|[A-Z][a-z'-]{1,20})`, "dgu"),
];

/** Names of peoples whose parts stand beside a dot, and names written so from other languages. */
const dotted = /\p{Script=Han}{1,10}(?:[·•・‧]\p{Script=Han}{1,10}){1,4}/gu;

const titles =
  /先生|女士|小姐|同志|老师|同学|师傅|大夫|医生|律师|教授|法官|警官|主任|科长|局长|处长|书记|经理|董事长|总裁|厂长|校长|院长|村长|镇长|某某|某/gu;

/** What may stand before somebody's name and title. */
const beforeTitle = /(?:感谢|谢谢|转告|联系|找到?|是|给|向|由|请|问|被|和|与|及|对|的|让|叫|把|将|说|跟|同|于|在)$/u;

function* behind(text: string, cues: RegExp, isStrong: boolean): Iterable<NamePlace> {
  for (const { 0: cue, index } of text.matchAll(cues)) {
    const start = index + cue.length;
    const name = nameFrom(text, start);
    if (name === undefined) {
      if (isStrong) yield* byFormOnly(text, start, cue);
      continue;
    }
    const { end, strength, signs } = name;
    if (isStrong) {
      // 姓名：应当隐去 asks for something; 我叫高兴 says who one is.
      const isSpeech = isOrdinary(signs) && !nameLike.has(signs) && !/叫|真名|化名/.test(cue);
      if (!isSpeech) yield { start, end, isSure: true };
      continue;
    }
    if (isOrdinary(signs)) {
      const two = signs.slice(0, 2);
      if (nameLike.has(two) && endsAt(text, start + 2) > 1) yield { start, end: start + 2, isSure: false };
      continue;
    }
    yield { start, end, isSure: strength > 0 };
  }
}

const filled = /(?:\p{Script=Han}{2,4}|[A-Za-z]{2,20}(?: [A-Za-z]{1,20}){0,3})(?=[^\p{L}·]|$)/uy;

/** What stands in a form where a name is asked for, whatever name it is. */
function* byFormOnly(text: string, start: number, cue: string): Iterable<NamePlace> {
  if (!/[:：=|]/.test(cue) && !cue.includes("叫")) {
    return;
  }
  filled.lastIndex = start;
  const [found] = filled.exec(text) ?? [];
  if (found !== undefined) yield { start, end: start + found.length, isSure: true };
}

/** 我姓王，名建国: the given name, said apart. */
const givenApart =
  /姓(?:\p{Script=Han}|【姓名】)[，,、\s]{0,2}名(?:叫|为|是)?\s?(\p{Script=Han}{1,2})(?!\p{Script=Han})/gu;

/** 王姓 and 我姓王: a family name alone, said to be one. */
const familyOnly = /(?<=我姓|本人姓|免贵姓)\p{Script=Han}/gu;

function* beforeTitles(text: string): Iterable<NamePlace> {
  for (const { 0: title, index } of text.matchAll(titles)) {
    const found = nameBefore(text, index);
    if (found === undefined) continue;
    const [start, isWhole] = found;
    if (title.startsWith("某")) continue;
    yield { start, end: index, isSure: isWhole };
  }
}

/** Family names before a title alone, as in 王局长; rarer ones are words as often: 和教授. */
const mostUsual = new Set(
  "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏吕魏蒋田杜丁沈姜傅钟卢汪戴崔陆廖姚韦贾邹孟熊秦邱尹薛闫段侯陶黎贺顾郝龚邵钱覃莫孔汤",
);

/** Where a name begins that ends at a place, and whether nothing that could belong to it stands before. */
function nameBefore(text: string, end: number): readonly [start: number, isWhole: boolean] | undefined {
  for (const length of [4, 3, 2, 1]) {
    const start = end - length;
    const signs = text.slice(Math.max(0, start), end);
    if (start < 0 || !/^\p{Script=Han}+$/u.test(signs)) continue;
    const surname = surnameAt(text, start);
    if (surname === undefined || length > surname.length + 2 || length < surname.length) continue;
    if (surname.length === 1 && length > 3) continue;
    if (length === 1 && !mostUsual.has(surname)) continue;
    if (isOrdinary(text.slice(start, start + 2)) && length > 1) continue;
    const before = text.slice(Math.max(0, start - 4), start);
    const isBound = before === "" || !/\p{Script=Han}$/u.test(before) || beforeTitle.test(before);
    if (isBound) return [start, true];
  }
  return undefined;
}

/** How far from the end of a text its writer signs it. */
const signingReach = 60;

const dayAtEnd = /(?:19|20)\d\d\s?[年./-][\d年月日号./\s-]{0,10}$/u;
const marksAtEnd = /[\s。.!！,，(（)）:：]{1,8}$/u;
const greetingAtEnd = /(?:敬上|谨上|敬启|敬呈|留言|上|呈|书)$/u;
const roleAtStart =
  /^(?:此致|敬礼|谢谢|市民|村民|居民|群众|网友|业主|公民|退休(?:职工|教师|干部|工人)|一名?(?:市民|群众)|建议人|您的朋友|[!！。:：\s]){1,6}/u;

/** What was left of a text once what ends it was taken off, as often as it is there. */
function withoutEnd(text: string): string {
  let rest = text;
  for (let taken = 0; taken < 6; taken += 1) {
    const shorter = rest.replace(marksAtEnd, "").replace(dayAtEnd, "").replace(greetingAtEnd, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** Who signs at the end: the last line, or what stands behind the last mark or a greeting, with the day below it. */
function* atTheEnd(text: string): Iterable<NamePlace> {
  const rest = withoutEnd(text);
  const from = Math.max(0, rest.length - signingReach);
  const tail = rest.slice(from);
  const bound = Math.max(
    ...Array.from("\n。！!；;—~?？、，,", (mark) => tail.lastIndexOf(mark)),
    tail.includes("  ") ? tail.lastIndexOf("  ") + 1 : -1,
  );
  if (bound === -1 && from > 0) return;
  const last = tail.slice(bound + 1);
  const written = last.replace(roleAtStart, "").trim();
  const signs = written.replaceAll(/\s/g, "");
  const surname = surnameAt(signs, 0);
  if (surname === undefined || !/^\p{Script=Han}{2,4}$/u.test(signs)) return;
  if (signs.length <= surname.length || signs.length > surname.length + 2) return;
  const start = rest.lastIndexOf(written);
  const end = start + written.length;
  // Behind a comma two signs are a short clause as often as a name.
  const isClause = /[，,、]/.test(tail.charAt(bound)) && signs.length === 2;
  if (!isOrdinary(signs)) yield { start, end, isSure: !isClause };
  else if (nameLike.has(signs)) yield { start, end, isSure: false };
}

/** What people do, behind the name of somebody with whom a clause begins. */
const doing =
  /(?<=^|[\n，,。；;！!？?：:、“"（(\s])(\p{Script=Han}{2,4}?)(?=认为|反映|投诉|举报|告诉|提出|建议|表示|要求|说[，,:：]|欠我|欠了|骗了|打了|[（(]\s?(?:男|女|身份|电话|手机|1\d)|[，,\s]\s?(?:男|女)[，,。\s]|(?:的)?(?:身份证|手机|电话|住址|微信))/gu;

function* whoDoes(text: string): Iterable<NamePlace> {
  for (const { 1: signs = "", index } of text.matchAll(doing)) {
    const surname = surnameAt(signs, 0);
    if (surname === undefined || isOrdinary(signs)) continue;
    if (signs.length <= surname.length || signs.length > surname.length + 2) continue;
    // Three signs that begin with a family name are a name; two are a name or a word nobody thought of.
    yield { start: index, end: index + signs.length, isSure: signs.length === surname.length + 2 };
  }
}

/** Words that speak of what somebody else said, in the middle of a sentence: 张三说得对, 如王五所说, 同意赵六的意见. */
const saying =
  /(?<=^|[\n，,。；;！!？?：:、“"（(\s]|如|同意|赞成|赞同|支持|反对|认同|像|据|听|照|按)(?=(\p{Script=Han}{2,4}?)(?:说得|说的|说过|所[说言提讲述写]|讲得|讲的|写得|写的|的(?:意见|看法|建议|说法|观点|主张|留言|想法|提议)))/gu;

/** What ends like these is an office or a place. */
const ofOffice = /[区县市省州局院厅委部办镇乡村街所会司处队科组站社团行业校系厂店人者方面员法章条]$/u;

/** Whose words are spoken of. It may be a word nobody thought of: that is always for somebody to read. */
function* whoseWords(text: string): Iterable<NamePlace> {
  for (const { 1: signs = "", index } of text.matchAll(saying)) {
    const surname = surnameAt(signs, 0);
    if (surname === undefined || isOrdinary(signs) || ofOffice.test(signs)) continue;
    if (signs.length <= surname.length || signs.length > surname.length + 2) continue;
    yield { start: index, end: index + signs.length, isSure: false };
  }
}

/** A name alone before a colon at the beginning, as who speaks, or alone in brackets, as who signs. */
const alone = /(?<=^\s{0,4})(\p{Script=Han}{2,4})(?=\s?[:：])|(?<=[（(【])(\p{Script=Han}{2,4})(?=[）)】])/gu;

function* standingAlone(text: string): Iterable<NamePlace> {
  for (const { 0: signs, index } of text.matchAll(alone)) {
    const surname = surnameAt(signs, 0);
    if (surname === undefined || isOrdinary(signs)) continue;
    if (signs.length <= surname.length || signs.length > surname.length + 2) continue;
    yield { start: index, end: index + signs.length, isSure: signs.length === surname.length + 2 };
  }
}

/** Where a text that `narrow` has read names a natural person, in the order in which it is looked for. */
export function* namesIn(text: string): Iterable<NamePlace> {
  if (!/[\p{Script=Han}A-Z]/u.test(text)) return;
  yield* behind(text, strong, true);
  yield* behind(text, weak, false);
  if (/[·•・‧]/u.test(text)) {
    for (const { index, 0: found } of text.matchAll(dotted)) {
      yield { start: index, end: index + found.length, isSure: true };
    }
  }
  for (const { index, 0: found, 1: given = "" } of text.matchAll(givenApart)) {
    yield { start: index + found.length - given.length, end: index + found.length, isSure: true };
  }
  for (const { index, 0: found } of text.matchAll(familyOnly)) {
    if (usual.has(found) || double.has(found)) yield { start: index, end: index + 1, isSure: true };
  }
  for (const shape of /[A-Z][a-z]/.test(text) ? latin : []) {
    for (const { 0: found, 1: name = "", index } of text.matchAll(shape)) {
      const end = index + found.length;
      yield { start: end - name.length, end, isSure: true };
    }
  }
  yield* beforeTitles(text);
  yield* atTheEnd(text);
  yield* whoDoes(text);
  yield* whoseWords(text);
  yield* standingAlone(text);
}

/** A name that ends directly before a place, as before a telephone number; words and marks may stand between. */
export function nameUpTo(text: string, place: number): readonly [start: number, end: number] | undefined {
  const [gap = ""] = /[\s,，、:：;；(（/|—-]{0,4}$/u.exec(text.slice(Math.max(0, place - 4), place)) ?? [];
  const end = place - gap.length;
  const found = nameBefore(text, end);
  if (found === undefined || end - found[0] < 2) return undefined;
  return [found[0], end];
}
