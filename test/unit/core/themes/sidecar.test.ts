import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/minutes/parse';
import { censusOf, writeCensus } from '../../../../src/core/themes/census';
import { planChange, type CodebookChange } from '../../../../src/core/themes/codebookEdits';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import { retagSidecar } from '../../../../src/core/themes/retagSidecar';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { emptySidecar, readSidecar, writeSidecar, type Sidecar } from '../../../../src/core/themes/sidecar';
import { mergeSidecars } from '../../../../src/core/themes/sidecarMerge';
import {
  change,
  discard,
  place,
  reattach,
  tagsByRemark,
  unplaced,
} from '../../../../src/core/themes/sidecarTags';

const head = '甲町緑化協議会 第2回 議事録\n1. 議事\n';
const text = `${head}○甲野委員　一つ目𠮷である。\n○乙山委員　二つ目である。\n○丙川委員　三つ目である。\n`;
const minutes = parse(text);

function ids(prefix = 'urn:uuid:'): () => string {
  let n = 0;
  return () => `${prefix}${++n}`;
}

/** Tags by the index of the remark: { 0: ['予算'] }. */
function tagged(tags: Record<number, readonly string[]>, newId = ids()): Sidecar {
  const changes = Object.entries(tags).map(([remark, add]) => ({ remark: Number(remark), add, remove: [] }));
  return change(place(emptySidecar('議事録.txt'), minutes, text), minutes, text, changes, newId);
}

function reread(sidecar: Sidecar): Sidecar {
  const read = readSidecar(writeSidecar(sidecar));
  assert.ok('sidecar' in read);
  return read.sidecar;
}

function printed(sidecar: Sidecar): string {
  return [...tagsByRemark(sidecar)]
    .sort(([a], [b]) => a - b)
    .map(([remark, tags]) => `${remark} ${tags.join(' ')}`)
    .join(', ');
}

describe('sidecar files', () => {
  it('are W3C annotations with quotation and position', () => {
    const census = writeCensus(censusOf(minutes));
    assert.deepEqual(JSON.parse(writeSidecar(tagged({ 1: ['予算', '人材/育成'] }))), {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { minutes: 'urn:minutes-review:' }],
      type: 'AnnotationPage',
      'minutes:source': '議事録.txt',
      'minutes:remarks': census.said,
      'minutes:sketches': census.sketches,
      items: [
        {
          id: 'urn:uuid:1',
          type: 'Annotation',
          motivation: 'tagging',
          body: [
            { type: 'TextualBody', purpose: 'tagging', value: '予算' },
            { type: 'TextualBody', purpose: 'tagging', value: '人材/育成' },
          ],
          target: {
            source: '議事録.txt',
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: '二つ目である。',
                prefix: '一つ目𠮷である。',
                suffix: '三つ目である。',
              },
              // In code points: 𠮷 counts one.
              {
                type: 'TextPositionSelector',
                start: text.indexOf('二つ目') - 1,
                end: text.indexOf('二つ目') + 6,
              },
            ],
            'minutes:speaker': '乙山委員',
            'minutes:remark': 1,
          },
        },
      ],
    });
  });

  it('are read as they were written, and written the same again', () => {
    const sidecar = tagged({ 2: ['予算'], 0: ['DX', '人材'] });
    const written = writeSidecar(sidecar);
    assert.equal(writeSidecar(reread(sidecar)), written);
    assert.equal(printed(reread(sidecar)), '0 DX 人材, 2 予算');
  });

  it('keep what others have put there', () => {
    const page = JSON.parse(writeSidecar(tagged({ 1: ['予算'] }))) as {
      items: Record<string, unknown>[];
      [key: string]: unknown;
    };
    page.creator = '甲町';
    const [item] = page.items;
    assert.ok(item !== undefined);
    item.created = '2026-02-20';
    item.body = [
      ...(item.body as unknown[]),
      { type: 'TextualBody', purpose: 'commenting', value: '要確認' },
    ];
    page.items.push({ type: 'Annotation', motivation: 'highlighting' });
    const read = readSidecar(JSON.stringify(page));
    assert.ok('sidecar' in read);
    const more = change(
      read.sidecar,
      minutes,
      text,
      [{ remark: 1, add: ['DX'], remove: ['予算'] }],
      ids('urn:x:'),
    );
    const again = writeSidecar(more);
    for (const kept of ['"creator": "甲町"', '"created"', '要確認', 'highlighting', 'DX'])
      assert.ok(again.includes(kept), kept);
    assert.ok(!again.includes('予算'));
    const none = writeSidecar(change(more, minutes, text, [{ remark: 1, add: [], remove: ['DX'] }], ids()));
    assert.ok(none.includes('要確認') && !none.includes('DX'));
  });

  it('of earlier versions, without sketches, are read too', () => {
    const page = JSON.parse(writeSidecar(tagged({ 0: ['予算'], 1: ['DX'] }))) as Record<string, unknown>;
    delete page['minutes:sketches'];
    const read = readSidecar(JSON.stringify(page));
    assert.ok('sidecar' in read);
    const edited = text.replace('二つ目である', '二つ目のことである');
    const placed = place(read.sidecar, parse(edited), edited);
    assert.equal(printed(placed), '0 予算, 1 DX');
    assert.equal(printed(reread(placed)), '0 予算, 1 DX');
  });

  it('that are damaged are a problem at its place', () => {
    const read = readSidecar('{\n  "items": [\n}');
    assert.ok('problem' in read);
    assert.deepEqual([read.problem.code, read.problem.line], ['syntax', 3]);
    for (const shape of ['[]', '"x"', '{}', '{"items": {}}', 'null']) {
      const wrong = readSidecar(shape);
      assert.equal('problem' in wrong ? wrong.problem.code : '', 'shape', shape);
    }
  });
});

