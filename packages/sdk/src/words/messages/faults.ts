/** What is wrong with a question. By id, with the names of the values that each sentence names. */
export interface FaultMessages {
  mismatch: "argument" | "expected" | "found";
  "region-form": "found";
  "day-form": "found";
  "no-such-key": "argument" | "key" | "keys";
  "no-such-key-meant": "argument" | "key" | "keys" | "meant";
  "no-such-kind": "kind" | "known";
  "no-such-kind-here": "kind" | "known";
  "empty-kinds": "known";
  "not-of-one-sort": never;
  "no-such-id": "kind" | "id" | "there";
  "there-are": "ids";
  "there-are-more": "ids" | "count";
  incomplete: "id" | "lacking";
}
