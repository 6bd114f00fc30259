/** The pictures of the topics view, each with the table behind it. */
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Picture, PictureAsk, PictureKind, Scope, Table } from '../core/protocol';
import './charts/changesChart';
import { Chart, type Chosen } from './charts/chart';
import { coverageMatrix, meetingsMatrix, peopleMatrix, type Matrix, type Measure } from './charts/matrix';
import './charts/matrixChart';
import { entryAfter } from './charts/moves';
import './charts/networkChart';
import { emptyNote, methodNotes } from './charts/notes';
import { pictureName, pictureTable } from './charts/pictureTable';
import { pngFile, svgFile } from './charts/svgFile';
import './charts/tableView';
import { picturesStyles } from './picturesStyles';

/** A topic that was chosen: of a cell with the remarks of that cell, else of the whole scope. */
export interface TopicChosen {
  readonly key: string;
  readonly scope: Scope;
}

/** A file that was asked for. */
export interface FileMade {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TableAsked {
  readonly table: Table;
  readonly format: 'csv' | 'xlsx';
}

/** What is fired, by name. */
export interface PictureEvents {
  'topic-chosen': TopicChosen;
  /** Remarks with a theme. */
  'scope-chosen': Scope;
  'save-file': FileMade;
  'save-table': TableAsked;
}

const kinds: readonly PictureKind[] = ['meetings', 'changes', 'people', 'network', 'coverage'];
const choices = [10, 20, 30, 50, 80] as const;

/**
 * `<minutes-pictures>`: asks for the numbers of the picture that is shown, again when `scope`, `generation` or `ask`
 * changes. Fires the `PictureEvents`.
 */
export class Pictures extends LitElement {
  static override properties: PropertyDeclarations = {
    scope: { attribute: false },
    generation: { attribute: false },
    ask: { attribute: false },
    kind: { state: true },
    amounts: { state: true },
    measure: { state: true },
    by: { state: true },
    compare: { state: true },
    picture: { state: true },
    message: { state: true },
    tableShown: { state: true },
  };
  static override styles = picturesStyles;

  declare scope: Scope;
  /** Another number when the answers may have changed. */
  declare generation: number;
  declare ask: ((picture: PictureAsk, scope: Scope) => Promise<Picture>) | null;
  declare private kind: PictureKind;
  /** How many topics or themes, by picture. */
  declare private amounts: Readonly<Record<PictureKind, number>>;
  declare private measure: Measure;
  declare private by: 'speaker' | 'group';
  declare private compare: 'last' | 'halves';
  declare private picture: Picture | null;
  /** What went wrong; empty for nothing. */
  declare private message: string;
  declare private tableShown: boolean;
  private asked = 0;

  constructor() {
    super();
    this.scope = {};
    this.generation = 0;
    this.ask = null;
    this.kind = 'meetings';
    // A network of few topics has few lines.
    this.amounts = { meetings: 20, changes: 20, people: 20, network: 50, coverage: 30 };
    this.measure = 'count';
    this.by = 'speaker';
    this.compare = 'last';
    this.picture = null;
    this.message = '';
    this.tableShown = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const why = ['scope', 'generation', 'ask', 'kind', 'amounts', 'by', 'compare'];
    if (why.some((name) => changed.has(name))) void this.load();
  }

  protected override render(): unknown {
    const shown = this.picture?.kind === this.kind ? this.picture : null;
    return html`<div role="tablist" aria-label=${l10n.t('Pictures')} @keydown=${this.onTabKey}>
        ${kinds.map((kind) => this.tabOf(kind))}
      </div>
      <div
        role="tabpanel"
        id="panel"
        aria-labelledby="tab-${this.kind}"
        aria-busy=${shown === null && this.message === ''}
      >
        ${this.message === '' ? (shown === null ? this.waiting() : this.panel(shown)) : this.failure()}
      </div>`;
  }

  private tabOf(kind: PictureKind): unknown {
    const selected = kind === this.kind;
    return html`<button
      type="button"
      role="tab"
      id="tab-${kind}"
      aria-controls="panel"
      aria-selected=${selected}
      tabindex=${selected ? 0 : -1}
      @click=${() => {
        this.kind = kind;
      }}
    >
      ${pictureName(kind)}
    </button>`;
  }

