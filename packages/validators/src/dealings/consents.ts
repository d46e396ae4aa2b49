import { hasRunOut } from "@mulu/engine";
import type { IsoDate, FindingParam } from "@mulu/schema";

import { longestConsent } from "../settings.js";
import type { DealingViolation } from "./rule.js";
import { part } from "../say/messages.js";

const past = part("outsideTimePersonAgreed");
const endless = part("onConsentWithoutReasonable");

function faultOf({ from, to }: { from: IsoDate; to: IsoDate }, on: IsoDate): FindingParam | undefined {
  if (on < from || on > to) return past;
  return hasRunOut(from, longestConsent, to) ? endless : undefined;
}

/** What keeps a consent from carrying a use on a day: it lasts from a day to a day, and not for life (point 14). */
export function* consentFaults(consent: { from?: IsoDate; to?: IsoDate }, on: IsoDate): Iterable<DealingViolation> {
  const { from, to } = consent;
  if (from === undefined) yield { path: ["consent", "from"], missing: "consent.from" };
  if (to === undefined) yield { path: ["consent", "to"], missing: "consent.to" };
  if (from === undefined || to === undefined) return;
  const fault = faultOf({ from, to }, on);
  if (fault !== undefined) yield { path: ["consent"], params: { fault } };
}
