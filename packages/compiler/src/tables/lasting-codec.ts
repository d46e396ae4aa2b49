import type { MeasureDuration } from "@mulu/schema";

import { placed, term } from "./codec.js";
import type { Codec } from "./codec.js";
import { readText, showText } from "./part-codecs.js";
import { tidyText } from "./tidy.js";

const bounds = term({ permanent: true });
const byAuthority = "由机关决定";
const words = "写法：";

/**
 * How long a measure lasts: P1Y–P3Y，终身, and what years, months and days cannot write behind it. The words of the clause
 * come last, they may hold any sign: 终身，由机关决定，写法：一定期限直至终身｜for a certain period up to life.
 */
export const lasting: Codec = {
  show: (value, context) => {
    const { text, byAuthority: isDecided, ...rest } = (value ?? {}) as MeasureDuration;
    return [
      bounds.show(rest, context),
      ...(isDecided === true ? [byAuthority] : []),
      ...(text === undefined ? [] : [`${words}${showText(text)}`]),
    ]
      .filter((part) => part !== "")
      .join("，");
  },
  read: (input, context) => {
    const at = input.text.indexOf(words);
    const said = at < 0 ? "" : tidyText(input.text.slice(at + words.length));
    const before = (at < 0 ? input.text : input.text.slice(0, at)).replace(/[，,]\s*$/, "");
    const isDecided = before.includes(byAuthority);
    const length = before
      .replace(byAuthority, "")
      .replace(/[，,]\s*$/, "")
      .trim();
    const read =
      length === "" && (isDecided || said !== "") ? placed({}) : bounds.read({ ...input, text: length }, context);
    if (read.value === undefined) return read;
    const more = { ...(isDecided ? { byAuthority: true } : {}), ...(said === "" ? {} : { text: readText(said) }) };
    return { ...read, value: { ...(read.value as object), ...more } };
  },
};