  private waiting(): unknown {
    return html`<p class="empty" role="status">${l10n.t('Drawing…')}</p>`;
  }

  private failure(): unknown {
    return html`<p class="empty" role="alert">${this.message}</p>
      <button type="button" @click=${() => void this.load()}>${l10n.t('Try again')}</button>`;
  }

  private panel(picture: Picture): unknown {
    const empty = emptyNote(picture);
    if (empty !== null)
      return html`${this.tools(picture, true)}
        <p class="empty" role="status">${empty}</p>`;
    return html`${this.tools(picture, false)} ${this.chart(picture)}
    ${methodNotes(picture).map((note) => html`<p class="note">${note}</p>`)}
    ${
      this.tableShown
        ? html`<minutes-picture-table id="table" .table=${pictureTable(picture)}></minutes-picture-table>`
        : nothing
    }`;
  }

  private chart(picture: Picture): unknown {
    const label = pictureName(picture.kind);
    const onChosen = (event: CustomEvent<Chosen>): void => {
      this.onChosen(picture, event.detail);
    };
    switch (picture.kind) {
      case 'changes':
        return html`<minutes-changes
          .picture=${picture}
          .label=${label}
          @chosen=${onChosen}
        ></minutes-changes>`;
      case 'network':
        return html`<minutes-network
          .picture=${picture}
          .label=${label}
          @chosen=${onChosen}
        ></minutes-network>`;
      default:
        return html`<minutes-matrix
          .matrix=${this.matrixOf(picture)}
          .label=${label}
          @chosen=${onChosen}
        ></minutes-matrix>`;
    }
  }

  private matrixOf(picture: Picture & { kind: 'meetings' | 'people' | 'coverage' }): Matrix {
    switch (picture.kind) {
      case 'meetings':
        return meetingsMatrix(picture, this.measure);
      case 'people':
        return peopleMatrix(picture, this.measure);
      case 'coverage':
        return coverageMatrix(picture, this.measure);
    }
  }

  private tools({ kind }: Picture, isEmpty: boolean): unknown {
    const words = measureWords(kind);
    return html`<div class="tools">
      ${choice(
        kind === 'coverage' ? l10n.t('Themes') : l10n.t('Topics'),
        this.amounts[kind],
        choices.map((n) => [n, String(n)]),
        (n) => {
          this.amounts = { ...this.amounts, [kind]: n };
        },
      )}
      ${
        words === null
          ? nothing
          : choice(l10n.t('Numbers'), this.measure, words, (measure) => {
              this.measure = measure;
            })
      }
      ${
        kind === 'people'
          ? choice(
              l10n.t('By'),
              this.by,
              [
                ['speaker', l10n.t('Speaker')],
                ['group', l10n.t('Group')],
              ],
              (by) => {
                this.by = by;
              },
            )
          : nothing
      }
      ${
        kind === 'changes'
          ? choice(
              l10n.t('Compare'),
              this.compare,
              [
                ['last', l10n.t('The last meeting with those before')],
                ['halves', l10n.t('The later half with the earlier')],
              ],
              (compare) => {
                this.compare = compare;
              },
            )
          : nothing
      }
      ${isEmpty ? nothing : this.exits()}
    </div>`;
  }

  private exits(): unknown {
    const save = (format: 'svg' | 'png') => () => void this.saveDrawing(format);
    const table = (format: 'csv' | 'xlsx') => () => {
      this.saveTable(format);
    };
    return html`<button
        type="button"
        aria-expanded=${this.tableShown}
        aria-controls="table"
        @click=${() => {
          this.tableShown = !this.tableShown;
        }}
      >
        ${this.tableShown ? l10n.t('Hide the table') : l10n.t('Show the table')}
      </button>
      <button type="button" @click=${save('svg')}>${l10n.t('Save as SVG')}</button>
      <button type="button" @click=${save('png')}>${l10n.t('Save as PNG')}</button>
      <button type="button" @click=${table('csv')}>${l10n.t('Table as CSV')}</button>
      <button type="button" @click=${table('xlsx')}>${l10n.t('Table as XLSX')}</button>`;
  }

