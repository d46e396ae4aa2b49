import { describe, expect, it } from "vitest";

import { exampleEntry, exampleList } from "../examples/files.js";
import { exampleEnacted } from "../examples/procedures.js";
import { exampleWorld } from "../examples/world.js";
import { runRules } from "../run.js";
import { judge } from "../testing/judge.js";
import { linkedSet } from "../testing/publish.js";
import { rules } from "./index.js";

const path = "national/information/ex-silent/ex-entry.yaml";

/** An entry without sharing decision, in an edition of some nature, with or without owning up to it. */
function silent(nature: string, unknown: string | null) {
  const edition = exampleEnacted(
    {
      title: "{ zh: 示例静默版本, en: Example silent edition }",
      nature,
      publication: "{ number: 示例〔2026〕2号, url: https://www.example.gov.cn/2, date: 2026-01-01 }",
    },
    "national/information/ex-silent/edition.yaml",
  );
  return { ...edition, ...exampleEntry({ sharing: null, unknown }, path) };
}

function hint(nature: string, unknown: string | null): string {
  const set = linkedSet({ ...exampleWorld, ...silent(nature, unknown) });
  return runRules(set, { rules })[0]?.hint?.zh ?? "";
}

const id = "national/information/ex-silent/ex-entry";

describe("nature decides how silence is read", () => {
  it.each(["transcription", "compilation"])("in a %s an admitted gap is a gap: cannot say", (nature) => {
    expect(judge(silent(nature, "[sharing]"))).toEqual([`SH-01 cannot-say ${id} sharing`]);
  });

  it.each(["transcription", "compilation"])(
    "in a %s a gap that is not admitted fails, and the hint says how to admit it",
    (nature) => {
      expect(judge(silent(nature, null))).toEqual([`SH-01 ${id} sharing`]);
      expect(hint(nature, null)).toContain("unknown: [sharing]");
    },
  );

  it.each(["draft", "exercise", "official"])("in a %s silence is a fault, admitted or not", (nature) => {
    expect(judge(silent(nature, "[sharing]"))).toEqual([`SH-01 ${id} sharing`]);
    expect(hint(nature, "[sharing]")).not.toContain("unknown:");
  });

  it("an edition may admit a gap for all that it holds", () => {
    const withGap = (nature: string) => {
      const files = silent(nature, null);
      const at = "national/information/ex-silent/edition.yaml";
      return { ...files, [at]: `${files[at]}unknownThroughout: [sharing]\n` };
    };
    expect(judge(withGap("transcription"))).toEqual([
      "SH-01 cannot-say national/information/ex-silent unknownThroughout",
    ]);
    expect(judge(withGap("draft"))).toEqual([`SH-01 ${id} sharing`]);
  });

  it("any of the admitted gaps counts", () => {
    expect(judge(silent("transcription", "[conduct, sharing]"))).toEqual([`SH-01 cannot-say ${id} sharing`]);
    expect(judge(silent("transcription", "[conduct]"))).toEqual([`SH-01 ${id} sharing`]);
  });

  it("a collecting department can be such a gap", () => {
    const files = exampleEntry({ collectedBy: null, unknown: "[collectedBy]" }, path);
    expect(judge({ ...silent("transcription", null), ...files })).toEqual([`SH-03 cannot-say ${id} collectedBy`]);
  });

  it("who does not know a field does not know its parts, but not the other way round", () => {
    const list = (unknown: string) => ({
      ...exampleList({ removalProcedure: "{ zh: 示例：申请, en: Example - application }", unknown }),
    });
    const at = "national/lists/ex-list/2022 removalProcedure";
    expect(judge(list("[removalProcedure]"))).toEqual([`LS-12 cannot-say ${at}.by`, `LS-12 cannot-say ${at}.within`]);
    expect(judge(list("[removalProcedure.within]"))).toEqual([`LS-12 ${at}.by`, `LS-12 cannot-say ${at}.within`]);
  });

  it("an admitted gap excuses a missing value, not a wrong one", () => {
    const wrong = exampleEntry(
      { collectedBy: "[{ organization: ex-bureau }, { organization: ex-agency }]", unknown: "[collectedBy]" },
      path,
    );
    expect(judge({ ...silent("transcription", null), ...wrong })).toEqual([`SH-03 ${id} collectedBy`]);
  });
});

/** An entry that was read from a clause, and that has no sharing for one of the reasons there are. */
function read(nature: string, lines: Record<string, string>) {
  const files = silent(nature, null);
  return { ...files, ...exampleEntry({ sharing: null, ...lines }, path) };
}

function said(lines: Record<string, string>) {
  const set = linkedSet({ ...exampleWorld, ...read("compilation", lines) });
  return runRules(set, { rules }).find(({ subject }) => subject === id);
}

describe("a text that was read", () => {
  it("and states none leaves nothing to judge: the message names the text that fails to state it", () => {
    const noneStated = { noneStated: "[sharing]" };
    expect(judge(read("compilation", noneStated))).toEqual([`SH-01 cannot-say ${id} sharing`]);
    expect(said(noneStated)?.message).toEqual({
      zh: expect.stringMatching(/^《示例法》第十二条.*没有写明条目“.+”的共享安排，本规则无法判断。$/) as string,
      en: expect.stringMatching(
        /^Entry .+: Example law, Article 12 does not state its sharing arrangements, so this rule cannot say\.$/,
      ) as string,
    });
    expect(said(noneStated)?.hint?.zh).toContain("从 noneStated 中删去 sharing");
  });

  it("and points elsewhere leaves nothing to judge: the message says where it points", () => {
    const byReference = {
      byReference:
        '\n  - { field: sharing, words: { zh: 依照国家有关规定, en: Under the rules of the state }, basis: [{ instrument: ex-admin-reg, article: "3" }] }',
    };
    expect(judge(read("compilation", byReference))).toEqual([`SH-01 cannot-say ${id} sharing`]);
    expect(said(byReference)?.message.zh).toMatch(
      /没有自己写明条目“.+”的共享安排，而是写“依照国家有关规定”，即《.+》第三条，本规则无法判断。$/,
    );
    expect(said(byReference)?.message.en).toMatch(/says “Under the rules of the state”, which is /);
  });

  it("excuses nothing in a draft: its author is to say it", () => {
    expect(judge(read("draft", { noneStated: "[sharing]" }))).toEqual([`SH-01 ${id} sharing`]);
  });
});
