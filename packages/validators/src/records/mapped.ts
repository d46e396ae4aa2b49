/** A text made from another, and where each of its places stands in that other. */
export interface Mapped {
  text: string;
  /** Place in the given text of a place of `text`, or of its end. */
  at: (place: number) => number;
}

interface Shift {
  to: number;
  from: number;
}

/** The last shift at or before a place; they stand in order. */
function lastUpTo(shifts: readonly Shift[], place: number): Shift {
  let low = 0;
  let high = shifts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((shifts[middle]?.to ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return shifts[low] ?? { to: 0, from: 0 };
}

/** A text in which what has a shape is written otherwise. Most texts have nothing of it, and are told by one search. */
export function rewritten(given: string, shape: RegExp, shown: (match: RegExpMatchArray) => string): Mapped {
  if (given.search(shape) === -1) return { text: given, at: (place) => place };
  const shifts: Shift[] = [{ to: 0, from: 0 }];
  let from = 0;
  let text = "";
  for (const match of given.matchAll(shape)) {
    const [written] = match;
    const instead = shown(match);
    text += given.slice(from, match.index) + instead;
    from = match.index + written.length;
    if (instead.length !== written.length) shifts.push({ to: text.length, from });
  }
  return {
    text: text + given.slice(from),
    at: (place) => {
      const { to, from: start } = lastUpTo(shifts, place);
      return start + place - to;
    },
  };
}

/** A text made from another that was itself made from the given one. */
export function after(first: Mapped, second: Mapped): Mapped {
  return { text: second.text, at: (place) => first.at(second.at(place)) };
}
