/** Bytes of Shift_JIS by character, found by decoding: neither host has an encoder. */
let bytesOf: Map<string, readonly number[]> | null = null;

/** A text in Shift_JIS. Throws for characters that it does not have. */
export function shiftJis(text: string): Uint8Array {
  bytesOf ??= table();
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = bytesOf?.get(letter);
      if (bytes === undefined) throw new Error(`Shift_JIS has no ${letter}`);
      return bytes;
    }),
  );
}

function table(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if (!found.has(letter)) found.set(letter, bytes);
    } catch {
      // No character.
    }
  };
  for (let byte = 0; byte < 0x80; byte++) add(byte);
  for (let first = 0x81; first <= 0xef; first++)
    for (let second = 0x40; second <= 0xfc; second++) if (first < 0xa0 || first > 0xdf) add(first, second);
  return found;
}
