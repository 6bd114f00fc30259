import * as l10n from '@vscode/l10n';
import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import type { ChangesPicture } from '../../core/protocol';
import { describeChange, isClear, layOutChanges, ratesOf, sideName, type ChangesLayout } from './changeRows';
import { Chart, isChoice } from './chart';
import { cutTo, widthOf } from './labels';
import { entryAfter } from './moves';

/**
 * For each topic a line from its rate before (a ring) to its rate after (a triangle in the direction it went); dashed
 * and hollow where chance may have it so.
 */
export class ChangesChart extends Chart {
  static override properties = { picture: { attribute: false }, label: {}, at: { state: true } };
  static override styles = [
    ...Chart.styles,
    css`
      .change {
        stroke: var(--hue);
        fill: var(--hue);
        stroke-width: 2;
      }
      .rising {
        --hue: var(--vscode-charts-orange, #d18616);
      }
      .falling {
        --hue: var(--vscode-charts-blue, #1a85ff);
      }
      .unclear {
        stroke-dasharray: 3 3;
      }
      .sample {
        stroke: var(--vscode-foreground, currentColor);
        fill: var(--vscode-foreground, currentColor);
        stroke-width: 2;
      }
      .hollow {
        fill: var(--chart-ground);
      }
      .rule {
        stroke: var(--vscode-descriptionForeground, currentColor);
        stroke-opacity: 0.25;
      }
    `,
  ];

  declare picture: ChangesPicture | null;
  declare label: string;
  declare private at: number;

  constructor() {
    super();
    this.picture = null;
    this.label = '';
    this.at = 0;
  }

  protected draw(room: number): unknown {
    const { picture } = this;
    if (picture === null || picture.changes.length === 0) return nothing;
    const layout = layOutChanges(picture, room);
    const bottom = layout.height - 26;
    return svg`<svg role="group" aria-label=${this.label} width=${layout.width} height=${layout.height}
        viewBox="0 0 ${layout.width} ${layout.height}" @keydown=${this.onKey} @mouseleave=${this.onLeave}>
      ${legend(picture, layout)}
      ${layout.ticks.map(
        (
          tick,
        ) => svg`<line class="rule" x1=${layout.x(tick)} x2=${layout.x(tick)} y1=${layout.top} y2=${bottom}></line>
          <text class="quiet" text-anchor="middle" x=${layout.x(tick)} y=${bottom + 14}>${tick}</text>`,
      )}
      ${picture.changes.map((_, i) => this.drawRow(picture, layout, i))}
    </svg>`;
  }

  private drawRow(picture: ChangesPicture, layout: ChangesLayout, i: number): SVGTemplateResult {
    const change = picture.changes[i];
    if (change === undefined) return svg``;
    const rates = ratesOf(picture, change);
    const [from, to] = [layout.x(rates.before), layout.x(rates.after)];
    const y = layout.top + i * layout.row;
    const middle = y + layout.row / 2;
    const told = describeChange(picture, change);
    const rises = change.g2 > 0;
    const clear = isClear(change);
    const name = cutTo(change.topic.name, layout.left - 30);
    return svg`<g role="button" class="choosable ${rises ? 'rising' : 'falling'}" data-at=${i}
        tabindex=${i === this.current ? 0 : -1} aria-label=${told} @focus=${() => {
          this.come(i, told);
        }}
        @mouseenter=${() => {
          this.detail = told;
        }} @click=${() => {
          this.pick(i);
        }}>
      <rect x="0" y=${y} width=${layout.width} height=${layout.row} fill="transparent"></rect>
      <text x="4" y=${middle + 4}>${rises ? '↑' : '↓'}</text>
      <text x="20" y=${middle + 4}>${name}</text>
      <line class="change ${clear ? '' : 'unclear'}" x1=${from} x2=${to} y1=${middle} y2=${middle}></line>
      <circle class="change hollow" cx=${from} cy=${middle} r="4"></circle>
      <path class="change ${clear ? '' : 'hollow'}" d=${arrow(to, middle, rises)}></path>
      <rect class="ring" x="1" y=${y + 1} width=${layout.width - 2} height=${layout.row - 2}></rect>
    </g>`;
  }

  private get current(): number {
    return Math.min(this.at, Math.max(0, (this.picture?.changes.length ?? 0) - 1));
  }

  private come(i: number, told: string): void {
    this.at = i;
    this.detail = told;
  }

  private pick(row: number): void {
    this.at = row;
    this.choose({ row, column: -1 });
  }

  private readonly onLeave = (): void => {
    this.detail = '';
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (isChoice(event)) this.pick(this.current);
    else {
      const next = entryAfter(event.key, this.current, this.picture?.changes.length ?? 0);
      if (next === null) return;
      this.at = next;
      this.focusOn(String(next));
    }
    event.preventDefault();
  };
}

function arrow(x: number, y: number, rises: boolean): string {
  const tip = rises ? x + 5 : x - 5;
  const back = rises ? x - 4 : x + 4;
  return `M${tip} ${y}L${back} ${y - 5}L${back} ${y + 5}Z`;
}

function legend(picture: ChangesPicture, { width }: ChangesLayout): SVGTemplateResult {
  const before = cutTo(sideName(picture.before), width / 3);
  const after = cutTo(sideName(picture.after), width / 3);
  const second = 20 + widthOf(before) + 24;
  const unit = l10n.t('in 1,000 terms');
  const third = second + 14 + widthOf(after) + 16;
  return svg`<g aria-hidden="true">
    <circle class="sample hollow" cx="8" cy="11" r="4"></circle>
    <text x="18" y="15">${before}</text>
    <path class="sample" d=${arrow(second, 11, true)}></path>
    <text x=${second + 12} y="15">${after}</text>
    ${third + widthOf(unit) < width ? svg`<text class="quiet" x=${third} y="15">${unit}</text>` : nothing}
  </g>`;
}

customElements.define('minutes-changes', ChangesChart);
