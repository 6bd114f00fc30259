import * as l10n from '@vscode/l10n';
import { css, nothing, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import type { NetworkPicture } from '../../core/protocol';
import { Chart, isChoice } from './chart';
import { cutTo } from './labels';
import { pointAfter } from './moves';
import { LABEL_WIDTH, layOutNetwork, type NetworkLayout } from './networkLayout';

/** Kinds of strokes by which clusters are told apart, beside the number in the node. */
const HUES = 6;

/** Topics that come up together, joined by lines; in the nodes the numbers of their clusters. */
export class NetworkChart extends Chart {
  static override properties = {
    picture: { attribute: false },
    label: {},
    at: { state: true },
    over: { state: true },
  };
  static override styles = [
    ...Chart.styles,
    css`
      .node {
        fill: var(--chart-ground);
        stroke: var(--hue);
        stroke-width: 3;
      }
      .hue-0 {
        --hue: var(--vscode-charts-blue, #1a85ff);
      }
      .hue-1 {
        --hue: var(--vscode-charts-red, #e51400);
      }
      .hue-2 {
        --hue: var(--vscode-charts-green, #388a34);
      }
      .hue-3 {
        --hue: var(--vscode-charts-purple, #652d90);
      }
      .hue-4 {
        --hue: var(--vscode-charts-orange, #d18616);
      }
      .hue-5 {
        --hue: var(--vscode-charts-yellow, #bf8803);
      }
      .edge {
        stroke: var(--vscode-descriptionForeground, currentColor);
      }
      .name {
        text-anchor: middle;
        stroke: var(--chart-ground);
        stroke-width: 3;
        stroke-linejoin: round;
        paint-order: stroke;
      }
      .number {
        text-anchor: middle;
        font-size: 11px;
        pointer-events: none;
      }
      .aside {
        opacity: 0.25;
      }
      .ring {
        stroke-width: 2;
      }
    `,
  ];

  declare picture: NetworkPicture | null;
  declare label: string;
  declare private at: number;
  /** The node whose neighbours stand out; -1 for none. */
  declare private over: number;
  private layout: { readonly width: number; readonly drawn: NetworkLayout } | null = null;

  constructor() {
    super();
    this.picture = null;
    this.label = '';
    this.at = 0;
    this.over = -1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('picture')) {
      this.layout = null;
      this.over = -1;
    }
  }

  protected draw(room: number): unknown {
    const { picture } = this;
    if (picture === null || picture.nodes.length === 0) return nothing;
    const { width, height, nodes } = this.placed(picture, room);
    const near = this.near(picture);
    return svg`<svg role="group" aria-label=${this.label} width=${width} height=${height} viewBox="0 0 ${width} ${height}"
        @keydown=${this.onKey} @mouseleave=${this.onLeave}>
      ${picture.edges.map(({ one, other, jaccard }) => {
        const [from, to] = [nodes[one], nodes[other]];
        if (from === undefined || to === undefined) return nothing;
        const aside = this.over >= 0 && one !== this.over && other !== this.over;
        return svg`<line class="edge ${aside ? 'aside' : ''}" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}
          stroke-width=${1 + 5 * jaccard} stroke-opacity="0.6"></line>`;
      })}
      ${nodes.map(({ x, y, radius }, i) => this.drawNode(picture, i, { x, y, radius }, near?.has(i) === false))}
      <g aria-hidden="true">
        ${nodes.map(
          ({ x, y }, i) =>
            svg`<text class="number ${near?.has(i) === false ? 'aside' : ''}" x=${x} y=${y + 4}>${(picture.nodes[i]?.cluster ?? 0) + 1}</text>`,
        )}
      </g>
    </svg>`;
  }

  private drawNode(
    picture: NetworkPicture,
    i: number,
    { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
    aside: boolean,
  ): SVGTemplateResult {
    const node = picture.nodes[i];
    if (node === undefined) return svg``;
    const told = describeNode(picture, i);
    return svg`<g role="button" class="choosable hue-${node.cluster % HUES} ${aside ? 'aside' : ''}" data-at=${i}
        tabindex=${i === this.current ? 0 : -1} aria-label=${told} @focus=${() => {
          this.come(i, told);
        }}
        @blur=${() => {
          this.over = -1;
        }} @mouseenter=${() => {
          this.come(i, told, false);
        }}
        @click=${() => {
          this.pick(i);
        }}>
      <circle class="node" cx=${x} cy=${y} r=${radius}></circle>
      <text class="name" x=${x} y=${y + radius + 13}>${cutTo(node.topic.name, LABEL_WIDTH)}</text>
      <circle class="ring" cx=${x} cy=${y} r=${radius + 4}></circle>
    </g>`;
  }

  /** While the window is drawn wider, the nodes are placed anew at every 40th pixel only. */
  private placed(picture: NetworkPicture, room: number): NetworkLayout {
    const width = room - (room % 40);
    if (this.layout?.width !== width) this.layout = { width, drawn: layOutNetwork(picture, width) };
    return this.layout.drawn;
  }

  private near({ edges }: NetworkPicture): Set<number> | null {
    const { over } = this;
    if (over < 0) return null;
    const joined = edges.filter(({ one, other }) => one === over || other === over);
    return new Set([over, ...joined.flatMap(({ one, other }) => [one, other])]);
  }

  private get current(): number {
    return Math.min(this.at, Math.max(0, (this.picture?.nodes.length ?? 0) - 1));
  }

  private come(i: number, told: string, focused = true): void {
    if (focused) this.at = i;
    this.over = i;
    this.detail = told;
  }

  private pick(row: number): void {
    this.at = row;
    this.choose({ row, column: -1 });
  }

  private readonly onLeave = (): void => {
    this.over = -1;
    this.detail = '';
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (isChoice(event)) this.pick(this.current);
    else {
      const next = pointAfter(event.key, this.current, this.layout?.drawn.nodes ?? []);
      if (next === null) return;
      this.at = next;
      this.focusOn(String(next));
    }
    event.preventDefault();
  };
}

/** The topic, how often, its cluster, and what it comes up with. */
function describeNode({ nodes, edges }: NetworkPicture, i: number): string {
  const node = nodes[i];
  if (node === undefined) return '';
  const others = edges.flatMap(({ one, other }) => (one === i ? [other] : other === i ? [one] : []));
  const names = others.map((each) => nodes[each]?.topic.name ?? '');
  return l10n.t(
    '{0}: said {1} times, cluster {2}, together with {3}',
    node.topic.name,
    node.topic.frequency,
    node.cluster + 1,
    names.join(l10n.t(', ')),
  );
}

customElements.define('minutes-network', NetworkChart);
