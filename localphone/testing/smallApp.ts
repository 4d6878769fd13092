import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const page = (name: string, more = '') => `
const log = (what) => getApp().log.push('${name} ' + what);
Page({
  data: { list: [{ name: '甲' }, { name: '乙' }], count: 0, events: [] },
  onLoad(query) { log('onLoad ' + JSON.stringify(query)); },
  onShow() { log('onShow'); },
  onReady() { log('onReady'); },
  onHide() { log('onHide'); },
  onUnload() { log('onUnload'); },
  ${more}
});`;

const FILES: Readonly<Record<string, string>> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index', 'pages/list/index', 'pages/form/index'],
    subPackages: [{ root: 'features/x', pages: ['detail/index'] }],
    window: {
      navigationBarTitleText: '小程序',
      navigationBarBackgroundColor: '#ffffff',
      navigationBarTextStyle: 'black',
    },
    tabBar: {
      color: '#888888',
      selectedColor: '#0e6b62',
      backgroundColor: '#ffffff',
      list: [
        { pagePath: 'pages/home/index', text: '首页' },
        { pagePath: 'pages/list/index', text: '列表' },
      ],
    },
  }),
  'app.js': `App({
  log: [],
  onLaunch(options) { this.log.push('app onLaunch ' + options.path + ' ' + options.scene); },
  onShow() { this.log.push('app onShow'); },
  onError(text) { this.log.push('app onError ' + text.split('\\n')[0]); },
  onPageNotFound({ path }) { this.log.push('app onPageNotFound ' + path); },
});`,
  'app.wxss': `@import "./shared/base.wxss";\npage { background: #fff; font-size: 32rpx; }`,
  'shared/base.wxss': `.shared { color: red; }`,
  'shared/rows.wxml': `<template name="row"><view class="row" data-name="{{item.name}}" bindtap="tapRow">{{tools.shout(item.name)}}</view></template>`,
  'shared/tools.wxs': `module.exports = { shout: function (text) { return text + '！'; } };`,
  'pages/home/index.json': JSON.stringify({ usingComponents: { badge: '/shared/badge' } }),
  'pages/home/index.js': page(
    'home',
    `tapRow(event) { this.setData({ tapped: event.currentTarget.dataset.name, shape: Object.keys(event) }); },
  add() { this.setData({ count: this.data.count + 1 }, () => log('drawn ' + this.data.count)); },
  outer() { log('outer'); }, inner() { log('inner'); }, held() { log('held'); },
  open() { wx.navigateTo({ url: '../form/index?a=1&b=%E4%B8%80' }); },
  fail() { throw new Error('boom'); },`,
  ),
  'pages/home/index.wxml': `<import src="../../shared/rows.wxml" /><wxs module="tools" src="../../shared/tools.wxs" />
<view id="count">{{count}}</view><view id="tapped">{{tapped}}</view><view id="shape">{{shape}}</view>
<block wx:for="{{list}}" wx:key="name"><template is="row" data="{{item, tools}}" /></block>
<view id="outer" bindtap="outer"><view id="inner" catchtap="inner">内</view><view id="bubbling" bindlongpress="held">外</view></view>
<button id="add" bindtap="add">加一</button><button id="open" bindtap="open">打开</button><button id="fail" bindtap="fail">出错</button><badge text="新" />`,
  'pages/home/index.wxss': `.row { padding: 24rpx; height: 10vh; } page .row view { color: blue }`,
  'shared/badge.json': JSON.stringify({ component: true }),
  'shared/badge.js': `Component({ properties: { text: String } });`,
  'shared/badge.wxml': `<text class="badge">{{text}}</text>`,
  'shared/badge.wxss': `.badge { padding: 4rpx; }`,
  'pages/list/index.json': JSON.stringify({
    navigationBarTitleText: '列表',
    enablePullDownRefresh: true,
  }),
  'pages/list/index.js': page(
    'list',
    `onPullDownRefresh() { log('onPullDownRefresh'); }, onTabItemTap(item) { log('onTabItemTap ' + item.text); },`,
  ),
  'pages/list/index.wxml': `<view class="shared">列表</view>`,
  'pages/form/index.json': '{}',
  'pages/form/index.js': page(
    'form',
    `heard(event) { getApp().heard = [...(getApp().heard || []), { type: event.type, detail: event.detail }]; },`,
  ),
  'pages/form/index.wxml': `<form id="form" bindsubmit="heard" bindreset="heard">
<input id="name" name="name" maxlength="3" placeholder="姓名" bindinput="heard" bindfocus="heard" bindblur="heard" bindconfirm="heard" />
<checkbox-group name="topics" bindchange="heard"><label id="label"><checkbox id="a" value="a" />甲</label><checkbox id="b" value="b" checked="{{true}}" /></checkbox-group>
<radio-group name="side" bindchange="heard"><radio id="left" value="left" /><radio id="right" value="right" checked="{{true}}" /></radio-group>
<switch id="agreed" name="agreed" bindchange="heard" />
<slider id="slider" name="amount" value="30" bindchange="heard" />
<picker id="city" name="city" range="{{['沪', '杭', '宁']}}" value="{{1}}" bindchange="heard" bindcancel="heard">城市</picker>
<picker id="day" mode="date" value="2028-01-31" bindchange="heard">日期</picker>
<picker id="region" mode="region" value="{{['浙江省', '杭州市', '西湖区']}}" bindchange="heard">地区</picker>
<button id="submit" form-type="submit">提交</button><button id="reset" form-type="reset">重置</button><button id="off" disabled bindtap="heard">不可用</button>
</form>
<swiper id="swiper" bindchange="heard"><swiper-item>一</swiper-item><swiper-item>二</swiper-item></swiper>
<image id="image" src="/a.png" bindload="heard" binderror="heard" /><rich-text id="rich" nodes="&lt;p onclick='x()'&gt;文&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;" />
<view id="spoken" aria-label="读出" aria-role="heading">听</view>`,
  'features/x/detail/index.json': JSON.stringify({ navigationBarTitleText: '细节' }),
  'features/x/detail/index.js': page('detail'),
  'features/x/detail/index.wxml': `<view>细节</view>`,
};

/** Writes a small mini-program into a new folder, with some files replaced or added, and gives its path. */
export function writeSmallApp(changes: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'localphone-app-'));
  for (const [path, content] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}
