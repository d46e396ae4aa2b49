import { beforeAll, describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { organizations } from "./bodies.js";
import { codes } from "./code-lists.js";
import type { Reading, TableContext } from "./codec.js";
import { realFiles } from "./testing/world.js";

const local = "local/440200/incentives/market-regulation-2025";
const national = "national/measures/2024";
const codec = codes({ choices: organizations, many: true });
let table: TableContext;

beforeAll(async () => {
  const files = await realFiles();
  const whole = await realFiles(local, national);
  const editions = [...whole].filter(([path]) => path.endsWith("/edition.yaml"));
  table = { set: compile(new Map([...files, ...editions])).set, edition: local, from1904: false };
});

const read = (text: string, edition = local): Reading => codec.read({ text, kind: "text" }, { ...table, edition });

function said({ problems }: Reading): string {
  return problems.map(({ message, hint }) => `${message.zh}\n${hint?.zh ?? ""}`).join("\n");
}

/** Names of bodies of the whole country that a word could be taken for. */
function ofTheCountry(): { code: string; title: string; short: string | undefined }[] {
  return table.set
    .all("organization")
    .filter(({ region }) => region === undefined)
    .map(({ id, title, short }) => ({ code: id.replace("organizations/", ""), title: title.zh, short: short?.zh }));
}

/** What a local table may write for its own body of the same name: the name without its word for the country. */
function localForms(name: string): string[] {
  const bare = name.replace(/^(?:国家|中国|全国|最高|国务院)/, "").replace(/总局$/, "局");
  const own = [bare, bare.replace(/部$/, "局"), bare.replace(/部$/, "厅"), bare.replace(/委员会$/, "委")];
  const places = ["", "市", "省", "县", "区", "市级", "省级", "本级", "本市", "我市", "韶关市", "高级", "中级"];
  return own.flatMap((each) => places.map((where) => where + each)).filter((each) => each !== name);
}

describe("a table of a region", () => {
  it("means no body of the whole country by a short name, in any local form of it", () => {
    const bodies = ofTheCountry();
    const full = new Set(bodies.map(({ title }) => title));
    const wrong: string[] = [];
    let tried = 0;
    for (const { title, short } of bodies) {
      const forms = new Set([title, ...(short === undefined ? [] : [short])].flatMap(localForms));
      if (short !== undefined && short !== title && !short.startsWith("国家")) forms.add(short);
      for (const form of [...forms].filter((each) => !full.has(each))) {
        tried += 1;
        const reading = read(form);
        const taken = (reading.value ?? []) as string[];
        if (taken.some((code) => bodies.some((each) => each.code === code))) wrong.push(`${form} → ${taken.join()}`);
        const hinted = /是否指“([^”]+)”/.exec(said(reading))?.[1];
        if (hinted !== undefined && bodies.some((each) => [each.title, each.short].includes(hinted))) {
          wrong.push(`${form} → 是否指 ${hinted}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1400);
  });

  it.each([
    ["发展改革委", "国家发展和改革委员会"],
    ["医保局", "国家医疗保障局"],
    ["最高法院", "最高人民法院"],
    ["NDRC", "国家发展和改革委员会"],
  ])("says of %s that the region's own is not registered, and asks for the full name of the other", (word, full) => {
    expect(said(read(word))).toContain(`本地区的“${word}”没有登记`);
    expect(said(read(word))).toContain(`确指“${full}”的，请写全称`);
  });

  it.each([
    ["国家发展和改革委员会", "ndrc"],
    ["国家发展改革委", "ndrc"],
    ["国家医保局", "nhsa"],
    ["国家网信办", "cac"],
    ["公安部", "mps"],
    ["韶关市市场监督管理局", "shaoguan-market-regulation"],
  ])("takes a body by its full name: %s", (word, code) => {
    expect(read(word)).toEqual({ value: [code], problems: [] });
  });

  it("takes one of several, and names the other", () => {
    const reading = read("医保局、公安部");
    expect(reading.value).toEqual(["mps"]);
    expect(said(reading)).toContain("医保局");
  });
});

describe("a table of the whole country", () => {
  it("means its bodies by their short names", () => {
    for (const { code, short } of ofTheCountry()) {
      if (short !== undefined) expect(read(short, national)).toEqual({ value: [code], problems: [] });
    }
  });

  it.each(["国家铁路局", "国家林业局", "中国农业银行", "国家电影局"])("hints at no other body: %s", (word) => {
    expect(said(read(word, national))).not.toContain("是否指");
  });

  it.each([
    ["国家市场监督管理局总局", "国家市场监督管理总局"],
    ["中国人们银行", "中国人民银行"],
    ["国家发展改革和委员会", "国家发展和改革委员会"],
  ])("hints at what a slip of the hand meant: %s", (word, meant) => {
    expect(said(read(word, national))).toContain(`是否指“${meant}”`);
  });
});
