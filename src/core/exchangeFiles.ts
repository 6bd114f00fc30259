/**
 * What writes and reads files of other programs. A bundle of its own (dist/exchange.js), as most never ask for it: the
 * extension loads it on first use through host/lazyBundle and imports nothing but types from here.
 */
export { xlsx } from './exchange/xlsx';
export { codedFile } from './exchange/coding';
export { exportCoding } from './exchange/exportCoding';
export { importThemes } from './exchange/importThemes';
