import { describe, expect, it } from "vitest";

import type { PublishedRedirect } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { base, first, national, second } from "@mulu/fixtures/narrowed-world";
import { named } from "./named.js";

function redirect(from: string, ...to: string[]): PublishedRedirect {
  const id = `redirects/${from.replaceAll("/", "-")}`;
  return {
    id,
    concept: id,
    file: `${id}.yaml`,
    documentKind: "redirect",
    nature: "compilation",
    official: false,
    layer: "national",
    redirectKind: to.length === 0 ? "withdrawn" : to.length === 1 ? "moved" : "split",
    from,
    to,
    until: "2025-12-31",
    reason: { zh: "示例理由", en: "Example reason" },
  };
}

const set = new CatalogSet([
  ...national,
  redirect("national/information/2024/ex-old", "national/information/2024/ex-older"),
  redirect("national/information/2024/ex-older", base.id),
  redirect("national/information/2024/ex-parted", base.id, second.id),
  redirect("national/information/2024/ex-a", "national/information/2024/ex-b"),
  redirect("national/information/2024/ex-b", "national/information/2024/ex-c"),
  redirect("national/information/2024/ex-c", "national/information/2024/ex-a"),
  redirect("national/information/2024/ex-left"),
]);

describe("what an id stands for", () => {
  it.each([
    [base.id, base.id],
    [base.concept, base.concept],
    ["national/information/ex-base@2024", base.id],
    ["national/information@2024/ex-base", base.id],
    ["national/information@2022", first.id],
    [`catalogs/${base.id}.yaml`, base.id],
    [`catalogs/${second.id}/edition.yaml`, second.id],
    ["ex-law", "instruments/ex-law"],
  ])("is read from %s (RES-03)", (written, id) => {
    expect(named(set, written)).toEqual({ is: "held", id, via: [] });
  });

  it("is found at the end of all tombstones, and each of them is told (RES-03)", () => {
    expect(named(set, "national/information/2024/ex-old")).toEqual({
      is: "held",
      id: base.id,
      via: ["national/information/2024/ex-old", "national/information/2024/ex-older"],
    });
  });

  it("is refused where tombstones lead round in a circle, and the circle is named (RES-04)", () => {
    const answer = named(set, "national/information/2024/ex-b");
    expect(answer).toMatchObject({ is: "cycle" });
    expect(answer).toHaveProperty("words.zh", expect.stringContaining("ex-b → "));
    expect(answer).toHaveProperty("words.en", expect.stringContaining("circle"));
  });

  it("is none where it was split or withdrawn; what it went to is named (RES-04)", () => {
    expect(named(set, "national/information/2024/ex-parted")).toMatchObject({ is: "split", to: [base.id, second.id] });
    expect(named(set, "national/information/2024/ex-left")).toMatchObject({ is: "withdrawn", to: [] });
  });

  it("is none under another edition’s name; the editions that have it are named (RES-04)", () => {
    expect(named(set, "national/information/2021/ex-base")).toMatchObject({
      is: "other-edition",
      versions: [`${first.id}/ex-base`, base.id, "national/information/2027-draft/ex-base"].sort(),
    });
    expect(named(set, "national/information/ex-gone@2024")).toMatchObject({
      is: "other-edition",
      versions: [`${first.id}/ex-gone`],
    });
  });

  it("is not held where nothing has it, and that is not said to mean that there is no rule", () => {
    expect(named(set, "national/information/none")).toMatchObject({ is: "not-held" });
    expect(named(set, "national/information/none")).toHaveProperty("words.zh", expect.stringContaining("不等于"));
  });

  it("is none of what is no id, and a person’s number is not repeated", () => {
    const number = ["110101", "1990", "0307", "4578"].join("");
    for (const written of ["", "张三", "a//b", "/etc", "a@b@c", number, `national/information/${number}`]) {
      const answer = named(set, written);
      expect(answer.is, written).toBe("no-id");
      expect(JSON.stringify(answer)).not.toContain(number);
    }
    expect(JSON.stringify(named(set, number.replace(/^(.{6})(.{8})/, "$1-$2-")))).not.toContain("19900307");
  });
});
