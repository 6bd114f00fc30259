import assert from 'node:assert/strict';
import { importThemes } from '../../../../src/core/exchange/importThemes';
import { writeQdc } from '../../../../src/core/exchange/refiCodebook';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { Codebook, type Theme } from '../../../../src/core/themes/codebook';
import { planChange } from '../../../../src/core/themes/codebookEdits';
import { readCodebook } from '../../../../src/core/themes/codebookFile';
import type { ExistingThemes } from '../../../../src/core/themes/importedThemes';

const yaml = `# テーマの一覧
- id: budget
  label: 予算
  description: "お金 & <費用>「いろいろ」"
  color: yellow # 黄
- { id: fund, label: 基金, parent: budget }
- id: green
  label: 緑化
  color: "#12ab34"
  keywords: [植樹]
- id: trees
  label: 街路樹
  parent: green
  color: red
  description: 木
`;

function imported(text: string, file: string, existing: ExistingThemes = 'merge'): string {
  const read = importThemes(file, readCodebook(text).codebook);
  assert.ok('themes' in read, JSON.stringify(read));
  const plan = planChange(text, { kind: 'import', themes: read.themes, existing });
  assert.ok(plan !== null);
  return applyEdits(text, plan.edits);
}

/** What the format can say of a codebook, in the order of the tree. */
function shape(text: string): unknown {
  const { codebook, problems } = readCodebook(text);
  assert.deepEqual(problems, []);
  const of = (theme: Theme): unknown => [
    theme.label,
    theme.description,
    codebook.colorOf(theme),
    codebook.children(theme.id).map(of),
  ];
  return codebook.roots.map(of);
}

const foreign = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="Another program">
  <Codes>
    <Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="Policy Themes" isCodable="false" color="#ff0000">
      <Description>All of
the policies &amp; more</Description>
      <Code guid="2FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="予算" isCodable="true"><Description><![CDATA[<お金>]]></Description></Code>
      <Code guid="3FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="Policy/Themes" isCodable="true"/>
    </Code>
  </Codes>
  <Sets><Set guid="4FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="s"><Description>not a code</Description></Set></Sets>
</CodeBook>
`;

describe('codebooks of REFI-QDA', () => {
  it('are XML of the standard, the same each time', () => {
    const { codebook } = readCodebook(yaml);
    const xml = writeQdc(codebook);
    assert.equal(writeQdc(codebook), xml);
    assert.match(
      xml,
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<CodeBook xmlns="urn:QDA-XML:codebook:1\.0" origin="Minutes Review">/u,
    );
    const guids = [...xml.matchAll(/guid="([^"]*)"/gu)].map(([, guid]) => guid ?? '');
    assert.equal(new Set(guids).size, 4);
    // The pattern of GUIDType in the schema of the standard; version 5.
    for (const guid of guids)
      assert.match(guid, /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/iu);
    assert.match(
      xml,
      /name="予算" isCodable="true" color="#BF8803">\s*<Description>お金 &amp; &lt;費用&gt;「いろいろ」<\/Description>/u,
    );
  });

  it('come back as the same codebook', () => {
    const xml = writeQdc(readCodebook(yaml).codebook);
    assert.deepEqual(shape(imported('', xml)), shape(yaml));
    assert.deepEqual(shape(imported('# 空\n', xml)), shape(yaml));
  });

  it('change nothing where they came from, whatever the themes are called there now', () => {
    const xml = writeQdc(readCodebook(yaml).codebook);
    assert.equal(imported(yaml, xml), yaml);
    const renamed = yaml.replace('label: 予算', 'label: 財政');
    assert.equal(imported(renamed, xml), renamed);
  });

  it('of other programs keep comments and order, and fill in what is missing', () => {
    const text = '# 上\n- id: money # 金\n  label: 予算\n# 下\n- id: z\n';
    assert.equal(
      imported(text, foreign),
      '# 上\n- id: money # 金\n  label: 予算\n  description: <お金>\n# 下\n- id: z\n' +
        '- id: Policy_Themes\n  label: Policy_Themes\n  description: "All of\\nthe policies & more"\n  color: "#ff0000"\n' +
        '- id: Policy・Themes\n  label: Policy・Themes\n  parent: Policy_Themes\n',
    );
    assert.doesNotMatch(imported(text, foreign, 'keep'), /お金/u);
  });

  it('put new themes below those that are there behind them', () => {
    const text = '- id: p\n  label: Policy_Themes\n\n- id: z\n';
    assert.equal(
      imported(text, foreign, 'keep'),
      '- id: p\n  label: Policy_Themes\n\n- id: 予算\n  label: 予算\n  description: <お金>\n  parent: p\n\n' +
        '- id: Policy・Themes\n  label: Policy・Themes\n  parent: p\n\n- id: z\n',
    );
  });

  it('tell which names were changed, with their lines', () => {
    const read = importThemes(foreign, Codebook.empty);
    assert.ok('notes' in read);
    assert.deepEqual(read.notes, [
      { code: 'renamed', line: 4, theme: 'Policy Themes', detail: 'Policy_Themes' },
      { code: 'renamed', line: 8, theme: 'Policy/Themes', detail: 'Policy・Themes' },
    ]);
  });

  it('are refused with the line when they are none', () => {
    const problem = (text: string): unknown => {
      const read = importThemes(text, Codebook.empty);
      return 'problem' in read ? [read.problem.code, read.problem.line] : read;
    };
    assert.deepEqual(problem('<CodeBook>\n<Codes>\n</CodeBook>'), ['not-xml', 3]);
    assert.deepEqual(problem('<html/>'), ['not-a-codebook', 1]);
    assert.deepEqual(problem('<CodeBook><Codes/></CodeBook>'), ['no-themes', 1]);
    assert.deepEqual(problem('<CodeBook><Codes>&nothing;</Codes></CodeBook>'), ['not-xml', 1]);
  });

  it('expand no entities', () => {
    const entities = Array.from(
      { length: 30 },
      (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
    ).join('');
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a0 "ha">${entities}]>\n<CodeBook><Codes><Code name="&a30;"/></Codes></CodeBook>`;
    const read = importThemes(bomb, Codebook.empty);
    assert.ok('problem' in read && read.problem.code === 'document-type');
  });

  it('may be nested deeply', () => {
    const deep = `<CodeBook><Codes>${'<Code name="a">'.repeat(200)}${'</Code>'.repeat(200)}</Codes></CodeBook>`;
    assert.ok('themes' in importThemes(deep, Codebook.empty));
  });
});
