import { CatalogSet, dataDay, stateOn } from "@mulu/engine";
import { changed } from "@mulu/fixtures";
import { describe, expect, it } from "vitest";

import { endpoints } from "./api/openapi.js";
import { emitDownloads } from "./downloads/emit.js";
import { summary } from "./summary.js";
import { textOf } from "./testing/files.js";
import { worldInput } from "./testing/world.js";

/** The law everything rests on, repealed before the day of the data. */
const documents = changed("instruments/ex-law", { repealed: { date: "2025-08-15" } });
const input = worldInput(documents);
const set = new CatalogSet(documents);
const day = dataDay(set) ?? "";
const files = new Map(endpoints.flatMap((endpoint) => endpoint.files(input)).map(({ path, value }) => [path, value]));

interface Summarized {
  id: string;
  state?: { is: string };
}

describe("the computed state", () => {
  it("stands in every document of the API beside the authored status", () => {
    expect(files.get("/documents/national/measures/ex-2026/ex-exit.json")).toMatchObject({
      status: "in-force",
      computed: {
        asOf: "2026-01-02",
        state: { is: "ended", since: "2025-08-15", cause: "repealed", with: "instruments/ex-law", successors: [] },
        label: { zh: "已失效", en: "no longer in force" },
      },
    });
  });

  it("is that of the engine in every list, of every document that has one", () => {
    const listed = [...files].filter(([path]) => path.startsWith("/kinds/") || path.startsWith("/members/"));
    const rows = listed.flatMap(([, value]) => (value as { items: Summarized[] }).items);
    for (const { id, state } of rows.filter((row) => row.state)) {
      const document = set.get(id);
      expect([id, state]).toEqual([id, document && stateOn(set, document, day)]);
    }
    expect(rows.filter(({ state }) => state?.is === "ended").length).toBeGreaterThan(2);
  });

  it("stands in the tables, with day and reason; the authored status keeps a name of its own", async () => {
    const [header, row] = textOf(await emitDownloads(input), "downloads/national-measures-ex-2026.csv").split("\r\n");
    expect(header).toContain(
      "现状（供参考）,现状自何日（供参考）,现状说明（供参考）,现由何取代（供参考）,现状截至（供参考）",
    );
    expect(header).toContain(",状态,");
    expect(row).toContain(",已失效,2025-08-15,");
    expect(row).not.toContain(",有效,");
  });

  it("is counted", () => {
    const { kinds, catalogs } = summary(input);
    expect(kinds.measure).toMatchObject({ count: 2, states: { ended: 2 } });
    expect(catalogs.every(({ editions }) => editions.every(({ state }) => state !== undefined))).toBe(true);
  });
});
