import iconv from 'iconv-lite';
import { decodeText } from '../../../src/core/text/decode';
import { minutesText } from '../generate/minutes';
import { caseSeed, Random } from '../random';
import { literal } from '../shrink';
import type { Suite } from '../suite';

const ENCODINGS = [
  ['utf8', true],
  ['utf8', false],
  ['utf-16le', true],
  ['utf-16le', false],
  ['utf-16be', true],
  ['utf-16be', false],
  ['cp932', false],
] as const;

/** Bytes of minutes in every encoding come out as the text they were made from. */
export const encodedMinutes: Suite = {
  name: 'bytes',
  share: 0.03,
  run: ({ seed, cases, only, deadline, report }) => {
    const from = only ?? 0;
    const to = only === null ? cases : only + 1;
    for (let i = from; i < to && performance.now() < deadline; i++) {
      const random = new Random(caseSeed(seed, i));
      const [encoding, addBOM] = random.pick(ENCODINGS);
      // What Shift_JIS cannot say is no fault of the reader.
      const bytes = iconv.encode(minutesText(random), encoding, { addBOM });
      const text = iconv.decode(bytes, encoding);
      const decoded = decodeText(bytes);
      if (decoded?.text === text) {
        report.pass();
        continue;
      }
      report.fail('bytes-decode', () => [
        `${encoding}${addBOM ? ' with byte order mark' : ''} was read as ${decoded?.encoding ?? 'a binary file'}`,
        `text: ${literal(text)}`,
        `again: npm run test:fuzz -- --only bytes --seed ${seed} --case ${i}`,
      ]);
    }
  },
};
