import { DateField } from '#components/DateField';
import { civilDateOf, plusDays } from '#domain/calendar';
import { questionText } from '#text/questions';
import { FormCard } from '../fields/FormCard';
import { MomentField } from '../fields/MomentField';
import { WindowFields } from '../fields/WindowFields';
import type { FormProps } from './forms';

/** When one registers, studies or comes; each picker opens near the answer before it. */
export function Times(props: FormProps) {
  const { draft, today, change } = props;
  const { opensAt, closesAt } = draft.registration;
  const opened = opensAt && civilDateOf(opensAt);
  return (
    <>
      <FormCard>
        <MomentField
          label={questionText['registration.opensAt']}
          value={opensAt}
          likely={today}
          onChange={(at) => change({ registration: { ...draft.registration, opensAt: at } })}
        />
        <MomentField
          label={questionText['registration.closesAt']}
          value={closesAt}
          isEnd
          after={opensAt}
          likely={opened ?? today}
          onChange={(at) => change({ registration: { ...draft.registration, closesAt: at } })}
        />
      </FormCard>
      {draft.mode === 'online' ? <OnlineTimes {...props} /> : <ClassTimes {...props} />}
    </>
  );
}

function OnlineTimes({ draft: { windows, registration }, today, change }: FormProps) {
  const { study, survey } = windows;
  const closed = registration.closesAt ? civilDateOf(registration.closesAt) : today;
  return (
    <FormCard>
      <WindowFields
        label={questionText['windows.study']}
        value={study}
        likely={closed}
        onChange={(days) => change({ windows: { ...windows, study: days } })}
      />
      <WindowFields
        label={questionText['windows.survey']}
        value={survey}
        likely={study.from ?? closed}
        onChange={(days) => change({ windows: { ...windows, survey: days } })}
      />
      <WindowFields
        label={questionText['windows.certificate']}
        value={windows.certificate}
        likely={survey.from ?? study.from ?? closed}
        onChange={(days) => change({ windows: { ...windows, certificate: days } })}
      />
    </FormCard>
  );
}

function ClassTimes({ draft, today, change }: FormProps) {
  const { checkIn, classDays, leaveOn, registration } = draft;
  const closed = registration.closesAt ? civilDateOf(registration.closesAt) : today;
  const arrival = checkIn.opensAt ? civilDateOf(checkIn.opensAt) : closed;
  return (
    <FormCard>
      <MomentField
        label={questionText['checkIn.opensAt']}
        value={checkIn.opensAt}
        likely={closed}
        onChange={(opensAt) => change({ checkIn: { ...checkIn, opensAt } })}
      />
      <MomentField
        label={questionText['checkIn.closesAt']}
        value={checkIn.closesAt}
        isEnd
        after={checkIn.opensAt}
        likely={arrival}
        onChange={(closesAt) => change({ checkIn: { ...checkIn, closesAt } })}
      />
      <WindowFields
        label={questionText.classDays}
        value={classDays}
        likely={arrival}
        onChange={(days) => change({ classDays: days })}
      />
      <DateField
        label={questionText.leaveOn}
        value={leaveOn}
        likely={classDays.until ? plusDays(classDays.until, 1) : arrival}
        onChange={(day) => change({ leaveOn: day })}
      />
    </FormCard>
  );
}
