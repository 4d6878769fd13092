const words = (answer) => answer.errMsg;

Page({
  data: { result: '' },
  onLoad() {
    this.show(`字号 ${wx.getAppBaseInfo().fontSizeSetting}`);
  },
  show(result) {
    this.setData({ result });
  },
  tell(answer) {
    answer.then(words, words).then((text) => this.show(text));
  },
  pay() {
    this.tell(
      wx.requestPayment({
        timeStamp: '1',
        nonceStr: 'n',
        package: 'prepay_id=p1',
        signType: 'MD5',
        paySign: 's',
      }),
    );
  },
  call() {
    wx.cloud.callFunction({ name: 'echo', data: {} }).then(
      ({ result }) => this.show(result.openid),
      (e) => this.show(e.errMsg),
    );
  },
  ask() {
    this.tell(wx.requestSubscribeMessage({ tmplIds: ['AUDIT'] }));
  },
  lacking() {
    wx.openBluetoothAdapter();
  },
  fail() {
    throw new Error('planted');
  },
});
