import { Input, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './SearchList.scss';

interface SearchListProps<Item> {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item) => ReactNode;
  /** What a screen reader says for a row. */
  readonly nameOf: (item: Item) => string;
  readonly onPick: (item: Item) => void;
  /** Below the list: a sentence while there is nothing, or another way on. */
  readonly foot?: ReactNode;
}

/** A search box over a list of big rows. */
export function SearchList<Item>(props: SearchListProps<Item>) {
  const { label, placeholder, query, onQuery, items, keyOf, row, nameOf, onPick, foot } = props;
  return (
    <View className="search-list">
      <View className="field__control search-list__box">
        <Input
          className="field__input"
          value={query}
          maxlength={50}
          focus
          confirmType="search"
          placeholder={placeholder}
          placeholderClass="field__placeholder"
          aria-label={label}
          onInput={(event) => onQuery(event.detail.value)}
        />
      </View>
      <View className="search-list__items">
        {items.map((item) => (
          <View
            key={keyOf(item)}
            className="search-list__item"
            hoverClass="search-list__item--pressed"
            aria-role="button"
            aria-label={nameOf(item)}
            onClick={() => onPick(item)}
          >
            {row(item)}
          </View>
        ))}
      </View>
      {foot}
    </View>
  );
}
