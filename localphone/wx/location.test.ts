/** @jest-environment jsdom */
import { shown, tap, testedWx } from './testing/wx';

function agreed() {
  const tested = testedWx('oPerson');
  localStorage.setItem('phone:oPerson:privacyAgreed', 'true');
  return tested;
}

const hotel = {
  latitude: 30.5605,
  longitude: 114.3421,
  name: '武汉金贵源国际酒店',
  address: '公正路35号',
};

describe('openLocation', () => {
  it('shows name, address and coordinates', async () => {
    await expect(testedWx().call('openLocation', hotel)).resolves.toEqual({
      errMsg: 'openLocation:ok',
    });
    await shown(hotel.name);
    await shown(hotel.address);
    await shown('30.56050, 114.34210');
    await tap('关闭');
  });

  it('needs a point', async () => {
    const { latitude: _left, ...rest } = hotel;
    await expect(testedWx().call('openLocation', rest)).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^openLocation:fail/) as string,
    });
  });
});

describe('chooseLocation', () => {
  it('answers the place where the phone is', async () => {
    const chosen = agreed().call('chooseLocation');
    await tap('国家图书馆');
    expect(await chosen).toMatchObject({ name: '国家图书馆', latitude: 39.943 });
  });

  it('answers the middle of the map where the caller has set one', async () => {
    const { latitude, longitude } = hotel;
    const chosen = agreed().call('chooseLocation', { latitude, longitude });
    await tap('地图中心');
    expect(await chosen).toMatchObject({ latitude, longitude });
  });

  it('fails when it is closed', async () => {
    const chosen = agreed().call('chooseLocation');
    await tap('关闭');
    await expect(chosen).rejects.toMatchObject({ errMsg: 'chooseLocation:fail cancel' });
  });
});
