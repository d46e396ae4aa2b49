/**
 * Limits of what is read. They stand far above what catalogs need (the largest real file is a vocabulary of some
 * 30 kB) and far below what would hurt: whoever sends a file can only waste this much time and memory.
 */
export const limits = {
  /** Bytes of one file. A larger one is refused unread. */
  fileBytes: 1_000_000,
  /** Bytes of one file of comments: some 300,000 of usual length. */
  commentBytes: 128_000_000,
  /** Comments of one window. */
  comments: 300_000,
  /** Characters of one comment: its summary and answer in both languages, at their longest, in escapes. */
  commentLine: 100_000,
  /** Number of files. */
  files: 100_000,
  /** Levels of nesting. The deepest real document has eight. */
  depth: 16,
  /** Mistakes of structure reported for one file. */
  mistakesPerFile: 50,
} as const;
