import { documents } from "@mulu/catalogs";
import { describe, expect, it } from "vitest";

import { documentKinds, idForm } from "@mulu/schema";
import type { PublishedDocument } from "@mulu/schema";

import { createMulu, mulu, UnknownIdError } from "./index.js";
import type { Resolution } from "./index.js";

describe("looking up", () => {
  it("finds an entry of an edition", () => {
    const entry = mulu.entry("national/information/2022/administrative-penalty");
    expect(entry).toMatchObject({ documentKind: "entry", edition: "national/information/2022" });
    expect(entry.basis.length).toBeGreaterThan(0);
  });

  it("takes the newest edition when the id names the thing through time", () => {
    expect(mulu.entry("national/information/administrative-penalty").edition).toBe("national/information/2024");
    expect(mulu.list("national/lists/judgment-defaulters").id).toBe("national/lists/judgment-defaulters/2017");
  });

  it("finds measures and instruments, with their level", () => {
    const measure = mulu.find("national/measures/statutory-2026")?.documentKind;
    expect(measure).toBe("edition");
    expect(mulu.instrument("tendering-and-bidding-law").level).toBe("law");
  });

  it("finds a document of every kind by the id of that kind", () => {
    const untyped = mulu.get as (kind: string, id: string) => PublishedDocument;
    for (const kind of documentKinds) {
      const all = mulu.set.all(kind) as readonly PublishedDocument[];
      // The rows of this project’s own requirements are for the pages about it.
      if (kind === "register-row") expect(all).toEqual([]);
      else expect(all.length, kind).toBeGreaterThan(0);
      for (const document of all.slice(0, 20)) {
        const { id } = document;
        const asked = idForm(kind) === "short" ? id.slice(id.lastIndexOf("/") + 1) : id;
        expect(untyped(kind, asked).id).toBe(id);
      }
      expect(() => untyped(kind, "nothing-of-this-name")).toThrow(UnknownIdError);
    }
    expect(() => untyped("grievance", "x")).toThrow(/没有“grievance”这一种类.*vocabulary/);
    expect(() => untyped("constructor", "x")).toThrow(RangeError);
  });

  it("follows tombstones", () => {
    const [redirect] = mulu.set.all("redirect").filter(({ to }) => to.length === 1);
    expect(redirect).toBeDefined();
    expect(mulu.find(redirect?.from ?? "")?.id).toBe(redirect?.to[0]);
  });

  it("answers a string from outside with undefined, and a wrong literal in plain JavaScript with an error", () => {
    expect(mulu.find("national/information/nothing")).toBeUndefined();
    expect(mulu.find("__proto__")).toBeUndefined();
    const untyped = mulu.entry as (id: string) => unknown;
    expect(() => untyped("national/information/nothing")).toThrow(UnknownIdError);
    expect(() => untyped("national/lists/wage-arrears")).toThrow(/没有标识为 national\/lists\/wage-arrears 的条目/);
  });

  it("knows every version of a thing", () => {
    const ids = mulu.versions("national/lists/judgment-defaulters").map(({ id }) => id);
    expect(ids).toEqual(["national/lists/judgment-defaulters/2013", "national/lists/judgment-defaulters/2017"]);
    const [first = ""] = ids;
    expect(mulu.versions(first).map(({ id }) => id)).toEqual(ids);
  });
});

describe("the unofficial state", () => {
  it("shows on the data set and on every document", () => {
    expect(mulu.official).toBe(false);
    expect(mulu.set.documents.filter(({ official }) => official)).toEqual([]);
    expect(mulu.entry("national/information/administrative-penalty")).toMatchObject({
      official: false,
      nature: "transcription",
    });
  });
});

