import { Input, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { queueText } from '#text/organizer';
import '../../../components/Field.scss';

const PAUSE_MS = 300;

interface SearchBoxProps {
  readonly searched: string;
  readonly onSearch: (search: string) => void;
}

/** Searches when typing pauses, or at once on the keyboard's search key. */
export function SearchBox({ searched, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(searched);
  const search = useRef(onSearch);
  search.current = onSearch;
  const asked = useRef(searched);
  const ask = (text: string) => {
    if (text === asked.current) return;
    asked.current = text;
    search.current(text);
  };
  useEffect(() => {
    const timer = setTimeout(() => ask(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const clear = () => {
    setTyped('');
    ask('');
  };
  return (
    <View className="field__control">
      <Input
        className="field__input"
        value={typed}
        maxlength={50}
        confirmType="search"
        placeholder={queueText.search}
        placeholderClass="field__placeholder"
        aria-label={queueText.search}
        onInput={(event) => setTyped(event.detail.value)}
        onConfirm={() => ask(typed.trim())}
      />
      {typed !== '' && (
        <View className="clear" aria-role="button" onClick={clear}>
          {queueText.clear}
        </View>
      )}
    </View>
  );
}
