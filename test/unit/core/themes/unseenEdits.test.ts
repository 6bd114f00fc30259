import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ParsedText } from '../../../../src/core/navigation/parsedText';
import { emptySidecar, readSidecar, writeSidecar, type Sidecar } from '../../../../src/core/themes/sidecar';
import { change, place, unplaced } from '../../../../src/core/themes/sidecarTags';
import { Random } from '../../../fuzz/random';
import { EditedDocument, type Item, type Shape } from './editedDocument';
import { bullets, sampled, turns, votes } from './editedShapes';

const edits = 1000;
const remarks = 80;
/** Documents of each kind, half as many where it takes long; more with MINUTES_SEEDS. */
const documents = Number(process.env.MINUTES_SEEDS ?? 2);

const samples = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

const shapes: Record<string, Shape> = { turns, bullets, votes, 'words of the samples': sampled(samples) };

/** What became of tags after all edits. */
interface Tally {
  /** Set at first. */
  tags: number;
  /** Their remark is still there, and a reader could tell it; and of these not found. */
  recognisable: number;
  lost: string[];
  /** Their remark is still there; and of these found. */
  existing: number;
  right: number;
  /** On a remark that said something else, or was said by somebody else. */
  wrong: string[];
  /** On one that says what theirs said, by the same person, where several said so. */
  twins: number;
}

/** What follows one document through its edits, with a tag of its own on most remarks. */
class Run {
  private readonly random: Random;
  private readonly document: EditedDocument;
  private readonly tagged = new Set<number>();
  private readonly tally: Tally = {
    tags: 0,
    recognisable: 0,
    lost: [],
    existing: 0,
    right: 0,
    wrong: [],
    twins: 0,
  };
  private sidecar: Sidecar;

  constructor(
    shape: Shape,
    seed: number,
    private readonly batch: number,
  ) {
    this.random = new Random(seed);
    this.document = new EditedDocument(this.random, shape, remarks);
    const { minutes, text } = this.read();
    const changes = this.document.items.flatMap(({ id }, remark) => {
      if (this.random.chance(0.1)) return [];
      this.tagged.add(id);
      return [{ remark, add: [String(id)], remove: [] }];
    });
    let count = 0;
    const newId = (): string => `urn:x:${++count}`;
    this.sidecar = change(place(emptySidecar('x'), minutes, text), minutes, text, changes, newId);
    this.tally.tags = changes.length;
  }

  /** Edits the document in batches; between them the tags are placed. */
  all(): Tally {
    for (let done = 0; done < edits; done += this.batch) {
      for (let n = 0; n < this.batch; n++) this.document.edit();
      const { minutes, text } = this.read();
      assert.equal(minutes.remarks.length, this.document.items.length);
      // Through the file, now and then: it is slow.
      if (this.batch > 5 || this.random.chance(0.1)) this.sidecar = reread(this.sidecar);
      this.sidecar = place(this.sidecar, minutes, text);
      const placed = this.check();
      if (done + this.batch >= edits) this.count(placed);
      this.document.look(placed);
    }
    return this.tally;
  }

  private read(): ParsedText {
    return new ParsedText(this.document.text);
  }

  /** The remarks whose tag is on them. A tag that has gone astray is counted once, and no more looked at. */
  private check(): Set<number> {
    const placed = new Set<number>();
    for (const { anchor, tags } of this.sidecar.remarks) {
      const item = this.document.items[anchor.remark ?? -1];
      for (const tag of item === undefined ? [] : tags) {
        const id = Number(tag);
        if (item?.id === id) placed.add(id);
        else if (item !== undefined && this.tagged.delete(id)) this.astray(id, item);
      }
    }
    return placed;
  }

  private astray(id: number, item: Item): void {
    const said = this.document.lastSeen(id);
    if (said === item.text && this.document.speakerOf(id) === item.speaker) this.tally.twins++;
    else this.tally.wrong.push(`${said ?? ''} -> ${item.text}`);
  }

