/**
 * Lines of a text, as an editor counts them: ended by \n, \r\n or a lone \r. Line numbers are 0-based.
 */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(readonly text: string) {
    this.starts = lineStarts(text);
  }

  /** Number of lines; 1 for an empty text. */
  get count(): number {
    return this.starts.length;
  }

  /** Offset of the line's first character; the text's length for a line behind the last one. */
  start(line: number): number {
    return line < 0 ? 0 : (this.starts[line] ?? this.text.length);
  }

  /** Offset behind the line's last character, before its line end. */
  end(line: number): number {
    const start = this.start(line);
    let end = this.start(line + 1);
    if (end > start && this.text.charCodeAt(end - 1) === 10) end--;
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /** The line an offset stands in; offsets outside the text count as its first or last one. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and UTF-16 column of an offset, both 0-based. */
  position(offset: number): { line: number; character: number } {
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(within);
    return { line, character: within - this.start(line) };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  let next = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (next >= 0 || carriage >= 0) {
    let after: number;
    if (carriage >= 0 && (next < 0 || carriage < next)) {
      after = carriage + (next === carriage + 1 ? 2 : 1);
    } else {
      after = next + 1;
    }
    starts.push(after);
    if (next >= 0 && next < after) next = text.indexOf('\n', after);
    if (carriage >= 0 && carriage < after) carriage = text.indexOf('\r', after);
  }
  return starts;
}
