import { ScrollView, View } from '@tarojs/components';
import './Tabs.scss';

interface TabsProps<Value> {
  readonly tabs: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Lists side by side, one of them shown; they scroll where there are many. */
export function Tabs<Value extends string>({ tabs, chosen, onChoose }: TabsProps<Value>) {
  return (
    <ScrollView
      className="tabs"
      scrollX
      enhanced
      showScrollbar={false}
      scrollIntoView={`tab-${chosen}`}
    >
      <View className="tabs__row" aria-role="tablist">
        {tabs.map(({ value, text }) => (
          <View
            key={value}
            id={`tab-${value}`}
            className={value === chosen ? 'tabs__tab tabs__tab--chosen' : 'tabs__tab'}
            aria-role="tab"
            aria-selected={value === chosen ? 'true' : 'false'}
            onClick={() => onChoose(value)}
          >
            {text}
          </View>
        ))}
      </View>
    </ScrollView>
  );
}
