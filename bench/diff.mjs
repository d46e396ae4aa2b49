import { performance } from "node:perf_hooks";

import { apply, CatalogSet, diff, editionSide, verdictOf } from "@mulu/engine";

/**
 * The difference of two synthetic editions against reading the same two: `node bench/diff.mjs [entries…]`. Reading is
 * JSON.parse, the least that any reader does; from YAML it takes many times as long. One entry in twenty changes, one in
 * a hundred goes, as many come. Processor milliseconds, medians of three, each in turn.
 */
const sizes = process.argv.slice(2).map(Number);
const rounds = 3;

const text = (zh) => ({ zh, en: `Example ${zh}` });
const provenance = { status: "public-copy", confidence: "high", verified: "2026-01-01", source: "seed000" };
const basis = (article, role) => ({
  ...{ instrument: "ex-law", article: String(article), role, weight: "operative" },
  ...{ level: "law", cite: text(`《示例法》第${article}条`) },
});

function entry(edition, number, changed) {
  const slug = `ex-${String(number).padStart(7, "0")}`;
  const id = `national/information/${edition}/${slug}`;
  return {
    documentKind: "entry",
    ...{ id, concept: `national/information/${slug}`, file: `${id}.yaml`, edition: `national/information/${edition}` },
    ...{ nature: "transcription", official: false, layer: "national", date: `${edition}-01-01` },
    title: text(`示例失信信息第${number}项`),
    ...{ category: "example", polarity: "negative", subjects: ["legal-person", "natural-person"] },
    conduct: text(`第${number}种示例行为`),
    basis: [basis((number % 90) + 1, "inclusion"), basis((number % 80) + 2, "safeguard"), basis(99, "safeguard")],
    recognition: { documents: ["administrative-penalty"] },
    collectedBy: [{ title: text("示例机关"), kind: "public-organ" }],
    sharing: { shareable: true, scope: ["authorised-departments"], route: [{ via: "ncisp" }], necessity: text("示例") },
    publication: {
      ...{ publishable: true, scope: "public", channels: ["credit-china", "necips"] },
      ...{ term: { min: "P3M", max: changed ? "P5Y" : "P3Y" }, basis: [basis(12, "publication")] },
    },
    objection: { channel: text("示例窗口"), within: { duration: "P10D", calendar: "working" } },
    repair: { repairable: true, feeYuan: 0, methods: text("示例方式"), outcomes: ["mask", "delete"] },
    ...{ unknown: ["retention"], provenance },
  };
}

function edition(year, entries) {
  const id = `national/information/${year}`;
  const own = { documentKind: "edition", id, concept: "national/information", file: `${id}/edition.yaml` };
  const facts = { nature: "transcription", official: false, layer: "national", title: text(`示例目录${year}`) };
  return [{ ...own, ...facts, dates: { published: `${year}-01-01` }, provenance }, ...entries];
}

const numbers = (count, from = 0) => Array.from({ length: count }, (_, index) => index + from);

function timed(act) {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: performance.now() - start, cpu: (user + system) / 1000 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

process.stdout.write(`Node ${process.version}, medians of ${rounds}\n\n`);
process.stdout.write(
  "| entries of each | MB of both | read, CPU ms | differ, CPU ms | ratio | per entry, µs | changes |\n",
);
process.stdout.write("| --- | --- | --- | --- | --- | --- | --- |\n");
for (const size of sizes.length > 0 ? sizes : [12_500, 25_000, 50_000, 100_000]) {
  const gone = Math.floor(size / 100);
  const texts = [
    JSON.stringify(
      edition(
        "2024",
        numbers(size).map((number) => entry("2024", number, false)),
      ),
    ),
    JSON.stringify(
      edition(
        "2025",
        numbers(size, gone).map((number) => entry("2025", number, number % 20 === 0)),
      ),
    ),
  ];
  const samples = { read: [], diff: [] };
  let changes = 0;
  for (let round = 0; round < rounds; round += 1) {
    const read = timed(() => texts.map((json) => JSON.parse(json)));
    const sides = read.result.map((documents) => editionSide(new CatalogSet(documents), documents[0].id));
    const compared = timed(() => {
      const found = diff(sides[0], sides[1]);
      return { found, verdict: verdictOf(found) };
    });
    samples.read.push(read.cpu);
    samples.diff.push(compared.cpu);
    const { found, verdict } = compared.result;
    changes = verdict.machine.kinds.reduce((sum, { count }) => sum + count, 0);
    if (round === 0 && apply(found, sides[0].documents).length !== sides[1].documents.length) throw new Error("apply");
  }
  const [read, differ] = [median(samples.read), median(samples.diff)];
  const megabytes = (texts[0].length + texts[1].length) / 1e6;
  const cells = [size, megabytes.toFixed(0), read.toFixed(0), differ.toFixed(0), (differ / read).toFixed(2)];
  process.stdout.write(`| ${[...cells, ((differ * 1000) / size).toFixed(1), changes].join(" | ")} |\n`);
}
