/** The term worker: the index of terms on a thread of its own, so that the editor never waits for it. */
import type { TermQuestion, TermReply } from '../core/protocol';
import { TermEngine } from '../core/topics/termEngine';
import { ownPort } from './port';

const port = ownPort();
const engine = new TermEngine();

port.listen((message) => {
  const { number, kind, ask } = message as TermQuestion;
  let reply: TermReply;
  try {
    reply = { number, answer: engine.answer(kind, ask) };
  } catch (error) {
    reply = { number, error: error instanceof Error ? error : new Error(String(error)) };
  }
  port.postMessage(reply);
});