  private count(placed: ReadonlySet<number>): void {
    const { tally, document } = this;
    const quotes = new Map(unplaced(this.sidecar).map(({ tags, anchor }) => [tags[0], anchor.exact]));
    for (const { id, text } of document.items) {
      if (!this.tagged.has(id)) continue;
      tally.existing++;
      if (placed.has(id)) tally.right++;
      // What is not placed is listed with its quotation.
      else assert.ok((quotes.get(String(id)) ?? '') !== '', text);
      if (!document.isRecognisable(id)) continue;
      tally.recognisable++;
      if (!placed.has(id)) tally.lost.push(`${quotes.get(String(id)) ?? ''} -> ${text}`);
    }
  }
}

function reread(sidecar: Sidecar): Sidecar {
  const read = readSidecar(writeSidecar(sidecar));
  assert.ok('sidecar' in read);
  return read.sidecar;
}

describe('tags beside a text that was edited a thousand times', () => {
  const all: Tally[] = [];
  for (const batch of [1, 5, 20, 100, 1000]) {
    it(`are on the right remark, with ${batch} edits at a time that nobody saw`, () => {
      const tallies = Object.values(shapes).flatMap((shape) =>
        Array.from({ length: batch <= 5 ? Math.ceil(documents / 2) : documents }, (_, n) =>
          new Run(shape, 100 * n + batch, batch).all(),
        ),
      );
      all.push(...tallies);
      const sum = (of: (tally: Tally) => number): number =>
        tallies.reduce((total, tally) => total + of(tally), 0);
      const lost = tallies.flatMap((tally) => tally.lost);
      const tags = sum((tally) => tally.tags);
      const recognisable = sum((tally) => tally.recognisable);
      const twins = sum((tally) => tally.twins);
      if (process.env.MINUTES_FIGURES === '1') {
        console.log(
          `    ${batch}: ${tags} tags, ${recognisable} recognisable, ${lost.length} of them lost;`,
          `${sum(({ existing }) => existing)} there, ${sum(({ right }) => right)} of them found; ${twins} on a twin`,
        );
      }
      assert.deepEqual(
        tallies.flatMap(({ wrong }) => wrong),
        [],
      );
      assert.ok(lost.length <= 0.01 * recognisable, `${lost.length} of ${recognisable}:\n${lost.join('\n')}`);
      // Where several say the same and one of them goes while another comes, nobody can tell which is which.
      assert.ok(twins <= 0.01 * tags, `${twins} of ${tags} are on a remark that says the same`);
    }).timeout(120_000 * documents);
  }

  it('are enough to mean something', () => {
    assert.ok(all.reduce((sum, { tags }) => sum + tags, 0) >= 2000);
    assert.ok(all.reduce((sum, { recognisable }) => sum + recognisable, 0) >= 700);
  });
});

describe('tags beside a text of one mebibyte', () => {
  it('are placed quickly after fifty edits', () => {
    const document = new EditedDocument(new Random(9), sampled(samples), 3400);
    const old = new ParsedText(document.text);
    assert.ok(Buffer.byteLength(document.text) > 2 ** 20);
    const changes = old.minutes.remarks.map((_, remark) => ({ remark, add: [String(remark)], remove: [] }));
    let count = 0;
    const empty = place(emptySidecar('x'), old.minutes, old.text);
    const tagged = reread(change(empty, old.minutes, old.text, changes, () => `urn:x:${++count}`));
    for (let n = 0; n < 50; n++) document.edit();
    const begin = performance.now();
    const { minutes, text } = new ParsedText(document.text);
    assert.ok(minutes.remarks.every((remark) => remark.text !== ''));
    const start = performance.now();
    const placed = place(tagged, minutes, text);
    const took = performance.now() - start;
    assert.ok(unplaced(placed).length < 20);
    if (process.env.MINUTES_FIGURES === '1')
      console.log(
        `    ${text.length} characters, ${minutes.remarks.length} remarks: ${took} ms, read in ${start - begin} ms`,
      );
    // A shared machine is slow at times: then reading the text takes long too.
    const reading = start - begin;
    assert.ok(took < 15 * reading, `${took} ms to place, ${reading} ms to read`);
  }).timeout(60_000);
});
