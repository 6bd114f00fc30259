import { svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { barsPath } from './model/sparkline';

const HEIGHT = 10;

/** A small picture of numbers in order of time. What it shows is said beside it: it is hidden from screen readers. */
export function sparkline(values: readonly number[]): TemplateResult {
  const bars: SVGTemplateResult = svg`<path d=${barsPath(values, HEIGHT)} fill="currentColor"></path>`;
  const width = Math.max(4, values.length);
  return html`<svg
    class="spark"
    viewBox="0 0 ${width} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${bars}
  </svg>`;
}
