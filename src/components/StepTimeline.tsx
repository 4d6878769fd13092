import { Text, View } from '@tarojs/components';
import './StepTimeline.scss';

export interface TimelineStep {
  readonly label: string;
  /** `stopped`: it ends here, e.g. 未通过. */
  readonly state: 'done' | 'now' | 'next' | 'stopped';
  readonly date?: string;
  readonly note?: string;
}

const WORDS = { done: '已完成', now: '进行中', next: '未开始', stopped: '已结束' } as const;
const MARKS = { done: '✓', now: '', next: '', stopped: '×' } as const;

/** What is done, what is now, what comes next, each with its date. */
export function StepTimeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <View className="step-timeline">
      {steps.map((step, index) => (
        <View
          key={index}
          className={`step-timeline__step step-timeline__step--${step.state}`}
          aria-label={[step.label, WORDS[step.state], step.date, step.note]
            .filter(Boolean)
            .join('，')}
        >
          <View className="step-timeline__mark" aria-hidden="true">
            {MARKS[step.state]}
          </View>
          <View className="step-timeline__words">
            <View className="step-timeline__head">
              <Text className="step-timeline__label">{step.label}</Text>
              {step.date === undefined ? null : (
                <Text className="step-timeline__date">{step.date}</Text>
              )}
            </View>
            {step.note === undefined ? null : (
              <View className="step-timeline__note">{step.note}</View>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}
