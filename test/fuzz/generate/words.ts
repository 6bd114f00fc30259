/** Invented people, bodies and sentences. */
import type { Random } from '../random';

const SURNAMES = ['甲野', '乙山', '丙川', '丁田', '髙瀬', '﨑本', '小野寺', '林', '五十嵐', '渡邊'] as const;
const GIVEN = ['太郎', '花子', '一', '健', 'みどり', '雅彦', '佐和子', '達也', '千春', '慎二'] as const;
const ROLES = ['委員', '座長', '会長', '議員', '構成員', '部長', '課長', '大臣', '氏', '参考人'] as const;
const POSTS = ['教授', '代表取締役社長', '理事', '副市長', '室長', '主席研究員'] as const;
const PLACES = ['海辺', '山手', '三瀬川', '北陵', '南浜', '東雲'] as const;
const TOPICS = ['地域交通', '空き家対策', '水源保全', '子育て支援', '防災', '情報化', '観光振興'] as const;
const BODIES = ['審議会', '協議会', '有識者会議', '研究会', '推進本部', '委員会', '部会'] as const;
const OPENINGS = ['まず、', 'なお、', '次に、', 'また、', '本件は、', 'その上で、', '一方で、', ''] as const;
const THINGS = [
  '路線の見直し',
  'サイバーセキュリティの確保',
  '資料１の工程表',
  'DX の進め方',
  '住民への説明',
  '令和７年度の予算',
  '「基本方針」の改定',
  '港湾法（昭和25年）の改正',
  'ＷＧの検討状況',
  '利用者の 3 割',
  'ﾊﾞｽの運行',
] as const;
const ENDINGS = [
  'について検討が必要である。',
  'を進めていただきたい。',
  'に関し、事務局から説明があった。',
  'は重要と考えるが、いかがか。',
  'が課題となっている（後述）。',
  'をお願いいたします。',
  'ということでございます。',
  'に異議はない。',
] as const;

export interface Person {
  readonly surname: string;
  readonly given: string;
  readonly role: string;
  readonly organisation: string;
}

export function person(random: Random): Person {
  return {
    surname: random.pick(SURNAMES),
    given: random.pick(GIVEN),
    role: random.pick(ROLES),
    organisation: `${random.pick(PLACES)}${random.pick(['大学', '市', '株式会社', '財団'])} ${random.pick(POSTS)}`,
  };
}

export function topic(random: Random): string {
  return random.pick(TOPICS);
}

export function bodyName(random: Random): string {
  return `${random.pick(PLACES)}${random.pick(TOPICS)}${random.pick(BODIES)}`;
}

export function sentence(random: Random): string {
  return `${random.pick(OPENINGS)}${topic(random)}における${random.pick(THINGS)}${random.pick(ENDINGS)}`;
}

export function speech(random: Random, longest = 5): string {
  return random.times(random.between(1, longest), () => sentence(random)).join('');
}
