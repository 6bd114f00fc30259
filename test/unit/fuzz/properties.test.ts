import { strict as assert } from 'node:assert';
import type { Minutes, Remark, Section } from '../../../src/core/minutes/model';
import { JoinedText } from '../../../src/core/text/joinedText';
import { failureOf, PROPERTIES } from '../../fuzz/properties';
import { nestingFault } from '../../fuzz/properties/outline';
import { idsSurvive } from '../../fuzz/properties/stability';
import { toyParse } from './toyParser';

const TEXT = [
  'まえがき',
  '# 開会',
  '○甲野　これは',
  '- 3 -',
  '長い話。',
  '（拍手）',
  '○乙山　はい。',
  '## 閉会',
  '○甲野　以上。',
  '',
].join('\n');

type Change = (minutes: Minutes, text: string) => Partial<Minutes>;

function nth<T>(list: readonly T[], i: number): T {
  const element = list[i];
  assert.ok(element !== undefined);
  return element;
}

function changed<T>(list: readonly T[], i: number, change: Partial<T>): T[] {
  return list.map((element, at) => (at === i ? { ...element, ...change } : element));
}

const remark =
  (i: number, change: (remark: Remark, minutes: Minutes) => Partial<Remark>): Change =>
  (minutes) => ({ remarks: changed(minutes.remarks, i, change(nth(minutes.remarks, i), minutes)) });

/** A change of the first section; it stays one object, which its remarks and children go on to know. */
const section =
  (change: (section: Section) => Partial<Section>): Change =>
  (minutes) => {
    const first = nth(minutes.sections, 0);
    Object.assign(first, change(first));
    return {};
  };

const field = { span: { start: 0, end: 4 } };
let parses = 0;

/** What breaks each property, and only it. */
const BREAKS: Readonly<Record<string, readonly Change[]>> = {
  'spans-in-bounds': [
    (_m, text) => ({ span: { start: 0, end: text.length - 1 } }),
    (m, text) => ({ blocks: changed(m.blocks, 0, { span: { start: 0, end: text.length + 1 } }) }),
    remark(0, () => ({ span: { start: 9, end: 8 } })),
    (m) => ({ header: { ...m.header, body: { value: 'x', span: { start: 0.5, end: 2 } } } }),
  ],
  'spans-in-order': [
    (m) => ({ remarks: [...m.remarks].reverse() }),
    (m) => ({ blocks: [...m.blocks, nth(m.blocks, 0)] }),
    remark(0, (r, m) => ({ span: { start: r.span.start, end: nth(m.remarks, 1).span.start + 1 } })),
  ],
  'spans-nest': [
    section((s) => ({ titleSpan: { start: s.titleSpan.start, end: s.titleSpan.end + 1 } })),
    section((s) => ({ span: { start: s.span.start, end: nth(s.sections, 0).span.end - 1 } })),
    section(() => ({ level: 2 })),
    section((s) => ({ parent: s })),
    section((s) => ({ sections: s.sections.map((child) => ({ ...child, parent: null })) })),
    (m) => ({ blocks: changed(m.blocks, 2, { labelSpan: { start: 0, end: 1 } }) }),
    (m) => {
      const i = m.blocks.findIndex(({ kind }) => kind === 'residue');
      return {
        blocks: changed(m.blocks, i, {
          span: { start: nth(m.blocks, i).span.start, end: nth(m.blocks, i + 1).span.start + 1 },
        }),
      };
    },
  ],
  'remarks-in-sections': [
    remark(0, () => ({ section: null })),
    remark(0, (r) => ({ section: r.section && { ...r.section } })),
    remark(0, (_r, m) => ({ section: nth(nth(m.sections, 0).sections, 0) })),
    remark(0, () => ({ speakerSpan: { start: 0, end: 2 } })),
    remark(0, () => ({ speakerSource: 'heading' })),
  ],
  'every-character-in-one-block': [
    (m) => ({ blocks: m.blocks.slice(1) }),
    (m) => ({ blocks: m.blocks.filter(({ kind }) => kind !== 'residue') }),
  ],
  'blocks-hold-text': [
    (m, text) => ({
      blocks: [
        ...m.blocks,
        { kind: 'end', span: { start: text.length - 1, end: text.length }, labelSpan: null, markSpan: null },
      ],
    }),
  ],
  'speech-is-remarks': [
    (m) => ({ blocks: changed(m.blocks, 2, { kind: 'paragraph' }) }),
    (m) => ({ blocks: changed(m.blocks, 0, { kind: 'speech' }) }),
  ],
  'joined-map-is-monotone': [
    (m) => ({ joined: new JoinedText(m.joined.text, [0, 1], [9, 3], [1, 1]) }),
    (m) => ({ joined: new JoinedText(m.joined.text, [0, 1], [0, 9999], [1, 1]) }),
  ],
  'joined-map-inverts': [
    (m, text) => ({
      joined: new JoinedText(m.joined.text, [0], [1], [Math.min(m.joined.text.length, text.length - 1)]),
    }),
  ],
  'joined-loses-nothing': [
    (m) => ({ joined: new JoinedText(m.joined.text, [0], [0], [4]) }),
    (m, text) => ({
      joined: new JoinedText(text, [0], [0], [text.length]),
      remarks: m.remarks.map((r) => ({ ...r, joinedSpan: r.span })),
    }),
  ],
  'remark-ids-are-unique': [
    remark(1, (_r, m) => ({ id: nth(m.remarks, 0).id })),
    remark(1, () => ({ id: '' })),
  ],
  'remark-text-is-joined-text': [
    remark(0, (r) => ({ text: `${r.text}。` })),
    remark(0, (r) => ({ text: ` ${r.text}` })),
    remark(0, (r) => ({ text: `${r.text}（拍手）` })),
    remark(1, (r) => ({ joinedSpan: { start: 0, end: r.joinedSpan.end } })),
    remark(1, (r) => ({ joinedSpan: { start: r.joinedSpan.start, end: r.joinedSpan.end + 5 } })),
  ],
  'remarks-have-text': [
    remark(0, () => ({ depth: -1 })),
    remark(0, () => ({ group: 0.5 })),
    remark(0, () => ({ attendee: 3 })),
  ],
  'labels-are-as-printed': [
    remark(0, () => ({ speaker: '丙川' })),
    (m) => ({
      attendees: [
        {
          name: '甲',
          nameSpan: { start: 0, end: 2 },
          affiliation: '',
          role: null,
          group: null,
          attendance: 'present',
          span: { start: 0, end: 4 },
        },
        ...m.attendees,
      ],
    }),
  ],
  'fields-have-form': [
    (m) => ({ header: { ...m.header, date: { ...field, value: '2026-02-30' } } }),
    (m) => ({ header: { ...m.header, startTime: { ...field, value: '9:00' } } }),
    (m) => ({ header: { ...m.header, body: { ...field, value: ' 審議会' } } }),
    (m) => ({ header: { ...m.header, meetingNumber: { ...field, value: NaN } } }),
    (m) => ({ header: { ...m.header, weekday: { ...field, value: '金曜' } } }),
    (m) => ({ header: { ...m.header, place: { value: 'x', span: { start: 4, end: 5 } } } }),
  ],
  'parses-the-same-twice': [
    () => ({ problems: [{ code: 'invalid-date', span: { start: 0, end: ++parses % 4 } }] }),
  ],
  'line-ends-make-no-difference': [
    (m, text) => (text.includes('\r') ? { blocks: changed(m.blocks, 0, { kind: 'title' }) } : {}),
  ],
};

