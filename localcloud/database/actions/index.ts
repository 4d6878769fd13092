import type { Action } from '../engine';
import { abortTransaction } from './abortTransaction';
import { addCollection } from './addCollection';
import { aggregateDocuments } from './aggregateDocuments';
import { calculateDocument } from './calculateDocument';
import { commitTransaction } from './commitTransaction';
import { getDocument } from './getDocument';
import { insertDocument } from './insertDocument';
import { modifyDocument } from './modifyDocument';
import { removeDocument } from './removeDocument';
import { startTransaction } from './startTransaction';

/** Every database action of the wire protocol. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.addCollection': addCollection,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
};
