import { describe, expect, it } from "vitest";

import { parseClauses, readCitations } from "./citations.js";

const law = "《示例法》";

describe("words that deny a basis", () => {
  it.each([
    ["非", `非${law}第七十八条`],
    ["非", `非${law}`],
    ["非依据", `非依据${law}第七十八条`],
    ["并非", `并非${law}第七十八条`],
    ["不是", `不是${law}第七十八条`],
    ["不再", `不再依据${law}第七十八条`],
    ["不依据", `不依据${law}第七十八条`],
    ["未规定", `${law}未规定`],
    ["未规定", `${law}第七十八条未规定`],
    ["未明确", `${law}未明确`],
    ["尚未出台", `${law}第七十八条（尚未出台）`],
    ["未施行", `${law}第七十八条（未施行）`],
    ["拟依据", `拟依据${law}第七十八条`],
    ["拟修订", `${law}第七十八条（拟修订）`],
    ["待修订", `${law}第七十八条（待修订）`],
    ["暂无", `暂无（拟写入${law}第七十八条）`],
    ["暂未", `暂未依据${law}第七十八条`],
    ["无", `无${law}依据`],
    ["无", `无${law}第七十八条依据`],
    ["没有", `没有${law}依据`],
    ["没有规定", `${law}没有规定`],
    ["征求意见稿", `${law}（征求意见稿）第七十八条`],
    ["草案", `${law}（草案）`],
    ["送审稿", `${law}（送审稿）第七十八条`],
    ["已废止", `依据已废止的${law}第七十八条`],
    ["已失效", `${law}（已失效）`],
    ["已删除", `${law}第七十八条（已删除）`],
    ["被废止", `${law}第七十八条（2020年被废止）`],
    ["(废止)", `${law}（废止）第七十八条`],
    ["不再是", `依据不再是${law}第七十八条`],
    ["不以", `不以${law}第七十八条为依据`],
    ["不宜再引用", `不宜再引用${law}第七十八条`],
    ["不作依据", `${law}第七十八条不作依据`],
    ["×", `${law}第七十八条 ×`],
    ["×", `×${law}第七十八条`],
    ["✗", `${law}第七十八条（✗）`],
    ["❓", `${law}第七十八条❓`],
    ["★", `★${law}第七十八条`],
    ["修改为第八", `${law}第七十八条，已修改为第八十一条`],
    ["顺延为第八", `${law}第七十八条顺延为第八十条`],
    ["现第八", `${law}第七十八条（现第八十一条）`],
  ])("refuse the whole and are named, %s: %s", (word, text) => {
    const { citations } = readCitations(text);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ title: "示例法", clauses: [] });
    expect(citations[0]?.refused).toContain(word);
    expect(parseClauses(text)).toEqual([]);
  });

  it.each(["√", "●", "■", "✓"])("are no ticks and bullets: %s", (sign) => {
    expect(readCitations(`${sign}${law}第七十八条`).citations[0]?.clauses).toEqual([{ article: "78" }]);
  });

  /** Each says in its own way that the text is no basis today; the law of the kind is that none of them is read as one. */
  const before = [
    ...["原", "旧", "原依据", "依据原", "曾依据", "曾经按照", "此前依据", "以前的", "过去依据", "当时依据", "往年依据"],
    ...[
      "将依据",
      "将要依据",
      "即将出台的",
      "计划依据",
      "准备依据",
      "预计出台的",
      "今后依据",
      "将来依据",
      "拟适用",
      "拟定的",
    ],
    ...[
      "待出台的",
      "待公布的",
      "参照待出台的",
      "有待出台的",
      "尚未公布的",
      "还未出台的",
      "正在修订的",
      "起草中的",
      "正在制定的",
    ],
    ...[
      "已废止的",
      "已经失效的",
      "已被废止的",
      "废止的",
      "失效的",
      "已停止执行的",
      "已于2020年废止的",
      "过期的",
      "已撤销的",
      "作废的",
    ],
    ...["疑似依据", "可能依据", "是否依据", "误引", "不再适用", "非", "无", "暂缓适用", "不宜引用", "与上位法抵触的"],
  ];
  const behind = [
    ...[
      "原",
      "旧版",
      "旧",
      "修订前",
      "2010年修订前",
      "已废止",
      "2020年废止",
      "已被取代",
      "停止执行",
      "作废",
      "已过期",
      "失效",
    ],
    ...[
      "起草中",
      "修订中",
      "修订草案",
      "审议稿",
      "建议稿",
      "即将施行",
      "将于2030年施行",
      "尚未批准",
      "待核实",
      "待定",
      "存疑",
    ],
    ...["有误", "仅供参考", "暂停执行", "拟废止", "将修订"],
  ];
  const said = [
    ...before.flatMap((words) => [`${words}${law}第七条`, `${words}${law}`, `${words}：${law}第七条第一款、第八条`]),
    ...behind.flatMap((words) => [`${law}第七条（${words}）`, `${law}（${words}）第七条`, `依据${law}（${words}）`]),
    ...[`${law}第七条？`, `《旧示例法》已被${law}取代`, `原依据${law}第七条，现依据《另例法》第三条`],
  ];
  it.each(said)("is none in force in %s", (text) => {
    const { citations } = readCitations(text);
    expect(citations.every(({ clauses, refused }) => clauses.length === 0 && refused !== undefined)).toBe(true);
    expect(parseClauses(text)).toEqual([]);
  });

  it.each(["参考", "借鉴", "仿照"])("is named for comparison only: %s", (word) => {
    const unread = [`${word}${law}`, "第七条"];
    expect(readCitations(`${word}${law}第七条`)).toEqual({ citations: [], unread });
  });

  const affirmed = [
    ...[
      "",
      "依据",
      "根据",
      "现依据",
      "现行",
      "依据现行有效的",
      "目前依据",
      "按照",
      "违反",
      "太原",
      "固原",
      "经查，违反",
    ],
    ...[
      "将失信主体列入名单，依据",
      "对未公布信息的，依据",
      "取消资格的，依据",
      "对撤销许可的，根据",
      "被依法撤销的，依据",
    ],
  ];
  it.each(affirmed)("is one in force in %s《示例法》第七条", (words) => {
    const { citations } = readCitations(`${words}${law}第七条`);
    expect(citations).toEqual([{ title: "示例法", clauses: [{ article: "7" }] }]);
  });

  it.each([
    ["within a title", "《关于公布已废止文件的决定》第二条"],
    ["of a draft that bears them in its title", "《示例办法（征求意见稿）》第二条"],
    ["of a law against what is 非法", "《防范和处置非法集资条例》第二条"],
    ["that name a breach, as offices write the basis of a penalty", "违反《示例法》第二条"],
  ])("are none %s: %s", (_, text) => {
    const { citations } = readCitations(text);
    expect(citations).toEqual([expect.objectContaining({ clauses: [{ article: "2" }] })]);
    expect(citations[0]).not.toHaveProperty("refused");
  });
});
