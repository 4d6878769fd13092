import type { ReactNode } from 'react';
import type { Loaded } from '#cloud/loader';
import { FailedState } from './FailedState';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';

interface LoadableProps<Value, Refusal> {
  readonly loaded: Loaded<Value, Refusal>;
  readonly onRetry: () => Promise<void>;
  readonly children: (value: Value) => ReactNode;
  /** In place of the usual grey cards. */
  readonly skeleton?: ReactNode;
}

/** A screen's content: the skeleton, what failed with a way on, or the value. */
export function Loadable<
  Value,
  Refusal extends { readonly code: string; readonly message: string },
>(props: LoadableProps<Value, Refusal>) {
  const { loaded, onRetry, children, skeleton } = props;
  if (loaded.state === 'loading') return <>{skeleton ?? <Skeleton />}</>;
  if (loaded.state === 'failed') return <FailedState refusal={loaded.refusal} onRetry={onRetry} />;
  return (
    <>
      {loaded.problem ? (
        <Notice
          tone="warning"
          text={`${loaded.problem.message}。以下是上次的内容`}
          action={{ label: '重试', onTap: () => void onRetry() }}
        />
      ) : null}
      {children(loaded.value)}
    </>
  );
}
