/** A text with its {0} {1} replaced, as the texts of the extension are. */
export function filled(message: string, ...args: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/gu, (placeholder, i: string) => String(args[Number(i)] ?? placeholder));
}
