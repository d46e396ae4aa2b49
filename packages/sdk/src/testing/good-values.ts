import type { RecordFormatInfo } from "@mulu/catalogs/records";
import { citizenIdCheckCharacter, usccCheckCharacter } from "@mulu/validators";

import type { Chance } from "./chance.js";

/** An element as validators carry it. */
export type Element = RecordFormatInfo["elements"][number];

const places = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const two = (value: number): string => String(value).padStart(2, "0");

function text({ maxLength = 40 }: Element, { below, one }: Chance): string {
  const words = one([
    "示例",
    "示例市第一示例有限公司",
    "第一行\n第二行",
    "𠮷",
    " 甲 ",
    "Example, No. 1",
    "《示例法》第十二条",
  ]);
  if (below(8) === 0) return one(["𠮷", "甲"]).repeat(maxLength);
  return [...words].slice(0, maxLength).join("");
}

function code({ codes, openCodes, severalCodes }: Element, { below, one }: Chance): string {
  const listed = (): string => one(codes ?? []).value;
  if (severalCodes && below(3) === 0) {
    const separator = one([";", "；", "、", ",", "，", "; "]);
    return [listed(), openCodes && below(2) === 0 ? "其他-示例" : listed()].join(separator);
  }
  return openCodes && below(4) === 0 ? one(["其他-示例", "其他—示例；另一示例", "其他－示例"]) : listed();
}

function date({ below, one }: Chance): string {
  const days = [
    "2024-02-29",
    "2000-02-29",
    "2026-12-31",
    `20${two(below(100))}-${two(1 + below(12))}-${two(1 + below(28))}`,
  ];
  const day = one(days);
  return below(2) === 0 ? day : day.replaceAll("-", "/");
}

/** A code in division 999999, which is nobody's. */
function uscc({ below }: Chance): string {
  const body = `91999999${Array.from({ length: 9 }, () => places.charAt(below(places.length))).join("")}`;
  return body + usccCheckCharacter(body);
}

function citizenId({ below }: Chance): string {
  const body = `99999919${two(below(100))}${two(1 + below(12))}${two(1 + below(28))}${String(below(1000)).padStart(3, "0")}`;
  return body + citizenIdCheckCharacter(body);
}

/** Amounts of many sizes and decimals, as they are written; among them what binary fractions do not hold. */
function decimal({ precision = 12, scale = 0 }: Element, { below, one }: Chance): number {
  const whole = below(10 ** Math.min(precision - scale, 1 + below(12)));
  const decimals = Math.min(scale, below(7));
  const written = `${String(whole)}.${String(below(10 ** decimals)).padStart(decimals, "0")}`;
  return one([Number(decimals === 0 ? whole : written), 8589.95, 89033.21, 0.1, 10000.0004, 0.000001, 0]);
}

/** A value the element may have. */
export function goodValue(element: Element, chance: Chance): unknown {
  switch (element.type) {
    case "date":
      return date(chance);
    case "uscc":
      return uscc(chance);
    case "citizen-id":
      return citizenId(chance);
    case "decimal":
      return decimal(element, chance);
    case "integer":
      return chance.below(1000);
    default:
      return element.codes ? code(element, chance) : text(element, chance);
  }
}
