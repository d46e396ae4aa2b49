import { readFileSync } from "node:fs";
import path from "node:path";

import { changelogEntries, changelogMarkdown } from "@mulu/changelog";
import { describe, expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const entries = changelogEntries(root);

describe("CHANGELOG.md", () => {
  it("is what the changesets and consultation records say: `npm run changelog` writes it", () => {
    expect(readFileSync(path.join(root, "CHANGELOG.md"), "utf8")).toBe(changelogMarkdown(entries));
  });

  it("begins with the consultation of 2022, its unknown parts unknown", () => {
    const first = entries.find(({ id }) => id === "first-catalogs");
    expect(first?.consultation).toMatchObject({
      docket: "2022-national-catalog",
      opened: "2022-09-09",
      closes: "2022-10-09",
      groups: null,
      counts: null,
      decision: null,
    });
  });
});
