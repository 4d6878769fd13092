import { Card } from '#components/Card';
import { membershipText, regionPathText } from '#text/membership';
import { Passage } from './Passage';

/** The two ways to become an individual member, for somebody of whom nothing is known yet (M4, M5). */
export const Joining = () => (
  <Card title={membershipText.joinTitle}>
    <Passage title={membershipText.unitPath} words={membershipText.unitPathHow} />
    <Passage title={membershipText.regionPath} words={regionPathText(undefined)} />
  </Card>
);
