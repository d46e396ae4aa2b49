import { durationInWords } from "@mulu/engine";

import { say } from "./world.js";
import type { World } from "./world.js";

/** A duration such as P1Y6M in words: 1年6个月, 1 year 6 months. */
export function duration(world: World, value: string): string {
  return say(world, durationInWords(value));
}

/** A term with minimum and maximum: 1年至3年, 不超过1年. */
export function range(world: World, span: { min?: string; max?: string } | undefined): string | undefined {
  if (!span) return undefined;
  const { atLeast, atMost, range: between } = world.m.pages.common;
  const { min, max } = span;
  if (min !== undefined && max !== undefined) {
    return min === max ? duration(world, min) : between(duration(world, min), duration(world, max));
  }
  if (min !== undefined) return atLeast(duration(world, min));
  return max === undefined ? undefined : atMost(duration(world, max));
}

/** An interval of days: 2022-01-01 至 2024-12-31, 自 2022-01-01 起. */
export function interval(world: World, span: { from?: string; to?: string } | undefined): string | undefined {
  if (!span) return undefined;
  const { from: since, to: until, between } = world.m.pages.common;
  const { from, to } = span;
  if (from !== undefined && to !== undefined) return between(from, to);
  if (from !== undefined) return since(from);
  return to === undefined ? undefined : until(to);
}

/** The serial number within a document number: 45 in 国家税务总局令第45号 and in 人社部令第45号. */
export function serialNumber(number: string): string | undefined {
  const match = /第?\s*(\d+)\s*号/.exec(number);
  return match?.[1];
}
