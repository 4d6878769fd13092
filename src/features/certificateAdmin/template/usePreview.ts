import { useCallback, useEffect, useRef, useState } from 'react';
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

/** A sample of the template as it is now, at first at once, then a little after the last change; the last one stays until then. */
export function usePreview({ trainingId, ordinal, content, name }: PreviewOf) {
  const [preview, setPreview] = useState<Preview>();
  const [problem, setProblem] = useState<string>();
  const asked = useRef(0);
  const isFirst = useRef(true);
  const written = JSON.stringify(content);
  const ask = useCallback(async (): Promise<void> => {
    const checked = TemplateContent.safeParse(JSON.parse(written));
    if (!checked.success) return;
    const mine = ++asked.current;
    const called = name.trim() === '' ? {} : { name: name.trim() };
    const input = { trainingId, ordinal, content: checked.data, ...called };
    const answer = await callCloud(certificateCalls.preview, input);
    if (mine !== asked.current) return;
    if (answer.ok) setPreview(answer.value);
    setProblem(answer.ok ? undefined : answer.refusal.message);
  }, [written, name, trainingId, ordinal]);
  useEffect(() => {
    const pause = setTimeout(() => void ask(), isFirst.current ? 0 : PAUSE_MS);
    isFirst.current = false;
    return () => {
      asked.current += 1;
      clearTimeout(pause);
    };
  }, [ask]);
  return { preview, problem, again: () => void ask() };
}
