/** What the server of the built site says when there is no file to send. */
export interface ServingMessages {
  "no-such-address": never;
  "get-or-head": never;
  "this-machine-only": never;
  "file-unreadable": never;
  "no-such-range": never;
}
