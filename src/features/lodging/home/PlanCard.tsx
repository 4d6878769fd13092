import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import type { LodgingOverview } from '#contract/lodging';
import { overviewText } from '#text/lodging';
import '../lodging.scss';

type Plan = LodgingOverview['plan'];

function standing(plan: Plan): readonly string[] {
  if (!plan) return [overviewText.neverRun];
  const { publishedAt, hasDraft, ranAt } = plan;
  if (publishedAt === undefined) return ranAt === undefined ? [] : [overviewText.draft(ranAt)];
  return [overviewText.published(publishedAt), ...(hasDraft ? [overviewText.draftAgain] : [])];
}

/** How far the plan of rooms is. */
export const PlanCard = ({ plan }: { readonly plan: Plan }) => (
  <Card title={overviewText.plan}>
    {standing(plan).map((sentence) => (
      <View key={sentence}>{sentence}</View>
    ))}
    {plan && plan.supplementsOpen > 0 && (
      <View>{overviewText.supplementsOpen(plan.supplementsOpen)}</View>
    )}
    {plan?.isOutdated && <Notice tone="warning" text={overviewText.outdated} />}
  </Card>
);
