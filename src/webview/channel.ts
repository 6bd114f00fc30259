/** The page's end of the line to the extension. */
import {
  readHostMessage,
  type HostMessage,
  type ViewAnswer,
  type ViewMessage,
  type ViewQuestion,
  type ViewQuestionKind,
} from '../core/protocol/view';

interface VsCodeApi {
  postMessage(message: ViewMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Asks the extension. Rejects with a message for the user. */
export type Ask = <K extends ViewQuestionKind>(kind: K, ask: ViewQuestion<K>) => Promise<ViewAnswer<K>>;

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** Sends typed messages, and tells of those that come in and can be read. */
export class Channel {
  private readonly api = acquireVsCodeApi();
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** @param receive gets every message but answers */
  constructor(receive: (message: Exclude<HostMessage, { type: 'answer' | 'refusal' }>) => void) {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readHostMessage(data);
      if (message === null) return;
      if (message.type !== 'answer' && message.type !== 'refusal') {
        receive(message);
        return;
      }
      const waiting = this.waiting.get(message.number);
      this.waiting.delete(message.number);
      if (message.type === 'answer') waiting?.done(message.answer);
      else waiting?.fail(new Error(message.message));
    });
  }

  readonly ask: Ask = (kind, ask) =>
    new Promise((done, fail) => {
      const number = ++this.asked;
      // The other side answers each kind with what `ViewAnswer` says.
      this.waiting.set(number, { done: done as (answer: unknown) => void, fail });
      this.send({ type: 'ask', number, question: { kind, ask } } as ViewMessage);
    });

  send(message: ViewMessage): void {
    this.api.postMessage(message);
  }

  /** What was kept when the page was last shown. */
  get kept(): unknown {
    return this.api.getState();
  }

  /** Keeps plain data for the time the page is shown again, after VS Code was closed too. */
  keep(state: unknown): void {
    this.api.setState(state);
  }
}
