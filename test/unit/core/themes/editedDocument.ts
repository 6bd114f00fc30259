import { Random } from '../../../fuzz/random';

/** A remark that keeps its identity whatever is done to its words. */
export interface Item {
  readonly id: number;
  speaker: string;
  text: string;
}

const subjects = [
  '地域交通',
  '水源保全',
  '空き家対策',
  '子育て支援',
  '観光振興',
  '農地の集約',
  '学校の統合',
  '防災無線',
] as const;
const matters = [
  'の予算',
  'の進め方',
  'における住民への説明',
  'の担い手',
  'の工程表',
  'における国との分担',
  'の効果の測定',
] as const;
const ends = [
  'について検討が必要である。',
  'を急ぐべきと考える。',
  'が課題となっている。',
  'に異議はない。',
  'をお願いしたい。',
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

/** Minutes as a list of remarks that random edits change, so that it is known which remark became which. */
export class EditedDocument {
  readonly items: Item[] = [];
  private width = 0;
  private next = 0;

  constructor(
    private readonly random: Random,
    remarks: number,
  ) {
    for (let i = 0; i < remarks; i++) this.items.push(this.newItem());
  }

  get text(): string {
    const lines = ['甲町まちづくり協議会 第2回 議事録', '1. 日時 令和8年2月20日', '2. 議事'];
    for (const { speaker, text } of this.items) {
      const whole = `○${speaker}　${text}`;
      if (this.width === 0) lines.push(whole);
      else for (let i = 0; i < whole.length; i += this.width) lines.push(whole.slice(i, i + this.width));
    }
    return `${lines.join('\n')}\n`;
  }

  /** One edit: typing, deleting words, moving, removing or adding a remark, wrapping everything anew. */
  edit(): void {
    const { random, items } = this;
    const at = random.int(items.length);
    const item = items[at];
    if (item === undefined) {
      items.push(this.newItem());
      return;
    }
    const kind = random.int(100);
    if (kind < 45) {
      const where = random.int(item.text.length);
      const typed = random.pick([
        '、',
        'なお',
        'また、令和８年度',
        '検討',
        'が',
        'を',
        '住民の声を聞いて',
        'DX',
      ]);
      item.text = item.text.slice(0, where) + typed + item.text.slice(where);
    } else if (kind < 60) {
      if (item.text.length < 8) return;
      const where = random.int(item.text.length - 6);
      item.text = item.text.slice(0, where) + item.text.slice(where + random.between(1, 5));
    } else if (kind < 75) {
      items.splice(at, 1);
      items.splice(random.int(items.length + 1), 0, item);
    } else if (kind < 82) items.splice(at, 1);
    else if (kind < 92) items.splice(at, 0, this.newItem());
    else this.width = random.pick([0, 30, 34, 40, 48]);
  }

  private newItem(): Item {
    const { random } = this;
    const sentence = (): string => random.pick(subjects) + random.pick(matters) + random.pick(ends);
    const text = random.chance(0.25)
      ? random.pick(short)
      : random.times(random.between(1, 6), sentence).join('');
    return { id: this.next++, speaker: random.pick(speakers), text };
  }
}
