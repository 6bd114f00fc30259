/** What the parts of the view tell the whole. */
import type { Scope } from '../core/protocol';
import type { TopicLine, ViewMessage } from '../core/protocol/view';
import type { PictureEvents } from './pictures';
import type { ColumnId } from './model/columns';

export interface ViewEvents extends PictureEvents {
  /** A topic was chosen, by its key; null to choose none. */
  'choose-topic': string | null;
  'sort-by': ColumnId;
  'set-scope': Scope;
  'reveal-line': TopicLine;
  'more-lines': null;
  /** Something for the extension to do. */
  act: ViewMessage;
}

/** Fires an event of the view at an element; it rises out of all shadows. */
export function emit<K extends keyof ViewEvents>(from: EventTarget, name: K, detail: ViewEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
