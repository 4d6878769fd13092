import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import type { OutputOf } from '#contract/call';
import { certificateCalls } from '#contract/certificate';
import { type Ordinal, TemplateContent } from '#domain/certificate/template';
import type { TrainingId } from '#domain/ids';

type Preview = OutputOf<typeof certificateCalls.preview>;

/** Long enough for a word to be typed. */
const PAUSE_MS = 500;

interface PreviewOf {
  readonly trainingId: TrainingId;
  readonly ordinal: Ordinal;
  readonly content: TemplateContent;
  readonly name: string;
}

/** A sample of the template as it is now, a little after the last change; the last one stays until then. */
export function usePreview({ trainingId, ordinal, content, name }: PreviewOf) {
  const [preview, setPreview] = useState<Preview>();
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  const written = JSON.stringify([content, name]);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const checked = TemplateContent.safeParse(content);
      if (!checked.success) return;
      const called = name.trim() === '' ? {} : { name: name.trim() };
      const input = { trainingId, ordinal, content: checked.data, ...called };
      const answer = await callCloud(certificateCalls.preview, input);
      if (!isWanted) return;
      if (answer.ok) setPreview(answer.value);
      setProblem(answer.ok ? undefined : answer.refusal.message);
    };
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(pause);
    };
  }, [written, trainingId, ordinal, tries]);
  return { preview, problem, again: () => setTries(tries + 1) };
}
