import { describe, expect, it } from "vitest";

import { identifyPath } from "./room-plan.js";

describe("what a path says", () => {
  it.each([
    ["instruments/civil-code.yaml", "instrument", "instruments/civil-code", "instruments/civil-code"],
    ["national/information/2024/edition.yaml", "edition", "national/information/2024", "national/information"],
    [
      "national/information/2024/licence.yaml",
      "entry",
      "national/information/2024/licence",
      "national/information/licence",
    ],
    [
      "local/370200/measures/c-2026/ban.yaml",
      "measure",
      "local/370200/measures/c-2026/ban",
      "local/370200/measures/ban",
    ],
    [
      "national/lists/wage-arrears/2022.yaml",
      "list",
      "national/lists/wage-arrears/2022",
      "national/lists/wage-arrears",
    ],
    ["records/penalty/2018.yaml", "record-format", "records/penalty/2018", "records/penalty"],
    ["consultations/2022-catalog/docket.yaml", "docket", "consultations/2022-catalog", "consultations/2022-catalog"],
    ["register/a1-01.yaml", "register-row", "register/a1-01", "register/a1-01"],
    ["exceptions.yaml", "exceptions", "exceptions", "exceptions"],
  ])("%s is a %s", (path, kind, id, concept) => {
    expect(identifyPath(path)).toMatchObject({ kind, id, concept });
  });

  it("knows edition and region of a local measure", () => {
    expect(identifyPath("local/370200/measures/c-2026/ban.yaml")).toMatchObject({
      edition: "local/370200/measures/c-2026",
      regionCode: "370200",
      slug: "ban",
    });
  });

  it.each([
    "../instruments/civil-code.yaml",
    "instruments/../civil-code.yaml",
    "instruments/Civil-Code.yaml",
    "instruments/民法典.yaml",
    "local/37/information/2024/x.yaml",
    "national/information/2024/x.yml",
    "instruments/__proto__.yaml",
    "",
  ])("has no room for %j", (path) => {
    expect(identifyPath(path)).toBeNull();
  });
});
