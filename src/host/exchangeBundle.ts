import type * as exchangeFiles from '../core/exchangeFiles';
import type { LazyBundle } from './lazyBundle';

/** What dist/exchange.js exports: the formats of other programs. */
export type ExchangeBundle = LazyBundle<typeof exchangeFiles>;
