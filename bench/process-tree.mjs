import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { clearInterval, setInterval } from "node:timers";

/** Milliseconds between looks at the processes. */
const pause = 50;

/** Bytes of a page of memory, and ticks in a second of processor time, as Linux has them on x86 and ARM. */
const pageSize = 4096;
const ticks = 100;

/** Parent, resident bytes and processor seconds of every process that can be read. Linux only. */
function processes() {
  const found = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^[0-9]+$/.test(name)) continue;
    try {
      const text = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      const cpu = (Number(fields[11]) + Number(fields[12])) / ticks;
      found.set(Number(name), { parent: Number(fields[1]), bytes: Number(fields[21]) * pageSize, cpu });
    } catch {
      // The process has ended meanwhile.
    }
  }
  return found;
}

function treeOf(all, root) {
  const children = new Map();
  for (const [id, { parent }] of all) children.set(parent, [...(children.get(parent) ?? []), id]);
  const tree = [];
  for (let next = [root]; next.length > 0; next = next.flatMap((id) => children.get(id) ?? [])) {
    for (const id of next) if (all.has(id)) tree.push(id);
  }
  return tree;
}

/**
 * Runs a command and watches it and all it starts.
 * Returns what it wrote, seconds by the clock, seconds of processor time, and resident bytes at the peak, of all
 * processes together. On a machine with other work the processor time is the figure to trust.
 */
export async function watch(command, args, options = {}) {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  const cpu = new Map();
  let peak = 0;
  const timer = setInterval(() => {
    const all = processes();
    const tree = treeOf(all, child.pid);
    peak = Math.max(
      peak,
      tree.reduce((sum, id) => sum + all.get(id).bytes, 0),
    );
    for (const id of tree) cpu.set(id, all.get(id).cpu);
  }, pause);
  const parts = [];
  child.stdout.on("data", (part) => parts.push(part));
  const code = await new Promise((done) => child.once("close", done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}.`);
  return {
    output: Buffer.concat(parts).toString("utf8"),
    seconds: (performance.now() - start) / 1000,
    cpu: [...cpu.values()].reduce((sum, each) => sum + each, 0),
    peak,
  };
}
