import { join } from "node:path";

import { check, compile } from "@mulu/compiler";
import type { Finding } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { exit, UsageError } from "../exit.js";
import { fails } from "../load.js";
import { inline } from "../terminal.js";
import { writeFiles } from "../write-files.js";
import type { Drafting } from "./drafting.js";

/** What was drafted, and what to do next. */
export interface Drafted {
  /** Id of what was asked for. */
  id: string;
  dryRun: boolean;
  /** A command that carries on from here. */
  next?: string;
}

/** Findings of the law rules about what was drafted. */
function judged(drafting: Drafting): Finding[] {
  const written = new Set([...drafting.files.keys()].map((path) => `catalogs/${path}`));
  return check(compile(drafting.overlaid())).filter(
    ({ file, verdict }) => file !== undefined && written.has(file) && verdict === "fail",
  );
}

/**
 * Writes a draft, all of it or nothing, and tells what was written and what the rules say of it.
 * @throws UsageError where the draft does not hold together with the catalogs: nothing is written then
 */
export async function finish(context: CommandContext, drafting: Drafting, drafted: Drafted): Promise<number> {
  const { terminal, json } = context;
  const { root } = drafting.loaded;
  const broken = drafting.broken();
  if (broken.length > 0) {
    const said = broken.map(({ file = "", message }) => `  ${file} ${message.zh} / ${message.en}`);
    throw new UsageError(["没有写任何文件 / nothing was written:", ...said].join("\n"));
  }
  const findings = judged(drafting);
  if (!drafted.dryRun) {
    await writeFiles(
      [...drafting.files].map(([path, content]) => ({
        path: join(root, path),
        shown: `catalogs/${path}`,
        content,
        isNew: !drafting.loaded.files.has(path),
      })),
    );
  }
  const written = [...drafting.files.keys()].sort().map((path) => `catalogs/${path}`);
  if (json) {
    const { notes } = drafting;
    terminal.out(`${JSON.stringify({ id: drafted.id, dryRun: drafted.dryRun, written, notes, findings }, null, 2)}\n`);
  } else terminal.out(rendered(drafting, { ...drafted, written, findings }, terminal.language));
  return fails(findings) ? exit.findings : exit.ok;
}

function rendered(
  { notes }: Drafting,
  { id, dryRun, next, written, findings }: Drafted & { written: readonly string[]; findings: readonly Finding[] },
  language: "zh" | "en",
): string {
  const zh = language === "zh";
  const shown = written.slice(0, 12);
  const rest = written.length - shown.length;
  const head = zh
    ? `${id}：${dryRun ? "试运行，没有写文件" : "已写出"}`
    : `${id}: ${dryRun ? "dry run, nothing written" : "written"}`;
  const lines = [
    head,
    ...shown.map((path) => `  ${path}`),
    ...(rest > 0 ? [zh ? `  等 ${written.length} 个文件` : `  and ${rest} more files`] : []),
    ...notes.map((note) => `- ${note[language]}`),
    ...(findings.length === 0
      ? [zh ? "检查：没有错误和警告。" : "Check: no errors, no warnings."]
      : [
          zh ? `检查：还有 ${findings.length} 处要补：` : `Check: ${findings.length} points are open:`,
          ...findings.map(({ rule, severity, message }) => {
            const grade = severity === "error" ? (zh ? "错误" : "error") : zh ? "提醒" : "warning";
            return `  ${grade} ${rule} ${message[language]}`;
          }),
        ]),
    ...(next === undefined ? [] : [zh ? `接着可以：${next}` : `Next: ${next}`]),
  ];
  return `${lines.map(inline).join("\n")}\n`;
}
