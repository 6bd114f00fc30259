// Lines made to be slow: each pattern is repeated over a line of 100 KB, which must be tokenised in well under
// a second, and the time must grow with the length: 2 for each doubling, and some room for noise.
import { Buffer } from 'node:buffer';
import { INITIAL } from './registry.mjs';

const patterns = [
  ...'○（(#＃.1９ー-・【「…―①※:：|<＜員長一あA/_'.split(''),
  ...[
    ' ',
    '　',
    '\t',
    '\0',
    '\ue09e',
    '\ud83d',
    '1.1.',
    '1)',
    '令和',
    '令和8',
    '令和8年2月',
    '10:',
    '10:00～',
  ],
  ...[
    ' #',
    ' #a',
    '　＃題',
    '。#a/',
    '甲野 ',
    '甲野　',
    '甲野委員、',
    '○甲野委員　',
    '。○甲野委員',
    '。○甲乙丙丁戊己庚辛',
  ],
  ...[
    '。【甲',
    '【】',
    '（（',
    '（拍手',
    '（「異議なし」と',
    '議 事 ',
    '第1回',
    '年月日',
    '2024/',
    '委員：',
    ' 日時：',
  ],
  ...['午前10時', '１番　甲', '資料1－', '|-', '以 上'],
];

/** Patterns that are tried again behind a mark, where the rest of the line is read by another set of rules. */
const behindMark = ['○', '（', ' #a', '令和8年2月', '10:', '。○甲野委員', '（拍手', ' 日時：', '　', '一'];

/** A line that is too slow is read again so often before it counts as slow: a busy stretch may last for seconds. */
const mostRounds = 40;
const limitMs = 1000;
const limitShortMs = 50;
const limitRatio = 2.5;
/** From the short line to the long one it is two doublings. */
const longBytes = 100_000;
const shortBytes = longBytes / 4;

/** `pattern` behind `prefix`, over `bytes` bytes of UTF-8. */
function lineOf(prefix, pattern, bytes) {
  return prefix + pattern.repeat(Math.ceil(bytes / Buffer.byteLength(pattern)));
}

function milliseconds(grammar, line) {
  const start = process.hrtime.bigint();
  grammar.tokenizeLine2(line, INITIAL);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The best times of some rounds count, since a busy machine only ever makes a run slower. */
function measure(grammar, prefix, pattern) {
  const short = lineOf(prefix, pattern, shortBytes);
  const long = lineOf(prefix, pattern, longBytes);
  let fastShort = Infinity;
  let fastLong = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    fastShort = Math.min(fastShort, milliseconds(grammar, short));
    fastLong = Math.min(fastLong, milliseconds(grammar, long));
    if (fastLong < limitMs && Math.sqrt(fastLong / fastShort) <= limitRatio) break;
  }
  return { ms: fastLong, ratio: Math.sqrt(fastLong / fastShort) };
}

/** Pieces of which short lines are drawn: a rule that tries too many ways to split a line shows on them. */
const pieces = [
  ...'　 \t○（）()【】「・-－※#＃：:、。１3一第回年月日時分〜委員長君会議録本部甲野のにアＡa'.split(''),
  ...['　　　　　　　　', '        ', '議事', '概要', '出席者', '事務局', '甲野　太郎', '及び', '令和', '午前', '大学'],
];

/** The same numbers for the same seed (a linear congruence). */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Short random lines; the slowest of them must be read in a moment. */
function checkRandomLines(grammar, count, seed) {
  const random = randomNumbers(seed);
  let slowest = { ms: 0, line: '' };
  for (let n = 0; n < count; n++) {
    const alphabet = Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]);
    const line = Array.from({ length: random(80) }, () => alphabet[random(alphabet.length)]).join('');
    let ms = milliseconds(grammar, line);
    for (let round = 1; ms > limitShortMs && round < mostRounds; round++)
      ms = Math.min(ms, milliseconds(grammar, line));
    if (ms > slowest.ms) slowest = { ms, line };
  }
  return {
    ok: slowest.ms <= limitShortMs,
    message: `random lines, seed ${seed}: ${slowest.ms.toFixed(0)} ms for ${JSON.stringify(slowest.line)}`,
  };
}

/** One result a pattern, and one for the random lines. */
export async function checkHostileLines(registry) {
  const grammar = await registry.loadGrammar('text.minutes');
  // The first line compiles the expressions: not what is measured.
  milliseconds(grammar, '○ （1）');
  const lines = [
    ...patterns.map((pattern) => ['', pattern]),
    ...behindMark.map((pattern) => ['○ ', pattern]),
  ];
  const results = lines.map(([prefix, pattern]) => {
    const { ms, ratio } = measure(grammar, prefix, pattern);
    return {
      ok: ms < limitMs && ratio <= limitRatio,
      message: `hostile line ${JSON.stringify(prefix + pattern)}: ${ms.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
    };
  });
  return [...results, checkRandomLines(grammar, 5000, 20260220)];
}
