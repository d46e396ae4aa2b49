/** What the desk in a browser says by itself. */
export interface DeskMessages {
  "table-does-not-carry": "lost";
  "no-table-read-yet": never;
  "no-such-edition": "id";
}
