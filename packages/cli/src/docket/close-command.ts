import { blockersOf, transition } from "@mulu/engine";
import type { Blocker } from "@mulu/engine";
import { editDocument } from "@mulu/compiler";
import { wordsIn } from "@mulu/schema";
import type { Said } from "@mulu/schema";
import { join } from "node:path";

import type { CommandContext } from "../command.js";
import { exit } from "../exit.js";
import { parseDate } from "../load.js";
import { inline } from "../terminal.js";
import { writeFiles } from "../write-files.js";
import { openDocket } from "./store.js";
import { say } from "../words/say.js";

/** The flags of `mulu docket close`. */
export interface CloseFlags {
  on: string;
  dryRun?: boolean;
}

/** All that is missing before a consultation may be called done: what the stage needs, and what the next one will. */
function missing(
  open: Parameters<typeof blockersOf>[1],
  refusal: Said | undefined,
): Pick<Blocker, "message" | "verdict">[] {
  const found = [...blockersOf("consultation-closed", open), ...blockersOf("submitted", open), ...concernsOf(open)];
  const said = new Map(found.map((blocker) => [blocker.message.zh, blocker]));
  const turn = refusal === undefined ? [] : [{ message: refusal, verdict: "fail" as const }];
  return [...turn, ...said.values()];
}

const concernsOf = (open: Parameters<typeof blockersOf>[1]): Blocker[] =>
  blockersOf("approved", open).filter(({ code }) => code === "concern-open");

/** `mulu docket close`: the consultation is over and every comment is answered, or all that is missing, at once. */
export async function runClose(context: CommandContext, written: string, flags: CloseFlags): Promise<number> {
  const { terminal } = context;
  const on = parseDate(flags.on);
  const { id, docket, loaded, comments } = await openDocket(context, written);
  const known = loaded.compilation.set.comments(id);
  const step = { stage: "consultation-closed", date: on } as const;
  const moved = transition(docket, known, { step, set: loaded.compilation.set });
  // A step out of turn is said once; what blocks it is said item by item.
  const turn = moved.is === "refused" && moved.code !== "blocked" ? moved.message : undefined;
  const lacking = missing({ docket, comments: known, on, set: loaded.compilation.set }, turn);
  const path = `${id}/docket.yaml`;
  const isClosed = lacking.length === 0 && moved.is === "accepted";
  if (isClosed && !flags.dryRun) {
    const text = new TextDecoder().decode(loaded.files.get(path));
    const content = editDocument(text, "docket", { stages: moved.docket.stages });
    await writeFiles([{ path: join(loaded.root, path), shown: `catalogs/${path}`, content }]);
  }
  const report = { docket: id, on, closed: isClosed, dryRun: flags.dryRun ?? false, missing: lacking };
  if (context.json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    const head = isClosed
      ? say("consultation-closed-all-comments", { id, count: comments.length })[terminal.language]
      : say("cannot-closed-yet-things", { id, count: lacking.length })[terminal.language];
    const lines = lacking.map(({ message }) => `  ${inline(wordsIn(message, terminal.language))}`);
    terminal.out(`${[head, ...lines].join("\n")}\n`);
  }
  return isClosed ? exit.ok : exit.findings;
}
