/** @public A step on the way to a value: the name of a field or the key of a map, or an item of a list by what tells it apart. */
export type Step = string | { readonly item: string };

/** @public The way to a value in a document. */
export type Steps = readonly Step[];

export const isItem = (step: Step | undefined): step is { readonly item: string } =>
  step !== undefined && typeof step !== "string";

/** Names of fields and keys of maps on the way; items of lists left out. */
export function fieldsOn(steps: Steps): string[] {
  return steps.filter((step) => typeof step === "string");
}

/** @public The way as names, an item with its list: `elements[CF_XDR_MC]`, `title`. */
export function namesOf(steps: Steps): string[] {
  const names: string[] = [];
  for (const step of steps) {
    if (isItem(step)) names.push(`${names.pop() ?? ""}[${step.item}]`);
    else names.push(step);
  }
  return names;
}

/** @public The way as one text: `elements[CF_XDR_MC].title.zh`. */
export function pathText(steps: Steps): string {
  return namesOf(steps).join(".");
}