describe('properties of the fuzz suites', () => {
  it('hold for the toy parser', () => {
    assert.equal(failureOf(TEXT, toyParse), null);
    assert.equal(failureOf('', toyParse), null);
    assert.equal(failureOf('○甲　\ud800\0（', toyParse), null);
  });

  for (const { name } of PROPERTIES) {
    // The whole joined text mapped back cannot go wrong where each character does not; the outline is made
    // of the minutes, its own test is below.
    if (name === 'joined-spans-are-whole' || name === 'outline-nests') continue;
    it(`${name} can fail`, () => {
      const breaks = BREAKS[name] ?? [];
      assert.notEqual(breaks.length, 0);
      for (const change of breaks) {
        const broken = (text: string): Minutes => {
          const minutes = toyParse(text);
          return { ...minutes, ...change(minutes, text) };
        };
        const failure = failureOf(TEXT, broken);
        assert.equal(failure?.property, name, `${change.toString()}: ${failure?.message ?? 'no failure'}`);
      }
    });
  }

  it('outline-nests can fail', () => {
    const span = { start: 2, end: 6 };
    const node = {
      name: '開会',
      detail: '',
      kind: 'section' as const,
      span,
      selectionSpan: span,
      children: [],
    };
    const nested = (change: Partial<typeof node>) => [{ ...node, children: [{ ...node, ...change }] }];
    assert.equal(nestingFault(nested({}), span), null);
    assert.match(nestingFault(nested({ name: ' ' }), span) ?? '', /no name/u);
    assert.match(nestingFault(nested({ span: { start: 2, end: 7 } }), span) ?? '', /outside/u);
    assert.match(nestingFault(nested({ selectionSpan: { start: 1, end: 3 } }), span) ?? '', /outside/u);
    assert.match(nestingFault([node], { start: 3, end: 6 }) ?? '', /outside/u);
  });

  it('count throwing as a failure', () => {
    const failure = failureOf(TEXT, () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    assert.equal(failure?.property, 'never-throws');
    assert.match(failure.message, /Maximum call stack/u);
  });

  it('ids-survive-edits can fail', () => {
    const before = toyParse(TEXT);
    const after = toyParse(TEXT.replace('はい', 'いいえ'));
    assert.equal(idsSurvive(before, after), null);
    const byNumber = (m: Minutes): Minutes => ({
      ...m,
      remarks: m.remarks.map((r, i) => ({ ...r, id: String(i) })),
    });
    assert.equal(
      idsSurvive(byNumber(before), byNumber(toyParse(`○丙川　え。\n${TEXT}`)))?.includes('the id 0'),
      true,
    );
  });
});
