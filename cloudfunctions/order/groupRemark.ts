import { remarkText } from '#domain/training/remark';
import type { Training } from '#domain/training/training';
import type { Unit } from '#domain/unit/unit';

/** The remark of a unit's transfer for its staff, e.g. `在职培训+单位名称` (O9, L6). */
export const groupRemark = (
  { remark, shortTitle }: Training,
  { name }: Pick<Unit, 'name'>,
): string => remarkText(remark.group, { personName: shortTitle, unitName: name });
