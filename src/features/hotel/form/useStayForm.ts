import { useRef, useState } from 'react';
import { newAskKey } from '#cloud/askKey';
import { askForMessages } from '#cloud/askForMessages';
import { callCloud, type Failure } from '#cloud/callCloud';
import { forget, keep, readKept } from '#cloud/deviceStorage';
import { type RoomOffer, type RoomPage, roomCalls } from '#contract/room';
import type { StayRequest } from '#domain/lodging/stay';
import { stayFormText } from '#text/room';
import type { RoomView } from '../loadRoom';
import {
  consentFor,
  draftFrom,
  finished,
  type OpenPage,
  type StayDraft,
  type StayQuestion,
} from '../stayDraft';
import { scrollTo } from './anchors';

type Refusal = Failure<typeof roomCalls.hold>;
type Outcome = 'held' | 'waiting';
type IfFull = 'refuse' | 'wait';

/** Nothing was decided, or nobody knows: the same may be sent again. */
const isUnheard = ({ code }: Refusal): boolean =>
  code === 'UNREACHABLE' || code === 'BUSY' || code === 'INTERNAL';

interface FormProps {
  readonly view: Omit<RoomView, 'page'> & { readonly page: OpenPage };
  readonly onDone: (page: RoomPage, outcome: Outcome) => Promise<void>;
  /** The cloud has refused: what is shown may be out of date. */
  readonly onRefused: () => Promise<void>;
}

/** Fills in and sends a stay; what was filled in outlives a lost network and leaving the page. */
export function useStayForm({ view: { page, me }, onDone, onRefused }: FormProps) {
  const kept = `stay:${page.trainingId}`;
  const [start] = useState(() => draftFrom(readKept(kept), page));
  const [draft, setDraft] = useState(start.draft);
  const [wrong, setWrong] = useState<readonly StayQuestion[]>([]);
  const [offers, setOffers] = useState<readonly RoomOffer[]>();
  const [refusal, setRefusal] = useState<{ readonly what: Refusal; readonly ifFull: IfFull }>();
  const asked = useRef(false);
  const sending = useRef(false);

  const latest = useRef(start.draft);

  const put = (next: StayDraft): void => {
    latest.current = next;
    setDraft(next);
    keep(kept, next);
  };

  const send = async (from: StayDraft, request: StayRequest, ifFull: IfFull): Promise<void> => {
    const what = JSON.stringify({ request, ifFull });
    const key = from.sent?.what === what ? from.sent.key : newAskKey();
    put({ ...from, sent: { key, what } });
    const { trainingId } = page;
    const answer = await callCloud(roomCalls.hold, {
      trainingId,
      key,
      request,
      consent: true,
      ifFull,
    });
    if (answer.ok) {
      forget(kept);
      return onDone(answer.value.page, answer.value.outcome);
    }
    const { refusal: refused } = answer;
    if (!isUnheard(refused)) put({ ...latest.current, sent: undefined });
    if (refused.code === 'ROOMS_FULL') setOffers(refused.offers);
    else setRefusal({ what: refused, ifFull });
    if (!isUnheard(refused)) await onRefused();
  };

  const submit = async (ifFull: IfFull = 'refuse', from = draft): Promise<void> => {
    if (sending.current) return;
    const done = finished(from);
    setWrong('wrong' in done ? done.wrong : []);
    setOffers(undefined);
    setRefusal(undefined);
    if ('wrong' in done) return scrollTo(done.wrong[0] ?? 'choice');
    sending.current = true;
    try {
      const template = me?.templates.room;
      if (!asked.current && template !== undefined) await askForMessages([template]);
      asked.current = true;
      await send(from, done.request, ifFull);
    } finally {
      sending.current = false;
    }
  };

  return {
    draft,
    isRestored: start.isRestored,
    offers,
    refusal,
    /** The sentence under a question, where its answer is missing or wrong. */
    problemOf: (question: StayQuestion): string | undefined =>
      wrong.includes(question) ? stayFormText.problems[question] : undefined,
    change: (next: Partial<StayDraft>): void => {
      put({ ...latest.current, ...next });
      setWrong([]);
    },
    submit: () => submit(),
    wait: () => submit('wait'),
    again: () => submit(refusal?.ifFull),
    /** Takes what else is left; what has to be agreed to anew is asked first. */
    take: async ({ choice, hotelId }: RoomOffer): Promise<void> => {
      const next: StayDraft = { ...draft, choice, hotelId };
      put(next);
      setOffers(undefined);
      if (draft.agreedTo === consentFor(choice)) return submit('refuse', next);
      setWrong(['consent']);
      await scrollTo('consent');
    },
    dismiss: (): void => {
      setOffers(undefined);
      setRefusal(undefined);
    },
  };
}

export type StayForm = ReturnType<typeof useStayForm>;
