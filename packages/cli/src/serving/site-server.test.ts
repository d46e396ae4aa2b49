import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { serveFolder } from "./site-server.js";
import type { SiteServer } from "./site-server.js";

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

const twenty = "01234567890123456789";
const long = JSON.stringify(Array.from({ length: 2_000 }, (_item, index) => ({ id: index, title: "行政处罚信息" })));
const files: Readonly<Record<string, string>> = {
  "site/index.html": '<html lang="zh-CN">首页',
  "site/404.html": '<html lang="zh-CN">没有',
  "site/en/index.html": '<html lang="en">Home',
  "site/en/404.html": '<html lang="en">Nothing',
  "site/catalogs/index.html": "目录",
  "site/page.html": "一页",
  "site/downloads/table.csv": "标识,名称\n",
  "site/numbers.txt": twenty,
  "site/feed.xml": "<feed/>",
  "site/api/v1/index.json": '{"documents":1}',
  "site/api/v1/findings.json": long,
  "site/api/types.d.ts": "export type X = 1;",
  "site/schemas/published/entry.schema.json": "{}",
  "site/schemas/.hidden": "secret",
  "site/soon-gone.html": "x",
  "site/名 单?#%.txt": "名单",
  "outside/secret.txt": "secret",
};

let root: string;
let server: SiteServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "mulu-serve-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(root, "outside"), join(root, "site/leads-out"));
  symlinkSync(join(root, "outside/secret.txt"), join(root, "site/secret.txt"));
  symlinkSync(join(root, "nothing"), join(root, "site/dangling.txt"));
  symlinkSync("numbers.txt", join(root, "site/link.txt"));
  server = await serveFolder(join(root, "site"), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: "localhost", port: server.port, path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts);
        done({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    });
    asked.on("error", failed);
    asked.end();
  });
}

/** Sends bytes as they are, for what no client would send. */
function sendRaw(text: string): Promise<string> {
  return new Promise((done) => {
    const socket = connect(server.port, "localhost", () => socket.write(text));
    socket.once("data", (part) => {
      done(part.toString().split("\r\n")[0] ?? "");
      socket.destroy();
    });
    socket.once("close", () => done("no answer"));
    socket.once("error", () => done("error"));
  });
}

describe("a range of a file", () => {
  it.each([
    ["bytes=0-10", 206, twenty.slice(0, 11)],
    ["bytes=10-", 206, twenty.slice(10)],
    ["bytes=-10", 206, twenty.slice(-10)],
    ["bytes=-100", 206, twenty],
    ["bytes=0-0", 206, "0"],
    ["bytes=0-99999999999999999999", 206, twenty],
    ["bytes=10-5", 200, twenty],
    ["bytes=-", 200, twenty],
    ["bytes=", 200, twenty],
    ["bytes=a-b", 200, twenty],
    ["lines=1-2", 200, twenty],
    ["bytes=0-1,5-6", 200, twenty],
  ])("%s: %d, and the next request is answered", async (range, status, text) => {
    expect(await ask("/numbers.txt", { range })).toMatchObject({ status, text });
    expect((await ask("/")).status).toBe(200);
  });

  it.each(["bytes=99999999-", "bytes=20-", "bytes=99999999999999999999-", "bytes=-0"])(
    "%s: 416, or the file",
    async (range) => {
      expect([200, 416]).toContain((await ask("/numbers.txt", { range })).status);
      expect((await ask("/")).status).toBe(200);
    },
  );
});

describe("what is found", () => {
  it.each([
    ["/", "首页"],
    ["/index.html?query", "首页"],
    ["/catalogs/", "目录"],
    ["/page", "一页"],
    ["/link.txt", twenty],
    [`/${encodeURIComponent("名 单?#%.txt")}`, "名单"],
  ])("at %s", async (path, text) => {
    const answer = await ask(path);
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(text)]);
  });

  it("a folder without its slash is told its right address, on this server", async () => {
    expect(await ask("/catalogs")).toMatchObject({ status: 301, headers: { location: "/catalogs/" } });
    expect((await ask("//evil.example/catalogs")).headers.location).toBeUndefined();
  });

  it("the addresses the product names: the API’s index, and the names of the schemas", async () => {
    expect(await ask("/api/v1/")).toMatchObject({ status: 200, text: '{"documents":1}' });
    expect(await ask("/api/v1")).toMatchObject({ status: 301, headers: { location: "/api/v1/" } });
    expect(JSON.parse((await ask("/schemas/")).text)).toEqual({ path: "/schemas/", items: ["published/"] });
    expect(JSON.parse((await ask("/schemas/published/")).text)).toMatchObject({ items: ["entry.schema.json"] });
  });
});

