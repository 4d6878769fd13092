import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useLoaded } from '#cloud/useLoaded';
import { Card } from '#components/Card';
import { EmptyState } from '#components/EmptyState';
import { LinkRow } from '#components/LinkRow';
import { Loadable } from '#components/Loadable';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { stepRoute } from '../../components/stepRoute';
import { TrainingCard } from '#components/TrainingCard';
import type { MyRegistration } from '#contract/training';
import { homeText, nextStepText, unreadText } from '#text/home';
import { meText } from '#text/me';
import { isForNow } from '#text/standing';
import { unitTasks } from '#text/unitNow';
import { routes } from '../../routes';
import { type Home, loadHome } from './loadHome';
import { MemberCard } from './MemberCard';
import { MembershipNow } from './MembershipNow';
import { NowCard } from './NowCard';
import { UnitsNow } from './UnitsNow';
import { useEntryCode } from './useEntryCode';
import { Welcome } from './Welcome';
import './index.scss';

const open = (url: string) => void Taro.navigateTo({ url });
const openTab = (url: string) => void Taro.switchTab({ url });

/** 首页: who I am, what now, open trainings. */
export default function HomePage() {
  const { unknown, dismiss } = useEntryCode();
  const { loaded, refresh } = useLoaded(loadHome);
  return (
    <Page>
      {unknown ? (
        <Notice
          tone="warning"
          text={homeText.unknownCode}
          action={{ label: homeText.dismiss, onTap: dismiss }}
        />
      ) : null}
      <Loadable loaded={loaded} onRetry={refresh}>
        {(home) => (
          <>
            {home.me.person ? (
              <MemberCard
                person={home.me.person}
                standing={home.standing}
                onMembership={() => open(routes.membership)}
                onPerson={() => openTab(routes.me)}
              />
            ) : (
              <Welcome onJoin={() => open(routes.signUp())} />
            )}
            <Card tone="list">
              {home.me.unreadNews > 0 ? (
                <LinkRow label={unreadText(home.me.unreadNews)} onTap={() => open(routes.news)} />
              ) : null}
              <LinkRow
                label={meText.membership}
                note={meText.membershipNote}
                onTap={() => open(routes.membership)}
              />
            </Card>
            <WhatNow home={home} />
            <OpenTrainings home={home} />
          </>
        )}
      </Loadable>
    </Page>
  );
}

function WhatNow({ home }: { readonly home: Home }) {
  const { standing } = home;
  const unfinished = home.registrations.filter((registration) => nextStepText(registration));
  const membership = standing && isForNow(standing) ? standing : undefined;
  const forUnits = home.units.some((unit) => unitTasks(unit, home.today).length > 0);
  if (unfinished.length === 0 && !membership && !forUnits) return null;
  return (
    <>
      <View className="home-heading">{homeText.now}</View>
      {membership ? (
        <MembershipNow
          standing={membership}
          today={home.today}
          onTap={() => open(stepRoute(membership))}
        />
      ) : null}
      <UnitsNow units={home.units} today={home.today} onOpen={open} />
      {unfinished.map((registration) => (
        <NowCard
          key={registration.registrationId}
          registration={registration}
          today={home.today}
          onTap={() => open(pageOfStep(registration))}
        />
      ))}
    </>
  );
}

/** Where the next step of a registration is taken or watched. */
function pageOfStep({ next, registrationId, trainingId }: MyRegistration): string {
  if (next.kind === 'pay') return routes.pay(registrationId);
  if (next.kind === 'survey') return routes.survey(trainingId);
  if (next.kind === 'study') return routes.study(trainingId);
  if (next.kind === 'certificate') return routes.certificates;
  return next.kind === 'room' ? routes.room(trainingId) : routes.registration(trainingId);
}

function OpenTrainings({ home }: { readonly home: Home }) {
  return (
    <>
      <View className="home-heading">{homeText.trainings}</View>
      {home.trainings.length === 0 ? (
        <EmptyState
          text={homeText.noTrainings}
          action={{ label: homeText.allTrainings, onTap: () => openTab(routes.trainings) }}
        />
      ) : (
        home.trainings.map((training) => (
          <TrainingCard
            key={training.trainingId}
            training={training}
            today={home.today}
            onTap={() => open(routes.training(training.trainingId))}
          />
        ))
      )}
    </>
  );
}
