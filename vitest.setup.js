import fc from "fast-check";

/**
 * What is true of one commit is true of it every time: properties draw the same inputs in every run.
 * `MULU_SEED=<number> npx vitest …` draws others; a counterexample found that way becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.MULU_SEED ?? 20261128) });