describe('tags in a sidecar', () => {
  it('are set and taken away once', () => {
    const sidecar = tagged({ 0: ['予算'] });
    const again = [{ remark: 0, add: ['予算', ' '], remove: ['DX'] }];
    assert.equal(change(sidecar, minutes, text, again, ids()), sidecar);
    const empty = change(sidecar, minutes, text, [{ remark: 0, add: [], remove: ['予算'] }], ids());
    assert.equal(printed(empty), '');
    assert.deepEqual(empty.remarks, []);
  });

  it('follow the text, and those whose remark is gone are kept with their quotation', () => {
    const shorter = text
      .replace('○乙山委員　二つ目である。\n', '')
      .replace('三つ目である', '三つ目のことである');
    const edited = place(reread(tagged({ 1: ['予算'], 2: ['DX'] })), parse(shorter), shorter);
    assert.equal(printed(edited), '1 DX');
    const [lost] = unplaced(edited);
    assert.deepEqual([lost?.tags, lost?.anchor.exact], [['予算'], '二つ目である。']);
    assert.ok(lost !== undefined);
    assert.equal(printed(reattach(edited, parse(shorter), shorter, lost.id, 1)), '1 予算 DX');
    assert.deepEqual(unplaced(discard(edited, lost.id)), []);
    // The remark comes back, and the tag with it.
    assert.equal(printed(place(reread(edited), minutes, text)), '1 予算, 2 DX');
  });

  it('follow a change of the codebook, and one of two goes', () => {
    const book = '- { id: dx, label: DX }\n- { id: it, label: 情報化 }\n- { id: farm, label: 農業 }\n';
    const written = writeSidecar(tagged({ 0: ['ＤＸ', '予算'], 1: ['DX', '情報化'] }));
    const after = (change: CodebookChange): string => {
      const plan = planChange(book, change);
      assert.ok(plan);
      const step = { before: readCodebook(book).codebook, after: plan.codebook, moved: plan.moved };
      return applyEdits(written, retagSidecar(written, step));
    };
    const read = readSidecar(after({ kind: 'merge', id: 'dx', into: 'it' }));
    assert.equal('sidecar' in read && printed(place(read.sidecar, minutes, text)), '0 情報化 予算, 1 情報化');
    assert.equal(after({ kind: 'rename', id: 'farm', label: '林業' }), written);
  });
});

describe('merging sidecars', () => {
  const base = reread(tagged({ 0: ['予算', 'DX'], 1: ['人材'] }));

  it('keeps what either has added and drops what either has taken away', () => {
    const ours = change(
      base,
      minutes,
      text,
      [{ remark: 0, add: ['防災'], remove: ['DX'] }],
      ids('urn:ours:'),
    );
    const theirs = change(
      base,
      minutes,
      text,
      [
        { remark: 0, add: ['農業'], remove: [] },
        { remark: 1, add: [], remove: ['人材'] },
        { remark: 2, add: ['予算'], remove: [] },
      ],
      ids('urn:theirs:'),
    );
    const merged = mergeSidecars(base, ours, theirs, minutes, text);
    assert.equal(printed(merged), '0 予算 防災 農業, 2 予算');
    assert.equal(writeSidecar(mergeSidecars(base, merged, merged, minutes, text)), writeSidecar(merged));
  });

  it('makes one annotation of two on the same remark', () => {
    const add = (label: string, id: string): Sidecar =>
      change(base, minutes, text, [{ remark: 2, add: [label], remove: [] }], ids(id));
    const merged = mergeSidecars(base, add('DX', 'urn:a:'), add('予算', 'urn:b:'), minutes, text);
    assert.equal(printed(merged), '0 予算 DX, 1 人材, 2 DX 予算');
    assert.equal(merged.remarks.length, 3);
  });

  it('places what they tagged in another version of the text', () => {
    const before = text.replace('○甲野委員　一つ目𠮷である。\n', '');
    const theirs = change(
      place(base, parse(before), before),
      parse(before),
      before,
      [{ remark: 1, add: ['農業'], remove: [] }],
      ids('urn:theirs:'),
    );
    const merged = mergeSidecars(base, place(base, minutes, text), reread(theirs), minutes, text);
    assert.equal(printed(merged), '0 予算 DX, 1 人材, 2 農業');
    assert.deepEqual(unplaced(merged), []);
  });
});
