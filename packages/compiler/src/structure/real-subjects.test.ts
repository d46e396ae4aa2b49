import { describe, expect, it } from "vitest";

import { brief, changed, onlyFinding } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const phone = ["139", "0000", "0000"].join("");

describe("an identifier of a real person in the catalogs", () => {
  it("is found in a value, and not repeated", () => {
    const found = onlyFinding(changed(law, "verified: 2026-01-01", `verified: 2026-01-01, note: "电话 ${phone}"`));
    expect(brief(found)).toBe(`catalogs/${law}:6:102 SEC-05`);
    expect(`${found.message.zh}${found.message.en}`).not.toContain(phone);
  });

  it("is found in a comment", () => {
    const found = onlyFinding(changed(law, "level: law", `level: law # ${phone}`));
    expect(brief(found)).toBe(`catalogs/${law}:2:14 SEC-05`);
  });
});
