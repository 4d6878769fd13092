import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { StartFailure } from '../startFiles';

export interface Person {
  openid: string;
  unionid?: string;
  phoneNumber?: string;
  /** Of the phone number, without +; 86 unless given. */
  countryCode?: string;
  name?: string;
}

/** What WeChat knows of the callers. Anyone not listed exists too, with a number of their own. */
export class People {
  private readonly byOpenid: Map<string, Person>;

  constructor(people: Person[]) {
    this.byOpenid = new Map(people.map((person) => [person.openid, person]));
  }

  /** Throws StartFailure when the file is missing or not a list of people; the message says what to change. */
  static read(file: string | undefined): People {
    if (file === undefined) return new People([]);
    if (!existsSync(file)) throw new StartFailure(`--people: there is no file ${file}.`);
    const list = JSON.parse(readFileSync(file, 'utf8')) as Person[];
    if (!Array.isArray(list) || list.some((person) => !isOpenid(person.openid)))
      throw new StartFailure(`--people: ${file} must be a JSON list of {"openid":"o…"}.`);
    return new People(list);
  }

  unionidOf(openid: string): string | undefined {
    return this.byOpenid.get(openid)?.unionid;
  }

  nameOf(openid: string): string | undefined {
    return this.byOpenid.get(openid)?.name;
  }

  phoneNumberOf(openid: string): string {
    const known = this.byOpenid.get(openid)?.phoneNumber;
    if (known !== undefined) return known;
    const digits = BigInt(`0x${createHash('sha256').update(openid).digest('hex').slice(0, 12)}`);
    return `199${String(digits % 100_000_000n).padStart(8, '0')}`;
  }

  countryCodeOf(openid: string): string {
    return this.byOpenid.get(openid)?.countryCode ?? '86';
  }

  list(): Person[] {
    return [...this.byOpenid.values()];
  }
}

/** All-digit ids would turn into numbers inside the SDK. */
export function isOpenid(value: unknown): value is string {
  return typeof value === 'string' && /^o[\w-]{1,63}$/.test(value);
}
