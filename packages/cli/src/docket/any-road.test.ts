import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { nextStages, tally } from "@mulu/engine";
import type { DocketComment, DocketStage } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { officeTable, useDesk } from "../testing/docket-desk.js";

const desk = useDesk();

/* A person is put together here, so that no file holds a number that could be somebody’s. */
const phone = ["138", "0013", "8000"].join("");
const paper = ["110105", "19900307", "1233"].join("");
const name = ["欧阳", "建国"].join("");
const wide = (text: string): string =>
  text.replaceAll(/\d/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const spelled = (text: string): string => text.replaceAll(/\d/g, (sign) => "零一二三四五六七八九".charAt(Number(sign)));
const planted = new RegExp([phone, wide(phone), spelled(phone), paper, wide(paper), name].join("|"), "u");

const words = fc.constantFrom("公示期限", "修复条件", "认定标准", "处罚依据", "异议时限", "共享范围");
const saying = fc
  .tuple(
    words,
    fc.constantFrom("应当缩短", "应当公开", "应当说明", "不应扩大"),
    fc.constantFrom("", `我叫${name}，`, "请改。"),
  )
  .chain(([about, what, who]) =>
    fc
      .constantFrom("", `联系电话${phone}`, `电话${wide(phone)}`, `手机${spelled(phone)}`, `身份证号${paper}`)
      .map((end) => `${who}${about}${what}。${end}`),
  );
const row = fc.record({
  意见内容: saying,
  提出时间: fc.constantFrom("2026-01-05", "2026-01-20", "2026-02-10", "2026-02-11", "2026-03-01", "2026-03-20"),
  提出者类别: fc.constantFrom("企业", "公众", "专家"),
  "提出单位/姓名": fc.constant(name),
  联系电话: fc.constant(phone),
});

type Act =
  | { is: "import"; rows: Record<string, string>[]; window: string; again: boolean }
  | { is: "answer"; number: number; fold: boolean }
  | { is: "extend" }
  | { is: "close" }
  | { is: "step"; to: DocketStage; days: number };

const groups = "regions departments market-entities associations legal-services experts public"
  .split(" ")
  .flatMap((group) => ["--group", group]);

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("import" as const),
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      window: fc.constantFrom("first", "window-2"),
      again: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("answer" as const),
      number: fc.integer({ min: 1, max: 8 }),
      fold: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ is: "extend" }, { is: "close" }) },
  {
    weight: 3,
    arbitrary: fc.record({
      is: fc.constant("step" as const),
      to: fc.constantFrom(...(Object.keys(nextStages) as DocketStage[])),
      days: fc.integer({ min: 1, max: 40 }),
    }),
  },
);

const folder = (): string => desk.at("catalogs/consultations/ex-docket/comments");

/** Every comment, with the window in whose file it stands. */
function stored(): (DocketComment & { window: string })[] {
  const files = existsSync(folder()) ? readdirSync(folder()) : [];
  return files.flatMap((file) =>
    readFileSync(join(folder(), file), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => ({ ...(JSON.parse(line) as DocketComment), window: file.replace(".ndjson", "") })),
  );
}

async function take(day: number, each: Act, file: string): Promise<void> {
  const on = `2026-${String(3 + Math.floor(day / 28)).padStart(2, "0")}-${String((day % 28) + 1).padStart(2, "0")}`;
  const docket = (...args: string[]) => desk.mulu("docket", ...args);
  if (each.is === "import") {
    if (!each.again || !existsSync(desk.at(file))) writeFileSync(desk.at(file), await officeTable(each.rows));
    await docket("import", "ex-docket", file, "--window", each.window, "--codes", "codes.csv", "--force");
  } else if (each.is === "answer") {
    const answer = [
      "--disposition",
      "not-adopted",
      "--reason",
      "no-basis",
      "--answer",
      "没有依据。",
      "--on",
      "2026-03-21",
    ];
    await docket("answer", "ex-docket", String(each.number), ...(each.fold ? ["--duplicate-of", "1"] : answer));
  } else if (each.is === "extend") {
    await docket("extend", "ex-docket", "--to", "2026-03-05", "--decided", "2026-02-10", "--reason", "应请求");
  } else if (each.is === "close") await docket("close", "ex-docket", "--on", on);
  else {
    const further = each.to === "in-consultation" ? ["--days", String(each.days), ...groups] : [];
    await docket("step", "ex-docket", each.to, "--on", on, "--by", "ex-state-council", "--note", "示例", ...further);
  }
}

/** Files below the sandbox that the commands wrote. */
const written = (): string[] =>
  readdirSync(desk.cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".xlsx"))
    .map((entry) => join(entry.parentPath, entry.name));

describe("whatever is done to a docket, in whatever order", () => {
  it("no comment is lost, no number reused, each stands in one window, the counts add up, and no person enters", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (acts) => {
        desk.put("consultations/ex-docket/docket.yaml", desk.docket);
        const known = new Map<number, string>();
        for (const [day, each] of acts.entries()) {
          await take(20 + day, each, "意见.xlsx");
          const now = stored();
          const byNumber = new Map(now.map(({ number, receipt, window }) => [number, `${window} ${receipt ?? ""}`]));
          expect(byNumber.size).toBe(now.length);
          for (const [number, what] of known) expect(byNumber.get(number)).toBe(what);
          for (const [number, what] of byNumber) known.set(number, what);
          const counts = tally(now);
          const sum = counts.groups.reduce((all, { total }) => all + total, 0);
          expect([sum, counts.total]).toEqual([now.length, now.length]);
          for (const { dispositions, undecided, total } of counts.groups) {
            const decided: Record<string, number> = { ...dispositions };
            expect(Object.values(decided).reduce((all, count) => all + count, 0) + undecided).toBe(total);
          }
        }
        for (const file of written()) expect(readFileSync(file, "utf8")).not.toMatch(planted);
        const { out } = await desk.mulu("check", "consultations/ex-docket", "--json");
        expect(out).not.toMatch(/"(?:PS-17|PS-18|PS-20|PS-21|PS-22|SEC-05|SCHEMA-\d\d|YAML-\d\d)"/);
        desk.clear();
      }),
      { numRuns: 12 },
    );
  });
});
