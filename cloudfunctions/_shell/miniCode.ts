import { type Destination, sceneOf } from '#domain/entry/entry';
import { err, ok, type Result } from '#domain/result';
import * as z from '#domain/z';
import { openapi } from './platform';

const WIDTH_PX = 560;

const Picture = z.object({
  contentType: z.string(),
  buffer: z.custom<Buffer>((value) => Buffer.isBuffer(value)),
});

/** A mini-program code as a picture in base64, and the scene that it carries. */
interface MiniCode {
  readonly scene: string;
  readonly contentType: string;
  readonly base64: string;
}

/** Has the platform make the code that opens `page` and leads to `destination`. */
export async function miniCode(
  destination: Exclude<Destination, { kind: 'unknown' }>,
  page: string,
): Promise<Result<MiniCode, { code: 'CODE_UNAVAILABLE' }>> {
  const scene = sceneOf(destination);
  try {
    const made = Picture.parse(
      await openapi.wxacode!.getUnlimited!({ scene, page, width: WIDTH_PX }),
    );
    return ok({ scene, contentType: made.contentType, base64: made.buffer.toString('base64') });
  } catch (error) {
    console.error('no mini-program code was made', error);
    return err({ code: 'CODE_UNAVAILABLE' });
  }
}
