import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { StatusChip } from '#components/StatusChip';
import type { ShownPlan } from '#contract/lodging';
import { lodgingCommon, type PeopleFilter, peopleFilterText, planText } from '#text/lodging';
import { peopleCounts } from './planView';
import '../lodging.scss';

interface PlanHeadProps {
  readonly plan: ShownPlan;
  /** Shown beside a draft, to be read only. */
  readonly isReadOnly: boolean;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly onRerun: () => Promise<void>;
  readonly onOther: () => Promise<void>;
}

/** What it has come to, in the order of the aims; each figure leads to those people. */
const FIGURES = ['noRoom', 'elsewhere', 'swapped', 'alone', 'asked'] as const;

/** Draft or published, how good it is, and running it again. */
export function PlanHead({ plan, isReadOnly, onFilter, onRerun, onOther }: PlanHeadProps) {
  const { title, state, at, publishedAt, isOutdated, rows } = plan;
  const counts = peopleCounts(rows);
  const isDraft = state === 'draft';
  const figures = FIGURES.filter((figure) => counts[figure] > 0);
  return (
    <Card title={title}>
      <View className="lodging-chips">
        <StatusChip
          tone={isDraft ? 'warning' : 'success'}
          text={
            isDraft || publishedAt === undefined ? planText.draft : planText.published(publishedAt)
          }
        />
        <StatusChip text={planText.ranAt(at)} />
      </View>
      {figures.length === 0 ? (
        <View>{planText.perfect}</View>
      ) : (
        <View className="lodging-figures">
          {figures.map((figure) => (
            <View
              key={figure}
              className={
                figure === 'noRoom' ? 'lodging-figure lodging-figure--danger' : 'lodging-figure'
              }
              hoverClass="lodging-figure--pressed"
              aria-role="button"
              aria-label={`${peopleFilterText[figure]}，${lodgingCommon.people(counts[figure])}`}
              onClick={() => onFilter(figure)}
            >
              <View className="lodging-figure__count">{counts[figure]}</View>
              <View className="lodging-figure__word">{peopleFilterText[figure]}</View>
            </View>
          ))}
        </View>
      )}
      {isOutdated && !isReadOnly && <Notice tone="warning" text={planText.outdated} />}
      {!isReadOnly && (
        <PrimaryButton
          tone="secondary"
          label={planText.rerun}
          progress={planText.running}
          onTap={onRerun}
        />
      )}
      {(isReadOnly || (isDraft && publishedAt !== undefined)) && (
        <PrimaryButton
          tone="secondary"
          label={isReadOnly ? planText.seeDraft : planText.seePublished}
          onTap={onOther}
        />
      )}
    </Card>
  );
}
