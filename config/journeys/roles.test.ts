import { personIdOf } from '#shell/identity';
import { administrator, colleague, librarian } from '../demo/personas';
import { Desk } from './desk';
import type { PhoneInHand } from './phoneInHand';
import { stepsOfOneJourney } from './steps';

const ME = { path: 'pages/me/index' };
const step = stepsOfOneJourney();

let desk: Desk;
let admin: PhoneInHand;
let colleagues: PhoneInHand;
beforeAll(async () => {
  desk = await Desk.open();
  // A deployment that has no administrator yet.
  await desk.import({
    grants: [{ _id: personIdOf(administrator.openid), grants: [] }],
    settings: [{ _id: 'administrators', personIds: [] }],
  });
}, 180_000);
afterAll(() => desk.close());

step('nobody may grant roles before the deployment names somebody', async () => {
  admin = await desk.handTo(administrator.openid, ME);
  await admin.sees('会员服务');
  await admin.doesNotSee('启用管理员权限');
  await admin.doesNotSee('工作台');
  await admin.open('/features/role/holders/index');
  await admin.sees('您没有这项权限');
  await admin.shot('80-no-role');
});

step('one document in the cloud’s console names the first administrator', async () => {
  const invitation = { _id: 'firstAdministrator', phone: administrator.phoneNumber };
  await desk.import({ settings: [invitation] });
  await desk.moveClockTo('2026-04-03T01:10:00.000Z');
  const bystander = await desk.handTo(librarian.openid, ME);
  await bystander.sees('会员服务');
  await bystander.doesNotSee('启用管理员权限');

  admin = await desk.handTo(administrator.openid, ME);
  await admin.shot('81-may-become');
  await admin.tap('启用管理员权限');
  await admin.sees('这一步只能用一次');
  await admin.shot('82-become');
  await admin.tap('启用');
  await admin.sees('工作台');
  await admin.doesNotSee('启用管理员权限');
  await admin.tap('工作台');
  await admin.sees('角色与权限', '会费设置', '操作记录');
  await admin.doesNotSee('入会审核');
  await admin.shot('83-workbench');
  await admin.tap('会费设置');
  expect(await admin.route()).toBe('features/society/settings/index');
  await admin.doesNotSee('您没有这项权限');
  await admin.back();
});

step('the administrator finds a colleague by phone number and makes them a reviewer', async () => {
  await admin.tap('角色与权限');
  await admin.sees('石静怡', '培训组织者（全部培训）', '财务（湖北省图书馆学会）');
  await admin.shot('84-holders');
  await admin.write('对方登记时的手机号，11 位', '13800019999');
  await admin.tap('查找');
  await admin.sees('请对方先在小程序登记');
  await admin.write('对方登记时的手机号，11 位', colleague.phoneNumber);
  await admin.tap('查找');
  await admin.sees(colleague.name, '还没有角色');
  await admin.shot('85-found');
  await admin.tap(colleague.name);
  await admin.tapNamed(/^角色/);
  await admin.tap('入会审核员');
  await admin.tap('确定');
  await admin.sees('审核管理范围内的入会申请');
  await admin.tapNamed(/^管理范围/);
  await admin.tap('湖北省图书馆学会');
  await admin.shot('86-scope');
  await admin.tap('确定');
  await admin.shot('87-to-grant');
  await admin.tap('授予“入会审核员”');
  await admin.sees('湖北省图书馆学会', '移除');
  await admin.shot('88-granted');
  await admin.back();
  await admin.losesSightOf('还没有角色');
  await admin.tap(colleague.name);
});

step(
  'the reviewer finds 入会审核 in the workbench, and nothing of the administrator’s',
  async () => {
    colleagues = await desk.handTo(colleague.openid, ME);
    await colleagues.tap('工作台');
    await colleagues.sees('入会审核');
    await colleagues.doesNotSee('角色与权限');
    await colleagues.shot('89-reviewer');
    await colleagues.tap('入会审核');
    expect(await colleagues.route()).toBe('features/society/queue/index');
    await colleagues.doesNotSee('您没有这项权限');
  },
);

step('the role goes with one confirmation, and the workbench with it', async () => {
  await admin.tapNamed('移除入会审核员（湖北省图书馆学会）');
  await admin.sees('移除何雨桐的“入会审核员（湖北省图书馆学会）”？');
  await admin.shot('90-remove');
  await admin.tap('确定移除');
  await admin.sees('还没有角色');
  const later = await desk.handTo(colleague.openid, ME);
  await later.sees('会员服务');
  await later.doesNotSee('工作台');
});

step('the last administrator stays', async () => {
  await admin.open(`/features/role/holder/index?personId=${personIdOf(administrator.openid)}`);
  await admin.tapNamed('移除管理员');
  await admin.tap('确定移除');
  await admin.sees('没有移除', '这是最后一位管理员');
  await admin.shot('91-last');
  await admin.tap('知道了');
  await admin.sees('移除');
});

step('the log says who did what and when', async () => {
  await admin.open('/features/role/audits/index');
  await admin.sees(
    '沈明远移除了何雨桐的“入会审核员（湖北省图书馆学会）”',
    '沈明远授予何雨桐“入会审核员（湖北省图书馆学会）”',
    '沈明远启用了首位管理员权限',
    '4月3日 09:1',
  );
  await admin.shot('92-audits');
});

step('every word stays in large type and on a wide screen', async () => {
  for (const [name, launch] of [
    ['large', { large: true }],
    ['wide', { width: 1100 }],
  ] as const) {
    const phone = await desk.handTo(administrator.openid, { ...ME, ...launch });
    await phone.tap('工作台');
    await phone.shot(`93-workbench-${name}`);
    await phone.tap('角色与权限');
    await phone.sees('郑雅琴');
    await phone.shot(`94-holders-${name}`);
    await phone.tap('胡建平');
    await phone.sees('财务');
    await phone.shot(`95-holder-${name}`);
    await phone.tapNamed('移除财务（湖北省图书馆学会）');
    await phone.shot(`96-remove-${name}`);
    await phone.tap('取消');
    await phone.open('/features/role/audits/index');
    await phone.sees('沈明远启用了首位管理员权限');
    await phone.shot(`97-audits-${name}`);
    expect(await phone.errors()).toEqual([]);
  }
  for (const phone of [admin, colleagues]) expect(await phone.errors()).toEqual([]);
});
