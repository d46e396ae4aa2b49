/** Addresses of the pages around a docket, told once. */
import { pathOf } from "../world.js";

const slugOf = (docket: string): string => docket.replace(/^consultations\//, "");

/** Where to comment on a docket, given its id. */
export const commentPathOf = (docket: string): string => `/comment/${slugOf(docket)}/`;

/** The page of one line of a proposal: its address as long as the docket stands, however long the docket gets. */
export const linePath = (docket: string, line: string): string => `${pathOf(docket)}lines/${line}/`;

/** Where to comment on one line of it. */
export const commentLinePath = (docket: string, line: string): string => `${linePath(docket, line)}#comment`;

/** What a comment names so that an answer finds it. */
export const docketName = slugOf;

/** Anchor of a comment on every page on which it stands. */
export const commentAnchor = (number: number): string => `comment-${String(number)}`;

/** So many numbers share a page. It is part of every address of a comment: changing it moves them all. */
const numbersOnPage = 20;

/** First and last number of the page on which a comment stands. */
export function rangeOf(number: number): { first: number; last: number } {
  const first = Math.floor((number - 1) / numbersOnPage) * numbersOnPage + 1;
  return { first, last: first + numbersOnPage - 1 };
}

/** The page of the comments with the numbers around this one. */
export function rangePath(docket: string, number: number): string {
  const { first, last } = rangeOf(number);
  return `${pathOf(docket)}comments/numbers/${String(first)}-${String(last)}/`;
}

/** The page of one comment that is too long to stand among others. */
export const longCommentPath = (docket: string, number: number): string =>
  `${pathOf(docket)}comments/numbers/${String(number)}/`;

/** The address of a comment: it follows from the number alone, so that an answer or a later comment moves none. */
export const commentPlace = (docket: string, number: number): string =>
  `${rangePath(docket, number)}#${commentAnchor(number)}`;
