import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import { Chart, isChoice } from './chart';
import { cutTo, widthOf } from './labels';
import { layOut, ROW_INDENT, shadeOf, SLANT, type Matrix, type MatrixLayout } from './matrix';
import { cellAfter, type CellPlace } from './moves';

/** Rows by columns: how much is in a cell is told by its shade, and by its number or the size of a square. */
export class MatrixChart extends Chart {
  static override properties = { matrix: { attribute: false }, label: {}, at: { state: true } };
  static override styles = [
    ...Chart.styles,
    css`
      .shade {
        fill: var(--chart-hue);
        stroke: var(--chart-border);
      }
      .none {
        fill: var(--vscode-descriptionForeground, currentColor);
        fill-opacity: 0.06;
      }
      .shade-1 {
        fill-opacity: 0.15;
      }
      .shade-2 {
        fill-opacity: 0.27;
      }
      .shade-3 {
        fill-opacity: 0.39;
      }
      .shade-4 {
        fill-opacity: 0.51;
      }
      .shade-5 {
        fill-opacity: 0.65;
      }
      /* Light letters on a stronger blue could not be read. */
      :host-context(.vscode-dark) .shade-4 {
        fill-opacity: 0.46;
      }
      :host-context(.vscode-dark) .shade-5 {
        fill-opacity: 0.53;
      }
      .size {
        fill: var(--vscode-foreground, currentColor);
      }
      .value {
        text-anchor: middle;
      }
    `,
  ];

  declare matrix: Matrix | null;
  /** What the picture is called. */
  declare label: string;
  /** The one entry that Tab leads to. */
  declare private at: CellPlace;

  constructor() {
    super();
    this.matrix = null;
    this.label = '';
    this.at = { row: 0, column: -1 };
  }

  protected draw(room: number): unknown {
    const { matrix } = this;
    if (matrix === null || matrix.rows.length === 0) return nothing;
    const layout = layOut(matrix, room);
    const most = Math.max(0, ...matrix.values.flat());
    return svg`<svg role="grid" aria-label=${this.label} aria-rowcount=${matrix.rows.length + 1}
        aria-colcount=${matrix.columns.length + 1} width=${layout.width} height=${layout.height}
        viewBox="0 0 ${layout.width} ${layout.height}" @keydown=${this.onKey} @mouseleave=${this.onLeave}>
      <g role="row">
        <g role="columnheader"><text class="quiet" x="4" y=${layout.top - 8}>${cutTo(matrix.corner, layout.left - 8)}</text></g>
        ${matrix.columns.map(({ short, full }, i) => columnHeader(layout, i, short, full))}
      </g>
      ${matrix.rows.map((_, row) => this.drawRow(matrix, layout, row, most))}
    </svg>`;
  }

  private drawRow(matrix: Matrix, layout: MatrixLayout, row: number, most: number): SVGTemplateResult {
    const { name, depth, key } = matrix.rows[row] ?? { name: '', depth: 0, key: null };
    const y = layout.top + row * layout.cell.height;
    const indent = depth * ROW_INDENT;
    const place = { row, column: -1 };
    return svg`<g role="row" aria-rowindex=${row + 2}>
      <g role="rowheader" class=${key === null ? '' : 'choosable'} data-at=${idOf(place)} tabindex=${this.tab(place)}
          aria-label=${name} @focus=${() => {
            this.come(place, name);
          }} @mouseenter=${() => {
            this.detail = name;
          }}
          @click=${() => {
            this.pick(place);
          }}>
        <rect x="0" y=${y} width=${layout.left - 4} height=${layout.cell.height} fill="transparent"></rect>
        <text x=${4 + indent} y=${y + 16}>${cutTo(name, layout.left - 12 - indent)}</text>
        <rect class="ring" x="1" y=${y + 1} width=${layout.left - 6} height=${layout.cell.height - 3}></rect>
      </g>
      ${matrix.columns.map((_, column) => this.drawCell(matrix, layout, { row, column }, most))}
    </g>`;
  }

