import { shortForms } from './unitForms';

describe('the short forms of a unit', () => {
  it.each([
    ['国家图书馆', '国图'],
    ['北京大学图书馆', '北大图书馆'],
    ['湖北省图书馆', '湖北省馆'],
    ['湖北省图书馆', '湖北图书馆'],
    ['湖北省图书馆', '湖北馆'],
    ['中国科学院文献情报中心', '中科院文献中心'],
    ['华东师范大学图书馆', '华东师大图书馆'],
    ['北京师范大学图书馆', '北师大图书馆'],
    ['武汉市江夏区图书馆', '江夏区图书馆'],
    ['武汉市江夏区图书馆', '江夏图书馆'],
    ['武汉职业技术学院图书馆', '武汉职院图书馆'],
    ['北京某某科技有限公司', '北京某某科技'],
    ['广西壮族自治区图书馆', '广西图书馆'],
    ['中国人民大学图书馆', '人大图书馆'],
  ])('%s is %s', (name, short) => expect(shortForms(name)).toContain(short));

  it('never hold the name itself, nor two characters that are not settled usage', () => {
    for (const name of ['国家图书馆', '湖北省图书馆', '武汉大学']) {
      expect(shortForms(name)).not.toContain(name);
      expect(shortForms(name).filter((form) => form.length < 3 && !/[图大]$/.test(form))).toEqual(
        [],
      );
    }
  });
});
