/** First and last day that a way of writing a day may mean; an open end where only 起 is said of it. */
export interface RemarkDays {
  from: string;
  to: string;
}

const written =
  /(?<!\d)(\d{4})(?:年(?:(\d{1,2})月(?:(\d{1,2})日)?)?|[-./](\d{1,2})[-./](\d{1,2})日?)(?:底|末)?(?:之?日)?(?:起|以?后|之后|开始)?/g;

function two(text: string): string {
  return text.padStart(2, "0");
}

/** A remark with each day as @, and the days in their order. */
export function splitDays(text: string): { words: string; days: RemarkDays[] } {
  const days: RemarkDays[] = [];
  const words = text.replace(written, (_, year: string, ...rest: (string | undefined)[]) => {
    const [month = rest[2], day = rest[3]] = [rest[0], rest[1]];
    days.push({
      from: `${year}-${month === undefined ? "01" : two(month)}-${day === undefined ? "01" : two(day)}`,
      to: `${year}-${month === undefined ? "12" : two(month)}-${day === undefined ? "31" : two(day)}`,
    });
    return "@";
  });
  return { words, days };
}

/** Whether days lie before all, or after all of the days for which a table is read; neither can be said otherwise. */
export function whenOf({ from, to }: RemarkDays, on: readonly string[]): "past" | "future" | "unclear" {
  if (on.length === 0) return "unclear";
  if (on.every((day) => to <= day)) return "past";
  return on.every((day) => from > day) ? "future" : "unclear";
}
