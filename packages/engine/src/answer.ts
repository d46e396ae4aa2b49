/** @public A three-valued answer: the register may not hold what would decide it. */
export type Answer = "yes" | "no" | "cannot-say";
