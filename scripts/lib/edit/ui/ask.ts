/** The one way from the page to the editor's server. */

/** Asks the server; what it refuses comes back as an error in words. */
export async function ask<T>(action: string, asked: object): Promise<T> {
  const token = document.getElementById('app')?.dataset.token ?? '';
  const response = await fetch(`/admin/api/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Token': token },
    body: JSON.stringify(asked),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

export const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