describe("what is in force", () => {
  const kindsOf = (region: "310000" | "370000"): Set<string | undefined> =>
    new Set(mulu.inForce({ region, on: "2026-11-20" }).items.map(({ document }) => document.regionCode));

  it("is the base and the region's own supplement, never another region's", () => {
    expect(kindsOf("310000")).toEqual(new Set([undefined, "310000"]));
    expect(kindsOf("370000")).toEqual(new Set([undefined, "370000"]));
  });

  it("changes with the day: a list standard not yet set is not in force", () => {
    const lists = (on: string): string[] =>
      mulu.inForce({ on, kinds: ["list"] }).items.map(({ document }) => document.id);
    expect(lists("2021-12-31")).not.toContain("national/lists/wage-arrears/2022");
    expect(lists("2022-01-01")).toContain("national/lists/wage-arrears/2022");
  });

  it("says what it cannot say instead of guessing", () => {
    const answers = new Set(mulu.inForce({ on: "2026-11-20", kinds: ["entry"] }).items.map(({ answer }) => answer));
    expect([...answers].sort()).toEqual(["cannot-say", "yes"]);
  });

  it("refuses a kind that does not exist, and names it", () => {
    const untyped = mulu.inForce as (query: object) => unknown;
    expect(() => untyped({ on: "2026-11-20", kinds: ["entri"] })).toThrow(/entri/);
  });

  it("knows regions of the past, and says of those abolished that they are", () => {
    const untyped = mulu.inForce as (query: { region?: string; on: string }) => Resolution;
    const then = untyped({ region: "371202", on: "2018-06-01" });
    expect(then.items.length).toBeGreaterThan(0);
    expect(then.gaps).toContainEqual(expect.objectContaining({ what: "region", id: "regions/371202" }));
    expect(() => untyped({ region: "371200", on: "2026-11-20" })).toThrow(UnknownIdError);
    expect(() => untyped({ region: "371200", on: "2026-11-20" })).toThrow(/莱芜市.*已经撤销.*2016-07.*没有登记/);
    expect(() => untyped({ region: "999999", on: "2026-11-20" })).not.toThrow(/mulu\.find/);
  });

  it("says what it does not hold, and as of which day it speaks", () => {
    const codes = (region: "500000" | "810000" | "310000", on: string): string[] =>
      mulu.inForce({ region, on }).gaps.map(({ why }) => why.code);
    expect(codes("500000", "2026-11-20")).toContain("regulation-without-items");
    const others = (on: string): string[] => codes("310000", on).filter((code) => code !== "regulation-without-items");
    expect(others("2026-11-20")).toEqual([]);
    expect(others("2024-01-15")).toEqual(["between-editions", "between-editions"]);
    expect(others("2030-01-01")).toEqual(["beyond-data"]);
    expect(mulu.inForce({ region: "810000", on: "2026-11-20" })).toMatchObject({
      items: [],
      asOf: expect.stringMatching(/^2026-11-2\d$/) as string,
    });
    expect(codes("810000", "2026-11-20")).toEqual(["outside-mainland"]);
  });

  it("tells the state of one document: since when, why, and what holds now", () => {
    const dead = "national/measures/statutory-2026/air-pollution-law-art112-p1-market-access";
    expect(mulu.state(dead, "2026-11-20")).toEqual({
      is: "ended",
      since: "2026-08-15",
      cause: "repealed",
      with: "instruments/air-pollution-law",
      by: "instruments/ecological-and-environmental-code",
      successors: ["instruments/ecological-and-environmental-code"],
    });
    expect(mulu.state(dead)).toEqual(mulu.state(dead, "2026-11-20"));
    expect(mulu.state("national/information/2022")).toMatchObject({ is: "ended", since: "2024-01-01" });
  });

  it("refuses a region or a day that does not exist", () => {
    const untyped = mulu.inForce as (query: { region?: string; on: string }) => unknown;
    expect(() => untyped({ region: "999999", on: "2026-11-20" })).toThrow(/999999/);
    expect(() => mulu.inForce({ on: "2026-02-30" })).toThrow(/2026-02-30/);
    expect(() => mulu.inForce({ on: "20261120" })).toThrow(RangeError);
  });
});

describe("what rests on a law", () => {
  it("is told with the clause", () => {
    const items = mulu.restsOn("regulation-on-wage-payment");
    const list = items.find(({ document }) => document.id === "national/lists/wage-arrears/2022");
    expect(list?.citation).toMatchObject({ instrument: "regulation-on-wage-payment", article: "48" });
  });
});

