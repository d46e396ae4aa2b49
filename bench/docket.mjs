import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

import { exampleWorld } from "@mulu/validators";

/**
 * Comments of a survey taken into a docket: `node bench/docket.mjs [comments…]`. One in five repeats an earlier one, as a
 * copy or nearly; one in four has a name, a telephone, an identity number, a mail address or a home in its text. The limit
 * in the same run is what any reader of the file does: decode it, part it at commas and line ends, and write one JSON line
 * for each row. What is left of the invented persons in what was written is counted.
 */
const sizes = process.argv.slice(2).map(Number);
const command = fileURLToPath(new URL("../packages/cli/bin/mulu.js", import.meta.url));

/** A generator that begins the same in every run (mulberry32). */
function chanceFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const objects = [
  "行政处罚信息",
  "严重失信名单",
  "信用修复申请",
  "行政许可信息",
  "合同履行信息",
  "守信激励措施",
  "信用承诺",
  "异议申请",
];
const bodies = ["法人", "个体工商户", "自然人", "行业协会", "社会组织", "国家机关", "事业单位", "外商投资企业"];
const demands = [
  "应当公开",
  "不应当公开",
  "应当缩短期限",
  "应当延长期限",
  "建议取消",
  "建议保留",
  "应当明确依据",
  "应当统一格式",
];
const reasons = [
  "以利于恢复经营",
  "以保护商业秘密",
  "以便社会监督",
  "以减轻基层负担",
  "以与上位法一致",
  "以避免层层加码",
  "以保护个人信息",
  "以便跨省办理",
];

function comment(chance, number) {
  const pick = (list) => list[chance(list.length)];
  const years = ["一", "二", "三", "四", "五"];
  return `第${(number % 190) + 1}条所列${pick(bodies)}的${pick(objects)}${pick(demands)}，期限由${pick(years)}年改为${pick(years)}年，${pick(reasons)}；第${number}号窗口办理时${pick(reasons)}，请一并说明${pick(objects)}的办理时限。`;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const withCheck = (body) =>
  body + "10X98765432"[[...body].reduce((sum, digit, at) => sum + Number(digit) * weights[at], 0) % 11];

/** Words that name or reach a person, and what of them must not be left. */
function person(chance) {
  const pick = (list) => list[chance(list.length)];
  const digits = (count) => Array.from({ length: count }, () => chance(10)).join("");
  const name = pick([..."王李张刘陈杨赵黄周吴"]) + pick([..."建国志文小晓海春"]) + pick([..."华明芳英军梅兰云"]);
  const mobile = `1${pick(["39", "58", "86"])}${digits(8)}`;
  const id = withCheck(`110105${1950 + chance(50)}0${1 + chance(9)}1${chance(10)}${digits(3)}`);
  const mail = ["u" + digits(7), "mail.example"].join("@");
  return pick([
    { said: `我叫${name}，电话${mobile}。`, kept: [name, mobile] },
    { said: `本人${name}，身份证号${id}。`, kept: [name, id] },
    {
      said: `联系人：${name}，手机 ${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}。`,
      kept: [name, mobile.slice(3)],
    },
    { said: `邮箱${mail}，家住示例市和平路${1 + chance(90)}号3单元。`, kept: [mail, "和平路"] },
  ]);
}

function survey(count) {
  const chance = chanceFrom(20261128);
  const rows = ["序号,意见内容,提出者类别,提出时间,渠道"];
  const texts = [];
  const traces = [];
  for (let number = 1; number <= count; number += 1) {
    const isRepeat = texts.length > 0 && chance(5) === 0;
    const text = isRepeat ? texts[chance(texts.length)] : comment(chance, number);
    if (!isRepeat) texts.push(text);
    const shown = isRepeat && chance(2) === 0 ? `您好！${text.replaceAll("，", ",")}谢谢！` : text;
    const added = chance(4) === 0 ? person(chance) : { said: "", kept: [] };
    traces.push(added.kept);
    rows.push(`${number},"${shown}${added.said}",个人,2026-01-${String(6 + (number % 20)).padStart(2, "0")},网站`);
  }
  return { text: rows.join("\r\n"), traces, repeats: count - texts.length };
}

const docket = `title: { zh: 示例征求意见, en: Example consultation }
proposes: [national/information/ex-2026]
lead: ex-ministry
exercise: true
windows: [{ id: first, opens: 2026-01-05, closes: 2026-02-10 }]
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;

/** The least that any reader does of such a file. */
const least = `const { readFileSync, writeFileSync } = require("node:fs");
const lines = readFileSync("survey.csv", "utf8").split("\\r\\n").slice(1).map((line) => line.split(","));
writeFileSync("least.ndjson", lines.map((cells, number) => JSON.stringify({ number, cells })).join("\\n"));
process.stdout.write(JSON.stringify([process.cpuUsage(), process.resourceUsage().maxRSS]));`;

/** Written to the end of a run, so that its own processor time and most memory are known. */
const told = `process.on("exit", () => require("node:fs").writeFileSync("usage.json", JSON.stringify([process.cpuUsage(), process.resourceUsage().maxRSS])));`;

function measure(cwd, args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${status}: ${stderr}${stdout.slice(0, 2000)}`);
  return { seconds: (performance.now() - start) / 1000, stdout };
}

const shown = ([{ user, system }, kilobytes]) => ({ cpu: (user + system) / 1e6, mb: Math.round(kilobytes / 1024) });

for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const cwd = mkdtempSync(join(tmpdir(), "mulu-docket-"));
  try {
    for (const [path, text] of Object.entries({ ...exampleWorld, "consultations/ex-docket/docket.yaml": docket })) {
      mkdirSync(dirname(join(cwd, "catalogs", path)), { recursive: true });
      writeFileSync(join(cwd, "catalogs", path), text);
    }
    const { text, traces, repeats } = survey(count);
    writeFileSync(join(cwd, "survey.csv"), text);
    writeFileSync(join(cwd, "told.cjs"), told);
    const limit = shown(JSON.parse(measure(cwd, ["-e", least]).stdout));
    const flags = ["docket", "import", "ex-docket", "survey.csv", "--json"];
    const { seconds, stdout } = measure(cwd, ["--require", join(cwd, "told.cjs"), command, ...flags]);
    const used = shown(JSON.parse(readFileSync(join(cwd, "usage.json"), "utf8")));
    const { added, repeats: folded, held } = JSON.parse(stdout);
    const written = readFileSync(join(cwd, "catalogs/consultations/ex-docket/comments/first.ndjson"), "utf8");
    // None is held back, so that the comment of a row has its number.
    const lines = written.split("\n");
    const leaks = traces.flatMap((kept, row) => kept.filter((trace) => lines[row]?.includes(trace))).length;
    process.stdout.write(
      `${count} comments, ${(text.length / 1e6).toFixed(1)} million signs: ${seconds.toFixed(1)} s of the clock, ${used.cpu.toFixed(1)} s of the processor, ${used.mb} MB; ` +
        `the least: ${limit.cpu.toFixed(1)} s, ${limit.mb} MB. ${added} taken, ${held} held back, ` +
        `${folded.exact + folded.near} folded of ${repeats} repeats made, ${leaks} of ${traces.flat().length} traces of persons left.\n`,
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
