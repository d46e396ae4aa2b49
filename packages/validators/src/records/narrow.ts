/** A text as a reader sees it, and where each of its places stands in the text as it was given. */
export interface Narrow {
  text: string;
  /** Place in the given text of a place of `text`, or of its end. */
  at: (place: number) => number;
}

/** Signs that nobody sees: they may stand within a number and change nothing for who reads it. */
const unseen = /^[\p{Cf}\p{Mn}\u034f\u115f\u1160\u3164]$/u;

/** Letters of other scripts that look like the last place of an identity number. */
const lookLikeX = /^[ХхΧχ]$/;

/** What may read otherwise than it is written. Latin, Chinese characters and their usual marks never do. */
const strange = /[^\0-\x7f\u2010-\u2027\u3001-\u303f\u4e00-\u9fff，：；！？]/gu;

function shownAs(sign: string): string {
  if (unseen.test(sign)) return "";
  return lookLikeX.test(sign) ? "X" : sign.normalize("NFKC");
}

/**
 * A text in compatibility form (NFKC), so that full-width, Roman, circled and mathematical forms read as the digits and
 * letters they show, without the signs that nobody sees.
 */
export function narrow(given: string): Narrow {
  const shifts: { to: number; from: number }[] = [{ to: 0, from: 0 }];
  let from = 0;
  let text = "";
  for (const { 0: sign, index } of given.matchAll(strange)) {
    const shown = shownAs(sign);
    text += given.slice(from, index) + shown;
    from = index + sign.length;
    if (shown.length !== sign.length) shifts.push({ to: text.length, from });
  }
  return {
    text: text + given.slice(from),
    at: (place) => {
      const { to, from: start } = shifts.findLast((shift) => shift.to <= place) ?? { to: 0, from: 0 };
      return start + place - to;
    },
  };
}
