/** Pages open at a time: while one is drawn, others are asked about or wait. Two cores have work for about as many. */
const atOnce = 4;

/** Looks at several things at a time, beginning in their order. The first fault ends it. */
export async function several<T>(things: readonly T[], look: (thing: T) => Promise<void>): Promise<void> {
  const left = things.values();
  const one = async (): Promise<void> => {
    for (const thing of left) await look(thing);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}
