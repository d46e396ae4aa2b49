import type { Citation } from "@mulu/schema";

import { systemOpinions } from "./settings.js";

/** Points of 国办发〔2020〕49号. */
export function opinion2020(...points: readonly string[]): Citation[] {
  return points.map((article) => ({ instrument: systemOpinions[2020], article }));
}

/** Points of the 2025 opinion on the social credit system. */
export function opinion2025(...points: readonly string[]): Citation[] {
  return points.map((article) => ({ instrument: systemOpinions[2025], article }));
}
