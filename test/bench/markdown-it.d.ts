/** What is used of markdown-it, which comes without types of its own. */
declare module 'markdown-it' {
  import type { Token } from 'vscode-markdown-languageservice';

  export default class MarkdownIt {
    constructor(options: { html: boolean });
    parse(text: string, env: object): Token[];
    renderInline(text: string): string;
  }
}
