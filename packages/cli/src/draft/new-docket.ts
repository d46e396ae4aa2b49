import type { CommandContext } from "../command.js";
import { runOpen } from "../docket/open-command.js";
import type { OpenFlags } from "../docket/open-command.js";
import { answersTo, askerOf } from "./answers.js";
import type { FlagQuestion } from "./answers.js";
import { noDate } from "./questions.js";
import { say } from "../words/say.js";

/** The flags of `mulu new docket`: those of `mulu docket open`, none of them demanded where somebody can be asked. */
export type DocketFlags = Partial<OpenFlags>;

const asked = (flags: DocketFlags): readonly FlagQuestion[] => [
  {
    flag: "--lead",
    text: say("name-id-lead-unit"),
    example: "sichuan-drc",
  },
  {
    flag: "--on",
    text: say("day-proposal"),
    example: "2026-11-28",
    refuse: noDate,
  },
  {
    flag: "--opens",
    text: say("first-day-comments"),
    example: "2026-12-01",
    refuse: noDate,
  },
  {
    flag: "--days",
    text: say("how-many-days-counted"),
    example: "30",
    when: () => flags.closes === undefined,
  },
];

/** `mulu new docket`: a docket for the draft of an edition, written by `mulu docket open`. */
export async function newDocket(context: CommandContext, edition: string, flags: DocketFlags): Promise<number> {
  const { lead, on, opens, days } = flags;
  const given = Object.entries({ "--lead": lead, "--on": on, "--opens": opens, "--days": days });
  const answers = await answersTo(asked(flags), {
    ask: askerOf(context.terminal),
    flags: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  });
  const length = answers.get("--days");
  return runOpen(context, edition, {
    ...flags,
    lead: answers.need("--lead"),
    on: answers.need("--on"),
    opens: answers.need("--opens"),
    ...(length === undefined ? {} : { days: length }),
  });
}
