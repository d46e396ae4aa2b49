import type { PublishedEdition, PublishedEntry } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { CatalogSet } from "../catalog-set.js";
import { basis, edition, entry, instrument, measure } from "@mulu/fixtures";
import { annexOf, paperTitle } from "./annex.js";
import { annexModels } from "./models.js";
import { ownColumns } from "./own-columns.js";
import type { Paper } from "./paper.js";
import { vocabulary } from "./testing/vocabulary.js";

const id = "local/110000/information/ex-2026";
const text = (zh: string) => ({ zh, en: "an English text" });
const provenance = { status: "public-copy", confidence: "high", verified: "2026-01-01" } as const;
const categories = [
  { code: "later", title: text("后一类") },
  { code: "example", title: text("示例类") },
];
const whole: Partial<PublishedEntry> = {
  conduct: text("示例行为"),
  collectedBy: [{ title: text("示例部门") }],
  sharing: { shareable: true, scope: ["same-level-departments", "judicial-organs"] },
  publication: { publishable: true, scope: "public", term: { min: "P1Y", max: "P3Y" } },
  basis: [
    basis("ex-law", { article: "12", role: "inclusion" }),
    basis("ex-law", { article: "13", role: "inclusion" }),
    basis("ex-law", { article: "46", role: "safeguard" }),
  ],
};

/** An annex of entries in an edition of a nature, and its rows as texts. */
function annex(entries: readonly PublishedEntry[], facts: Partial<PublishedEdition> = {}, headings?: string[]) {
  const own = edition(id, { categories, title: text("示例市补充目录"), ...facts });
  const set = new CatalogSet([
    own,
    ...entries.map((each) => ({ ...each, nature: own.nature })),
    instrument("ex-law", { title: text("示例法") }),
    vocabulary("share-scopes", { "same-level-departments": "同级部门", "judicial-organs": "司法机关" }),
    vocabulary("publication-scopes", { public: "向社会公开" }),
  ]);
  const paper = annexOf(set, own, headings && ownColumns("entry", headings));
  return { set, own, paper, rows: rowsOf(paper), notes: notesOf(paper) };
}
const rowsOf = ({ parts }: Paper) =>
  parts.flatMap((part) => (part.is === "table" ? part.rows.map((row) => row.map((each) => each?.text)) : []));
const notesOf = ({ parts }: Paper) => parts.flatMap((part) => (part.is === "note" ? [part.text] : []));

