import Taro from '@tarojs/taro';
import { LinkRow } from '#components/LinkRow';
import { Section } from '#components/Section';
import { membershipText } from '#text/membership';
import { routes } from '../../../routes';
import { joinText } from '../membershipPagesText';
import { Passage } from './Passage';

/** Who may be a unit member (M2), and the way there. */
export const UnitMembers = () => (
  <Section title={membershipText.unitKind} gist={joinText.unitGist}>
    <Passage title={membershipText.unitKind} words={membershipText.unitKindWho} />
    <LinkRow
      label={joinText.registerUnit}
      onTap={() => void Taro.navigateTo({ url: routes.myUnits })}
    />
  </Section>
);
