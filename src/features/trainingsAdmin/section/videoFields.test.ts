import { readVideo, typedVideo } from './videoFields';

const file = 'cloud://env.bucket/videos/zaizhi-2026/one.mp4';

describe('a video as it is typed', () => {
  it('reads as it was written', () => {
    const video = { file, seconds: 3725 } as never;
    expect(readVideo(typedVideo(video))).toEqual({ video });
    expect(readVideo(typedVideo(undefined))).toEqual({ video: undefined });
  });

  it('has a length, and lies where videos lie', () => {
    expect(readVideo({ file, minutes: '', seconds: '' })).toEqual({ wrong: 'length' });
    expect(readVideo({ file, minutes: '1', seconds: 'x' })).toEqual({ wrong: 'length' });
    const elsewhere = ['cloud://e.b/vouchers/a.png', 'cloud://e.b/videos/../vouchers/a.png', 'a'];
    for (const other of elsewhere)
      expect(readVideo({ file: other, minutes: '1', seconds: '' })).toEqual({ wrong: 'file' });
  });
});
