import Taro from '@tarojs/taro';
import { Card } from '#components/Card';
import { LinkRow } from '#components/LinkRow';
import { RegistrationChip } from '#components/RegistrationChip';
import type { MyRegistration } from '#contract/training';
import { meText } from '#text/me';
import { routes } from '../../routes';

interface RegistrationsCardProps {
  readonly registrations: readonly MyRegistration[];
}

/** All my registrations, each with its state. */
export function RegistrationsCard({ registrations }: RegistrationsCardProps) {
  return (
    <Card title={meText.registrations}>
      {registrations.length === 0 ? (
        <LinkRow
          label={meText.noRegistrations}
          onTap={() => void Taro.switchTab({ url: routes.trainings })}
        />
      ) : (
        registrations.map((registration) => (
          <LinkRow
            key={registration.registrationId}
            label={registration.trainingTitle}
            note={<RegistrationChip status={registration.status} />}
            onTap={() =>
              void Taro.navigateTo({ url: routes.registration(registration.trainingId) })
            }
          />
        ))
      )}
    </Card>
  );
}
