import Taro from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { type MyUnitApplication, unitCalls, type UnitShown } from '#contract/unit';
import type { UnitApplicationForm } from '#domain/unit/unitForm';
import { routes } from '../../../routes';
import { scrollTo } from '../form/anchors';
import { type ApplicationDraft, useApplicationForm } from '../form/applicationDraft';
import { applyText, contactText } from '../text';

interface Applying {
  readonly unit: UnitShown;
  readonly returned: MyUnitApplication | undefined;
  readonly onStale: () => Promise<void>;
}

interface Refused {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onTap: () => Promise<void> };
}

/** Sends the application, or the corrected one; names and scrolls to the first wrong question. */
export function useApplying({ unit: { unitId }, returned, onStale }: Applying) {
  const [refusal, setRefusal] = useState<Refused>();
  const toOpen = async (): Promise<void> => {
    await Taro.redirectTo({ url: routes.unitApplication(unitId) });
  };

  const send = (form: UnitApplicationForm) =>
    returned
      ? callCloud(unitCalls.correct, {
          applicationId: returned.applicationId,
          revision: returned.review.revision,
          form,
        })
      : callCloud(unitCalls.apply, { unitId, form });

  const explain = async (refused: Sent): Promise<void> => {
    const { message } = refused;
    switch (refused.code) {
      case 'INPUT_INVALID': {
        const wrong = useApplicationForm.getState().refused(refused);
        return wrong === undefined ? setRefusal({ message }) : scrollTo(wrong);
      }
      case 'APPLICATION_OPEN':
      case 'APPLICATION_DECIDED':
        return setRefusal({ message, action: { label: applyText.open, onTap: toOpen } });
      case 'TIER_UNKNOWN':
        await onStale();
        setRefusal({ message });
        return scrollTo('qualification');
      case 'UNREACHABLE':
        return setRefusal({ message: `${message}${contactText.kept}` });
      case 'CREDIT_CODE_TAKEN':
        setRefusal({ message });
        return scrollTo('creditCode');
      case 'APPLICATION_UNKNOWN':
      case 'UNIT_UNKNOWN':
      case 'NOT_SIGNED_UP':
      case 'NOT_ALLOWED':
      case 'NOT_IDENTIFIED':
      case 'BUSY':
      case 'TOO_LARGE':
      case 'CALL_UNKNOWN':
      case 'INTERNAL':
        return setRefusal({ message });
    }
  };

  const apply = async (begun: ApplicationDraft): Promise<void> => {
    const finished = useApplicationForm.getState().finish();
    if ('wrong' in finished) return scrollTo(finished.wrong);
    const answer = await send(finished.value);
    if (!answer.ok) return explain(answer.refusal);
    await toOpen();
    useApplicationForm.getState().discard(begun);
    await Taro.showToast({ title: applyText.done, icon: 'success' });
  };

  return { refusal, dismiss: () => setRefusal(undefined), apply };
}

type Answer = Awaited<ReturnType<typeof callCloud<typeof unitCalls.apply>>>;
type Corrected = Awaited<ReturnType<typeof callCloud<typeof unitCalls.correct>>>;
type Sent = Extract<Answer | Corrected, { ok: false }>['refusal'];
