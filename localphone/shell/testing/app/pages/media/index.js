const kept = `${wx.env.USER_DATA_PATH}/kept.txt`;

Page({
  data: { result: '', picture: '' },
  onReady() {
    this.observer = wx.createIntersectionObserver(this);
    this.observer.relativeToViewport().observe('.bottom', ({ intersectionRatio, dataset }) => {
      if (intersectionRatio > 0) this.show(`看见 ${dataset.place}`);
    });
  },
  onUnload() {
    this.observer.disconnect();
  },
  show(result) {
    this.setData({ result });
  },
  loaded({ detail }) {
    this.show(`图片 ${detail.width}×${detail.height}`);
  },
  draw() {
    wx.createSelectorQuery()
      .in(this)
      .select('#drawing')
      .fields({ node: true, size: true })
      .exec(([{ node, width, height }]) => {
        node.width = width * 2;
        node.height = height * 2;
        const context = node.getContext('2d');
        context.fillStyle = '#0E6B62';
        context.fillRect(0, 0, node.width, node.height);
        wx.canvasToTempFilePath({
          canvas: node,
          success: ({ tempFilePath }) => this.setData({ picture: tempFilePath }),
        });
      });
  },
  async choose() {
    const { tempFilePaths } = await wx.chooseImage({ count: 1 });
    const { width, height, type } = await wx.getImageInfo({ src: tempFilePaths[0] });
    this.show(`${type} ${width}×${height}`);
  },
  async crop() {
    const { tempFilePaths } = await wx.chooseImage({ count: 1 });
    const { tempFilePath } = await wx.cropImage({ src: tempFilePaths[0], cropScale: '16:9' });
    const { width, height } = await wx.getImageInfo({ src: tempFilePath });
    this.show(`裁剪 ${width}×${height}`);
  },
  measure() {
    const query = wx.createSelectorQuery();
    query.select('.bottom').boundingClientRect();
    query.selectViewport().scrollOffset();
    query.exec(([rect, { scrollTop }]) => this.show(`${rect.id} ${rect.top > 1000} ${scrollTop}`));
  },
  scrollDown() {
    wx.pageScrollTo({ selector: '#bottom', duration: 0 });
  },
  keep() {
    wx.getFileSystemManager().writeFileSync(kept, '名单', 'utf8');
    this.show('存好');
  },
  async read() {
    const { data } = await wx.getFileSystemManager().readFile({ filePath: kept, encoding: 'utf8' });
    this.show(data);
  },
  async scan() {
    const { result, scanType } = await wx.scanCode({});
    this.show(`${scanType} ${result}`);
  },
  async edit() {
    const { content } = await wx.showModal({ title: '退回原因', editable: true });
    this.show(`原因 ${content}`);
  },
});
