/** What every host has beyond the language itself: Node, the extension hosts, workers and browsers. */

/** See the Encoding Standard; only what the core uses. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

declare class Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
}
