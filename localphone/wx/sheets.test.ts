/** @jest-environment jsdom */
import { fakeCloud } from './testing/fakeCloud';
import { shown, tap, testedWx } from './testing/wx';

const bill = { prepayId: 'p1', body: '培训费', totalFee: 150_000, state: 'NOTPAY' };
const order = {
  timeStamp: '1',
  nonceStr: 'n',
  package: 'prepay_id=p1',
  signType: 'MD5',
  paySign: 's',
};

const cashier = (state = 'NOTPAY') =>
  fakeCloud({
    'GET /phone/payment/p1': () => ({ ...bill, state }),
    'POST /phone/payment/p1': () => ({ state: 'SUCCESS' }),
  });

function agreed(openid = 'oPerson') {
  const tested = testedWx(openid);
  localStorage.setItem(`phone:${openid}:privacyAgreed`, 'true');
  return tested;
}

const TITLES = {
  'GET /phone/templates': () => ({ templates: { a: { title: '审核结果通知', labels: {} } } }),
};

describe('requestPayment', () => {
  it('shows what is paid and how much, and tells the cashier', async () => {
    const log = cashier();
    const paid = testedWx().call('requestPayment', order);
    await shown('¥1500.00');
    await shown('培训费');
    await tap('支付');
    await expect(paid).resolves.toEqual({ errMsg: 'requestPayment:ok' });
    expect(log.map(({ method, body }) => [method, body])).toEqual([
      ['GET', undefined],
      ['POST', { outcome: 'pay' }],
    ]);
  });

  it.each([
    ['取消', 'cancel', 'requestPayment:fail cancel'],
    ['支付失败', 'fail', 'requestPayment:fail 支付失败'],
  ])('%s is a failure of its own', async (text, outcome, errMsg) => {
    const log = cashier();
    const paid = testedWx().call('requestPayment', order);
    await tap(text);
    await expect(paid).rejects.toMatchObject({ errMsg });
    expect(log.at(-1)?.body).toEqual({ outcome });
  });

  it('does not ask twice for what is paid', async () => {
    cashier('SUCCESS');
    await expect(testedWx().call('requestPayment', order)).rejects.toEqual({
      errMsg: 'requestPayment:fail 该订单已支付',
    });
  });
});

describe('requestSubscribeMessage', () => {
  it('fails when no tap led to it', async () => {
    await expect(
      testedWx().call('requestSubscribeMessage', { tmplIds: ['a'] }),
    ).rejects.toMatchObject({
      errMsg: 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.',
    });
  });

  it('asks for three templates at most', async () => {
    await expect(
      testedWx().call('requestSubscribeMessage', { tmplIds: ['a', 'b', 'c', 'd'] }),
    ).rejects.toMatchObject({ errCode: 20003 });
  });

  it('keeps one consent of each template that is ticked', async () => {
    const log = fakeCloud({ ...TITLES, 'POST /phone/subscribe': () => ({}) });
    const { call } = testedWx();
    document.body.click();
    const answer = call('requestSubscribeMessage', { tmplIds: ['a', 'b'] });
    await shown('审核结果通知');
    const box = (await shown('消息模板 b')).parentElement?.querySelector('input');
    box?.click();
    await tap('允许');
    expect(await answer).toEqual({
      errMsg: 'requestSubscribeMessage:ok',
      a: 'accept',
      b: 'reject',
    });
    expect(log.at(-1)?.body).toEqual({ templateIds: ['a'] });
  });

  it('leaves the cloud alone when refused', async () => {
    const log = fakeCloud(TITLES);
    const { call } = testedWx();
    document.body.click();
    const answer = call('requestSubscribeMessage', { tmplIds: ['a'] });
    await tap('取消');
    expect(await answer).toMatchObject({ a: 'reject' });
    expect(log.filter(({ body }) => body !== undefined)).toEqual([]);
  });
});

