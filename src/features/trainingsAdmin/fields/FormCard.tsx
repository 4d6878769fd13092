import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Card } from '#components/Card';
import './fields.scss';

/** Questions on a card, with room between them. */
export const FormCard = ({ title, children }: PropsWithChildren<{ readonly title?: string }>) => (
  <Card {...(title === undefined ? {} : { title })}>
    <View className="training-questions">{children}</View>
  </Card>
);
