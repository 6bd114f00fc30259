import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import type { Cell, Table } from '../../core/protocol';

/** A table as it is read: the first column heads the rows. */
export class TableView extends LitElement {
  static override properties: PropertyDeclarations = { table: { attribute: false } };
  static override styles = css`
    :host {
      display: block;
    }
    .scroll {
      overflow: auto;
      max-height: 60vh;
    }
    .scroll:focus-visible {
      outline: 1px solid var(--vscode-focusBorder, currentColor);
      outline-offset: -1px;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 3px 8px;
      border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, #8884));
      text-align: start;
      font-weight: normal;
      vertical-align: top;
    }
    thead th {
      position: sticky;
      top: 0;
      background: var(--vscode-editor-background);
      font-weight: bold;
      min-width: 3em;
    }
    tbody th {
      min-width: 6em;
      max-width: 20em;
      overflow-wrap: anywhere;
    }
    .number {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
  `;

  declare table: Table | null;

  constructor() {
    super();
    this.table = null;
  }

  protected override render(): unknown {
    const { table } = this;
    if (table === null) return nothing;
    const { name, columns, rows } = table;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>
      <table>
        <thead>
          <tr>
            ${columns.map(({ title, kind }) => html`<th scope="col" class=${kind}>${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map(({ key, kind }, i) => {
                  const value: Cell = row[key] ?? null;
                  return i === 0
                    ? html`<th scope="row">${value}</th>`
                    : html`<td class=${kind}>${value}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('minutes-picture-table', TableView);
