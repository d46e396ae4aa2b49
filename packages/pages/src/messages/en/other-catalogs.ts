import type { otherCatalogs as zh } from "../zh/other-catalogs.js";

/** Wording of the pages of commitments, indicators and incentives. */
export const otherCatalogs: typeof zh = {
  type: "Type of commitment",
  family: "Family",
  choice: "Choice",
  voluntary: "The applicant may choose; without a commitment the ordinary procedure applies",
  notVoluntary: "The applicant has no choice",
  yes: "Yes",
  no: "No",
  letter: "Publication of the letter",
  notices: "What is told at once",
  confirmations: "What the applicant confirms",
  falseCommitment: "Handling of a false commitment",
  certificateBasis: "Legal basis of the certificate",
  level: "Level",
  levels: (level) => `Level ${String(level)}`,
  number: "Number",
  points: (score) => (score === 1 ? "1 point" : `${String(score)} points`),
  children: "Indicators below it",
  discretions: { mandatory: "Shall be granted", discretionary: "May be granted", encouraged: "Encouraged" },
};
