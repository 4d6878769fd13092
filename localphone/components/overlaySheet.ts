import { ask } from '../wx/overlay/dialog';
import { button, element } from '../wx/overlay/element';
import { componentHost } from './host';
import { Wheel } from './wheel';

export interface WheelSheet {
  /** What a screen reader announces. */
  label: string;
  columns: readonly (readonly string[])[];
  /** Chosen row of each column. */
  chosen: readonly number[];
  /** A column was turned: gives new rows for columns that depend on it. */
  turned?: (
    column: number,
    chosen: readonly number[],
  ) => Readonly<Record<number, readonly string[]>> | undefined;
  confirmText: string;
  /** Columns that got new rows begin at their first. */
  startsOver?: boolean;
}

export interface OpenSheet {
  /** The rows chosen, or undefined when cancelled. */
  answer: Promise<number[] | undefined>;
  /** Without `chosen` each wheel stays where it is. */
  setColumns(columns: readonly (readonly string[])[], chosen?: readonly number[]): void;
}

/** WeChat's sheet of wheels from below, with 取消 and 确定. */
export function openWheels(spec: WheelSheet): OpenSheet {
  const wheels = spec.columns.map(
    (rows, column) => new Wheel(rows, spec.chosen[column] ?? 0, () => turned(column)),
  );
  const chosen = () => wheels.map(({ index }) => index);
  const turned = (column: number) => {
    const changed = spec.turned?.(column, chosen());
    for (const [at, rows] of Object.entries(changed ?? {})) {
      wheels[Number(at)]?.setRows(rows);
      if (spec.startsOver) wheels[Number(at)]?.choose(0);
    }
  };
  const answer = ask<number[] | undefined>(componentHost().phone.overlay, {
    label: spec.label,
    placement: 'bottom',
    cancel: undefined,
    content: (done) => [
      element('div', { class: 'wheel-bar' }, [
        button('取消', 'wheel-cancel', () => done(undefined)),
        button(spec.confirmText, 'wheel-confirm', () => done(chosen())),
      ]),
      element(
        'div',
        { class: 'wheels' },
        wheels.map(({ element: wheel }) => wheel),
      ),
    ],
  });
  queueMicrotask(() => wheels.forEach((wheel) => wheel.place()));
  return {
    answer,
    setColumns: (columns, indexes) =>
      wheels.forEach((wheel, at) => {
        wheel.setRows(columns[at] ?? []);
        if (indexes) wheel.choose(indexes[at] ?? 0);
      }),
  };
}
