/** A picture as a file of its own: SVG with its colours and fonts in it, and PNG made of that. */

import * as l10n from '@vscode/l10n';

/** What the style sheets say that a file must know; other properties are attributes already. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** What only the page needs. */
const LEFT_OUT = ['tabindex', 'class', 'data-at', 'role', 'aria-hidden'];

/**
 * The drawing as an SVG document that looks the same anywhere: colours of the theme as they are now, on its ground.
 * @param title what readers and screen readers are told it is
 */
export function svgFile(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (original !== undefined) settle(element, original, original === drawing);
  }
  for (const ring of copy.querySelectorAll('[data-ring]')) ring.remove();
  clean(copy);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-label', title);
  const ground = create('rect');
  for (const [name, value] of [
    ['width', '100%'],
    ['height', '100%'],
    ['fill', groundOf(drawing)],
  ] as const)
    ground.setAttribute(name, value);
  const heading = create('title');
  heading.textContent = title;
  copy.prepend(heading, ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** A picture of an SVG document as PNG, at twice its size so that it is sharp in print. */
export async function pngFile(svg: string, width: number, height: number): Promise<Uint8Array> {
  const scale = 2;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    if (blob === null) throw new Error(l10n.t('It is too large. Choose fewer topics.'));
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Writes down what the style sheets say, where it is not what the element above has already. */
function settle(element: Element, original: Element, isOutermost: boolean): void {
  if (original.classList.contains('ring')) element.setAttribute('data-ring', '');
  const style = getComputedStyle(original);
  const above =
    original.parentElement === null || isOutermost ? null : getComputedStyle(original.parentElement);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== above?.getPropertyValue(property)) element.setAttribute(property, value);
  }
  // Not inherited.
  if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
}

/** Takes out the comments by which the page is kept up to date, and attributes of no use elsewhere. */
function clean(copy: SVGSVGElement): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of [
      ...LEFT_OUT,
      ...element.getAttributeNames().filter((each) => each.startsWith('aria-')),
    ])
      element.removeAttribute(name);
    for (const node of [...element.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
  }
}

/** The colour behind the drawing: of the first element around it that has one. */
function groundOf(drawing: Element): string {
  for (let at: Element | null = drawing; at !== null; at = parentOf(at)) {
    const color = getComputedStyle(at).backgroundColor;
    if (color !== '' && color !== 'transparent' && !/^rgba\(.*, 0\)$/u.test(color)) return color;
  }
  return '#ffffff';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function create(name: string): Element {
  return document.createElementNS('http://www.w3.org/2000/svg', name);
}
