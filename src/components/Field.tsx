import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import './Field.scss';

export interface FieldProps {
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  /** What is wrong with it, as a sentence. */
  readonly error?: string | undefined;
  /** Anchor for scrolling to it. */
  readonly id?: string;
}

/** One question of a form: label above, error below. */
export function Field({
  label,
  required = true,
  hint,
  error,
  id,
  children,
}: PropsWithChildren<FieldProps>) {
  return (
    <View className={error === undefined ? 'field' : 'field field--wrong'} id={id ?? ''}>
      <View className="field__label">
        {required ? (
          <Text className="field__mark" aria-label="必填">
            *
          </Text>
        ) : null}
        {label}
        {required ? null : <Text className="field__hint">（选填）</Text>}
      </View>
      {children}
      {error === undefined ? null : (
        <View className="field__error" aria-live="assertive">
          {error}
        </View>
      )}
      {error === undefined && hint !== undefined ? (
        <View className="field__hint">{hint}</View>
      ) : null}
    </View>
  );
}
