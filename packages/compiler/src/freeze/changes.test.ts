import { describe, expect, it } from "vitest";

import { changeFinding } from "./changes.js";
import type { CatalogChange } from "./changes.js";

const lock = (...ids: string[]) => ({ ids: { instrument: ids }, editions: {} });
const law = "catalogs/instruments/ex-law.yaml";

function found(change: Partial<CatalogChange>) {
  const same = lock("instruments/ex-law");
  return changeFinding({ files: [law], catalogs: "catalogs", before: same, after: same, stated: [], ...change });
}

describe("a change to the catalogs", () => {
  it("needs a changeset", () => {
    const finding = found({ files: [law, "README.md"] });
    expect(finding).toMatchObject({ rule: "PS-09", verdict: "fail", subject: "instruments/ex-law" });
    expect(found({ files: [law, ".changeset/README.md"], stated: ["major"] })).toBeDefined();
  });

  it("is explained by one; what is no catalog data needs none", () => {
    expect(found({ files: [law, ".changeset/plain-words.md"], stated: ["patch"] })).toBeUndefined();
    expect(found({ files: ["docs/x.ts", "catalogs/package.json"] })).toBeUndefined();
    expect(found({ files: [] })).toBeUndefined();
  });

  it.each([
    ["that takes an id away", lock("instruments/ex-law", "instruments/ex-old"), lock("instruments/ex-law"), "major"],
    ["that adds an id", lock("instruments/ex-law"), lock("instruments/ex-law", "instruments/ex-new"), "minor"],
    ["that renames one", lock("instruments/ex-old"), lock("instruments/ex-new"), "major"],
    ["within the files", lock("instruments/ex-law"), lock("instruments/ex-law"), "patch"],
  ] as const)("%s needs its level, or a higher one, for the catalogs", (_, before, after, least) => {
    const files = [law, ".changeset/plain-words.md"];
    const levels = ["patch", "minor", "major"] as const;
    const enough = levels.filter((stated) => found({ files, before, after, stated: [stated] }) === undefined);
    expect(enough).toEqual(levels.slice(levels.indexOf(least)));
    const none = found({ files, before, after });
    expect(none?.message.zh).toContain(`应为 ${least}`);
    expect(none?.hint?.zh).toContain(`"@mulu/catalogs": ${least}`);
  });
});
