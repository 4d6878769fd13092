import { Button, Text, View } from '@tarojs/components';
import { type PropsWithChildren, useState } from 'react';
import './Section.scss';

interface SectionProps {
  readonly title: string;
  /** The one thing a hurried reader wants, shown while closed. */
  readonly gist?: string;
  readonly opened?: boolean;
}

/** One part of a long page, opened and closed by its heading. */
export function Section({
  title,
  gist,
  opened = false,
  children,
}: PropsWithChildren<SectionProps>) {
  const [isOpen, setOpen] = useState(opened);
  const spoken = isOpen ? [title, '已展开'] : [title, gist, '已收起'];
  return (
    <View className="section">
      <Button
        className="bare-button section__heading"
        aria-label={spoken.filter(Boolean).join('，')}
        onClick={() => setOpen(!isOpen)}
      >
        <View className="section__words">
          <Text className="section__title">{title}</Text>
          {gist !== undefined && !isOpen && <Text className="section__gist">{gist}</Text>}
        </View>
        <View className={isOpen ? 'section__arrow section__arrow--open' : 'section__arrow'} />
      </Button>
      {isOpen && <View className="section__body">{children}</View>}
    </View>
  );
}
