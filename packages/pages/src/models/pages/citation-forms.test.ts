import { citationForms, formGroups } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import { textOf } from "../testing/text.js";
import { exampleWorld } from "../testing/world.js";
import { citationFormsPage, citationFormsPath } from "./citation-forms.js";
import { allPages } from "./index.js";
import { rulesPage } from "./rules.js";

describe.each(["zh-CN", "en"])("the page of the forms of citation, %s", (locale) => {
  const world = exampleWorld({ locale });
  const page = citationFormsPage(world);
  const tables = page.sections.flatMap(({ blocks }) => blocks).filter((block) => block.type === "table");

  it("shows every form of the table with its example, each once", () => {
    const ids = tables.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(citationForms.map(({ id }) => id).toSorted());
    expect(tables).toHaveLength(Object.keys(formGroups).length);
    for (const { written } of citationForms) expect(textOf(page)).toContain(written);
  });

  it("says of each why something of it was given to none, and what was not", () => {
    for (const form of citationForms) {
      const row = tables.flatMap(({ rows }) => rows).find(({ id }) => id === form.id);
      const [left, why] = (row?.cells ?? []).slice(3).map((cell) => JSON.stringify(cell));
      expect(left?.includes("—"), form.id).toBe(form.refused === undefined && form.unread === undefined);
      expect(why?.includes("—"), form.id).toBe(form.why === undefined);
    }
  });

  it("is led to by the page of the rules, and written", () => {
    expect(JSON.stringify(rulesPage(world).lead)).toContain(citationFormsPath);
    expect(allPages(world).map(({ path }) => path)).toContain(citationFormsPath);
  });
});
