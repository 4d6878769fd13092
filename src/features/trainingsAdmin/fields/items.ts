import { type Fen, readYuan } from '#domain/money';
import { Contact, Hotel, OfflineTraining, OnlineTraining, Place } from '#domain/training/training';
import type * as z from '#domain/z';
import { contactTopicText } from '#text/labels';
import { moneyText } from '#text/money';
import { wrongText } from '../text';
import { pointTyped, readPoint } from './point';
import { typedAmount } from './read';

type Typed = Readonly<Record<string, string>>;

/** One answer about an item of a list. */
export interface ItemField {
  readonly key: string;
  readonly label: string;
  readonly max: number;
  readonly isOptional?: true;
  readonly isLong?: true;
  /** Chosen on the map. */
  readonly isPoint?: true;
  readonly keyboard?: 'number' | 'digit';
  readonly hint?: string;
  /** In place of typing. */
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
  /** The sentence for an answer that cannot be read. */
  readonly wrong?: string;
}

/** A kind of item: what is asked about it, how it reads in the list, how the answers become one. */
export interface ItemKind<Item> {
  readonly name: string;
  readonly fields: readonly ItemField[];
  readonly typedOf: (item: Item) => Typed;
  readonly given: (typed: Typed) => unknown;
  readonly schema: z.ZodMiniType<Item>;
  readonly row: (item: Item) => { readonly label: string; readonly note: string };
}

/** Keys whose answer is empty are left out. */
const filled = (typed: Typed): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''));

const fen = (typed: string | undefined): Fen | undefined =>
  typed === undefined ? undefined : readYuan(typed);

const topics = Contact.shape.topic.options.map((value) => ({
  value,
  text: contactTopicText[value],
}));

export const contactKind: ItemKind<Contact> = {
  name: '联系人',
  fields: [
    { key: 'topic', label: '负责', max: 20, choices: topics },
    { key: 'name', label: '称呼', max: 20, isOptional: true },
    { key: 'phones', label: '电话', max: 80, hint: '多个用逗号分开', wrong: wrongText.phones },
    { key: 'email', label: '邮箱', max: 100, isOptional: true, wrong: wrongText.email },
  ],
  typedOf: ({ topic, name, phones, email }) => ({
    topic,
    name: name ?? '',
    phones: phones.join('，'),
    email: email ?? '',
  }),
  given: ({ phones = '', ...typed }) => ({
    ...filled(typed),
    phones: phones.split(/[,，、;；\s]+/).filter((one) => one !== ''),
  }),
  schema: Contact,
  row: ({ topic, name, phones }) => ({
    label: name === undefined ? contactTopicText[topic] : `${contactTopicText[topic]} ${name}`,
    note: phones.join('、'),
  }),
};

type Certificate = z.output<typeof OnlineTraining.shape.certificates>[number];

export const certificateKind: ItemKind<Certificate> = {
  name: '证书',
  fields: [
    { key: 'title', label: '证书名称', max: 60 },
    { key: 'issuer', label: '颁发单位', max: 60 },
  ],
  typedOf: ({ title, issuer }) => ({ title, issuer }),
  given: filled,
  schema: OnlineTraining.shape.certificates.def.element,
  row: ({ title, issuer }) => ({ label: title, note: issuer }),
};

export const venueKind: ItemKind<Place> = {
  name: '地点',
  fields: [
    { key: 'name', label: '名称', max: 60 },
    { key: 'address', label: '地址', max: 120, isOptional: true },
  ],
  typedOf: ({ name, address }) => ({ name, address: address ?? '' }),
  given: filled,
  schema: Place,
  row: ({ name, address }) => ({ label: name, note: address ?? '' }),
};

const newHotelId = (): string => `h${Math.random().toString(36).slice(2, 10)}`;

export const hotelKind: ItemKind<Hotel> = {
  name: '酒店',
  fields: [
    { key: 'name', label: '酒店名称', max: 60 },
    { key: 'address', label: '地址', max: 120 },
    { key: 'location', label: '地图位置', max: 60, isOptional: true, isPoint: true },
    { key: 'phone', label: '电话', max: 30, isOptional: true },
    {
      key: 'roomFenPerNight',
      label: '整间每晚（元）',
      max: 12,
      keyboard: 'digit',
      wrong: wrongText.yuan,
    },
    {
      key: 'bedFenPerNight',
      label: '床位每晚（元）',
      max: 12,
      keyboard: 'digit',
      wrong: wrongText.yuan,
    },
    { key: 'breakfast', label: '早餐', max: 20, isOptional: true, hint: '例如 含单早' },
  ],
  typedOf: (hotel) => ({
    id: hotel.id,
    name: hotel.name,
    address: hotel.address,
    location: hotel.location ? pointTyped(hotel.location) : '',
    phone: hotel.phone ?? '',
    roomFenPerNight: typedAmount(hotel.roomFenPerNight),
    bedFenPerNight: typedAmount(hotel.bedFenPerNight),
    breakfast: hotel.breakfast ?? '',
  }),
  given: ({ id = newHotelId(), location, roomFenPerNight, bedFenPerNight, ...typed }) => {
    const point = readPoint(location);
    return {
      ...filled(typed),
      id,
      ...(point && { location: point }),
      roomFenPerNight: fen(roomFenPerNight),
      bedFenPerNight: fen(bedFenPerNight),
    };
  },
  schema: Hotel,
  row: ({ name, roomFenPerNight }) => ({ label: name, note: `${moneyText(roomFenPerNight)}/晚` }),
};

type Way = z.output<typeof OfflineTraining.shape.travel>[number];

export const travelKind: ItemKind<Way> = {
  name: '交通',
  fields: [
    { key: 'from', label: '从哪里出发', max: 20, hint: '例如 武汉站' },
    { key: 'text', label: '怎样到达', max: 300, isLong: true },
  ],
  typedOf: ({ from, text }) => ({ from, text }),
  given: filled,
  schema: OfflineTraining.shape.travel.def.element,
  row: ({ from }) => ({ label: from, note: '' }),
};

/** What is wrong with each answer, by its key; the item where nothing is. */
export function readItem<Item>(
  kind: ItemKind<Item>,
  typed: Typed,
): { readonly item: Item } | { readonly problems: Readonly<Record<string, string>> } {
  const read = kind.schema.safeParse(kind.given(typed));
  if (read.success) return { item: read.data };
  const problems: Record<string, string> = {};
  for (const { path } of read.error.issues) {
    const field = kind.fields.find(({ key }) => key === String(path[0]));
    if (!field) continue;
    const isMissing = (typed[field.key] ?? '').trim() === '';
    problems[field.key] ??= isMissing
      ? wrongText.missing(field.label)
      : (field.wrong ?? wrongText.length(field.label, field.max));
  }
  return { problems };
}
