/** The local cloud as the desk reaches it. */
export const cloud = '/cloud';

/** GET, or POST when there is a body, of a JSON door; rejects with the door's words. */
export async function door<T>(path: string, openid: string, body?: unknown): Promise<T> {
  const response = await fetch(`${cloud}${path}`, {
    headers: { 'x-openid': openid, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${path}: ${response.status} ${(await response.text()).slice(0, 200)}`);
  return (await response.json()) as T;
}
