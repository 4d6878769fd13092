import type { PhoneInHand } from './phoneInHand';

const HUBEI = { query: 'hbst', name: '湖北省图书馆' };

/** Fills in the sign-up form as a newcomer does, up to the button that submits it. */
export async function fillIn(phone: PhoneInHand, unit = HUBEI): Promise<void> {
  await phone.write('请输入真实姓名', '林晓雯');
  await phone.tapNamed('女');
  await phone.tapNamed(/^工作单位/);
  await phone.write('单位名称、拼音或首字母', unit.query);
  await phone.shot('04-units');
  await phone.tap(unit.name);
  await phone.tapNamed(/^所在地区/);
  await phone.shot('05-region');
  await phone.tap('确定');
  for (const choice of [/^职称/, /^最高学历/]) {
    await phone.tapNamed(choice);
    await phone.tap('确定');
  }
  await phone.write('例如 5', '6');
  await phone.tap('一键获取手机号');
  await phone.shot('06-phone-number');
  await phone.tap('允许');
}
