Page({
  data: { scene: '', way: 0 },
  onLoad(query) {
    this.setData({
      scene: decodeURIComponent(query.scene || ''),
      way: wx.getLaunchOptionsSync().scene,
    });
  },
});
