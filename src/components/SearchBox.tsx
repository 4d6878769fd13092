import { Input, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import './Field.scss';
import './SearchBox.scss';

const PAUSE_MS = 300;

interface SearchBoxProps {
  /** What one may search by, e.g. 姓名、单位或手机号. */
  readonly placeholder: string;
  readonly searched: string;
  readonly onSearch: (search: string) => void;
}

/** Searches when typing pauses, or at once on the keyboard's search key. */
export function SearchBox({ placeholder, searched, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(searched);
  const [known, setKnown] = useState(searched);
  if (searched !== known) {
    setKnown(searched);
    // A search given up elsewhere leaves the box as well; blanks at its ends are the typist's.
    if (typed.trim() !== searched) setTyped(searched);
  }
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => onSearch(text), PAUSE_MS);
  };
  const searchNow = (text: string) => {
    setTyped(text);
    clearTimeout(pause.current);
    onSearch(text);
  };
  useEffect(() => () => clearTimeout(pause.current), []);
  return (
    <View className="field__control">
      <Input
        className="field__input"
        value={typed}
        maxlength={50}
        confirmType="search"
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        aria-label={placeholder}
        onInput={(event) => type(event.detail.value)}
        onConfirm={() => searchNow(typed)}
      />
      {typed !== '' && (
        <View className="search-box__clear" aria-role="button" onClick={() => searchNow('')}>
          清除
        </View>
      )}
    </View>
  );
}
