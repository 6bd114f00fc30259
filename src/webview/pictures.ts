/** The pictures of the topics view, each with the table behind it. */
import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Picture, PictureAsk, PictureKind, Scope, Table } from '../core/protocol';
import './charts/changesChart';
import { Chart, type Chosen } from './charts/chart';
import { matrixOf } from './charts/matrix';
import './charts/matrixChart';
import { entryAfter } from './charts/moves';
import './charts/networkChart';
import { emptyNote, methodNotes } from './charts/notes';
import { pictureName, pictureTable } from './charts/pictureTable';
import { pictureTools, type Choices, type Way } from './charts/pictureTools';
import { pngFile, svgFile } from './charts/svgFile';
import './charts/tableView';
import { picturesStyles } from './picturesStyles';
import { controls } from './styles';

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

/**
 * `<minutes-pictures>`: asks for the numbers of the picture that is shown, again when `scope` or `generation` changes. Fires the `PictureEvents`.
 */
export class Pictures extends LitElement {
  static override properties: PropertyDeclarations = {
    scope: { attribute: false },
    generation: { attribute: false },
    ask: { attribute: false },
    kind: { state: true },
    choices: { state: true },
    picture: { state: true },
    message: { state: true },
    tableShown: { state: true },
  };
  static override styles = [controls, picturesStyles];

  declare scope: Scope;
  /** Another number when the answers may have changed. */
  declare generation: number;
  declare ask: ((picture: PictureAsk, scope: Scope) => Promise<Picture>) | null;
  declare private kind: PictureKind;
  declare private choices: Choices;
  declare private picture: Picture | null;
  /** What went wrong; empty for nothing. */
  declare private message: string;
  declare private tableShown: boolean;
  private asked = 0;
  private lastQuestion = '';

  constructor() {
    super();
    this.scope = {};
    this.generation = 0;
    this.ask = null;
    this.kind = 'meetings';
    this.choices = {
      // A network of few topics has few lines.
      amounts: { meetings: 20, changes: 20, people: 20, network: 50, coverage: 30 },
      measure: 'count',
      by: 'speaker',
      compare: 'last',
    };
    this.picture = null;
    this.message = '';
    this.tableShown = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const question = JSON.stringify([this.question(), this.scope, this.generation]);
    if (this.ask === null || question === this.lastQuestion) return;
    this.lastQuestion = question;
    void this.load();
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

  private tools(picture: Picture, isEmpty: boolean): unknown {
    return pictureTools(
      picture.kind,
      this.choices,
      isEmpty ? null : this.tableShown,
      (choices) => {
        this.choices = { ...this.choices, ...choices };
      },
      (way) => {
        this.leave(way);
      },
    );
  }

  private leave(way: Way): void {
    if (way === 'table') this.tableShown = !this.tableShown;
    else if (way === 'svg' || way === 'png')
      this.saveDrawing(way).catch((error: unknown) => {
        this.message = l10n.t('The picture could not be saved: {0}', textOf(error));
      });
    else this.saveTable(way);
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
          .matrix=${matrixOf(picture, this.choices.measure)}
          .label=${label}
          @chosen=${onChosen}
        ></minutes-matrix>`;
    }
  }

  /** Asks for the picture; an answer that was overtaken is thrown away. */
  private async load(): Promise<void> {
    if (this.ask === null) return;
    const number = ++this.asked;
    this.message = '';
    try {
      const picture = await this.ask(this.question(), this.scope);
      if (number !== this.asked) return;
      this.picture = picture;
    } catch (error) {
      if (number === this.asked) this.message = textOf(error);
    }
  }

  private question(): PictureAsk {
    const { kind } = this;
    const { amounts, by, compare } = this.choices;
    const topics = amounts[kind];
    if (kind === 'people') return { kind, topics, by };
    return kind === 'changes' ? { kind, topics, compare } : { kind, topics };
  }

  private onChosen(picture: Picture, { row, column }: Chosen): void {
    if (picture.kind === 'network') this.tellTopic(picture.nodes[row]?.topic.key, this.scope);
    else if (picture.kind === 'changes') this.tellTopic(picture.changes[row]?.topic.key, this.scope);
    else {
      const scope = column < 0 ? this.scope : picture.columns[column]?.scope;
      if (scope === null || scope === undefined) return;
      if (picture.kind === 'coverage')
        this.tellTheme(scope, matrixOf(picture, this.choices.measure).rows[row]?.key ?? null);
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

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

customElements.define('minutes-pictures', Pictures);
