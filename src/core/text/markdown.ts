/** Text as Markdown that shows just it, in one line: every ASCII punctuation mark is escaped (CommonMark 2.4). */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, '\\$&').replace(/\s+/gu, ' ');
}

/** A Markdown link; what would end its target is percent-encoded. The address is not judged. */
export function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${address.replace(/[\s<>()[\]\\`"]/gu, percentEncoded)})`;
}

function percentEncoded(character: string): string {
  const code = character.charCodeAt(0);
  // encodeURIComponent leaves brackets as they are.
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character);
}
