import { isCalendarDate } from "./check-digits.js";
import type { MessageElement, MessageFormat } from "./report.js";
import type { Wording } from "./wording.js";
import { say } from "./words/say.js";

/*
 * Days that exist in the calendar and can hardly be meant. A format says how a day is written and not which days there may
 * be, so none is refused; what nobody can have decided, or what has not come, is pointed out.
 */

/** No organ of the People’s Republic decided anything before; most such days are what a program puts in for none. */
const firstDay = "1949-10-01";

/** Days that may lie ahead: ends of terms, and beginnings of what is granted or shown. Every other day is one of an act. */
const mayLieAhead = /(?:To|Until|From|EndDate|StartDate)$/;

/** A format is used for some time after its catalogs were looked at; what is dated later than the next year is doubtful. */
const lastYear = (asOf: string): number => Number(asOf.slice(0, 4)) + 1;

function early({ code, title }: MessageElement): Wording {
  return {
    rule: "RECORD-16",
    message: say("early", { title, code, first: firstDay }),
    hint: say("early-hint"),
  };
}

function late({ code, title }: MessageElement, asOf: string): Wording {
  return {
    rule: "RECORD-16",
    message: say("late", { title, code, year: lastYear(asOf), day: asOf }),
    hint: say("late-hint"),
  };
}

/** What a reader should know of a day that exists and can hardly be meant; nothing of any other. */
export function dayNotice(element: MessageElement, value: string, { asOf }: MessageFormat): Wording | undefined {
  if (element.type !== "date" || !isCalendarDate(value)) return undefined;
  const day = value.replaceAll("/", "-");
  if (day < firstDay) return early(element);
  const isAct = !mayLieAhead.test(element.name);
  return isAct && asOf !== undefined && Number(day.slice(0, 4)) > lastYear(asOf) ? late(element, asOf) : undefined;
}
