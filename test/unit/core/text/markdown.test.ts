import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown, markdownLink } from '../../../../src/core/text/markdown';

const reader = new MarkdownIt({ html: true });

/** The text between tags that a reader of the Markdown sees. */
function shown(markdown: string): string {
  return reader
    .renderInline(markdown)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('text as Markdown', () => {
  it('shows just the text', () => {
    for (const text of [
      '**強調** _斜体_ ~~消す~~ `符号`',
      '[開く](command:workbench.action.quit)',
      '![絵](https://example.jp/a.png)',
      '<b>太字</b> <script>alert(1)</script>',
      '&lt; &#36; $(trash) $x$',
      '# 見出し',
      '1. 一番',
      '- 点',
      '> 引用',
      'a | b',
      '\\ 円 \\[',
      'https://example.jp/',
      '<https://example.jp/>',
    ]) {
      assert.equal(shown(escapeMarkdown(text)), text);
    }
  });

  it('is one line', () => {
    assert.equal(shown(escapeMarkdown('上\n\n# 下\r\n\t右')), '上 # 下 右');
  });

  it('keeps a link whole whatever its parts hold', () => {
    const link = markdownLink('甲](x) *乙*', 'https://example.jp/a(b)"c <d> ]e\\f　g?h=[1]');
    assert.equal(
      reader.renderInline(`${link}後`),
      '<a href="https://example.jp/a%28b%29%22c%20%3Cd%3E%20%5De%5Cf%E3%80%80g?h=%5B1%5D">甲](x) *乙*</a>後',
    );
  });
});
