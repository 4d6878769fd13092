import names from './provinces.json';

const NAMES: Readonly<Record<string, string>> = names;

/** 湖北省, for its six-digit code; the code itself where it is unknown. */
export const provinceText = (code: string): string => NAMES[code] ?? code;

export const provinceCodes: readonly string[] = Object.keys(NAMES);

export interface Region {
  readonly province: string;
  readonly city: string;
}

/** 湖北省武汉市; a municipality is named once. */
export function regionText({ province, city }: Region): string {
  const name = provinceText(province);
  return name === city ? city : `${name}${city}`;
}

interface Place {
  readonly region: Region & { readonly district: string };
  readonly address: string;
}

/** 湖北省武汉市武昌区公正路25号 */
export const addressText = ({ region, address }: Place): string =>
  `${regionText(region)}${region.district}${address}`;
