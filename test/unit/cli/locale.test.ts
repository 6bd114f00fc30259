import { strict as assert } from 'node:assert';
import { messagesFor } from '../../../src/cli/locale';
import { english } from '../../../src/cli/messages.en';
import { japanese } from '../../../src/cli/messages.ja';

describe('messagesFor', () => {
  for (const [env, expected] of [
    [{ LANG: 'ja_JP.UTF-8' }, japanese],
    [{ LANG: 'ja' }, japanese],
    [{ LANG: 'en_US.UTF-8' }, english],
    [{ LANG: 'jam_JM' }, english],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, english],
    [{ LANG: 'C', LC_MESSAGES: 'ja_JP.eucJP' }, japanese],
    [{ LANG: 'C', LC_MESSAGES: '', LC_ALL: '' }, english],
    [{}, english],
  ] as const) {
    it(JSON.stringify(env), () => {
      assert.equal(messagesFor(env), expected);
    });
  }

  it('asks the system where no variable is set', () => {
    assert.equal(messagesFor({}, 'ja-JP'), japanese);
    assert.equal(messagesFor({ LANG: 'C' }, 'ja-JP'), english);
  });
});
