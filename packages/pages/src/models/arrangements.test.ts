import { everyField, fileKinds } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { remainingFields } from "./arrangements.js";

describe("the fields a page does not show by itself", () => {
  it("are all of them, in the order of the model, where it shows none", () => {
    expect(remainingFields("platform", [])).toEqual(["uses", "operator", "publicQuery", "incidentPlan", "repairDesk"]);
  });

  it("are the other parts of a field of which it shows some", () => {
    const left = remainingFields("entry", ["sharing.shareable", "sharing.scope", "publication"]);
    expect(left).toContain("sharing.route");
    expect(left).not.toContain("sharing");
    expect(left.filter((field) => field.startsWith("publication"))).toEqual([]);
  });

  it("with what is said to be shown are all the fields of a kind", () => {
    for (const { kind, type } of fileKinds) {
      if (kind === "exceptions") continue;
      const top = [...everyField(type)].filter(({ path }) => path.length === 1).map(({ path }) => path.join("."));
      const apart = ["title", "note", "unknown", "unknownThroughout", "noneStated", "byReference", "provenance"];
      expect([...remainingFields(kind, []), ...apart].sort()).toEqual([...new Set([...top, ...apart])].sort());
    }
  });
});
