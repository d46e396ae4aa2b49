import { mulu } from "./index.js";
import type { RecordTypes } from "./index.js";

// What must compile.
mulu.entry("national/information/administrative-penalty");
mulu.entry("national/information/2024/administrative-penalty");
mulu.list("national/lists/wage-arrears");
mulu.instrument("tendering-and-bidding-law");
mulu.restsOn("civil-code");
mulu.inForce({ region: "310000", on: "2026-11-20", kinds: ["measure"] });
mulu.find("whatever a user typed")?.official satisfies boolean | undefined;
export function typed(value: unknown): RecordTypes["administrative-penalty"] | undefined {
  const result = mulu.validate("administrative-penalty", value);
  return result.valid ? result.record : undefined;
}

mulu.get("entry", "national/information/administrative-penalty").basis satisfies readonly unknown[];
mulu.get("organization", "ndrc").kind satisfies string;

// What must not.
// @ts-expect-error no such entry
mulu.entry("national/information/no-such-entry");
// @ts-expect-error no such edition of the entry
mulu.entry("national/information/1999/administrative-penalty");
// @ts-expect-error a list is not an entry
mulu.entry("national/lists/wage-arrears");
// @ts-expect-error no such measure
mulu.measure("national/measures/no-such-measure");
// @ts-expect-error no such instrument
mulu.instrument("no-such-law");
// @ts-expect-error no such instrument
mulu.restsOn("no-such-law");
// @ts-expect-error no such region
mulu.inForce({ region: "999999", on: "2026-11-20" });
// @ts-expect-error time is an argument
mulu.inForce({ region: "310000" });
// @ts-expect-error no such record format
mulu.validate("no-such-format", {});
// @ts-expect-error a record is typed only once it was found valid
export const { record } = mulu.validate("administrative-penalty", {});
// @ts-expect-error any string is not an id; use find
mulu.entry("national/information/" + String(1));
// @ts-expect-error no such organization
mulu.get("organization", "no-such-body");
// @ts-expect-error a list is no entry
mulu.get("entry", "national/lists/wage-arrears");
// @ts-expect-error no such kind
mulu.get("grievance", "x");
