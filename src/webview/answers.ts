import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ScopeChoices, TopicDetail, TopicTable } from '../core/protocol';
import type { TopicLines } from '../core/protocol/view';
import type { Ask } from './channel';
import { Latest } from './model/latest';
import type { ViewState } from './model/viewState';

/** Topics that the table has at most: far more than anybody reads. */
const MOST_TOPICS = 200;
/** Lines of a concordance that are shown at first, and added each time. */
const LINES = 100;

/** What the extension answered to what is chosen; its host is drawn again with each answer. */
export class Answers implements ReactiveController {
  choices: ScopeChoices | null = null;
  table: TopicTable | null = null;
  detail: TopicDetail | null = null;
  lines: TopicLines | null = null;
  /** What could not be answered, in the user's language; '' where all is well. */
  problem = '';
  private readonly latest = {
    choices: new Latest(),
    table: new Latest(),
    topic: new Latest(),
    lines: new Latest(),
  };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly ask: Ask,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is asked before the extension says that it has read something.
  }

  /** Asks for all that the page shows of `chosen`. */
  askAll(chosen: ViewState): void {
    const { scope } = chosen;
    const { body = null } = scope;
    this.take('choices', this.ask('choices', { body }), (choices) => (this.choices = choices));
    this.take('table', this.ask('table', { scope, limit: MOST_TOPICS }), (table) => {
      this.table = table;
      this.problem = '';
    });
    this.askTopic(chosen);
  }

  /** Asks for the chosen topic and the begin of its concordance; forgets the last one where none is chosen. */
  askTopic(chosen: ViewState): void {
    const { key } = chosen;
    if (key === null) {
      this.latest.topic.forget();
      this.latest.lines.forget();
      this.detail = null;
      this.lines = null;
      this.host.requestUpdate();
      return;
    }
    if (this.detail?.row.key !== key) this.lines = null;
    const scope = scopeOfTopic(chosen);
    this.take('topic', this.ask('topic', { scope, key }), (detail) => (this.detail = detail));
    this.askLines(chosen, key, []);
  }

  /** Asks for the lines of the concordance behind those that are there. */
  askMoreLines(chosen: ViewState): void {
    if (chosen.key !== null) this.askLines(chosen, chosen.key, this.lines?.lines ?? []);
  }

  private askLines(chosen: ViewState, key: string, before: TopicLines['lines']): void {
    const ask = { scope: scopeOfTopic(chosen), key, skip: before.length, limit: LINES };
    this.take('lines', this.ask('lines', ask), ({ lines, total }) => {
      this.lines = { lines: [...before, ...lines], total };
    });
  }

  private take<T>(what: keyof Answers['latest'], answer: Promise<T>, done: (answer: T) => void): void {
    this.latest[what].run(
      () => answer,
      (value) => {
        done(value);
        this.host.requestUpdate();
      },
      (message) => {
        this.problem = message;
        this.host.requestUpdate();
      },
    );
  }
}

/** The remarks that a chosen topic is shown in: those of a picture's cell, else those of the page. */
export function scopeOfTopic({ scope, within }: ViewState): ViewState['scope'] {
  return within ?? scope;
}
