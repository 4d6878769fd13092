import { booleanIntersects } from '@turf/boolean-intersects';
import { booleanWithin } from '@turf/boolean-within';
import type { Geometry } from 'geojson';
import { leaves } from '../values/path';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import type { Predicate } from './predicate';

/** MongoDB's radius of the earth, metres. */
const EARTH_RADIUS = 6_378_100;
type Position = [longitude: number, latitude: number];

/** `$geoWithin` by `$geometry` or `$centerSphere`, and `$geoIntersects`. Throws MongoError. */
export function geoPredicate(
  operator: '$geoWithin' | '$geoIntersects',
  path: string,
  operand: Value,
): Predicate {
  const { $geometry: shape, $centerSphere: circle, ...others } = isDocument(operand) ? operand : {};
  if (Object.keys(others).length > 0 || (shape === undefined) === (circle === undefined)) {
    throw new MongoError(
      `${operator} needs either $geometry or $centerSphere; other shapes are not supported by the local cloud`,
    );
  }
  if (circle !== undefined) {
    if (operator === '$geoIntersects') throw new MongoError('$geoIntersects needs $geometry');
    const [center, radius] = parseCircle(circle);
    return (document) =>
      geometries(document, path).some((geometry) => isWithin(geometry, center, radius));
  }
  const outer = parseGeometry(shape ?? null);
  if (operator === '$geoWithin' && outer.type !== 'Polygon' && outer.type !== 'MultiPolygon') {
    throw new MongoError(
      '$geoWithin not supported with provided geometry: a Polygon or MultiPolygon is needed',
    );
  }
  const test = operator === '$geoWithin' ? booleanWithin : booleanIntersects;
  return (document) =>
    geometries(document, path).some((geometry) => planar(() => test(geometry, outer)));
}

/** `$nearSphere`: a test of the distance. The order by distance is nearestFirst's. */
export function nearPredicate(path: string, operand: Value): Predicate {
  const { center, least, most } = parseNear(operand);
  return (document) => {
    const distance = distanceTo(document, path, center);
    return distance !== undefined && distance >= least && distance <= most;
  };
}

/** When a query says `$nearSphere` of a field: how far a document is from there, metres. */
export function nearestFirst(query: Document): ((document: Document) => number) | undefined {
  for (const [path, condition] of Object.entries(query)) {
    if (!isDocument(condition) || condition['$nearSphere'] === undefined) continue;
    const { center } = parseNear(condition['$nearSphere']);
    return (document) => distanceTo(document, path, center) ?? Infinity;
  }
  return undefined;
}

/** Metres on the sphere from a document's nearest point to `center`; undefined when it has none. */
export function distanceTo(document: Document, path: string, center: Position): number | undefined {
  const distances = geometries(document, path).flatMap((geometry) =>
    geometry.type === 'Point' ? [arc(geometry.coordinates as Position, center) * EARTH_RADIUS] : [],
  );
  return distances.length === 0 ? undefined : Math.min(...distances);
}

export function parsePoint(value: Value): Position {
  const geometry = parseGeometry(value);
  if (geometry.type !== 'Point') throw new MongoError('a GeoJSON Point is needed');
  return geometry.coordinates as Position;
}

export const isGeometry = (value: Value): boolean =>
  isDocument(value) && typeof value['type'] === 'string' && Array.isArray(value['coordinates']);

function parseNear(operand: Value): { center: Position; least: number; most: number } {
  const {
    $geometry: geometry,
    $minDistance: least = 0,
    $maxDistance: most = Infinity,
    ...others
  } = isDocument(operand) ? operand : {};
  if (Object.keys(others).length > 0 || typeof least !== 'number' || typeof most !== 'number') {
    throw new MongoError(
      '$nearSphere needs $geometry, and takes $minDistance and $maxDistance in metres',
    );
  }
  return { center: parsePoint(geometry ?? null), least, most };
}

function parseCircle(circle: Value): [center: Position, radians: number] {
  const [center, radius] = Array.isArray(circle) ? circle : [];
  if (!isPosition(center) || typeof radius !== 'number' || radius < 0)
    throw new MongoError('$centerSphere needs [[longitude, latitude], radians]');
  return [center, radius];
}

function parseGeometry(value: Value): Geometry {
  if (!isGeometry(value)) throw new MongoError('$geometry must be a GeoJSON object');
  return value as unknown as Geometry;
}

const isPosition = (value: Value | undefined): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number';

/** GeoJSON at a path, or a pair of numbers, which is a point. */
function geometries(document: Document, path: string): Geometry[] {
  return leaves(document, path).flatMap((leaf): Geometry[] => {
    if (leaf === undefined) return [];
    if (isPosition(leaf)) return [{ type: 'Point', coordinates: leaf }];
    return (Array.isArray(leaf) ? leaf : [leaf]).filter(isGeometry) as unknown as Geometry[];
  });
}

function isWithin(geometry: Geometry, center: Position, radians: number): boolean {
  return geometry.type === 'Point' && arc(geometry.coordinates as Position, center) <= radians;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The angle between two points on the sphere, by the haversine formula. */
function arc([lng1, lat1]: Position, [lng2, lat2]: Position): number {
  const h =
    Math.sin(radians(lat2 - lat1) / 2) ** 2 +
    Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(radians(lng2 - lng1) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

function planar(test: () => boolean): boolean {
  try {
    return test();
  } catch (error) {
    throw new MongoError(
      `the geometry cannot be compared: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