describe("a row of the annex", () => {
  it("tells every field of the official columns in words", () => {
    expect(annex([entry(id, "one", whole)]).rows).toEqual([
      [
        "1",
        "示例类",
        "示例条目one",
        "示例行为",
        "示例部门",
        "同级部门、司法机关",
        "公示；范围：向社会公开；期限：1年至3年",
        "《示例法》第十二条、第十三条",
      ],
    ]);
  });

  it("says of what has no value which of the three it is", () => {
    const [row] = annex([
      entry(id, "one", {
        unknown: ["conduct", "sharing"],
        noneStated: ["collectedBy"],
        byReference: [{ field: "publication", words: text("按照国家有关规定") }],
      }),
    ]).rows;
    expect(row?.slice(3)).toEqual(["不详", "未载明", "不详", "“按照国家有关规定”", "不详"]);
  });

  it("reads silence by what the edition is: work to do in a draft, silence in an official text, else not known", () => {
    const silent = (nature: PublishedEdition["nature"]) => annex([entry(id, "one")], { nature }).rows[0]?.[3];
    expect(
      ["draft", "exercise", "official", "transcription", "compilation"].map((each) => silent(each as "draft")),
    ).toEqual(["【待填】", "【待填】", "未载明", "不详", "不详"]);
  });

  it("does not let a clause that protects people pass for one that carries the entry", () => {
    const guarded = entry(id, "one", { basis: [basis("ex-law", { role: "safeguard" })], unknown: ["basis"] });
    expect(annex([guarded]).rows[0]?.[7]).toBe("不详");
  });

  it("marks what this project inferred or nobody checked, and says so below", () => {
    const fields = { conduct: { status: "inferred", confidence: "low" } } as const;
    const { rows, notes } = annex([
      entry(id, "one", { ...whole, provenance: { ...provenance, fields } }),
      entry(id, "two", { ...whole, provenance: { ...provenance, status: "unverified" } }),
    ]);
    expect(rows[0]?.[3]).toBe("示例行为＊");
    expect(rows[1]?.[2]).toBe("示例条目two△");
    expect(notes.join("")).toMatch(/标＊的内容由本项目推断.*标△的内容没有与原文核对/);
  });

  it("tells content, conduct and data fields as the content, and the condition beside the scope of sharing", () => {
    const [row] = annex([
      entry(id, "one", {
        ...whole,
        content: text("示例内容"),
        fields: [{ title: text("名称") }, { title: text("日期") }],
        sharing: { shareable: true, scope: ["judicial-organs"], condition: text("经示例机关同意") },
      }),
    ]).rows;
    expect(row?.[3]).toBe("示例内容；示例行为；名称、日期");
    expect(row?.[5]).toBe("司法机关；条件：经示例机关同意");
  });

  it("marks what the edition says once for all, the whole and its parts, and says so below", () => {
    const own = entry(id, "one", {
      ...whole,
      ...{ sharing: { shareable: true, scope: ["judicial-organs"], method: text("示例接口") } },
      ...{ updateFrequency: text("每月"), inherited: ["sharing.method", "updateFrequency"] },
    });
    const { rows, notes } = annex([own], {}, ["信用事项", "共享方式", "更新频率", "共享范围"]);
    expect(rows[0]).toEqual(["示例条目one", "示例接口◇", "每月◇", "司法机关"]);
    expect(notes.join("")).toContain("标◇的内容由本版本统一规定");
  });

  it("tells with whom, on which condition and how in the columns that catalogs after the Sichuan model have", () => {
    const shared = (sharing: PublishedEntry["sharing"], facts: Partial<PublishedEntry> = {}) =>
      annex([entry(id, "one", { ...(sharing ? { sharing } : {}), ...facts })], {}, ["共享模式", "共享方式"]).rows[0];
    const method = text("示例接口");
    expect(shared({ shareable: true, method, condition: text("经同意") })).toEqual([
      "有条件共享；条件：经同意",
      "示例接口",
    ]);
    expect(shared({ shareable: true, method })).toEqual(["共享", "示例接口"]);
    expect(shared({ shareable: true, method }, { noneStated: ["sharing.condition"] })?.[0]).toBe("共享；条件：未载明");
    expect(shared({ shareable: false })).toEqual(["不予共享", "—"]);
    expect(shared(undefined, { unknown: ["sharing"] })).toEqual(["不详", "不详"]);
  });

  it("has all eleven columns of the Sichuan catalog, in their order", () => {
    const model = annexModels.find(({ name }) => name === "sichuan-2022");
    expect(model?.columns.map(({ title }) => title)).toEqual([
      ...["序号", "责任单位", "信用事项", "数据字段", "信息类别", "公开属性", "共享范围", "主体性质"],
      ...["对应权力类别", "更新频率", "共享模式", "共享方式"],
    ]);
  });

  it("says why something is not shared, and that it is not shown", () => {
    const [row] = annex([
      entry(id, "one", { sharing: { shareable: false }, publication: { publishable: false } }),
    ]).rows;
    expect(row?.slice(5, 7)).toEqual(["不共享", "不公示"]);
  });
});