  private drawCell(matrix: Matrix, layout: MatrixLayout, place: CellPlace, most: number): SVGTemplateResult {
    const { row, column } = place;
    const value = matrix.values[row]?.[column] ?? 0;
    const { width, height } = layout.cell;
    const x = layout.left + column * width;
    const y = layout.top + row * height;
    const shade = shadeOf(value, most);
    const told = describeCell(matrix, place);
    const size = Math.min(width, height) * 0.75 * Math.sqrt(value / most);
    const mark = layout.printed
      ? svg`<text class="value" x=${x + (width - 2) / 2} y=${y + 16}>${matrix.print(value)}</text>`
      : svg`<rect class="size" x=${x + (width - 2 - size) / 2} y=${y + (height - 2 - size) / 2}
          width=${size} height=${size}></rect>`;
    return svg`<g role="gridcell" aria-colindex=${column + 2} class=${this.canPick(place) ? 'choosable' : ''}
        data-at=${idOf(place)} tabindex=${this.tab(place)} aria-label=${told} @focus=${() => {
          this.come(place, told);
        }}
        @mouseenter=${() => {
          this.detail = told;
        }} @click=${() => {
          this.pick(place);
        }}>
      <rect class=${shade === 0 ? 'none' : `shade shade-${shade}`} x=${x} y=${y} width=${width - 2} height=${height - 2}></rect>
      ${value > 0 ? mark : nothing}
      <rect class="ring" x=${x + 1} y=${y + 1} width=${width - 4} height=${height - 4}></rect>
    </g>`;
  }

  private tab(place: CellPlace): number {
    const { row, column } = this.current;
    return row === place.row && column === place.column ? 0 : -1;
  }

  /** What Tab leads to, where the picture has become smaller too. */
  private get current(): CellPlace {
    const { rows, columns } = this.matrix ?? { rows: [], columns: [] };
    return this.at.row < rows.length && this.at.column < columns.length ? this.at : { row: 0, column: -1 };
  }

  private come(place: CellPlace, told: string): void {
    this.at = place;
    this.detail = told;
  }

  private canPick({ row, column }: CellPlace): boolean {
    const { matrix } = this;
    if (column < 0) return matrix?.rows[row]?.key != null;
    return matrix?.columns[column]?.scope != null && (matrix.values[row]?.[column] ?? 0) > 0;
  }

  private pick(place: CellPlace): void {
    this.at = place;
    if (this.canPick(place)) this.choose(place);
  }

  private readonly onLeave = (): void => {
    this.detail = '';
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const { matrix } = this;
    if (matrix === null || event.altKey || event.metaKey) return;
    if (isChoice(event)) this.pick(this.current);
    else {
      const next = cellAfter(
        event.key,
        event.ctrlKey,
        this.current,
        matrix.rows.length,
        matrix.columns.length,
      );
      if (next === null) return;
      this.at = next;
      this.focusOn(idOf(next));
    }
    event.preventDefault();
  };
}

function idOf({ row, column }: CellPlace): string {
  return `${row}-${column}`;
}

function describeCell({ rows, columns, values, describe }: Matrix, { row, column }: CellPlace): string {
  const value = values[row]?.[column] ?? 0;
  return `${rows[row]?.name ?? ''} – ${columns[column]?.full ?? ''}: ${describe(value)}`;
}

function columnHeader(layout: MatrixLayout, column: number, short: string, full: string): SVGTemplateResult {
  const x = layout.left + column * layout.cell.width;
  const label = layout.slanted
    ? svg`<text transform="translate(${x + layout.cell.width / 2 + 4} ${layout.top - 5}) rotate(${SLANT.degrees})">${cutTo(short, layout.top - 14)}</text>`
    : svg`<text x=${x + (layout.cell.width - 2 - widthOf(short)) / 2} y=${layout.top - 8}>${short}</text>`;
  return svg`<g role="columnheader" aria-colindex=${column + 2} aria-label=${full}>
    <title>${full}</title>
    ${column % layout.every === 0 ? label : nothing}
  </g>`;
}

customElements.define('minutes-matrix', MatrixChart);
