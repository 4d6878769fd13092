import { Text, View } from '@tarojs/components';
import './SeatsGauge.scss';

interface SeatsGaugeProps {
  readonly taken: number;
  readonly limit: number;
  readonly waiting: number;
}

/** Seats taken of the limit, and who waits (L2). */
export function SeatsGauge({ taken, limit, waiting }: SeatsGaugeProps) {
  const full = taken >= limit;
  const words = full
    ? `名额${limit}人，已报满`
    : `名额${limit}人，已报${taken}人，余${limit - taken}人`;
  const queue = waiting > 0 ? `候补${waiting}人` : '';
  const percent = Math.min(100, Math.round((taken / limit) * 100));
  return (
    <View className="seats-gauge" aria-label={[words, queue].filter(Boolean).join('，')}>
      <View className="seats-gauge__words">
        <Text>{words}</Text>
        {queue ? <Text className="seats-gauge__queue">{queue}</Text> : null}
      </View>
      <View className="seats-gauge__track" aria-hidden="true">
        <View
          className={full ? 'seats-gauge__bar seats-gauge__bar--full' : 'seats-gauge__bar'}
          style={{ width: `${percent}%` }}
        />
      </View>
    </View>
  );
}
