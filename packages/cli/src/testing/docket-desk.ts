import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { DocketComment } from "@mulu/schema";
import { writeXlsx } from "@mulu/spreadsheet";
import { exampleWorld } from "@mulu/validators";
import { beforeEach } from "vitest";

import type { Note } from "../docket/notes.js";
import { useSandbox } from "./sandbox.js";
import type { Sandbox } from "./sandbox.js";

const docket = `title: { zh: 示例征求意见, en: Example consultation }
proposes: [national/information/ex-2026]
lead: ex-ministry
exercise: true
lines:
  - { id: term, change: change, what: { zh: 公示期限, en: Term of publication } }
stages:
  - { stage: proposed, date: 2026-01-01 }
  - { stage: accepted-for-collation, date: 2026-01-02 }
  - { stage: in-consultation, date: 2026-01-05 }
windows:
  - { id: first, opens: 2026-01-05, closes: 2026-02-10 }
provenance: { status: inferred, confidence: high, verified: 2026-01-01 }
`;

/** Where the comments of the docket stand, below the catalogs. */
export const commentsPath = "consultations/ex-docket/comments/first.ndjson";

/** A comment as many write it. */
export const said = "严重失信主体名单的公示期限应当由三年缩短为一年，以利于企业恢复经营。";

/** The headings of an office’s table. */
const headings = "序号 意见内容 修改建议 理由 提出单位/姓名 联系电话 对应条款/行 提出时间 渠道 提出者类别".split(" ");

/** A table of an office: each row has the cells that are named, and usual ones besides. */
export function officeTable(rows: readonly Readonly<Record<string, string>>[]): Promise<Uint8Array> {
  const usual: Record<string, string> = { 提出时间: "2026年1月6日", 渠道: "来信", 提出者类别: "企业" };
  const cells = rows.map((row) => headings.map((name) => row[name] ?? usual[name] ?? ""));
  return writeXlsx({ name: "意见汇总", header: headings, rows: cells });
}

/** What `mulu docket import` said, for machines. */
export interface Taken {
  code: number;
  err: string;
  report: Record<string, unknown> & { notes: Note[] };
}

/** A sandbox with a docket in it, ex-docket, and hands to work on it. */
export interface Desk extends Sandbox {
  at: (name: string) => string;
  /** The text of the docket, as it is opened. */
  docket: string;
  /** Takes away what was taken in: the comments, the key, the tables. */
  clear: () => void;
  /** The comments of the docket as they stand. */
  stored: () => DocketComment[];
  take: (...args: string[]) => Promise<Taken>;
}

/** Opens a desk before each test of the file. */
export function useDesk(): Desk {
  const sandbox = useSandbox(exampleWorld);
  beforeEach(() => {
    sandbox.put("consultations/ex-docket/docket.yaml", docket);
  });
  const at = (name: string): string => join(sandbox.cwd, name);
  return Object.assign(sandbox, {
    at,
    docket,
    clear: () => {
      for (const name of readdirSync(sandbox.cwd)) {
        if (name !== "catalogs") rmSync(at(name), { recursive: true });
      }
      rmSync(at("catalogs/consultations/ex-docket"), { recursive: true, force: true });
    },
    stored: () => {
      const path = at(`catalogs/${commentsPath}`);
      const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
      return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as DocketComment);
    },
    take: async (...args: string[]) => {
      const { code, out, err } = await sandbox.mulu("docket", "import", "ex-docket", ...args, "--json");
      return { code, err, report: JSON.parse(out === "" ? "{}" : out) as Taken["report"] };
    },
  });
}
