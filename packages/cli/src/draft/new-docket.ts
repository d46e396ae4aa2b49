import type { CommandContext } from "../command.js";
import { runOpen } from "../docket/open-command.js";
import type { OpenFlags } from "../docket/open-command.js";
import { answersTo, askerOf } from "./answers.js";
import type { FlagQuestion } from "./answers.js";
import { noDate } from "./questions.js";

/** The flags of `mulu new docket`: those of `mulu docket open`, none of them demanded where somebody can be asked. */
export type DocketFlags = Partial<OpenFlags>;

const asked = (flags: DocketFlags): readonly FlagQuestion[] => [
  {
    flag: "--lead",
    text: { zh: "牵头单位的名称或者标识", en: "Name or id of the lead unit" },
    example: "sichuan-drc",
  },
  {
    flag: "--on",
    text: { zh: "提出日期", en: "Day of the proposal" },
    example: "2026-11-28",
    refuse: noDate,
  },
  {
    flag: "--opens",
    text: { zh: "哪一天开始征求意见", en: "First day for comments" },
    example: "2026-12-01",
    refuse: noDate,
  },
  {
    flag: "--days",
    text: { zh: "征求意见多少天，从开始次日起算", en: "For how many days, counted from the day after the first" },
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