  /** Asks for the picture; an answer that was overtaken is thrown away. */
  private async load(): Promise<void> {
    if (this.ask === null) return;
    const number = ++this.asked;
    try {
      const picture = await this.ask(this.question(), this.scope);
      if (number !== this.asked) return;
      this.picture = picture;
      this.message = '';
    } catch (error) {
      if (number === this.asked) this.message = error instanceof Error ? error.message : String(error);
    }
  }

  private question(): PictureAsk {
    const { kind, by, compare } = this;
    const topics = this.amounts[kind];
    if (kind === 'people') return { kind, topics, by };
    return kind === 'changes' ? { kind, topics, compare } : { kind, topics };
  }

  private onChosen(picture: Picture, { row, column }: Chosen): void {
    if (picture.kind === 'network') this.tellTopic(picture.nodes[row]?.topic.key, this.scope);
    else if (picture.kind === 'changes') this.tellTopic(picture.changes[row]?.topic.key, this.scope);
    else {
      const scope = column < 0 ? this.scope : picture.columns[column]?.scope;
      if (scope === null || scope === undefined) return;
      if (picture.kind === 'coverage') this.tellTheme(scope, this.matrixOf(picture).rows[row]?.key ?? null);
      else this.tellTopic(picture.topics[row]?.key, scope);
    }
  }

  private tellTopic(key: string | undefined, scope: Scope): void {
    if (key !== undefined) this.tell('topic-chosen', { key, scope });
  }

  /** The row of all themes has none: its cells are the remarks of the column. */
  private tellTheme(scope: Scope, tag: string | null): void {
    this.tell('scope-chosen', tag === null ? scope : { ...scope, tag });
  }

  private async saveDrawing(format: 'svg' | 'png'): Promise<void> {
    const chart = this.renderRoot.querySelector('minutes-matrix, minutes-changes, minutes-network');
    const drawing = chart instanceof Chart ? chart.drawing : null;
    if (drawing === null) return;
    const name = pictureName(this.kind);
    const svg = svgFile(drawing, name);
    const { width, height } = drawing.viewBox.baseVal;
    const bytes = format === 'svg' ? new TextEncoder().encode(svg) : await pngFile(svg, width, height);
    this.tell('save-file', { name: `${name}.${format}`, bytes });
  }

  private saveTable(format: 'csv' | 'xlsx'): void {
    if (this.picture !== null) this.tell('save-table', { table: pictureTable(this.picture), format });
  }

  private tell<K extends keyof PictureEvents>(type: K, detail: PictureEvents[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private readonly onTabKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const as = key === 'ArrowRight' ? 'ArrowDown' : key === 'ArrowLeft' ? 'ArrowUp' : key;
    const next = entryAfter(as, kinds.indexOf(this.kind), kinds.length);
    const kind = next === null ? undefined : kinds[next];
    if (kind === undefined) return;
    event.preventDefault();
    this.kind = kind;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`#tab-${kind}`)?.focus();
    });
  };
}

function measureWords(kind: PictureKind): readonly (readonly [Measure, string])[] | null {
  if (kind === 'meetings') {
    return [
      ['count', l10n.t('Times said')],
      ['share', l10n.t('In 1,000 terms')],
    ];
  }
  if (kind === 'changes' || kind === 'network') return null;
  return [
    ['count', l10n.t('Remarks')],
    ['share', l10n.t('Share of the remarks')],
  ];
}

/** One of some values, with the word for each. */
function choice<T extends string | number>(
  label: string,
  value: T,
  values: readonly (readonly [T, string])[],
  choose: (value: T) => void,
): unknown {
  const onChange = (event: Event): void => {
    const found = values[(event.target as HTMLSelectElement).selectedIndex];
    if (found !== undefined) choose(found[0]);
  };
  return html`<label
    >${label}
    <select @change=${onChange}>
      ${values.map(([each, word]) => html`<option ?selected=${each === value}>${word}</option>`)}
    </select>
  </label>`;
}

customElements.define('minutes-pictures', Pictures);
