import type { RemarkPart } from './training';

/** The remark of a bank transfer, filled in as the notice prints it, e.g. `在职培训+单位名称+姓名` (O9, L6). */
export function remarkText(
  parts: readonly RemarkPart[],
  names: { personName: string; unitName: string },
): string {
  return parts.map((part) => (part.kind === 'keyword' ? part.text : names[part.kind])).join('+');
}
