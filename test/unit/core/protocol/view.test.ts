import assert from 'node:assert/strict';
import { readHostMessage, readScope, readViewMessage, startStatus } from '../../../../src/core/protocol/view';

const ask = (kind: string, question: object): unknown => ({
  type: 'ask',
  number: 1,
  question: { kind, ask: question },
});

describe('messages of the topics view', () => {
  const good: readonly unknown[] = [
    { type: 'ready' },
    { type: 'refresh' },
    ask('table', { scope: {}, limit: 300 }),
    ask('topic', { scope: { body: '会議', from: '2025-01-01' }, key: '語' }),
    ask('choices', { body: null }),
    ask('lines', { scope: { documents: ['file:///a'] }, key: '語', skip: 0, limit: 100 }),
    ask('picture', { scope: {}, picture: { kind: 'people', topics: 20, by: 'group' } }),
    { type: 'reveal', document: 'file:///a', spans: [{ start: 1, end: 2 }], words: '語' },
    { type: 'merge', topic: { key: '語', name: '語' } },
    { type: 'save', name: 'a.svg', bytes: new Uint8Array(3) },
  ];

  it('are let through as they are', () => {
    for (const message of good) assert.deepEqual(readViewMessage(message), message);
  });

  it('are dropped where they are anything else', () => {
    const bad: readonly unknown[] = [
      null,
      'ready',
      { type: 'open' },
      { type: 'run', command: 'x' },
      ask('open', { dictionary: new Uint8Array() }),
      ask('table', { scope: { body: 1 }, limit: 300 }),
      ask('table', { scope: { from: 'yesterday' }, limit: 300 }),
      ask('table', { scope: { anything: 'x' }, limit: 300 }),
      ask('table', { scope: {}, limit: 1e9 }),
      ask('lines', { scope: {}, key: '語', skip: -1, limit: 100 }),
      { type: 'reveal', document: 'file:///a', spans: [{ start: 1.5, end: 2 }], words: '語' },
      { type: 'reveal', document: 'x'.repeat(20_000), spans: [], words: '語' },
      { type: 'save', name: 'a.svg', bytes: 'PHN2Zz4=' },
      { type: 'export', format: 'exe', scope: {} },
    ];
    for (const message of bad) assert.equal(readViewMessage(message), null, JSON.stringify(message));
  });
});

describe('messages of the extension', () => {
  it('are let through as they are, and dropped where they are anything else', () => {
    const good: readonly unknown[] = [
      { type: 'start', strings: { Topic: '論点' }, hasFolder: true },
      { type: 'status', status: startStatus },
      { type: 'active', document: null },
      { type: 'choose', scope: null, key: '語' },
      { type: 'answer', number: 3, answer: { anything: true } },
      { type: 'refusal', number: 3, message: 'no' },
    ];
    for (const message of good) assert.deepEqual(readHostMessage(message), message);
    for (const message of [{ type: 'status', status: { ...startStatus, state: 'x' } }, { type: 'answer' }, 1])
      assert.equal(readHostMessage(message), null);
  });

  it('have a scope, or everything', () => {
    assert.deepEqual(readScope({ tag: '交通' }), { tag: '交通' });
    assert.deepEqual(readScope({ tag: 3 }), {});
    assert.deepEqual(readScope(undefined), {});
  });
});
