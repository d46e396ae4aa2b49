/** What is said of publishing a list standard, by id, with the names of the values each sentence names. */
export interface PublishListMessages {
  "no-day": never;
  "no-address": never;
  "no-credit-china": never;
  "no-effect": never;
  "no-source": never;
  "how-source": never;
  "act-without-number": "file";
  "other-number": "given" | "number";
  "still-draft": "title";
  "how-title": never;
  "before-closing": "on" | "closes";
  "before-publication": "effective" | "on";
  "before-earlier": "effective" | "earlier" | "day";
  "first-version": never;
  "version-before": "earlier";
  changed: "fields";
  "changed-and-more": "fields";
  publishes: "title" | "number" | "on" | "url" | "effective";
}
