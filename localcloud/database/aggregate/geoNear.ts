import { distanceTo, isGeometry, parsePoint } from '../query/geo';
import { isDocument, MongoError } from '../values/value';
import type { Document, Value } from '../values/value';
import { compileUpdate } from '../update/update';

const KNOWN = new Set([
  'near',
  'distanceField',
  'key',
  'query',
  'maxDistance',
  'minDistance',
  'distanceMultiplier',
  'includeLocs',
  'spherical',
  'limit',
  'num',
]);

/** `$geoNear`: the documents with their distance in metres, nearest first. Throws MongoError. */
export function geoNear(documents: Document[], specification: Value): Document[] {
  if (!isDocument(specification)) throw new MongoError('$geoNear needs an object');
  const unknown = Object.keys(specification).find((field) => !KNOWN.has(field));
  if (unknown !== undefined) throw new MongoError(`$geoNear does not know '${unknown}'`);
  const {
    near,
    distanceField,
    key,
    minDistance = 0,
    maxDistance = Infinity,
    distanceMultiplier = 1,
    includeLocs,
  } = specification;
  if (typeof distanceField !== 'string')
    throw new MongoError("$geoNear requires a 'distanceField' option as a String");
  if (
    typeof minDistance !== 'number' ||
    typeof maxDistance !== 'number' ||
    typeof distanceMultiplier !== 'number'
  ) {
    throw new MongoError('the distances of $geoNear must be numbers');
  }
  const center = parsePoint(near ?? null);
  const found = documents.flatMap((document) => {
    const path = typeof key === 'string' ? key : locationField(document);
    const distance = path === undefined ? undefined : distanceTo(document, path, center);
    if (
      path === undefined ||
      distance === undefined ||
      distance < minDistance ||
      distance > maxDistance
    )
      return [];
    const fields: Document = { [distanceField]: distance * distanceMultiplier };
    if (typeof includeLocs === 'string') fields[includeLocs] = document[path] ?? null;
    return [
      {
        distance,
        document: compileUpdate({ $set: fields }, () => undefined)(document, { isInsert: false }),
      },
    ];
  });
  const limit = specification['limit'] ?? specification['num'];
  const rows = found.sort((a, b) => a.distance - b.distance).map(({ document }) => document);
  return typeof limit === 'number' ? rows.slice(0, limit) : rows;
}

/** Without `key`: the one top-level field that is a location. */
function locationField(document: Document): string | undefined {
  const fields = Object.keys(document).filter((field) => isGeometry(document[field] ?? null));
  if (fields.length > 1)
    throw new MongoError(`$geoNear needs 'key': a document has the locations ${fields.join(', ')}`);
  return fields[0];
}
