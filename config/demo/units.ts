import { pinyin } from 'pinyin-pro';
import { normalized, searchKeys } from '#domain/search/searchKeys';
import type { Unit } from '#domain/unit/unit';

/** Province code → libraries that stand in the sample list. Samples, not the Society's register. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  '110000': [
    '国家图书馆',
    '首都图书馆',
    '北京大学图书馆',
    '清华大学图书馆',
    '中国人民大学图书馆',
    '海淀区图书馆',
  ],
  '120000': ['天津图书馆', '南开大学图书馆', '和平区图书馆'],
  '130000': ['河北省图书馆', '石家庄市图书馆', '沧州图书馆'],
  '140000': ['山西省图书馆', '太原市图书馆'],
  '150000': ['内蒙古自治区图书馆', '呼和浩特市图书馆'],
  '210000': ['辽宁省图书馆', '大连图书馆', '沈阳市图书馆'],
  '220000': ['吉林省图书馆', '长春市图书馆', '吉林大学图书馆'],
  '230000': ['黑龙江省图书馆', '哈尔滨市图书馆'],
  '310000': ['上海图书馆', '上海少年儿童图书馆', '复旦大学图书馆', '浦东图书馆'],
  '320000': ['南京图书馆', '苏州图书馆', '金陵图书馆', '南京大学图书馆', '无锡市图书馆'],
  '330000': ['浙江图书馆', '杭州图书馆', '宁波市图书馆', '温州市图书馆', '浙江大学图书馆'],
  '340000': ['安徽省图书馆', '合肥市图书馆'],
  '350000': ['福建省图书馆', '厦门市图书馆', '福州市图书馆'],
  '360000': ['江西省图书馆', '南昌市图书馆'],
  '370000': ['山东省图书馆', '青岛市图书馆', '济南市图书馆'],
  '410000': ['河南省图书馆', '郑州图书馆', '洛阳市图书馆'],
  '420000': ['湖北省图书馆', '武汉图书馆', '武汉大学图书馆', '宜昌市图书馆', '襄阳市图书馆'],
  '430000': ['湖南图书馆', '长沙市图书馆'],
  '440000': [
    '广东省立中山图书馆',
    '广州图书馆',
    '深圳图书馆',
    '佛山市图书馆',
    '东莞图书馆',
    '中山大学图书馆',
  ],
  '450000': ['广西壮族自治区图书馆', '南宁市图书馆', '桂林图书馆'],
  '460000': ['海南省图书馆'],
  '500000': ['重庆图书馆', '重庆市少年儿童图书馆'],
  '510000': ['四川省图书馆', '成都图书馆', '四川大学图书馆'],
  '520000': ['贵州省图书馆', '贵阳市图书馆'],
  '530000': ['云南省图书馆', '昆明市图书馆'],
  '540000': ['西藏自治区图书馆'],
  '610000': ['陕西省图书馆', '西安图书馆', '西安交通大学图书馆'],
  '620000': ['甘肃省图书馆', '兰州市图书馆'],
  '630000': ['青海省图书馆'],
  '640000': ['宁夏回族自治区图书馆', '银川市图书馆'],
  '650000': ['新疆维吾尔自治区图书馆', '乌鲁木齐市图书馆'],
};

const syllables = (name: string): string[] =>
  pinyin(normalized(name), { toneType: 'none', type: 'array', v: true });

export const demoUnits: readonly Unit[] = Object.entries(LIBRARIES).flatMap(([province, names]) =>
  names.map((name, index) => ({
    _id: `u${province.slice(0, 2)}-${String(index + 1).padStart(3, '0')}` as Unit['_id'],
    name,
    pinyin: syllables(name).join(''),
    initials: syllables(name)
      .map((syllable) => syllable.charAt(0))
      .join(''),
    province,
    keys: searchKeys(name, syllables(name)),
    administrators: [],
    terms: [],
    revision: 1,
  })),
);
