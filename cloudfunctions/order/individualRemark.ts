import type { Registration } from '#domain/registration/registration';
import { remarkText } from '#domain/training/remark';
import type { Training } from '#domain/training/training';

/** The remark of a transfer for oneself, e.g. `在职培训+单位名称+姓名` (O9, L6). */
export const individualRemark = ({ remark }: Training, { applicant }: Registration): string =>
  remarkText(remark.individual, {
    personName: applicant.name,
    unitName: applicant.workplace.name,
  });
