import type { ConsultationSidecar, Exceptions, Organization, Redirect } from "../index.js";
import { title, source, citation } from "./parts.js";

export const organization: Organization = {
  title,
  short: title,
  kind: "state-council-department",
  parent: "ex-parent",
  region: "370000",
  fields: ["ex-field"],
  repairDesk: { unit: title, contact: title },
  unknown: ["repairDesk"],
  provenance: source,
};
export const redirect: Redirect = {
  kind: "moved",
  from: "instruments/ex-a",
  to: ["instruments/ex-b"],
  until: "2026-01-01",
  reason: title,
};
export const exceptions: Exceptions = {
  exceptions: [
    {
      rule: "LS-05",
      subject: "national/lists/ex/2022",
      reason: title,
      cites: [citation],
      acceptedBy: title,
      until: "2027-01-01",
    },
  ],
};
export const sidecar: ConsultationSidecar = { docket: "ex-docket" };
