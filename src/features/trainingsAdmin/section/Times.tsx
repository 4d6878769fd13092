import { Card } from '#components/Card';
import { DateField } from '#components/DateField';
import { civilDateOf, plusDays } from '#domain/calendar';
import { questionText } from '#text/questions';
import { MomentField } from '../fields/MomentField';
import { WindowFields } from '../fields/WindowFields';
import type { FormProps } from './forms';

/** When one registers, studies or comes; each picker opens near the answer before it. */
export function Times(props: FormProps) {
  const { draft, change } = props;
  const { opensAt, closesAt } = draft.registration;
  const opened = opensAt && civilDateOf(opensAt);
  return (
    <>
      <Card>
        <MomentField
          label={questionText['registration.opensAt']}
          value={opensAt}
          onChange={(at) => change({ registration: { ...draft.registration, opensAt: at } })}
        />
        <MomentField
          label={questionText['registration.closesAt']}
          value={closesAt}
          isEnd
          {...(opened && { likely: opened })}
          onChange={(at) => change({ registration: { ...draft.registration, closesAt: at } })}
        />
      </Card>
      {draft.mode === 'online' ? <OnlineTimes {...props} /> : <ClassTimes {...props} />}
    </>
  );
}

function OnlineTimes({ draft: { windows, registration }, change }: FormProps) {
  const { study, survey } = windows;
  const closed = registration.closesAt && civilDateOf(registration.closesAt);
  return (
    <Card>
      <WindowFields
        label={questionText['windows.study']}
        value={study}
        likely={closed}
        onChange={(days) => change({ windows: { ...windows, study: days } })}
      />
      <WindowFields
        label={questionText['windows.survey']}
        value={survey}
        likely={study.from}
        onChange={(days) => change({ windows: { ...windows, survey: days } })}
      />
      <WindowFields
        label={questionText['windows.certificate']}
        value={windows.certificate}
        likely={survey.from ?? study.from}
        onChange={(days) => change({ windows: { ...windows, certificate: days } })}
      />
    </Card>
  );
}

function ClassTimes({ draft: { checkIn, classDays, leaveOn }, change }: FormProps) {
  const arrival = checkIn.opensAt && civilDateOf(checkIn.opensAt);
  return (
    <Card>
      <MomentField
        label={questionText['checkIn.opensAt']}
        value={checkIn.opensAt}
        onChange={(opensAt) => change({ checkIn: { ...checkIn, opensAt } })}
      />
      <MomentField
        label={questionText['checkIn.closesAt']}
        value={checkIn.closesAt}
        isEnd
        {...(arrival && { likely: arrival })}
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
        {...(classDays.until && { likely: plusDays(classDays.until, 1) })}
        onChange={(day) => change({ leaveOn: day })}
      />
    </Card>
  );
}
