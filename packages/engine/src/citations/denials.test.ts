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
  ])("refuse the whole and are named, %s: %s", (word, text) => {
    const { citations } = readCitations(text);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ title: "示例法", clauses: [] });
    expect(citations[0]?.refused).toContain(word);
    expect(parseClauses(text)).toEqual([]);
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
