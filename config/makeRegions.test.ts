import { readFileSync } from 'node:fs';
import { CITIES_FILE, makeRegions, PROVINCES_FILE } from './makeRegions';

const kept = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('regions', () => {
  const { provinces, cities } = makeRegions();

  it('are as their source lists them (npx tsx config/makeRegions.ts)', () => {
    expect(kept(PROVINCES_FILE)).toEqual(provinces);
    expect(kept(CITIES_FILE)).toEqual(cities);
  });

  it('give every province at least one city', () => {
    expect(Object.keys(cities)).toEqual(Object.keys(provinces));
    for (const names of Object.values(cities)) expect(names.length).toBeGreaterThan(0);
  });

  it('list a municipality as its own city, and counties that no city governs', () => {
    expect(cities['110000']).toEqual(['北京市']);
    expect(cities['420000']).toContain('仙桃市');
  });
});