describe("what is not there", () => {
  it.each(["/api/v1/nope.json", "/api/nope", "/schemas/nope.schema.json", "/records/nope", "/nope.json"])(
    "is said as JSON where programs ask: %s",
    async (path) => {
      const { status, headers, text } = await ask(path);
      expect([status, headers["content-type"]]).toEqual([404, "application/json; charset=utf-8"]);
      expect(JSON.parse(text)).toMatchObject({ error: "not-found", path });
    },
  );

  it("is a page in the language of its address for readers", async () => {
    expect(await ask("/nope")).toMatchObject({ status: 404, text: files["site/404.html"] });
    expect(await ask("/en/nope/")).toMatchObject({ status: 404, text: files["site/en/404.html"] });
  });

  it.each([
    "/leads-out/secret.txt",
    "/secret.txt",
    "/dangling.txt",
    "/schemas/.hidden",
    "/../outside/secret.txt",
    "/%2e%2e/outside/secret.txt",
    "/..%2foutside%2fsecret.txt",
    "/%00",
    "/%",
    "/%ff",
    "/numbers.txt/",
    "/..%5c..%5coutside",
  ])("and links and paths that lead out are nothing: %s", async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).not.toContain("secret\n");
    expect((await ask("/")).status).toBe(200);
  });

  it("a file that has gone since is 404, one that has come is sent", async () => {
    expect((await ask("/soon-gone.html")).status).toBe(200);
    renameSync(join(root, "site/soon-gone.html"), join(root, "site/come.html"));
    expect((await ask("/soon-gone.html")).status).toBe(404);
    expect((await ask("/come.html")).status).toBe(200);
  });
});

describe("what may be asked", () => {
  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("is not %s", async (method) => {
    const { status, headers } = await ask("/", {}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("a browser that asks beforehand is told so", async () => {
    const headers = { origin: "https://example.org", "access-control-request-method": "GET" };
    expect(await ask("/api/v1/", headers, "OPTIONS")).toMatchObject({ status: 204 });
    expect(await ask("/", { ...headers, "access-control-request-method": "POST" }, "OPTIONS")).toMatchObject({
      status: 405,
    });
  });

  it.each(["evil.example", "evil.example:3000", "localhost.evil.example", "localhost:1@evil.example"])(
    "is not asked of another host: %s",
    async (host) => expect((await ask("/", { host })).status).toBe(421),
  );

  it.each(["localhost", "LOCALHOST:3000", "127.0.0.1:3000", "[::1]:3000"])(
    "is asked of this machine: %s",
    async (host) => expect((await ask("/", { host })).status).toBe(200),
  );

  it("HEAD says what GET would, without the body", async () => {
    const answer = await ask("/numbers.txt", {}, "HEAD");
    expect(answer).toMatchObject({ status: 200, text: "", headers: { "content-length": "20" } });
    expect(await ask("/api/nope.json", {}, "HEAD")).toMatchObject({ status: 404, text: "" });
  });

  it.each([
    "GET / HTTP/1.1\r\n\r\n",
    "NONSENSE\r\n\r\n",
    "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n",
    `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  ])("and nonsense does not end the server: %s", async (text) => {
    expect(await sendRaw(text)).toMatch(/^HTTP\/1\.1 4\d\d|^HTTP\/1\.1 200/);
    expect((await ask("/")).status).toBe(200);
  });
});

describe("what is said of a file", () => {
  it.each([
    ["/downloads/table.csv", "text/csv; charset=utf-8"],
    ["/api/v1/findings.json", "application/json; charset=utf-8"],
    ["/api/types.d.ts", "text/plain; charset=utf-8"],
    ["/feed.xml", "application/xml; charset=utf-8"],
    ["/numbers.txt", "text/plain; charset=utf-8"],
    ["/", "text/html; charset=utf-8"],
  ])("%s is %s", async (path, type) => expect((await ask(path)).headers["content-type"]?.toLowerCase()).toBe(type));

  it.each(["/", "/api/v1/", "/nope", "/api/nope.json"])(
    "any page may read it, and none may guess: %s",
    async (path) => {
      const { headers } = await ask(path, { origin: "https://example.org" });
      expect(headers).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
    },
  );

  it("text is packed for those who can unpack it, and a range is not", async () => {
    const packed = await ask("/api/v1/findings.json", { "accept-encoding": "br, gzip" });
    expect(packed.headers).toMatchObject({
      "content-encoding": "br",
      vary: expect.stringContaining("Accept-Encoding"),
    });
    expect(packed.body.length).toBeLessThan(long.length / 10);
    expect(brotliDecompressSync(packed.body).toString()).toBe(long);
    expect((await ask("/api/v1/findings.json", { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe(
      "gzip",
    );
    expect((await ask("/api/v1/findings.json")).text).toBe(long);
    const part = await ask("/api/v1/findings.json", { "accept-encoding": "br", range: "bytes=0-9" });
    expect(part).toMatchObject({ status: 206, text: long.slice(0, 10) });
    expect(part.headers["content-encoding"]).toBeUndefined();
  });

  it("what the asker has is not sent again", async () => {
    const { headers } = await ask("/numbers.txt");
    expect((await ask("/numbers.txt", { "if-none-match": String(headers.etag) })).status).toBe(304);
  });
});
