import { CertificateTemplate, templateIdOf } from '#domain/certificate/template';
import type { Training } from '#domain/training/training';
import { proposedTemplate } from '#text/certificateTemplate';
import { personIdOf } from '#shell/identity';
import { organizer } from './personas';

/** The certificates of a training as they are proposed, with seals that are marked as samples (O7, L7). */
export const certificateDemo = (training: Training): CertificateTemplate[] =>
  training.certificates.map((_, index) =>
    CertificateTemplate.parse({
      ...proposedTemplate(training, index + 1),
      _id: templateIdOf(training._id, index + 1),
      trainingId: training._id,
      ordinal: index + 1,
      revision: 1,
      changedAt: training.publishedAt,
      changedBy: personIdOf(organizer.openid),
    }),
  );
