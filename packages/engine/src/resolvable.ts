/** @public Kinds that are resolved for a region and a day where nothing else is asked for. */
export const resolvableKinds = ["entry", "measure", "list"] as const;

/** @public What is resolved for a region and a day where nothing else is asked for. */
export type ResolvableKind = (typeof resolvableKinds)[number];
