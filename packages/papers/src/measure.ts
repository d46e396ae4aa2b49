/** Chinese signs and marks take two places, others one. */
export const placesOf = (value: string): number => [...value].reduce((sum, sign) => sum + (sign < "\u2000" ? 1 : 2), 0);

/** Places that a line has room for; one is kept free, for a sign that does not fit goes to the next line. */
const roomIn = (places: number): number => Math.max(2, places - 1);

/** Lines a text takes in so many places. */
export const linesOf = (value: string, places: number): number =>
  value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(placesOf(line) / roomIn(places))), 0);

/** Signs after which a text is best divided. */
const ends = new Set(["。", "；", "！", "？", "\n"]);

/**
 * A text in pieces of at most so many lines, divided after a sentence where one ends in the last third of a piece. Every
 * sign of it is in one of them.
 */
export function piecesOf(value: string, { places, lines }: { places: number; lines: number }): string[] {
  if (linesOf(value, places) <= lines) return [value];
  const pieces: string[] = [];
  let piece: string[] = [];
  let end = 0;
  let line = 0;
  let full = 1;
  const room = roomIn(places);
  const close = (): void => {
    const at = end > (piece.length * 2) / 3 ? end : piece.length;
    const rest = piece.slice(at);
    pieces.push(piece.slice(0, at).join(""));
    [piece, end, full, line] = [rest, 0, 1, placesOf(rest.join(""))];
    while (line > room) [full, line] = [full + 1, line - room];
  };
  for (const sign of value) {
    const wide = sign === "\n" ? 0 : placesOf(sign);
    if (sign === "\n" || line + wide > room) {
      if (full === lines) close();
      else [full, line] = [full + 1, 0];
    }
    piece.push(sign);
    line += wide;
    if (ends.has(sign)) end = piece.length;
  }
  if (piece.length > 0) pieces.push(piece.join(""));
  return pieces.map((each) => each.replace(/^\n|\n$/g, "")).filter((each) => each !== "");
}
