import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { VirtualizerController } from '@tanstack/lit-virtual';
import type { TopicRow } from '../core/protocol';
import { emit } from './events';
import { columns, type Column, type ColumnId } from './model/columns';
import type { Sorting } from './model/viewState';
import { sparkline } from './sparkline';
import { controls } from './styles';
import { ROW_HEIGHT, topicTableStyles } from './topicTableStyles';
import { columnName, directionName, meetingName, meetingTime } from './words';

/**
 * The table of topics. Only the rows in sight are in the page; the numbers that screen readers are told say how many
 * there are. The arrow keys move between rows, Enter chooses one.
 */
@customElement('topic-table')
export class TopicTableElement extends LitElement {
  /** As they are to be shown. */
  @property({ attribute: false }) accessor rows: readonly TopicRow[] = [];
  /** Meetings in the scope. */
  @property({ attribute: false }) accessor meetings = 0;
  @property({ attribute: false }) accessor sort: Sorting = { by: 'score', descending: true };
  /** The key of the topic that is chosen. */
  @property({ attribute: false }) accessor chosen: string | null = null;
  /** Index of the row that the Tab key goes to. */
  @state() private accessor current = 0;
  @query('.scroll') private accessor scroller!: HTMLElement | null;

  private readonly virtual = new VirtualizerController<HTMLElement, HTMLElement>(this, {
    count: 0,
    getScrollElement: () => this.scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    const virtualizer = this.virtual.getVirtualizer();
    if (changed.has('rows')) virtualizer.setOptions({ ...virtualizer.options, count: this.rows.length });
    if (changed.has('rows') || changed.has('chosen')) {
      const place = this.rows.findIndex(({ key }) => key === this.chosen);
      if (place >= 0) this.current = place;
      else if (this.current >= this.rows.length) this.current = 0;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('chosen')) return;
    const place = this.rows.findIndex(({ key }) => key === this.chosen);
    if (place >= 0) this.virtual.getVirtualizer().scrollToIndex(place);
  }

  protected override render(): TemplateResult {
    const virtualizer = this.virtual.getVirtualizer();
    const items = virtualizer.getVirtualItems();
    const above = items[0]?.start ?? 0;
    const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
    // The row that Tab goes to is one of those that are there.
    const first = items[0]?.index ?? 0;
    const isThere = items.some(({ index }) => index === this.current);
    const current = isThere ? this.current : first;
    return html`<div class="scroll">
      <table
        role="grid"
        aria-label=${l10n.t('Recurring topics')}
        aria-rowcount=${this.rows.length + 1}
        @keydown=${this.moved}
      >
        <thead>
          <tr aria-rowindex="1">
            ${columns.map((column) => this.header(column))}
          </tr>
        </thead>
        <tbody>
          ${spacer(above)}
          ${items.map(({ index }) => {
            const row = this.rows[index];
            return row === undefined ? nothing : this.row(row, index, index === current);
          })}
          ${spacer(below)}
        </tbody>
      </table>
    </div>`;
  }

  private header({ id }: Column): TemplateResult {
    const { by, descending } = this.sort;
    const order = by !== id ? 'none' : descending ? 'descending' : 'ascending';
    const arrow = by !== id ? '' : descending ? '▼' : '▲';
    return html`<th scope="col" class=${id} aria-sort=${order}>
      <button
        class="plain"
        @click=${() => {
          emit(this, 'sort-by', id);
        }}
      >
        <span>${columnName(id)}</span><span class="arrow" aria-hidden="true">${arrow}</span>
      </button>
    </th>`;
  }

  private row(row: TopicRow, index: number, isCurrent: boolean): TemplateResult {
    const isChosen = row.key === this.chosen;
    return html`<tr
      class="row"
      data-index=${index}
      aria-rowindex=${index + 2}
      aria-selected=${isChosen}
      tabindex=${isCurrent ? 0 : -1}
      @click=${() => {
        this.choose(index);
      }}
    >
      ${columns.map(({ id }) => html`<td class=${id}>${this.cell(row, id)}</td>`)}
    </tr>`;
  }

  private cell(row: TopicRow, id: ColumnId): TemplateResult | string | number {
    switch (id) {
      case 'name':
        return html`<span title=${row.name}>${row.name}</span>`;
      case 'bars': {
        const direction = directionName(row.direction);
        return html`<span class="trend" title=${direction}
          >${sparkline(row.bars)}<span aria-hidden="true" class="sign">${signs[row.direction ?? '']}</span
          ><span class="hidden-text">${direction}</span></span
        >`;
      }
      case 'meetings':
        return html`${row.meetings}<span class="quiet">/${this.meetings}</span>`;
      case 'first':
      case 'last':
        return html`<span title=${meetingName(row[id], '')}>${meetingTime(row[id])}</span>`;
      case 'score':
        return row.score.toFixed(1);
      case 'speakers':
        return row.speakers === 0 ? '–' : row.speakers;
      case 'frequency':
      case 'remarks':
        return row[id];
    }
  }

  private choose(index: number): void {
    this.current = index;
    emit(this, 'choose-topic', this.rows[index]?.key ?? null);
  }

  private readonly moved = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('tr.row') : null;
    if (target === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const from = Number(target.dataset.index);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(from);
      return;
    }
    const page = Math.max(1, Math.floor((this.scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const last = this.rows.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: last,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    void this.focusRow(Math.min(last, Math.max(0, to)));
  };

  /** Brings a row into sight and gives it the focus. */
  private async focusRow(index: number): Promise<void> {
    this.current = index;
    this.virtual.getVirtualizer().scrollToIndex(index);
    // The row may come into the page only after the table has been scrolled.
    for (let frames = 0; frames < 10; frames++) {
      await this.updateComplete;
      const row = this.renderRoot.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
      if (row !== null) {
        row.focus({ preventScroll: true });
        return;
      }
      await new Promise(requestAnimationFrame);
    }
  }

  static override styles = [controls, topicTableStyles];
}

const signs = { rising: '↗', falling: '↘', '': '' } as const;

/** Stands for the rows that are not in the page. Its height is set on the style itself: the policy of the page allows no attribute. */
function spacer(height: number): TemplateResult | typeof nothing {
  if (height <= 0) return nothing;
  return html`<tr aria-hidden="true" .style=${`height: ${height}px`}></tr>`;
}
