import { citizenIdCheckCharacter } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { brief, changed, findingsOf, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const phone = ["139", "0000", "0000"].join("");

const endingInX =
  Array.from({ length: 100 }, (_, n) => `37020219900101${String(n).padStart(3, "0")}`).find(
    (body) => citizenIdCheckCharacter(body) === "X",
  ) ?? "";

describe("an identifier of a real person in the catalogs", () => {
  it("is found in a value, and not repeated", () => {
    const found = onlyFinding(changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: "电话 ${phone}"`));
    expect(brief(found)).toBe(`catalogs/${law}:6:102 SEC-05`);
    expect(`${found.message.zh}${found.message.en}`).not.toContain(phone);
  });

  it.each([
    ["an identity number of 15 digits", ["370202", "900101", "001"]],
    ["an identity number that ends in a Roman ten", [endingInX.slice(0, 9), endingInX.slice(9), "\u2169"]],
    ["a passport", ["E", "0000", "0001"]],
  ])("is found: %s", (_what, parts) => {
    const note = `verified: 2026-01-01, note: "${parts.join("")}"`;
    const found = onlyFinding(changed(law, "verified: 2026-01-01", note));
    expect(found.rule).toBe("SEC-05");
  });

  it("is not the number of an office’s line, or an example of the reserved division", () => {
    const office = ["010", "6000", "0000"].join("-");
    for (const note of [office, "999999900101001"]) {
      expect(findingsOf(changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: "${note}"`))).toEqual([]);
    }
  });

  it("is found in a comment", () => {
    const found = onlyFinding(changed(law, "level: law", `level: law # ${phone}`));
    expect(brief(found)).toBe(`catalogs/${law}:2:14 SEC-05`);
  });
});
