import Taro from '@tarojs/taro';
import { trainingCalls } from '#contract/training';
import { callCloud } from './callCloud';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { cloud: { callFunction: jest.fn() } },
}));

const callFunction = Taro.cloud.callFunction as unknown as jest.Mock;
const list = () => callCloud(trainingCalls.list, {});

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

it('asks the function of the contract by the name of the call', async () => {
  callFunction.mockResolvedValue({ result: { ok: true, value: 1 } });
  expect(await list()).toEqual({ ok: true, value: 1 });
  expect(callFunction).toHaveBeenCalledWith({
    name: 'training',
    data: { call: 'list', input: {} },
  });
});

it('gives a refusal with its sentence', async () => {
  callFunction.mockResolvedValue({
    result: { ok: false, refusal: { code: 'BUSY' }, message: '稍后' },
  });
  expect(await list()).toEqual({ ok: false, refusal: { code: 'BUSY', message: '稍后' } });
});

it.each([
  ['the network is gone', { errMsg: 'cloud.callFunction:fail request:fail' }],
  [
    'the function died',
    { errCode: -504002, errMsg: 'cloud.callFunction:fail Error: errCode: -504002' },
  ],
])('asks to try again when %s', async (_what, error) => {
  callFunction.mockRejectedValue(error);
  expect(await list()).toMatchObject({ refusal: { code: 'UNREACHABLE' } });
});

it('asks to try again when the answer cannot be read', async () => {
  callFunction.mockResolvedValue({ result: 'nonsense' });
  expect(await list()).toMatchObject({ refusal: { code: 'UNREACHABLE' } });
});

it('says that too much was sent, which trying again would not mend', async () => {
  callFunction.mockRejectedValue({ errCode: -501007, errMsg: 'cloud.callFunction:fail -501007' });
  expect(await list()).toMatchObject({
    refusal: { code: 'TOO_LARGE', message: '提交的内容过长，请精简后再试' },
  });
});
