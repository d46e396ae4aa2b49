import { setFlagsFromString } from "node:v8";

/**
 * How much of a function must have run before V8 makes machine code of it that suits what the function was given (67,584 by
 * itself). Of a command of a few seconds, half of what V8 makes so early is thrown away again, and making it takes a second
 * processor: at twelve times as much a check takes a fourth less of the processor and a build a sixth (bench/README.md).
 * Only the process of the command is ours to tune: no library of ours may do this. V8 passes over a flag it does not know.
 */
setFlagsFromString("--interrupt-budget=800000");
