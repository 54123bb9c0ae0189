/** Gives the browser a file made on this device. */

/** A sheet as spreadsheets take it. */
export const downloadCsv = (name: string, csv: string): void =>
  download(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));

/** @param name the file's name, with its ending. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser needs the address for a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
