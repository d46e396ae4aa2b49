const one = /^bytes=([0-9]*)-([0-9]*)$/;

/**
 * The range of a file that is asked for, as RFC 9110 (14.1.2) reads it and the library does not: a suffix longer than the
 * file is the whole file, and a range that ends before it begins is none, so the file is sent whole.
 * @returns undefined where the header is to be ignored
 */
export function soundRange(range: string, size: number): string | undefined {
  const [matched, first = "", last = ""] = one.exec(range.trim()) ?? [];
  if (matched === undefined) return range;
  if (first === "") return last === "" ? undefined : Number(last) > size ? "bytes=0-" : matched;
  return last !== "" && Number(last) < Number(first) ? undefined : matched;
}
