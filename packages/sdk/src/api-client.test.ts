import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

import { createApiClient } from "./index.js";

const root = join(dirname(createRequire(import.meta.url).resolve("@mulu/catalogs/package.json")), "dist/api/v1");
const requested: string[] = [];

/** A static host over the built files: what a web server in front of them does. */
async function serve({ url }: Request): Promise<Response> {
  const { pathname } = new URL(url);
  requested.push(pathname);
  const file = await readFile(join(root, pathname.replace("/api/v1", ""))).catch(() => undefined);
  const headers = { "content-type": "application/json" };
  return file ? new Response(new Uint8Array(file), { headers }) : new Response("{}", { status: 404, headers });
}

const client = createApiClient({ baseUrl: "https://mulu.example/api/v1", fetch: serve });

describe("the API client", () => {
  it("gets a document at its id, typed by its path", async () => {
    const { data } = await client.GET("/documents/national/information/{edition}/{entry}.json", {
      params: { path: { edition: "2024", entry: "administrative-penalty" } },
    });
    expect(data?.polarity).toBe("negative");
    expect(data?.official).toBe(false);
    expect(requested.at(-1)).toBe("/api/v1/documents/national/information/2024/administrative-penalty.json");
  });

  it("tells what rests on a law", async () => {
    const { data } = await client.GET("/instruments/{instrument}/rests-on.json", {
      params: { path: { instrument: "regulation-on-wage-payment" } },
    });
    expect(data?.items.map(({ cite }) => cite.zh)).toContain("《保障农民工工资支付条例》第四十八条第一款");
  });

  it("follows every address the index names", async () => {
    const { data } = await client.GET("/index.json");
    const kinds = data?.kinds ?? [];
    expect(kinds.length).toBeGreaterThan(10);
    for (const { kind, count } of kinds) {
      const list = await client.GET("/kinds/{kind}.json", { params: { path: { kind } } });
      expect(list.data?.count, kind).toBe(count);
    }
  });

  it("reports what does not exist", async () => {
    const { data, response } = await client.GET("/documents/regions/{region}.json", {
      params: { path: { region: "999999" } },
    });
    expect(data).toBeUndefined();
    expect(response.status).toBe(404);
  });
});
