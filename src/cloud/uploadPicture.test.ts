import Taro from '@tarojs/taro';
import { uploadPicture } from './uploadPicture';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    chooseMedia: jest.fn(),
    compressImage: jest.fn(),
    getRandomValues: jest.fn(),
    cloud: { uploadFile: jest.fn() },
  },
}));

const faked = Taro as unknown as Record<
  'chooseMedia' | 'compressImage' | 'getRandomValues',
  jest.Mock
>;
const uploadFile = Taro.cloud.uploadFile as unknown as jest.Mock;

const chosen = (tempFilePath: string, size: number) =>
  faked.chooseMedia.mockResolvedValue({ tempFiles: [{ tempFilePath, size }] });

beforeEach(() => {
  jest.resetAllMocks();
  for (const level of ['info', 'warn'] as const)
    jest.spyOn(console, level).mockImplementation(() => undefined);
  faked.getRandomValues.mockResolvedValue({ randomValues: new Uint8Array(12).fill(10).buffer });
  uploadFile.mockImplementation(async ({ cloudPath }) => ({ fileID: `cloud://e.b/${cloudPath}` }));
  chosen('wxfile://tmp/a.PNG', 500);
});

const name = '0a'.repeat(12);

it('puts the picture into the folder under a name that nobody guesses', async () => {
  const value = `cloud://e.b/vouchers/p1-1/${name}.png`;
  expect(await uploadPicture('vouchers/p1-1')).toEqual({ ok: true, value });
  expect(faked.compressImage).not.toHaveBeenCalled();
});

it('compresses a large picture, and sends it as it is where that fails', async () => {
  chosen('wxfile://tmp/a.jpg', 2_000_000);
  faked.compressImage.mockResolvedValueOnce({ tempFilePath: 'wxfile://tmp/small.jpg' });
  await uploadPicture('logos/p1');
  expect(uploadFile.mock.lastCall[0].filePath).toBe('wxfile://tmp/small.jpg');
  faked.compressImage.mockRejectedValueOnce({ errMsg: 'compressImage:fail' });
  await uploadPicture('logos/p1');
  expect(uploadFile.mock.lastCall[0].filePath).toBe('wxfile://tmp/a.jpg');
});

it('sends what was made of the picture', async () => {
  await uploadPicture('logos/p1', async (path) => `${path}.cropped.jpg`);
  expect(uploadFile.mock.lastCall[0].filePath).toBe('wxfile://tmp/a.PNG.cropped.jpg');
});

it('uploads nothing and says nothing when the person gives up', async () => {
  const cancel = { errMsg: 'cropImage:fail cancel' };
  expect(await uploadPicture('logos/p1', () => Promise.reject(cancel))).toEqual({
    ok: false,
    refusal: { code: 'CANCELLED' },
  });
  faked.chooseMedia.mockRejectedValue({ errMsg: 'chooseMedia:fail cancel' });
  expect(await uploadPicture('logos/p1')).toEqual({ ok: false, refusal: { code: 'CANCELLED' } });
  expect(uploadFile).not.toHaveBeenCalled();
});

it('says so when a picture cannot be read', async () => {
  const answer = await uploadPicture('logos/p1', () => Promise.reject(new Error('no decoder')));
  expect(answer).toMatchObject({ refusal: { code: 'UNREADABLE' } });
});

it.each([
  ['NOT_PERMITTED', () => faked.chooseMedia.mockRejectedValue({ errMsg: 'chooseMedia:fail auth' })],
  ['TOO_LARGE', () => chosen('wxfile://tmp/a.jpg', 10_000_001)],
  ['UNREACHABLE', () => uploadFile.mockRejectedValue({ errMsg: 'uploadFile:fail' })],
])('says why there is no picture: %s', async (code, given) => {
  given();
  expect(await uploadPicture('logos/p1')).toMatchObject({ refusal: { code } });
});
