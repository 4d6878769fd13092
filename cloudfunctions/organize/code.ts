import type { organizeCalls } from '#contract/organize';
import { sceneOf } from '#domain/entry/entry';
import { err, ok } from '#domain/result';
import * as z from '#domain/z';
import { openapi } from '#shell/platform';
import type { Action } from '#shell/route';
import { findEdited } from './edited';

/** Where a code leads first; it goes on by the scene. */
const PAGE = 'pages/home/index';
const WIDTH_PX = 560;

const Picture = z.object({
  contentType: z.string(),
  buffer: z.custom<Buffer>((value) => Buffer.isBuffer(value)),
});

export const code: Action<typeof organizeCalls.code> = async ({ trainingId }, caller) => {
  const edited = await findEdited(trainingId, caller);
  if (!edited) return err({ code: 'TRAINING_UNKNOWN' });
  if (!edited.published) return err({ code: 'NOT_PUBLISHED' });
  const scene = sceneOf({ kind: 'training', trainingId });
  try {
    const made = Picture.parse(
      await openapi.wxacode!.getUnlimited!({ scene, page: PAGE, width: WIDTH_PX }),
    );
    return ok({ scene, contentType: made.contentType, base64: made.buffer.toString('base64') });
  } catch (error) {
    console.error('no mini-program code was made', error);
    return err({ code: 'CODE_UNAVAILABLE' });
  }
};
