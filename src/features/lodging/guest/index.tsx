import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { EmptyState } from '#components/EmptyState';
import { goBack } from '../../../components/goBack';
import { Page } from '#components/Page';
import { type Guest, lodgingCalls, type LodgingOverview } from '#contract/lodging';
import { PersonId, type TrainingId } from '#domain/ids';
import { ok } from '#domain/result';
import { holdText } from '#text/lodging';
import { routes } from '../../../routes';
import { LodgingLoadable } from '../LodgingLoadable';
import { useOfTraining } from '../useOfTraining';
import { CancelStay } from './CancelStay';
import { HoldForm } from './HoldForm';
import { PersonCard } from './PersonCard';

interface Shown {
  readonly overview: LodgingOverview;
  readonly guest: Guest | undefined;
}

async function load(trainingId: TrainingId, personId: PersonId | undefined) {
  const [overview, guests] = await Promise.all([
    callCloud(lodgingCalls.overview, { trainingId }),
    callCloud(lodgingCalls.guests, { trainingId }),
  ]);
  if (!overview.ok) return overview;
  if (!guests.ok) return guests;
  const guest = guests.value.guests.find((one) => one.personId === personId);
  return ok<Shown>({ overview: overview.value, guest });
}

/** One attendee's stay: registered, changed or cancelled for them. */
export default function LodgingGuest() {
  const { params } = useRouter<{ personId?: string }>();
  const [personId] = useState(() => PersonId.safeParse(params.personId).data);
  const screen = useOfTraining((trainingId) => load(trainingId, personId));
  return (
    <Page wide>
      <LodgingLoadable screen={screen}>
        {({ overview, guest }, trainingId) =>
          guest === undefined ? (
            <EmptyState
              text={holdText.unknown}
              action={{
                label: holdText.back,
                onTap: () => goBack(routes.lodgingGuests(trainingId)),
              }}
            />
          ) : (
            <>
              <PersonCard guest={guest} overview={overview} />
              {/* What is typed stays until the stay itself is another one. */}
              <HoldForm
                key={JSON.stringify(guest.request)}
                guest={guest}
                overview={overview}
                onHeld={(held) => screen.replace({ overview, guest: held })}
              />
              <CancelStay
                guest={guest}
                trainingId={trainingId}
                onCancelled={(left) => screen.replace({ overview, guest: left })}
              />
            </>
          )
        }
      </LodgingLoadable>
    </Page>
  );
}
