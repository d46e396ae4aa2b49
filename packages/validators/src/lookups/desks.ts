import { oncePerSet } from "@mulu/engine";

/** Organizations that carry out repair: authorities of serious lists, and handlers that entries name. */
export const repairBodies = oncePerSet((set): ReadonlySet<string> => {
  const lists = set.all("list").flatMap(({ authority }) => authority ?? []);
  const entries = set.all("entry").flatMap(({ repair }) => repair?.handler ?? []);
  return new Set<string>([...lists, ...entries]);
});
