import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { citizenIdCheckCharacter, usccCheckCharacter } from "../check-digits.js";
import { maskPersons } from "./mask-persons.js";

/* Persons are put together here, so that no file holds a number or a name that could be somebody’s. */

const digits = (count: number, first = "0123456789") =>
  fc
    .tuple(
      fc.constantFrom(...Array.from(first)),
      fc.array(fc.constantFrom(...Array.from("0123456789")), { minLength: count - 1, maxLength: count - 1 }),
    )
    .map(([one, rest]) => one + rest.join(""));
const day = fc
  .tuple(fc.integer({ min: 1930, max: 2009 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}${String(month).padStart(2, "0")}${String(date).padStart(2, "0")}`);
const division = fc.constantFrom("110105", "310104", "440106", "510107", "330106", "999999");
const citizen = fc
  .tuple(division, day, digits(3))
  .map((parts) => parts.join(""))
  .map((body) => body + citizenIdCheckCharacter(body));
const old = fc.tuple(division, day, digits(3)).map(([place, birth, rest]) => place + birth.slice(2) + rest);
const mobile = digits(9).map((rest) => `1${"3589"[Number(rest[0]) % 4] ?? "3"}${rest}`);

const wide = (text: string) =>
  text.replaceAll(/[0-9A-Z]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const spelled = (text: string) => text.replaceAll(/\d/g, (sign) => "〇一二三四五六七八九".charAt(Number(sign)));
const formal = (text: string) => text.replaceAll(/\d/g, (sign) => "零壹贰叁肆伍陆柒捌玖".charAt(Number(sign)));
const circled = (text: string) =>
  text.replaceAll(/\d/g, (sign) => (sign === "0" ? "⓪" : String.fromCodePoint(0x245f + Number(sign))));
const grouped = (sizes: readonly number[], gap: string) => (text: string) => {
  let at = 0;
  const parts = sizes.map((size) => text.slice(at, (at += size)));
  return [...parts, text.slice(at)].filter((part) => part !== "").join(gap);
};
const signBySign = (gap: string) => (text: string) => Array.from(text).join(gap);
const escapes = (text: string) => Array.from(text, (sign) => `&#${sign.charCodeAt(0)};`).join("");
const plain = (text: string) => text;

type Form = (text: string) => string;
const anyForm: Form[] = [
  ...[plain, wide, spelled, formal, circled, escapes],
  ...[signBySign(" "), signBySign("-"), signBySign("."), signBySign("　"), signBySign("\u200b"), signBySign("*")],
];
const citizenForms = [...anyForm, grouped([6, 8], " "), grouped([6, 8], "-"), grouped([3, 3, 4, 4], " ")];
const mobileForms = [
  ...anyForm,
  grouped([3, 4], " "),
  grouped([3, 4], "-"),
  grouped([3, 4], "——"),
  (text: string) => `+86 ${text}`,
];
const oldForms = [plain, wide, spelled, formal, grouped([6, 6], " "), signBySign(" ")];

const around = fc.constantFrom(
  ...([
    ["建议缩短公示期限。我的身份证号是", "，请答复。"],
    ["", ""],
    ["证件号码：", ""],
    ["有意见请联系", "谢谢"],
    ["(", ")"],
    ["我（", "）认为应当公开处罚决定"],
    ["第3条第2款的期限太长，\n", "\n2026年9月1日"],
  ] as const),
);

/** Digits that can still be read in a text, however they are written. */
const read = (text: string) =>
  text
    .normalize("NFKC")
    .replaceAll(/[〇零]/g, "0")
    .replaceAll(/[一壹]/g, "1")
    .replaceAll(/[二贰]/g, "2")
    .replaceAll(/[三叁]/g, "3")
    .replaceAll(/[四肆]/g, "4")
    .replaceAll(/[五伍]/g, "5")
    .replaceAll(/[六陆]/g, "6")
    .replaceAll(/[七柒]/g, "7")
    .replaceAll(/[八捌]/g, "8")
    .replaceAll(/[九玖]/g, "9")
    .replaceAll(/[^0-9X]/g, "");

describe("numbers of persons never enter, however they are written", () => {
  it.each([
    ["identity numbers of 18 places", citizen, citizenForms],
    ["identity numbers of 15 places", old, oldForms],
    ["mobile numbers", mobile, mobileForms],
  ] as const)("%s", (_what, number, forms) => {
    fc.assert(
      fc.property(number, fc.constantFrom(...forms), around, (given, form, [before, behind]) => {
        // Digits of the text around may happen to be the same.
        fc.pre(!read(before + behind).includes(given.slice(-6, -1)));
        const { text, masked } = maskPersons(before + form(given) + behind);
        expect(read(text)).not.toContain(given.slice(-6, -1));
        expect(Object.values(masked).reduce((all, count) => all + count, 0)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a number with a wrong check character", ["110105", "19491231", "0021"].join("")],
    ["a fixed line", ["0532", "8000", "0001"].join("-")],
    ["a fixed line without its area", `电话${["8123", "4567"].join("")}`],
    ["a fixed line in groups", `电话：${["81", "23", "45", "67"].join(" ")}`],
    ["a bank card", `卡号${["6217", "0000", "1234", "5678", "903"].join(" ")}`],
    ["an account", `账号 ${["1001", "2345", "6789"].join("")}`],
    ["a passport", ["E", "1234", "5678"].join("")],
    ["a social security number", `社保卡号：${["A123", "45678"].join("")}`],
    ["a mobile number with letters for digits", `l3${["8OO", "138OOO"].join("")}`],
    ["a mobile number with stars too few", ["138", "**", "345678"].join("")],
    ["a number nobody explains", ["8675", "309"].join("")],
  ])("%s", (_what, written) => {
    expect(maskPersons(`请回复，${written}。`).text).not.toMatch(/\d{3}/);
  });

  it("what stands in a text for other reasons stays", () => {
    const text =
      "《示例条例》第二十三条第2款规定的公示期限为3年，建议缩短为1年（参照示例发〔2026〕12号），罚款12000000元的除外；" +
      "2026年9月1日至2026-10-08征求意见，20260901起施行，涉及2020-2025年的1,200,000件。";
    expect(maskPersons(text)).toEqual({ text, masked: {}, doubts: [] });
  });
});

const sign = (signs: string) => fc.constantFrom(...Array.from(signs));
const surname = fc.constantFrom(...Array.from("王李张刘陈杨赵黄周吴徐孙马朱胡郭何林罗高"), "欧阳", "司马", "诸葛");
const given = fc.oneof(
  sign("伟芳娜敏静秀丽强磊军洋勇艳杰娟涛超霞平刚").chain((one) => fc.constantFrom(one)),
  fc.tuple(sign("建国志文小晓海春秋丽玉雅子"), sign("华明芳英军梅兰云飞龙燕红霞婷宇轩")).map((each) => each.join("")),
);
const name = fc.tuple(surname, given).map((parts) => ({ whole: parts.join(""), given: parts[1] }));

const naming: readonly ((name: string) => string)[] = [
  (each) => `姓名：${each}，建议缩短公示期限。`,
  (each) => `姓名:${each} 电话:略。建议缩短公示期限`,
  (each) => `姓  名：${each}\n意见：建议缩短公示期限`.replace("姓  名", "姓名"),
  (each) => `建议缩短公示期限。联系人：${each}。`,
  (each) => `我叫${each}，是一名个体工商户，建议缩短公示期限。`,
  (each) => `我叫${each}今年四十岁，建议缩短公示期限。`,
  (each) => `我的名字是${each}。建议缩短公示期限。`,
  (each) => `本人${each}，现就第三条提出意见。`,
  (each) => `本人${each}认为公示期限太长。`,
  (each) => `本人 ${each} 认为公示期限太长。`,
  (each) => `我是${each}，住在外地，认为公示期限太长。`,
  (each) => `市民${each}建议缩短公示期限。`,
  (each) => `建议缩短公示期限。\n${each}\n2026年9月1日`,
  (each) => `建议缩短公示期限。此致敬礼！${each}`,
  (each) => `建议缩短公示期限。——${each}`,
  (each) => `${each}先生的处罚信息公示期限太长。`,
  (each) => `建议转告${each}女士。`,
  (each) => `公示期限太长（${each}，${["138", "0000", "0001"].join("")}）`,
  (each) => `${each}${["138", "0000", "0001"].join("")}`,
  (each) => `姓名：${Array.from(each).join(" ")}，公示期限太长。`,
  (each) => `姓名：${Array.from(each).join("\u200b")}，公示期限太长。`,
  (each) => `我叫${Array.from(each).join("　")}，公示期限太长。`,
  (each) => `署名：${each}`,
];

describe("names beside the words that introduce one never enter", () => {
  it("in every form: masked, or held back where nobody can tell", () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...naming), ({ whole, given: own }, form) => {
        const { text, masked, doubts } = maskPersons(form(whole));
        if (doubts.length > 0) return;
        const left = text.replaceAll(/[\s\u200b]/g, "");
        expect(left).not.toContain(whole);
        // A name of one sign may be a sign of the text.
        if (own.length > 1) expect(left).not.toContain(own);
        expect(masked.name).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["of another people", "我叫阿不都·热合曼，建议缩短公示期限。", "阿不都"],
    ["without a usual family name, in a form", "联系人：阿依古丽，建议缩短公示期限。", "阿依古丽"],
    ["in Latin letters", "My name is Wang Xiaoming and I ask for a shorter term.", "Xiaoming"],
    ["under an English letter", "Please shorten the term.\nBest regards,\nLi Xiaohua", "Xiaohua"],
    ["said in two parts", "我姓王，名建国，建议缩短公示期限。", "建国"],
    ["of a relative", "我老公李建国被列入名单。", "李建国"],
    ["behind a title", "局长李建国不同意。", "李建国"],
    ["who speaks", "王建国：建议缩短公示期限。", "建国"],
    ["in brackets", "建议缩短公示期限（王建国）", "建国"],
    ["at the very end, behind a comma", "同意公开，王建国", "建国"],
    ["and nothing else", "王建国", "建国"],
    ["called", "@王建国 请看", "建国"],
    ["in traditional characters", "我叫張建國，建議縮短公示期限。", "建國"],
  ])("%s", (_what, text, own) => {
    expect(maskPersons(text).text).not.toContain(own);
  });

  it("known ones wherever they stand", () => {
    expect(maskPersons("高明说得对，高 明也这样想", ["高明"])).toMatchObject({
      text: "【姓名】说得对，【姓名】也这样想",
      masked: { name: 2 },
    });
  });

  it("what may be a word or a name is left to a reader", () => {
    expect(maskPersons("本人江南，对第三条没有意见。").doubts).toEqual(["江南"]);
  });

  it.each([
    "本人于2025年被处罚，本人曾经申请修复，本人应当被告知。",
    "我是高中老师，我是江苏人，我是单位职工，我是一名个体工商户。",
    "姓名、身份证号应当部分隐去；姓名应当脱敏，姓名和地址不应公开。",
    "高校认为、文件提出、方案建议均应一致，有关部门负责人应当签字。",
    "建议明确认定单位、解除方式。谢谢",
    "任何人认为信息有误的，可以提出异议；企业认为不当的可以申诉。",
    "建议增加经理、董事长、法定代表人的责任，村支书、党委书记、班主任等除外。",
    "应当公开法人和非法人组织的行政许可信息",
    "全文同意",
    "建议由主任签字，找书记反映；法官、医生和教授，会计师事务所，证人保护，学生时代。",
    "（高校）（全部）（部分）（单位）（征求意见稿）说明：应当公开；单位：万元；时间：三年",
    "居住证制度在街道办理，农村的老人住在农村，户籍在农村的人员应当同等对待。",
    "建议把“严重失信主体名单”改为：限制措施应当与失信行为相当。",
    "本人认为第12条第3项应删去，本人同意第五条，本人支持公开。",
  ])("what names nobody stays: %s", (text) => {
    expect(maskPersons(text)).toEqual({ text, masked: {}, doubts: [] });
  });
});

describe("other ways to a person never enter", () => {
  it.each([
    ["mail", "email", ["zhangsan", "qq.com"].join("@")],
    ["mail of an office", "email", ["zhangsan", "example.gov.cn"].join("@")],
    ["mail written around", "email", "zhangsan#qq.com"],
    ["mail read out", "email", "zhangsan at qq dot com"],
    ["a page", "web-page", "见https://copies.example/a?b=c"],
    ["a page without its scheme", "web-page", "weixin.example.com/abcdef"],
    ["a plate", "plate", "京A·12345"],
    ["a plate in small letters", "plate", "京a12345"],
    ["a plate of a new kind", "plate", "粤BD12345"],
    ["a messenger", "messenger", "微信号：abc_12345"],
    ["an account of numbers", "messenger", "QQ 12345678"],
    ["a birth", "birth", "出生于1980年1月2日"],
    ["a home", "address", "家住示例市示例区和平路12号3单元502室"],
    ["a home in a village", "address", "住址：示例县示例镇示例村三组"],
    ["a home in an estate", "address", "我家在阳光花园5栋302"],
    ["the code of an individual business", "paper", `92999999MA0000000${usccCheckCharacter("92999999MA0000000")}`],
  ])("%s", (_what, kind, written) => {
    const { text, masked } = maskPersons(`建议缩短公示期限，${written}，请答复。`);
    expect(masked).toHaveProperty(kind);
    expect(text).toMatch(/^建议缩短公示期限，/);
    for (const part of written.match(/[A-Za-z\d]{3,}|和平路|示例村|阳光花园/g) ?? []) expect(text).not.toContain(part);
  });
});

const card = ["6222", "0212", "3456", "7890", "123"];
const soldier = ["1234", "5678"].join("");
it.each([
  [card.join(" "), "【账号】"],
  [`请退到${card.join("-")}`, "请退到【账号】"],
  [["0531", "8888", "123"].join(" "), "【电话】"],
  [`军官证 南字第${soldier}号`, "军官证 【证件号】号"],
  [`车牌号为鲁${["A", "一二", "三四五"].join("")}`, "车牌号为【车牌】"],
  [`加我V：${["abc", "12345"].join("")}`, "加我【网络账号】"],
  [["wang", "example.com"].join("(a)"), "【邮箱】"],
  [`手机${["壹参捌", "零零壹参", "捌零零零"].join("")}`, "手机【电话】"],
])("a number in groups, or in forms of its own: %s", (given, text) => {
  expect(maskPersons(given).text).toBe(text);
});

it("four years in a row are no card, and a quantity is no telephone", () => {
  const text = "2019 2020 2021 2022 各年，共 0531 条";
  expect(maskPersons(text)).toEqual({ text, masked: {}, doubts: [] });
});

it("a known name whose signs are escaped is masked", () => {
  expect(maskPersons(`意见人&#x738b;小明说期限太长`, ["王小明"]).text).toBe("意见人【姓名】说期限太长");
});

it.each(["张三说得对，这条应当删除", "如王五所说，期限太长", "同意赵六的意见", "我支持，正如李小四所言"])(
  "whoever is spoken of in the middle of a sentence is left to a reader: %s",
  (text) => {
    expect(maskPersons(text).doubts).toHaveLength(1);
  },
);

it.each(["同意省局的意见", "支持金融局的意见", "如方案所述，期限太长", "按章程的说法", "同意江宁区的建议"])(
  "an office or a word is nobody: %s",
  (text) => {
    expect(maskPersons(text)).toEqual({ text, masked: {}, doubts: [] });
  },
);

it("a text is masked once: what was masked is masked no more", () => {
  fc.assert(
    fc.property(name, citizen, fc.constantFrom(...naming), ({ whole }, number, form) => {
      const once = maskPersons(`${form(whole)}${number}`);
      expect(maskPersons(once.text)).toEqual({ text: once.text, masked: {}, doubts: once.doubts });
    }),
  );
});
