import { isCalendarDate } from "./check-digits.js";
import type { MessageElement, MessageFormat } from "./report.js";
import type { Wording } from "./wording.js";

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
    message: {
      zh: `“${title.zh}”（${code}）早于 ${firstDay}，不会是行政、司法机关行为的日期，像是没有日期时由系统填入的。格式不禁止，这里照收。`,
      en: `“${title.en}” (${code}) is before ${firstDay} and cannot be the day of an act of an organ; it looks like what a program fills in for none. The format does not forbid it; it is taken.`,
    },
    hint: {
      zh: "请对照文书核对；没有日期又不是必填的，留空。",
      en: "Compare it with the document; where there is no day and none is required, leave it out.",
    },
  };
}

function late({ code, title }: MessageElement, asOf: string): Wording {
  const year = String(lastYear(asOf));
  return {
    rule: "RECORD-16",
    message: {
      zh: `“${title.zh}”（${code}）在 ${year} 年以后；本库数据截至 ${asOf}，这一天是否已到无从核对，像是填错的。格式不禁止，这里照收。`,
      en: `“${title.en}” (${code}) is after ${year}; the data here are as of ${asOf}, and whether that day has come cannot be told. It looks like a slip. The format does not forbid it; it is taken.`,
    },
    hint: {
      zh: "请对照文书核对：已经作出的行为，日期不会在以后；数据较旧的，请更新 Mulu。",
      en: "Compare it with the document: what has been done is not dated ahead. Where the data are old, update Mulu.",
    },
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
