/** What the user has chosen in the view: kept while it is hidden and when VS Code is closed. */
import { readScope } from '../../core/protocol/view';
import type { Scope } from '../../core/protocol';
import { isColumn, type ColumnId } from './columns';

export interface Sorting {
  readonly by: ColumnId;
  readonly descending: boolean;
}

export interface ViewState {
  readonly scope: Scope;
  readonly search: string;
  readonly sort: Sorting;
  /** The key of the topic that is chosen. */
  readonly key: string | null;
  /** What of the scope the topic is shown in: a cell of a picture; null for all of it. */
  readonly within: Scope | null;
  readonly tab: 'table' | 'pictures';
}

export const startState: ViewState = {
  scope: {},
  search: '',
  sort: { by: 'score', descending: true },
  key: null,
  within: null,
  tab: 'table',
};

/** The state that was kept, by this version or another: what it does not know is as at the start. */
export function readViewState(kept: unknown): ViewState {
  if (typeof kept !== 'object' || kept === null) return startState;
  const { scope, search, sort, key, within, tab } = kept as Record<string, unknown>;
  return {
    scope: readScope(scope),
    search: typeof search === 'string' ? search : '',
    sort: readSorting(sort),
    key: typeof key === 'string' ? key : null,
    within: typeof within === 'object' && within !== null ? readScope(within) : null,
    tab: tab === 'pictures' ? tab : 'table',
  };
}

function readSorting(value: unknown): Sorting {
  if (typeof value !== 'object' || value === null) return startState.sort;
  const { by, descending } = value as Record<string, unknown>;
  return isColumn(by) ? { by, descending: descending === true } : startState.sort;
}
