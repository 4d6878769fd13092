import type { Session } from '../session';

/** Hands a file to the browser as a download. */
export async function saveToComputer(
  session: Session,
  source: string,
  name: string,
): Promise<void> {
  const { bytes, type } = await session.sources.read(source);
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