describe("the table of the annex", () => {
  it("gathers rows under their categories in the order of the edition, and numbers them through", () => {
    const { category: _, ...uncategorized } = entry(id, "d", { unknown: ["category"] });
    const { paper } = annex([entry(id, "a"), entry(id, "b", { category: "later" }), entry(id, "c"), uncategorized]);
    const table = paper.parts.find((part) => part.is === "table");
    expect(table?.rows.map(([number, group, name]) => [number?.text, group, name?.text])).toEqual([
      ["1", { text: "后一类" }, "示例条目b"],
      ["2", { text: "示例类", rows: 2 }, "示例条目a"],
      ["3", undefined, "示例条目c"],
      ["4", { text: "不详" }, "示例条目d"],
    ]);
  });

  it("takes the columns of an office's own table, whatever it calls them", () => {
    const { rows } = annex([entry(id, "one", { ...whole, updateFrequency: text("每月") })], {}, [
      "序号",
      "信用事项",
      "更新频率",
      "法律依据",
      "采集部门",
    ]);
    expect(rows).toEqual([["1", "示例条目one", "每月", "《示例法》第十二条、第十三条", "示例部门"]]);
  });

  it("refuses a heading that is no field, by its name", () => {
    expect(() => ownColumns("entry", ["名称", "经办人心情"])).toThrow(/不认识的表头：经办人心情/);
    expect(() => ownColumns("entry", [" "])).toThrow(/没有表头/);
  });

  it("is refused for a model of another kind", () => {
    const measures = annexModels.find(({ kind }) => kind === "measure");
    const own = edition(id);
    const set = new CatalogSet([own, entry(id, "one")]);
    expect(() => annexOf(set, own, measures)).toThrow(RangeError);
  });

  it("does not pass for whole where the publisher counted more", () => {
    const { notes } = annex([entry(id, "one", whole)], { officialCounts: { entries: 9 } });
    expect(notes.at(-1)).toContain("发布机关所计为9项，本表收录1项");
  });
});

describe("the head of the annex", () => {
  const titled = (facts: Partial<PublishedEdition>) => annex([entry(id, "one", whole)], facts).paper;

  it("says in the title that it is a draft, or an exercise; once", () => {
    expect(titled({ nature: "draft" }).title).toBe("示例市补充目录（草案）");
    expect(titled({ nature: "exercise" }).title).toBe("示例市补充目录（演练）");
    expect(titled({ nature: "draft", title: text("示例目录（草案）") }).title).toBe("示例目录（草案）");
    expect(titled({ nature: "official" }).title).toBe("示例市补充目录");
  });

  it("calls a draft that is consulted on a text for comments", () => {
    const own = edition(id, { nature: "draft", title: text("示例市补充目录") });
    const docket = {
      ...edition("consultations/ex"),
      documentKind: "docket" as const,
      title: text("征求意见"),
      proposes: [id],
      opened: "2026-01-01",
      lead: "ex-bureau",
    };
    expect(paperTitle(new CatalogSet([own, docket]), own)).toBe("示例市补充目录（征求意见稿）");
  });

  it("names number and days, and what the paper is worth", () => {
    const { under } = titled({ number: "示例规〔2026〕1号", dates: { published: "2026-02-03" } });
    expect(under).toEqual([
      "示例规〔2026〕1号　2026年2月3日公布",
      "本表据公开资料转录，不是官方文本；以发布机关公布的文本为准。",
    ]);
  });
});

describe("the annex of measures", () => {
  it("tells conduct, condition and duration as the content, and whom it falls on in the words of the clause", () => {
    const room = "local/110000/measures/ex-2026";
    const own = edition(room, { title: text("示例清单") });
    const one = measure(room, "one", {
      conduct: text("示例行为"),
      condition: text("情节严重"),
      duration: { max: "P5Y", byAuthority: true },
      addressee: text("直接责任人员"),
      implementer: { title: text("示例机关") },
      basis: [basis("ex-law", { role: "measure" })],
    });
    const types = vocabulary("measure-types", { other: "其他措施" });
    const set = new CatalogSet([own, one, types, instrument("ex-law", { title: text("示例法") })]);
    expect(rowsOf(annexOf(set, own))).toEqual([
      [
        "1",
        "其他措施",
        "示例措施one",
        "示例行为；条件：情节严重；期限：不超过5年；由实施机关决定",
        "直接责任人员",
        "《示例法》第一条",
        "示例机关",
      ],
    ]);
  });
});

it("every model has a number, a name and columns that share the whole width", () => {
  for (const { columns } of annexModels) {
    expect(columns[0]?.is).toBe("number");
    expect(columns.some(({ fields }) => fields.includes("title"))).toBe(true);
    expect(columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
  }
});
