import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import './Card.scss';

interface CardProps extends PropsWithChildren {
  readonly title?: string;
  /** Beside the title: a chip. */
  readonly aside?: ReactNode;
  readonly tone?: 'plain' | 'list' | 'accent';
  /** Makes the whole card one target. */
  readonly onTap?: () => void;
  /** What a screen reader says for a card that can be tapped. */
  readonly label?: string;
}

/** A white card: what, when, how much, what next. */
export function Card({ title, aside, tone = 'plain', onTap, label, children }: CardProps) {
  const tapped = onTap
    ? {
        onClick: onTap,
        hoverClass: 'card--pressed',
        'aria-role': 'button',
        'aria-label': label ?? title ?? '',
      }
    : {};
  return (
    <View className={`card card--${tone}`} {...tapped}>
      {title !== undefined || aside ? (
        <View className="card__head">
          <View className="card__title">{title}</View>
          {aside ? <View className="card__aside">{aside}</View> : null}
        </View>
      ) : null}
      {children}
    </View>
  );
}
