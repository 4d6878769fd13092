import { connect } from './connect';
import type { Connection } from './connect';
import type { Collection } from './sdk';

let connection: Connection;
let collection: Collection;

/** Libraries of Beijing, Shanghai and Guangzhou. */
const PLACES = {
  beijing: [116.32, 39.94],
  shanghai: [121.46, 31.21],
  guangzhou: [113.32, 23.12],
} as const;

beforeAll(async () => {
  connection = await connect();
  const { db } = connection;
  collection = db.collection(await connection.freshCollection());
  for (const [_id, place] of Object.entries(PLACES)) {
    await collection.add({ data: { _id, at: new db.Geo.Point(...place) } });
  }
});
afterAll(() => connection.close());

const point = (longitude: number, latitude: number) =>
  new connection.db.Geo.Point(longitude, latitude);
const found = async (condition: unknown) =>
  (await collection.where({ at: condition }).get()).data.map(({ _id }) => String(_id));

function rectangle(west: number, south: number, east: number, north: number): object {
  const { Geo } = connection.db;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;
  return new Geo.Polygon([
    new Geo.LineString(corners.map(([longitude, latitude]) => point(longitude, latitude))),
  ]);
}

it('geoNear gives those within the distance, nearest first', async () => {
  const { geoNear } = connection.db.command;
  expect(await found(geoNear({ geometry: point(120, 30) }))).toEqual([
    'shanghai',
    'guangzhou',
    'beijing',
  ]);
  expect(await found(geoNear({ geometry: point(120, 30), maxDistance: 1_100_000 }))).toEqual([
    'shanghai',
    'guangzhou',
  ]);
  expect(
    await found(
      geoNear({ geometry: point(120, 30), minDistance: 200_000, maxDistance: 1_100_000 }),
    ),
  ).toEqual(['guangzhou']);
});
it('geoWithin takes a polygon or a circle in radians', async () => {
  const { geoWithin } = connection.db.command;
  expect(await found(geoWithin({ geometry: rectangle(110, 20, 122, 32) }))).toEqual([
    'shanghai',
    'guangzhou',
  ]);
  expect(await found(geoWithin({ centerSphere: [point(121, 31), 100 / 6378.1] }))).toEqual([
    'shanghai',
  ]);
});
it('geoIntersects finds what touches a shape', async () => {
  const { geoIntersects } = connection.db.command;
  expect(await found(geoIntersects({ geometry: rectangle(116, 39, 117, 40) }))).toEqual([
    'beijing',
  ]);
  expect(await found(geoIntersects({ geometry: point(116.32, 39.94) }))).toEqual(['beijing']);
});
it('the geoNear stage adds the distance in metres', async () => {
  const near = {
    near: point(121.46, 31.21),
    distanceField: 'distance',
    key: 'at',
    spherical: true,
  };
  const { list } = await collection.aggregate().geoNear(near).end();
  expect(list.map(({ _id }) => _id)).toEqual(['shanghai', 'beijing', 'guangzhou']);
  expect(list[0]?.['distance']).toBeCloseTo(0);
  expect(Number(list[1]?.['distance']) / 1000).toBeCloseTo(1076, -1);
});
