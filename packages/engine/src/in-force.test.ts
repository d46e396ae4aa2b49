import { describe, expect, it } from "vitest";

import { CatalogSet } from "./catalog-set.js";
import { inForce } from "./in-force.js";
import { basis, edition, entry, instrument, list, measure } from "@mulu/fixtures";

const law = instrument("ex-law", { expressions: [{ effective: "2010-01-01", by: "adoption" }] });
const ended = instrument("ex-ended", {
  expressions: [{ effective: "2010-01-01", by: "adoption" }],
  repealed: { date: "2026-08-15" },
});

describe("a measure of a compilation", () => {
  const compiled = edition("national/measures/statutory", { nature: "compilation", dates: { compiled: "2026-11-20" } });
  const resting = measure(compiled.id, "ex-a", { basis: [basis("ex-ended")] });
  const set = new CatalogSet([law, ended, compiled, resting]);

  it("ends on the day its law is repealed, by computation", () => {
    expect(inForce(set, resting, "2026-08-14")).toBe("yes");
    expect(inForce(set, resting, "2026-08-15")).toBe("no");
  });

  it("was in force before the compilation was made, because its law was", () => {
    expect(inForce(set, resting, "2015-01-01")).toBe("yes");
    expect(inForce(set, resting, "2009-12-31")).toBe("no");
  });

  it("stays in force while another operative basis stands", () => {
    const both = measure(compiled.id, "ex-b", { basis: [basis("ex-ended"), basis("ex-law")] });
    expect(inForce(new CatalogSet([law, ended, compiled, both]), both, "2026-08-15")).toBe("yes");
  });

  it("cannot be said when its basis is not known", () => {
    const groundless = measure(compiled.id, "ex-c");
    expect(inForce(new CatalogSet([compiled, groundless]), groundless, "2026-01-01")).toBe("cannot-say");
  });

  it.each(["candidate", "suspended", "needs-rebasing"] as const)("is not in force while %s", (status) => {
    const waiting = measure(compiled.id, "ex-d", { status, basis: [basis("ex-law")] });
    expect(inForce(new CatalogSet([law, compiled, waiting]), waiting, "2026-01-01")).toBe("no");
  });
});

describe("an entry of a published edition", () => {
  const first = edition("national/information/2021", { dates: { published: "2021-12-16" } });
  const second = edition("national/information/2022", { dates: { published: "2022-12-28" }, supersedes: first.id });
  const old = entry(first.id, "ex-a", { basis: [basis("ex-law", { role: "inclusion" })] });
  const next = entry(second.id, "ex-a", { basis: [basis("ex-law", { role: "inclusion" })] });
  const set = new CatalogSet([law, first, second, old, next]);

  it("applies from its publication until a later edition supersedes it", () => {
    expect(inForce(set, old, "2021-12-15")).toBe("no");
    expect(inForce(set, old, "2022-12-27")).toBe("yes");
    expect(inForce(set, old, "2022-12-28")).toBe("no");
    expect(inForce(set, next, "2022-12-28")).toBe("yes");
  });

  it("ends on the last day the publisher gave", () => {
    const limited = edition("national/information/2023", { dates: { published: "2023-01-01", until: "2023-12-31" } });
    const member = entry(limited.id, "ex-b", { basis: [basis("ex-law")] });
    const other = new CatalogSet([law, limited, member]);
    expect(inForce(other, member, "2023-12-31")).toBe("yes");
    expect(inForce(other, member, "2024-01-01")).toBe("no");
  });

  it.each(["draft", "exercise"] as const)("never applies from a %s", (nature) => {
    const proposed = edition("national/information/2027", { nature, dates: { compiled: "2020-01-01" } });
    const member = entry(proposed.id, "ex-c", { basis: [basis("ex-law")] });
    expect(inForce(new CatalogSet([law, proposed, member]), member, "2026-01-01")).toBe("no");
  });
});

describe("a list standard", () => {
  const rule = instrument("ex-rule", {
    level: "department-rule",
    expressions: [{ effective: "2022-01-01", by: "adoption" }],
    repealed: { date: "2026-04-01" },
  });

  it("gives way to a later version of the same list", () => {
    const old = list("national/lists/ex/2013", { inForce: { from: "2013-10-01" } });
    const next = list("national/lists/ex/2017", { inForce: { from: "2017-05-01" } });
    const set = new CatalogSet([old, next]);
    expect(inForce(set, old, "2017-04-30")).toBe("yes");
    expect(inForce(set, old, "2017-05-01")).toBe("no");
    expect(inForce(set, next, "2017-05-01")).toBe("yes");
  });

  it("ends with the instrument that set it", () => {
    const set = list("national/lists/ex/2022", { inForce: { from: "2022-01-01" }, setBy: { instrument: "ex-rule" } });
    const catalogs = new CatalogSet([rule, set]);
    expect(inForce(catalogs, set, "2026-03-31")).toBe("yes");
    expect(inForce(catalogs, set, "2026-04-01")).toBe("no");
  });

  it("cannot be said without a first day", () => {
    const announced = list("national/lists/ex/2025");
    expect(inForce(new CatalogSet([announced]), announced, "2026-01-01")).toBe("cannot-say");
  });
});