describe('privacy', () => {
  it('stands before what is personal, asks once, and is remembered for the person', async () => {
    const { call } = testedWx('oNew');
    const copied = call('setClipboardData', { data: '电话' });
    await tap('同意');
    await expect(copied).resolves.toMatchObject({ errMsg: 'setClipboardData:ok' });
    await shown('内容已复制');
    expect(await call('getClipboardData')).toMatchObject({ data: '电话' });
    expect(await call('getPrivacySetting')).toMatchObject({ needAuthorization: false });
  });

  it('refused, blocks the call and asks again the next time', async () => {
    const { call } = testedWx('oNew');
    const copied = call('setClipboardData', { data: 'x' });
    await tap('拒绝');
    await expect(copied).rejects.toMatchObject({
      errMsg: 'setClipboardData:fail privacy permission is not authorized',
    });
    expect(await call('getPrivacySetting')).toMatchObject({ needAuthorization: true });
  });

  it("is asked in the app's own words when it listens", async () => {
    const { call, sync } = testedWx('oNew');
    sync('onNeedPrivacyAuthorization', (resolve: (answer: object) => void) =>
      resolve({ event: 'agree', buttonId: 'agree' }),
    );
    await expect(call('requirePrivacyAuthorize')).resolves.toEqual({
      errMsg: 'requirePrivacyAuthorize:ok',
    });
  });
});

describe('dialogs', () => {
  it('showModal tells which button was tapped', async () => {
    const { call } = testedWx();
    const sure = call('showModal', {
      title: '退出报名？',
      content: '名额会让给下一位',
      confirmText: '退出',
    });
    await tap('退出');
    expect(await sure).toEqual({
      errMsg: 'showModal:ok',
      confirm: true,
      cancel: false,
      content: null,
    });
  });

  it('an editable modal gives the text that was typed', async () => {
    const { call, phone } = testedWx();
    const reason = call('showModal', {
      title: '退回原因',
      editable: true,
      placeholderText: '请写明',
    });
    await shown('确定');
    const field = phone.overlay.querySelector('textarea');
    if (field !== null) field.value = '职称与单位不符';
    await tap('确定');
    expect(await reason).toMatchObject({ confirm: true, content: '职称与单位不符' });
  });

  it('an action sheet is cancelled by Escape, and the focus goes back', async () => {
    const { call, phone } = testedWx();
    const opener = document.createElement('button');
    phone.pageElement()?.append(opener);
    opener.focus();
    const chosen = call('showActionSheet', { itemList: ['甲', '乙'] });
    await shown('乙');
    const dialog = phone.overlay.querySelector('[role=dialog]');
    expect(dialog?.contains(document.activeElement)).toBe(true);
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await expect(chosen).rejects.toEqual({ errMsg: 'showActionSheet:fail cancel' });
    expect(document.activeElement).toBe(opener);
  });

  it('a phone call is confirmed before it is made', async () => {
    const { call } = testedWx();
    const made = call('makePhoneCall', { phoneNumber: '010-88545132' });
    await tap('呼叫 010-88545132');
    await expect(made).resolves.toEqual({ errMsg: 'makePhoneCall:ok' });
  });

  it('a toast leaves when its time is over', async () => {
    const { call, phone } = testedWx();
    jest.useFakeTimers();
    try {
      await call('showToast', { title: '已提交', duration: 2000 });
      expect(phone.overlay.textContent).toContain('已提交');
      await jest.advanceTimersByTimeAsync(2000);
      expect(phone.overlay.textContent).toBe('');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('scanCode', () => {
  const code = {
    id: 'c',
    scene: 't=003',
    page: 'pages/stay/index',
    label: '住宿登记',
    imageUrl: 'http://h/phone/codes/c.png',
    at: 0,
  };

  it('offers the codes made in the cloud and answers their page', async () => {
    fakeCloud({ 'GET /phone/codes': () => ({ codes: [code] }) });
    const scanned = agreed().call('scanCode');
    await tap('住宿登记');
    expect(await scanned).toMatchObject({
      errMsg: 'scanCode:ok',
      scanType: 'WX_CODE',
      path: 'pages/stay/index?scene=t%3D003',
    });
  });

  it('is cancelled by its close button', async () => {
    fakeCloud({ 'GET /phone/codes': () => ({ codes: [] }) });
    const scanned = testedWx().call('scanCode');
    await tap('关闭');
    await expect(scanned).rejects.toEqual({ errMsg: 'scanCode:fail cancel' });
  });
});
