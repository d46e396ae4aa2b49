/** Whether a file is one of comments by its name, wherever it stands. */
export function isCommentsFile(path: string): boolean {
  return /\.ndjson$/i.test(path);
}
