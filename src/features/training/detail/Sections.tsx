import { View } from '@tarojs/components';
import { FactRow } from '#components/FactRow';
import type { OfflineTraining, Training } from '#domain/training/training';
import {
  certificateConditions,
  certificateGist,
  contentGist,
  creditHoursText,
  feeText,
  sectionGist,
  sectionText,
} from '#text/training';
import { Contacts } from '#components/Contacts';
import { Section } from '#components/Section';
import type { TrainingView } from '../primaryAction';
import { scheduleOf } from '../schedule';
import { Content } from './Content';
import { Lodging } from './Lodging';
import { Payment } from './Payment';
import { Schedule } from './Schedule';
import '../../../components/rows.scss';
import './detail.scss';

/** Everything the notice says, in parts that open one by one. */
export function Sections({ view: { training, now, mine } }: { view: TrainingView }) {
  return (
    <>
      <Section title={sectionText.schedule} opened>
        <Schedule entries={scheduleOf(training, now)} />
      </Section>
      <Section title={sectionText.content} gist={contentGist(training)}>
        <View className="detail__text">{training.introduction}</View>
        <Content modules={training.modules} />
      </Section>
      <Section title={sectionText.fee} gist={feeText(training.fee)}>
        <Payment training={training} />
      </Section>
      {training.mode === 'offline' && (
        <OnSite training={training} isRegistered={mine !== undefined} />
      )}
      <Section title={sectionText.certificate} gist={certificateGist(training)}>
        <Certificates training={training} />
      </Section>
      <Section title={sectionText.contacts} gist={sectionGist.contacts}>
        <Contacts contacts={training.contacts} />
      </Section>
      <Section title={sectionText.notes} gist={training.host}>
        <Notes training={training} />
      </Section>
    </>
  );
}

interface OnSiteProps {
  readonly training: OfflineTraining;
  readonly isRegistered: boolean;
}

function OnSite({ training, isRegistered }: OnSiteProps) {
  const { place } = training.checkIn;
  return (
    <>
      {training.hotels.length > 0 && (
        <Section title={sectionText.lodging} gist={training.hotels[0]?.name ?? ''}>
          <Lodging hotels={training.hotels} trainingId={isRegistered ? training._id : undefined} />
        </Section>
      )}
      <Section title={sectionText.travel} gist={place.address ?? place.name}>
        {place.address !== undefined && (
          <View className="rows">
            <FactRow label="报到地址" value={place.address} copy={place.address} />
          </View>
        )}
        {training.travel.map((way) => (
          <View key={way.from}>
            <View className="detail__heading">从{way.from}出发</View>
            <View className="detail__text">{way.text}</View>
          </View>
        ))}
      </Section>
    </>
  );
}

const Certificates = ({ training }: { training: Training }) => (
  <>
    {training.certificates.map((certificate) => (
      <View key={certificate.title}>
        <View className="detail__heading">{certificate.title}</View>
        <View className="detail__small">{certificate.issuer}颁发</View>
      </View>
    ))}
    {training.creditHours !== undefined && (
      <View className="detail__small">{creditHoursText(training.creditHours)}</View>
    )}
    <View className="detail__small">{certificateConditions(training)}</View>
  </>
);

const Notes = ({ training }: { training: Training }) => (
  <>
    <FactRow label="主办单位" value={training.host} />
    {training.organizers.length > 0 && (
      <FactRow label="承办单位" value={training.organizers.join('、')} />
    )}
    <FactRow label="培训对象" value={training.audience} />
    {training.documentNumber && <FactRow label="文号" value={training.documentNumber} />}
    {training.notes.map((note) => (
      <View className="detail__text" key={note}>
        · {note}
      </View>
    ))}
  </>
);
