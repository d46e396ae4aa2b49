/** What a number is written with: digits, or Chinese numerals. */
export const numeralSigns = "0-9零〇○一二两三四五六七八九十百千";

const digits = "零一二三四五六七八九";
const places: ReadonlyMap<string, number> = new Map([
  ["千", 1000],
  ["百", 100],
  ["十", 10],
]);

/** Digits read one after the other, as in 一〇五. */
function byPosition(text: string): number | undefined {
  return text.length <= 4 ? [...text].reduce((value, sign) => value * 10 + digits.indexOf(sign), 0) : undefined;
}

/** Numerals with places, 一千零二十四: each place once, from great to small; a last digit alone counts as units. */
function byPlace(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let below = 10_000;
  for (const sign of text) {
    const place = places.get(sign);
    if (place === undefined) {
      const found = digits.indexOf(sign);
      // 零 only fills a gap; two digits side by side are no number of this kind.
      if (digit !== undefined && digit !== 0) return undefined;
      if (found === 0 && (digit === 0 || value === 0)) return undefined;
      digit = found;
      continue;
    }
    if (place >= below) return undefined;
    if (digit === undefined && place !== 10) return undefined;
    value += (digit === undefined || digit === 0 ? 1 : digit) * place;
    below = place;
    digit = undefined;
  }
  return digit === 0 ? undefined : value + (digit ?? 0);
}

/**
 * @public Reads 七十八, 一百零五, 一〇五, 〇, or 78. Numerals and digits mixed are no number.
 * @returns undefined when it is not a number from 0 to 9999
 */
export function parseChineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return text.length <= 4 ? Number(text) : undefined;
  const plain = text.replace(/[〇○]/g, "零").replaceAll("两", "二");
  if (/^[零一二三四五六七八九]+$/.test(plain)) return byPosition(plain);
  return /^[零一二三四五六七八九十百千]+$/.test(plain) ? byPlace(plain) : undefined;
}
