/** Named colours of themes as numbers, for formats without names: about those that the light colour theme has. */
const HEX: Readonly<Record<string, string>> = {
  red: '#E51400',
  orange: '#D18616',
  yellow: '#BF8803',
  green: '#388A34',
  blue: '#1A85FF',
  purple: '#652D90',
  gray: '#616161',
};

/** A theme's colour as #RRGGBB; null for none. */
export function hexOf(color: string | null): string | null {
  if (color === null) return null;
  return HEX[color] ?? (/^#[0-9a-f]{6}$/iu.test(color) ? color.toUpperCase() : null);
}

/** A #RRGGBB as the colour of a theme: by its name where it has one, so that what was exported comes back. */
export function colorFromHex(hex: string): string | null {
  const wanted = hex.toUpperCase();
  const named = Object.entries(HEX).find(([, value]) => value === wanted);
  return named?.[0] ?? (/^#[0-9A-F]{6}$/u.test(wanted) ? wanted.toLowerCase() : null);
}
