import type { ConsulteeGroup } from "@mulu/schema";

/** @public Q-05 and point 7 of the 2020 opinion: days of public comment. */
export const shortestConsultation = 30;

/** @public Whom points 1 and 9 of the 2020 opinion have asked about a catalog or a list of measures. */
export const consulteesOfCatalogs: readonly ConsulteeGroup[] = [
  "regions",
  "departments",
  "market-entities",
  "associations",
  "legal-services",
  "experts",
  "public",
];

/** @public Whom point 7 of the 2020 opinion has asked about the standard of a list. */
export const consulteesOfLists: readonly ConsulteeGroup[] = [
  "lead-unit",
  "departments",
  "market-entities",
  "associations",
  "legal-services",
  "experts",
  "public",
];
