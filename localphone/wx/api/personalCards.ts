import { asyncApi, type ApiGroup } from '../convention';
import { WxFailure } from '../failure';
import { chooseRow } from '../overlay/actionSheet';
import type { Session } from '../session';

/** Sample invoice titles as WeChat's card holder keeps them. */
const invoiceTitles = [
  {
    type: '0',
    title: '示例市图书馆（样例）',
    taxNumber: '12100000400000000X',
    companyAddress: '示例市文化路1号',
    telephone: '010-00000000',
    bankName: '示例银行文化路支行',
    bankAccount: '0000000000000000',
  },
  {
    type: '1',
    title: '个人（样例）',
    taxNumber: '',
    companyAddress: '',
    telephone: '',
    bankName: '',
    bankAccount: '',
  },
];

const addresses = [
  {
    userName: '样例收件人',
    postalCode: '100081',
    provinceName: '北京市',
    cityName: '北京市',
    countyName: '海淀区',
    streetName: '紫竹院街道',
    detailInfo: '中关村南大街33号',
    detailInfoNew: '中关村南大街33号',
    nationalCode: '110108',
    telNumber: '13800000000',
  },
];

/** Invoice titles and addresses that WeChat keeps for a person; samples here. */
export function personalCardApis({ phone, privacy }: Session): ApiGroup {
  const choose = async <T>(
    api: string,
    label: string,
    cards: readonly T[],
    nameOf: (card: T) => string,
  ): Promise<T> => {
    await privacy.require(api);
    const row = await chooseRow(phone.overlay, cards.map(nameOf), { label, note: label });
    const card = row === undefined ? undefined : cards[row];
    if (card === undefined) throw new WxFailure('cancel');
    return card;
  };
  return {
    chooseInvoiceTitle: asyncApi('chooseInvoiceTitle', () =>
      choose('chooseInvoiceTitle', '选择发票抬头', invoiceTitles, ({ title }) => title),
    ),
    chooseAddress: asyncApi('chooseAddress', () =>
      choose(
        'chooseAddress',
        '选择收货地址',
        addresses,
        (card) => `${card.userName} ${card.cityName}${card.detailInfo}`,
      ),
    ),
  };
}
