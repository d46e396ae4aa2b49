import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/**
 * How soon a page is there, and can be used, on a weak phone: `node bench/slow.mjs [folder]` after `npm run build`.
 * Slow 3G as Lighthouse has it, 400 kbit/s and 400 ms to and fro, and a processor four times slower. The site is served
 * compressed, as hosts of static files do.
 */
const require = createRequire(new URL("../docs/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const site = process.argv[2] ?? fileURLToPath(new URL("../docs/build", import.meta.url));
const rounds = 5;

const pages = [
  "/",
  "/catalogs/",
  "/catalogs/national/information/2024/administrative-penalty/",
  "/catalogs/national/measures/statutory-2026/",
  "/catalogs/instruments/",
  "/catalogs/instruments/work-safety-law/",
  "/rules/SH-01/",
  "/findings/",
  "/coverage/",
  "/search/",
  "/en/catalogs/national/measures/statutory-2026/",
];

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

function serve() {
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURI(url.split("?")[0] ?? "/");
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain", "content-encoding": "gzip" });
    return response.end(gzipSync(readFileSync(file)));
  });
  return new Promise((done) => server.listen(0, () => done(server)));
}

async function browser() {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: carried } = await import(require.resolve("@sparticuz/chromium"));
  const executablePath = process.env.CHROME_PATH ?? (await carried.executablePath());
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"], headless: true });
}

/** Milliseconds until the largest part is painted, and until every script of the page has run. */
async function load(chrome, address) {
  const context = await chrome.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const throughput = (400 * 1000) / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.goto(address, { waitUntil: "load" });
    return await page.evaluate(async () => {
      const [navigation] = globalThis.performance.getEntriesByType("navigation");
      const painted = await new Promise((done) => {
        new globalThis.PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      });
      return { painted, used: navigation.domContentLoadedEventEnd };
    });
  } finally {
    await context.close();
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const server = await serve();
const chrome = await browser();
try {
  process.stdout.write("| page | LCP ms | usable ms |\n|---|---|---|\n");
  for (const page of pages) {
    const samples = [];
    for (let round = 0; round < rounds; round += 1) {
      samples.push(await load(chrome, `http://localhost:${server.address().port}${page}`));
    }
    const [painted, used] = ["painted", "used"].map((key) => Math.round(median(samples.map((each) => each[key]))));
    process.stdout.write(`| ${page} | ${painted} | ${used} |\n`);
  }
} finally {
  await chrome.close();
  server.close();
}
