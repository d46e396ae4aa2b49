import type { CommentChannel, ConsulteeGroup, Docket, Slug, Text } from "@mulu/schema";

import { plainName } from "./lines-by-name.js";
import { nameless } from "./nameless.js";
import type { Notes } from "./notes.js";
import type { RawComment } from "./raw-comment.js";
import { codeOf, dayOf } from "./values.js";
import { say } from "../words/say.js";

/** What a call says of all comments of a file that do not say it themselves, and what it makes of their words. */
export interface IntakeOptions {
  group?: ConsulteeGroup;
  channel?: CommentChannel;
  received?: string;
  /** Words of the file by what they mean: a group, a channel, or a line of the docket. */
  values: ReadonlyMap<string, string>;
  /** Rows of which somebody says that they name nobody. */
  reviewed: ReadonlySet<number>;
  /** Lines of the docket by what people call them. */
  lines: ReadonlyMap<string, Slug>;
}

/** Who said something, how, when, and about which line. */
export interface Settled {
  group: ConsulteeGroup;
  channel: CommentChannel;
  received: string;
  line?: Slug;
  /** A line of the text that the docket does not name, as written. */
  about?: string;
}

interface SettleContext {
  docket: Docket;
  options: IntakeOptions;
  notes: Notes;
}

/** What a fact is called, and an example of how it is given. */
interface Fact {
  name: Text;
  example: string;
  flag: string;
}

const facts = {
  group: { name: say("fact-group"), example: "public", flag: "--group public" },
  channel: { name: say("fact-channel"), example: "web-form", flag: "--channel web-form" },
  received: { name: say("fact-received"), example: "2026-11-20", flag: "--received 2026-11-20" },
} as const satisfies Record<string, Fact>;

function noteLacking({ name, flag }: Fact, { place }: RawComment, notes: Notes): void {
  const message = say("no-not-taken", { fact: name });
  const hint = say("state-table-whole-file", { flag });
  notes.add({ code: "INTAKE-12", severity: "error", message, hint }, place);
}

function noteUnknown(
  { name, example }: Fact,
  { place, written }: RawComment & { written: string },
  notes: Notes,
): void {
  const word = nameless(written.slice(0, 40));
  const message = say("unknown-not-taken", { fact: name, word });
  const hint = say("say-what-means-value", { word, example });
  notes.add({ code: "INTAKE-13", severity: "error", message, hint }, place);
}

/** A fact as the row says it, or as the call says it for all; nothing is guessed. */
function factOf(name: keyof typeof facts, raw: RawComment, { options, notes }: SettleContext): string | undefined {
  const written = raw[name];
  if (written === undefined) {
    if (options[name] === undefined) noteLacking(facts[name], raw, notes);
    return options[name];
  }
  const given = options.values.get(written);
  const found = name === "received" ? dayOf(given ?? written) : codeOf(name, written, options.values);
  if (found === undefined) noteUnknown(facts[name], { ...raw, written }, notes);
  return found;
}

/** Who said it, how, when and about what. @returns nothing where the row lacks one of them, which is told */
export function settle(raw: RawComment, context: SettleContext): Settled | undefined {
  const group = factOf("group", raw, context);
  const channel = factOf("channel", raw, context);
  const received = factOf("received", raw, context);
  if (group === undefined || channel === undefined || received === undefined) return undefined;
  return {
    ...{ group: group as ConsulteeGroup, channel: channel as CommentChannel, received },
    ...lineOf(raw, context),
  };
}

/** The line of the docket that a row is about. One it does not name is kept as words: nothing is lost, nothing guessed. */
function lineOf(
  { line: written, place }: RawComment,
  { docket: { lines = [] }, options: { values, lines: named }, notes }: SettleContext,
): Pick<Settled, "line" | "about"> {
  if (written === undefined) return {};
  const word = values.get(written) ?? written;
  const found = named.get(plainName(word));
  if (found !== undefined) return { line: found };
  if (/^(?:全文|整体|总体|无|-|—)$/u.test(word)) return {};
  if (lines.length > 0) {
    const some = lines.slice(0, 3).map(({ id }) => id);
    const shown = nameless(written.slice(0, 40));
    notes.add(
      {
        code: "INTAKE-14",
        severity: "warning",
        message: say("docket-no-line-kept", { shown }),
        hint: say("put-line-say-value", { shown, some }),
      },
      place,
    );
  }
  return { about: written };
}
