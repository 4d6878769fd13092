import names from './provinces.json';

const NAMES: Readonly<Record<string, string>> = names;

/** 湖北省, for its six-digit code; the code itself where it is unknown. */
export const provinceText = (code: string): string => NAMES[code] ?? code;

export const provinceCodes: readonly string[] = Object.keys(NAMES);
