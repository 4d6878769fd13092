import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';

const PAGE = 30;

/** The first of many rows, more of them at the end of the page; from the beginning again for another list. */
export function useMore<Row>(rows: readonly Row[], list: string) {
  const [state, setState] = useState({ list, count: PAGE });
  const count = state.list === list ? state.count : PAGE;
  const more = rows.length > count;
  const showMore = () => {
    if (more) setState({ list, count: count + PAGE });
  };
  useReachBottom(showMore);
  return { shown: rows.slice(0, count), more, showMore };
}
