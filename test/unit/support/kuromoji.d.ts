/** What is used of kuromoji, which comes without types of its own. */
declare module 'kuromoji' {
  interface IpadicToken {
    readonly word_type: 'KNOWN' | 'UNKNOWN';
    readonly surface_form: string;
    readonly pos: string;
    readonly pos_detail_1: string;
    readonly pos_detail_2: string;
    readonly pos_detail_3: string;
    readonly conjugated_type: string;
    readonly conjugated_form: string;
  }
  interface KuromojiTokenizer {
    tokenize(text: string): IpadicToken[];
  }
  function builder(options: { dicPath: string }): {
    build(done: (error: Error | null, tokenizer: KuromojiTokenizer) => void): void;
  };
}