describe("another data set", () => {
  it("is opened with createMulu, ids checked at run time", () => {
    const one = createMulu(documents.filter(({ id }) => id === "instruments/civil-code"));
    expect(one.instrument("civil-code").title.zh).toBe("中华人民共和国民法典");
    expect(() => one.entry("national/information/administrative-penalty")).toThrow(UnknownIdError);
    expect(createMulu([]).official).toBe(false);
  });
});

describe("proposals beside the data set", () => {
  const copyOf = (id: string, facts: object): PublishedDocument =>
    ({ ...mulu.set.get(id), ...facts }) as PublishedDocument;
  const draft = { nature: "draft", date: "2027-01-01" } as const;
  const edition = "national/information/draft-2027";
  const entry = `${edition}/administrative-penalty`;
  const proposals = [
    copyOf("national/information/2024", {
      ...draft,
      id: edition,
      dates: { effective: "2027-01-01" },
      supersedes: "national/information/2024",
    }),
    copyOf("national/information/2024/administrative-penalty", { ...draft, id: entry, edition }),
    copyOf("national/lists/wage-arrears/2022", {
      ...draft,
      id: "national/lists/wage-arrears/draft-2027",
      inForce: { from: "2026-01-01" },
    }),
    copyOf("national/repair/2026", { ...draft, id: "national/repair/draft-2027", inForce: { from: "2026-01-01" } }),
    copyOf("records/administrative-penalty/2018", {
      ...draft,
      id: "records/administrative-penalty/draft-2027",
      supersedes: "records/administrative-penalty/2018",
      inForce: { from: "2026-01-01" },
    }),
  ];
  const all = createMulu([...documents, ...proposals]);

  it("change nothing that is in force, on no day", () => {
    for (const on of ["2023-06-01", "2026-11-20", "2027-06-01"]) {
      expect(all.inForce({ region: "310000", on })).toEqual(mulu.inForce({ region: "310000", on }));
    }
  });

  it("are found by their full id only", () => {
    for (const proposal of proposals) {
      expect(all.find(proposal.id)).toEqual(proposal);
      expect(all.find(proposal.concept)?.id).toBe(mulu.find(proposal.concept)?.id);
      expect(all.versions(proposal.concept)).toEqual(mulu.versions(proposal.concept));
    }
    expect(all.entry("national/information/administrative-penalty").edition).toBe("national/information/2024");
    expect(all.versions(entry).at(-1)?.id).toBe(entry);
  });
});

describe("what is in force on a past day", () => {
  const answers = (on: string): Map<string, string> =>
    new Map(mulu.inForce({ region: "310000", on }).items.map(({ document, answer }) => [document.id, answer]));

  it("never rests on a text that came later", () => {
    const then = answers("2015-01-01");
    expect(then.get("national/information/statutory-2026/accounting-law-art47-p1-credit-record")).toBe("cannot-say");
    for (const on of ["2010-01-01", "2015-01-01", "2020-01-01", "2022-01-01", "2024-01-01"]) {
      const resting = mulu.inForce({ on, kinds: ["entry", "measure"] }).items.flatMap(({ document, answer }) => {
        if (answer !== "yes" || document.documentKind === "list") return [];
        const versions = document.basis
          .filter(({ weight }) => weight === "operative")
          .map(({ instrument, article, expression }) => {
            const read = article === undefined ? undefined : mulu.set.instrument(instrument)?.articles?.[article];
            // An article that stood unchanged in an earlier text was read for that one too: the digests say so.
            const same = (read?.texts ?? []).flatMap(({ version, relation }) =>
              relation === "same" || relation === "moved" ? [version] : [],
            );
            return expression ?? [read?.version ?? "", ...same].sort()[0] ?? "";
          });
        // What an issuer put into an edition, and no operative clause is known of, rests on the edition alone.
        return versions.length > 0 && versions.every((version) => on < version) ? [document.id] : [];
      });
      expect(resting).toEqual([]);
    }
  });

  it("still holds on the day of the data", () => {
    const now = answers("2026-11-20");
    expect(now.get("national/information/statutory-2026/accounting-law-art47-p1-credit-record")).toBe("yes");
    expect([...now.values()].filter((answer) => answer === "yes").length).toBeGreaterThan(1000);
  });
});
