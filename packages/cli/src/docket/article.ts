import type { CatalogSet } from "@mulu/engine";
import type { Citation } from "@mulu/schema";

const digits = "零一二三四五六七八九";

/** A Chinese numeral up to 999, or digits, as digits. */
function numberOf(written: string): string | undefined {
  if (/^\d{1,4}(?:-\d{1,2})?$/.test(written)) return written;
  let total = 0;
  let digit = 0;
  for (const sign of written) {
    const value = digits.indexOf(sign);
    if (value >= 0) digit = value;
    else if (sign === "十" || sign === "百") {
      total += (digit === 0 ? 1 : digit) * (sign === "十" ? 10 : 100);
      digit = 0;
    } else return undefined;
  }
  return total + digit > 0 ? String(total + digit) : undefined;
}

/**
 * The clause a text names: `id:12`, or 《名称》第十二条. Whether there is such a clause is told by the check.
 * @returns nothing where it names no law of the register, or no article
 */
export function readArticle(written: string, set: CatalogSet): Citation | undefined {
  const text = written.normalize("NFKC").trim();
  const [, id, article] = /^([a-z0-9][a-z0-9.-]{0,80}):(\d{1,4}(?:-\d{1,2})?)$/.exec(text) ?? [];
  if (id !== undefined && article !== undefined) return set.instrument(id) ? { instrument: id, article } : undefined;
  const [, title, number] = /^《([^《》]{2,80})》\s?第([一二三四五六七八九十百零\d]{1,8})条/u.exec(text) ?? [];
  if (title === undefined || number === undefined) return undefined;
  const found = set
    .all("instrument")
    .find((each) => each.title.zh === title || each.title.zh === `中华人民共和国${title}`);
  const place = numberOf(number);
  return found === undefined || place === undefined
    ? undefined
    : { instrument: found.id.replace(/^instruments\//, ""), article: place };
}
