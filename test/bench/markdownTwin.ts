import type { Minutes } from '../../src/core/minutes/model';
import { repeatedTo } from './corpus';

/**
 * The same minutes as somebody would have written them in Markdown: headings begin with `#`, remarks are list
 * items with their lines indented, everything else stays as it is. Cut or repeated to the size of the minutes in UTF-8.
 */
export function markdownTwin(text: string, minutes: Minutes): string {
  const replaced: { start: number; end: number; by: string }[] = [];
  if (minutes.header.title !== null) {
    const { start } = minutes.header.title.span;
    replaced.push({ start, end: start, by: '# ' });
  }
  const waiting = [...minutes.sections];
  for (let section = waiting.pop(); section !== undefined; section = waiting.pop()) {
    const { span, titleSpan, level, sections } = section;
    replaced.push({ start: span.start, end: titleSpan.start, by: `${'#'.repeat(Math.min(6, level + 1))} ` });
    waiting.push(...sections);
  }
  for (const { span } of minutes.remarks) {
    const mark = /^[○◯〇◎●・•◆*-]\s*/u.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0;
    replaced.push({ start: span.start, end: span.start + mark, by: '- ' });
    // What goes on over lines stays inside the list item.
    const lineStart = /\n[ 　]*(?=[^\s])/gu;
    lineStart.lastIndex = span.start + mark;
    for (
      let m = lineStart.exec(text);
      m !== null && lineStart.lastIndex < span.end;
      m = lineStart.exec(text)
    ) {
      replaced.push({ start: m.index + 1, end: lineStart.lastIndex, by: '  ' });
    }
  }
  replaced.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, by } of replaced) {
    if (start < at) continue;
    parts.push(text.slice(at, start), by);
    at = end;
  }
  parts.push(text.slice(at));
  return repeatedTo(parts.join(''), Buffer.byteLength(text));
}
