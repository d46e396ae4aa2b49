import type { ExpectedMessages } from "./expected.js";
import type { FaultMessages } from "./faults.js";
import type { FoundMessages } from "./found.js";

/** What the SDK says. */
export type Messages = ExpectedMessages & FaultMessages & FoundMessages;
