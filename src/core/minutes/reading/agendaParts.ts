/** Lists above the talk that need no label: the parts of the meeting, of a booklet, and items that come again. */
import type { Mark } from '../lines/marks';
import type { ItemLists } from './itemLists';
import type { Reading } from './reading';

/** Reads the lines of such lists as items of the agenda, as long as nobody has spoken. */
export class AgendaParts {
  constructor(
    private readonly reading: Reading,
    private readonly lists: ItemLists,
  ) {}

  /** Takes the numbered line `i` as the first of the meeting's parts, or as an item that comes again; false for any other. */
  item(i: number, mark: Mark): boolean {
    return this.partsOfMeeting(i, mark) || this.listedItem(i, mark);
  }

  /** 目次 and the parts of the booklet below it: no headings yet. */
  contents(i: number): boolean {
    const last = this.lists.contentsEnd(i);
    if (last < 0) return false;
    this.reading.plain('agenda', i);
    this.reading.enter('agenda', null, null);
    this.reading.itemsEnd = last + 1;
    return true;
  }

  /** 1　開会 … 5　閉会 above the talk: an agenda, under a label or without one. */
  private partsOfMeeting(i: number, mark: Mark): boolean {
    const last = this.lists.closing(i, mark);
    if (last < 0) return false;
    const { reading } = this;
    if (reading.state !== 'agenda') reading.enter('agenda', null, null);
    reading.plain('agenda', i);
    reading.collect('agenda', i, mark.content);
    reading.itemsEnd = last + 1;
    return true;
  }

  /** （1）苗木の配布について, which comes again as a heading over the talk: an item, under a label or without one. */
  private listedItem(i: number, mark: Mark): boolean {
    const { reading } = this;
    if (!this.lists.isListed(i, mark)) return false;
    const zone = reading.facts.label(i)?.zone;
    if (zone !== undefined && zone !== 'agenda' && zone !== 'decisions' && zone !== 'body') return false;
    if (!reading.inItems) reading.enter('agenda', null, null);
    reading.items.list(i, mark);
    reading.plain('agenda', i);
    reading.collect(reading.state === 'decisions' ? 'decisions' : 'agenda', i, mark.content);
    return true;
  }
}
