import type { MeasureTarget } from "@mulu/schema";

import { personSubjects } from "../settings.js";
import { familyMember } from "./parts.js";

/*
 * How the kinds of subjects stand to one another, by the Civil Code: whether who is of one kind is of another too. Codes
 * that name a part somebody plays (a bidder, a member, one who is supervised) say nothing of what somebody is.
 */

/**
 * Kinds of subjects that are legal persons by what they are (articles 76, 87), so that what is about legal persons is
 * about them. Of public and judicial bodies only those with a budget of their own are (article 97).
 */
export const legalPersons: readonly string[] = ["state-owned-enterprise", "public-institution", "social-organization"];

const organizations: readonly string[] = [
  ...["legal-person", ...legalPersons, "unincorporated-organization"],
  ...(["public-body", "judicial-body"] satisfies MeasureTarget[]),
];

/** Natural persons, whatever part they play; an individual business is one who is registered as a business (article 54). */
const natural: readonly string[] = [...personSubjects, "practitioner", "individual-business"];

/** Kinds of which nobody is of two: a person is no organization, a legal person no organization without legal personality. */
const apart: readonly (readonly [readonly string[], readonly string[]])[] = [
  [natural, organizations],
  [["legal-person", ...legalPersons], ["unincorporated-organization"]],
];

function areApart(one: string, other: string): boolean {
  if (legalPersons.includes(one) && legalPersons.includes(other)) return one !== other;
  return apart.some(
    ([left, right]) => (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one)),
  );
}

/** Whether what is about subjects of one kind is about those of another; `cannot-say` where the kinds do not tell. */
export function isOfKind(kind: string, stated: string): boolean | "cannot-say" {
  if (kind === stated || (stated === "legal-person" && legalPersons.includes(kind))) return true;
  // A relative is reached as a relative by what names relatives, and by nothing else.
  if (kind === familyMember || stated === familyMember || areApart(kind, stated)) return false;
  return "cannot-say";
}

/** Whether a subject of a kind is one of several; `cannot-say` where it may be. */
export function isAmongKinds(kind: string, stated: readonly string[]): boolean | "cannot-say" {
  const answers = stated.map((each) => isOfKind(kind, each));
  return answers.includes(true) || (answers.includes("cannot-say") ? "cannot-say" : false);
}
