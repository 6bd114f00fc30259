import { parse } from '../../../../src/core/minutes/parse';
import type { Random } from '../../../fuzz/random';
import type { Shape } from './editedDocument';

const subjects = [
  '地域交通',
  '水源保全',
  '空き家対策',
  '子育て支援',
  '観光振興',
  '農地の集約',
  '学校の統合',
  '防災無線',
  '移住の促進',
  '図書館の開館時間',
  '水道管の更新',
  '給食の無償化',
  '山林の境界',
  '介護の人材',
  '公民館の改修',
] as const;
const matters = [
  'の予算',
  'の進め方',
  'における住民への説明',
  'の担い手',
  'の工程表',
  'における国との分担',
  'の効果の測定',
  'をめぐる隣の町との調整',
  'に要する期間',
  'に充てる補助金',
] as const;
const ends = [
  'について検討が必要である。',
  'を急ぐべきと考える。',
  'が課題となっている。',
  'に異議はない。',
  'をお願いしたい。',
  'を来月までに示してほしい。',
  'は前回の資料から変わっていない。',
  'を見直す時期に来ている。',
  'が分かりにくいとの声がある。',
  'を委員の皆様にお諮りする。',
] as const;
const short = [
  '異議なし。',
  '異議なし。',
  'はい。',
  '賛成である。',
  '御異議なしと認めます。',
  'ありがとうございました。',
] as const;
const speakers = ['甲野委員', '乙山委員', '丙川座長', '丁田課長'] as const;
const head = ['甲町まちづくり協議会 第2回 議事録', '1. 日時 令和8年2月20日', '2. 議事'];
const mark = (speaker: string | null): string => `○${speaker ?? ''}　`;

/** Gives sentences, none of them twice: people seldom repeat each other word by word but for what all say. */
function fresh(make: () => string): () => string {
  const said = new Set<string>();
  return () => {
    let sentence = make();
    for (let tries = 0; said.has(sentence) && tries < 1000; tries++) sentence = make();
    said.add(sentence);
    return sentence;
  };
}

function inventing(random: Random): () => string {
  return fresh(() => random.pick(subjects) + random.pick(matters) + random.pick(ends));
}

/** From one to `most` sentences. */
function some(random: Random, most: number, sentence: () => string): string {
  return random.times(random.between(1, most), sentence).join('');
}

/** Turns of named speakers; a quarter says what others say too. */
export const turns: Shape = {
  head,
  mark,
  speech: (random) => {
    const sentence = inventing(random);
    return () => ({
      speaker: random.pick(speakers),
      text: random.chance(0.25) ? random.pick(short) : some(random, 6, sentence),
    });
  },
};

/** Anonymous remarks as bullets. */
export const bullets: Shape = {
  head: ['甲町まちづくり協議会 第2回 議事要旨', '1. 日時 令和8年2月20日', '2. 主な意見'],
  mark: () => '・',
  speech: (random) => {
    const sentence = inventing(random);
    return () => ({ speaker: null, text: some(random, 4, sentence) });
  },
};

/** A council that votes: half of the remarks say what others say too, a quarter differs from others in a number. */
export const votes: Shape = {
  head: ['甲町議会 第2回 定例会 会議録', '1. 日時 令和8年2月20日', '2. 議事'],
  mark,
  speech: (random) => {
    const sentence = inventing(random);
    const bill = fresh(() => `議案第${random.between(1, 400)}号を議題とします。提案者の説明を求めます。`);
    return () => {
      const kind = random.int(4);
      if (kind === 0) return { speaker: '議員', text: random.pick(['異議なし。', '賛成。', '異議なし。']) };
      if (kind === 1)
        return { speaker: '議長', text: '御異議なしと認めます。よって、原案のとおり決しました。' };
      if (kind === 2) return { speaker: '議長', text: bill() };
      return { speaker: random.pick(speakers), text: some(random, 5, sentence) };
    };
  },
};

/** What is said in minutes of somebody's writing, its clauses put together anew. */
export function sampled(texts: readonly string[]): Shape {
  const remarks = texts.flatMap((text) => parse(text).remarks);
  const names = remarks.map(({ speaker }) => speaker ?? '委員');
  const clauses = remarks.flatMap(({ text }) => text.match(/[^、。\s]+、/gu) ?? []);
  const ends = remarks.flatMap(({ text }) => text.match(/[^、。\s]+。/gu) ?? []);
  const pick = (random: Random, from: readonly string[]): string => from[random.int(from.length)] ?? '';
  return {
    head,
    mark,
    speech: (random) => {
      const sentence = fresh(() => pick(random, clauses) + pick(random, clauses) + pick(random, ends));
      return () => ({ speaker: pick(random, names), text: some(random, 4, sentence) });
    },
  };
}
