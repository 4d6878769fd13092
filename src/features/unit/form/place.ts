import { provinceCodes, provinceText } from '#text/provinces';
import * as z from '#domain/z';

/** Province by its code, city and district by name. */
export const RegionDraft = z.object({
  province: z.string(),
  city: z.string(),
  district: z.string(),
});
export type RegionDraft = z.infer<typeof RegionDraft>;

/** What WeChat's region picker answers; older versions leave codes and postcode out. */
export interface PickedRegion {
  readonly value: readonly string[];
  readonly code?: readonly string[];
  readonly postcode?: string;
}

const codeNamed = (name: string): string | undefined =>
  provinceCodes.find((code) => provinceText(code) === name);

/** A city without districts is its own district. */
export function regionPicked({ value, code }: PickedRegion): RegionDraft | undefined {
  const [name = '', city = '', district = ''] = value;
  const province = codeNamed(name) ?? code?.[0];
  if (province === undefined || province === '') return undefined;
  return { province, city: city || name, district: district || city || name };
}

/** 湖北省武汉市武昌区; a municipality is named once. */
export function regionWords({ province, city, district }: RegionDraft): string {
  const names = [provinceText(province), city, district];
  return names.filter((name, index) => name !== names[index - 1]).join('');
}

/** 027-87332288 from what was typed into two boxes; nothing where both are empty. */
export const landlineOf = (area: string, number: string): string | undefined =>
  area.trim() === '' && number.trim() === '' ? undefined : `${area.trim()}-${number.trim()}`;

/** The two boxes of a landline. */
export function landlineParts(landline: string): { area: string; number: string } {
  const [area = '', number = ''] = landline.split('-');
  return { area, number };
}

/** Nothing for an empty answer to an optional question. */
export const optional = (text: string): string | undefined =>
  text.trim() === '' ? undefined : text;
