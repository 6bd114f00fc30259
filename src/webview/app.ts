import * as l10n from '@vscode/l10n';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Picture, PictureAsk, Scope, TopicTable } from '../core/protocol';
import {
  startStatus,
  type ActiveDocument,
  type HostMessage,
  type IndexStatus,
  type ViewMessage,
} from '../core/protocol/view';
import { exits, topicActions } from './actions';
import { Answers, scopeOfTopic } from './answers';
import { appStyles } from './appStyles';
import { Channel } from './channel';
import { emptyState, type Emptiness } from './emptyState';
import type { ViewEvents } from './events';
import { arrange, sortedBy } from './model/rows';
import { withoutConditions } from './model/scopeControls';
import { readViewState, type ViewState } from './model/viewState';
import './readingState';
import './scopeBar';
import { controls } from './styles';
import { tabs } from './tabs';
import './topicDetail';
import './topicTable';

type Handled = Exclude<HostMessage, { type: 'answer' | 'refusal' }>;

/** The topics view: asks the extension for what is to be shown, and shows it. */
@customElement('minutes-topics')
export class TopicsApp extends LitElement {
  private readonly channel = new Channel((message) => {
    this.receive(message);
  });
  private readonly answers = new Answers(this, this.channel.ask);
  @state() private accessor view: ViewState = readViewState(this.channel.kept);
  @state() private accessor isStarted = false;
  @state() private accessor hasFolder = true;
  @state() private accessor active: ActiveDocument | null = null;
  @state() private accessor status: IndexStatus = startStatus;
  /** A topic was chosen in a picture, below which its words may be out of sight. */
  private isLeadingToDetail = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const on = <K extends keyof ViewEvents>(name: K, run: (detail: ViewEvents[K]) => void): void => {
      this.addEventListener(name, (event) => {
        run((event as CustomEvent<ViewEvents[K]>).detail);
      });
    };
    on('choose-topic', (key) => {
      this.change({ key, within: null });
    });
    on('sort-by', (by) => {
      this.change({ sort: sortedBy(this.view.sort, by) });
    });
    on('set-scope', (scope) => {
      this.change({ scope, within: null });
    });
    on('reveal-line', ({ document, spans, words }) => {
      this.channel.send({ type: 'reveal', document, spans: [...spans], words });
    });
    on('more-lines', () => {
      this.answers.askMoreLines(this.view);
    });
    on('act', this.act);
    on('topic-chosen', ({ key, scope }) => {
      this.isLeadingToDetail = true;
      this.change({ key, within: scope === this.view.scope ? null : scope });
    });
    on('scope-chosen', (scope) => {
      this.change({ scope, within: null, tab: 'table' });
    });
    on('save-file', ({ name, bytes }) => {
      this.act({ type: 'save', name, bytes });
    });
    on('save-table', ({ table, format }) => {
      this.act({ type: 'saveTable', table, format });
    });
    this.channel.send({ type: 'ready' });
  }

  private receive(message: Handled): void {
    switch (message.type) {
      case 'start':
        l10n.config({ contents: message.strings });
        this.hasFolder = message.hasFolder;
        this.isStarted = true;
        return;
      case 'active':
        this.active = message.document;
        return;
      case 'status': {
        const isNew = message.status.generation !== this.status.generation && message.status.generation > 0;
        this.status = message.status;
        if (isNew) this.answers.askAll(this.view);
        return;
      }
      case 'choose':
        this.change({
          within: null,
          ...(message.scope === null ? {} : { scope: message.scope }),
          ...(message.key === null ? {} : { key: message.key, search: '' }),
        });
    }
  }

  /** Changes what is chosen, keeps it, and asks for what it needs. */
  private change(change: Partial<ViewState>): void {
    const before = this.view;
    this.view = { ...before, ...change };
    this.channel.keep(this.view);
    if (this.status.generation === 0) return;
    if (this.view.scope !== before.scope) this.answers.askAll(this.view);
    else if (this.view.key !== before.key || this.view.within !== before.within)
      this.answers.askTopic(this.view);
  }

  protected override updated(changed: PropertyValues): void {
    // Marks the page as there for those who wait for it.
    if (changed.has('isStarted')) this.toggleAttribute('ready', this.isStarted);
    if (!this.isLeadingToDetail || this.answers.detail === null || this.answers.lines === null) return;
    this.isLeadingToDetail = false;
    // Its parts are drawn by then: before, there is nothing to scroll to.
    requestAnimationFrame(() => {
      this.renderRoot.querySelector('.detail')?.scrollIntoView({ block: 'start' });
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isStarted) return nothing;
    const { view } = this;
    // The charts are loaded when they are first wanted.
    if (view.tab === 'pictures') void import('./pictures');
    return html`<main>
      <header>
        <h1 class="hidden-text">${l10n.t('Recurring topics')}</h1>
        <topic-scope
          .scope=${this.view.scope}
          .choices=${this.answers.choices}
          .active=${this.active}
        ></topic-scope>
        ${tabs(view.tab, (tab) => {
          this.change({ tab });
        })}
        ${view.tab === 'table' ? this.search() : nothing}
        <topic-reading .status=${this.status}></topic-reading>
        ${this.answers.problem === '' ? nothing : html`<p role="alert" class="problem">${l10n.t('This could not be done: {0}', this.answers.problem)}</p>`}
        <div class="summary">
          <p role="status" class="quiet">${this.summary()}</p>
          ${(this.answers.table?.rows.length ?? 0) === 0 ? nothing : exits(this.view.scope, this.act)}
        </div>
      </header>
      ${this.body()}
    </main>`;
  }

  private readonly askPicture = (picture: PictureAsk, scope: Scope): Promise<Picture> =>
    this.channel.ask('picture', { picture, scope });

  private readonly act = (message: ViewMessage): void => {
    this.channel.send(message);
  };

  private search(): TemplateResult {
    return html`<label class="search"
      ><span class="hidden-text">${l10n.t('Search topics')}</span>
      <input
        type="search"
        placeholder=${l10n.t('Search topics')}
        .value=${this.view.search}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) this.change({ search: target.value });
        }}
    /></label>`;
  }

  private summary(): string {
    const { table } = this.answers;
    if (table === null) {
      const isWaiting = this.status.state === 'reading' || this.status.state === 'none';
      return isWaiting ? l10n.t('Reading the minutes') : '';
    }
    return l10n.t(
      'Topics: {0} · Meetings: {1} · Remarks: {2}',
      arrange(table.rows, this.view.search, this.view.sort).length,
      table.meetings,
      table.remarks,
    );
  }

  private body(): TemplateResult | typeof nothing {
    const { view } = this;
    const { table, detail, lines } = this.answers;
    if (table === null) return nothing;
    const rows = arrange(table.rows, view.search, view.sort);
    const why = this.emptiness(table, rows.length);
    if (why !== null)
      return emptyState(why, (action) => {
        if (action === 'all') this.change({ scope: withoutConditions({}) });
        else if (action === 'clear-search') this.change({ search: '' });
        else this.channel.send(action);
      });
    return html`<div class="panes ${view.tab}" ?data-open=${detail !== null}>
      ${
        view.tab === 'pictures'
          ? html`<minutes-pictures
              role="tabpanel"
              aria-label=${l10n.t('Pictures')}
              .scope=${view.scope}
              .generation=${this.status.generation}
              .ask=${this.askPicture}
            ></minutes-pictures>`
          : html`<topic-table
              role="tabpanel"
              aria-label=${l10n.t('Table')}
              .rows=${rows}
              .meetings=${table.meetings}
              .sort=${view.sort}
              .chosen=${view.key}
            ></topic-table>`
      }
      ${
        detail === null
          ? nothing
          : html`<section class="detail" aria-label=${detail.row.name}>
              <topic-detail
                .detail=${detail}
                .lines=${lines}
                .meetings=${view.within === null ? table.meetings : null}
                >${topicActions(detail.row, scopeOfTopic(view), this.act)}</topic-detail
              >
            </section>`
      }
    </div>`;
  }

  private emptiness(table: TopicTable, shown: number): Emptiness | null {
    if (shown > 0 || (this.view.tab === 'pictures' && table.rows.length > 0)) return null;
    // Too early to say that there is nothing.
    if (this.status.state === 'reading' && table.rows.length === 0) return null;
    if (table.rows.length > 0) return 'not-found';
    if (table.meetings > 0) return 'no-topics';
    if ((this.answers.choices?.documents ?? 0) > 0) return 'no-remarks';
    return this.hasFolder ? 'no-minutes' : 'no-folder';
  }

  static override styles = [controls, appStyles];
}
