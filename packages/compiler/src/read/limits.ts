/**
 * Limits of what is read. They stand far above what catalogs need (the largest real file is a vocabulary of some
 * 30 kB) and far below what would hurt: whoever sends a file can only waste this much time and memory.
 */
export const limits = {
  /** Bytes of one file. A larger one is refused unread. */
  fileBytes: 1_000_000,
  /** Number of files. */
  files: 100_000,
  /** Levels of nesting. The deepest real document has eight. */
  depth: 16,
  /** Mistakes of structure reported for one file. */
  mistakesPerFile: 50,
} as const;
