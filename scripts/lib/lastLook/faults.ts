/** Faults of a finished tree, and how they are told. */

export interface Fault {
  /** From the root of the tree. */
  file: string;
  /** What is wrong, without the file: files with the same fault are told together. */
  message: string;
}

/** A fault of the frame is on every page: so many files are named. */
const named = 3;

/** All faults, the same one of many files once. */
export function describeFaults(faults: readonly Fault[]): string {
  const byMessage = new Map<string, Set<string>>();
  for (const { file, message } of faults)
    byMessage.set(message, (byMessage.get(message) ?? new Set()).add(file));
  return [...byMessage]
    .map(([message, set]) => {
      const files = [...set];
      const more = files.length - named;
      return `${files.slice(0, named).join(', ')}${more > 0 ? ` and ${more} more` : ''}: ${message}`;
    })
    .join('\n');
}
