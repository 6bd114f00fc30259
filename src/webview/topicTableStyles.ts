import { css } from 'lit';

/** Of a row, in pixels: all are alike, so that only those in sight need be there. */
export const ROW_HEIGHT = 28;

/** What is not as in all controls of the view. */
export const topicTableStyles = css`
  :host {
    display: block;
    min-height: 0;
    container-type: inline-size;
  }
  .scroll {
    height: 100%;
    overflow: auto;
    /* A scrolled row is not hidden under the header. */
    scroll-padding-top: ${ROW_HEIGHT}px;
  }
  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  th {
    position: sticky;
    top: 0;
    z-index: 1;
    height: ${ROW_HEIGHT}px;
    padding: 0;
    font-weight: 600;
    text-align: end;
    background: var(--vscode-editor-background);
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  th button.plain {
    display: flex;
    gap: 4px;
    align-items: center;
    justify-content: flex-end;
    width: 100%;
    height: ${ROW_HEIGHT}px;
    padding: 0 8px;
    font-weight: inherit;
    white-space: nowrap;
    overflow: hidden;
  }
  th.name button.plain,
  th.bars button.plain {
    justify-content: flex-start;
  }
  th button span:first-child {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .arrow {
    flex: none;
    font-size: 0.7em;
  }
  td {
    height: ${ROW_HEIGHT}px;
    padding: 0 8px;
    overflow: hidden;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name,
  td.bars {
    text-align: start;
  }
  th.name {
    width: auto;
  }
  th.bars {
    width: 120px;
  }
  th.frequency {
    width: 124px;
  }
  th.meetings,
  th.remarks,
  th.speakers {
    width: 108px;
  }
  th.first,
  th.last {
    width: 112px;
  }
  th.score {
    width: 80px;
  }
  tr.row {
    cursor: pointer;
  }
  tr.row:hover td {
    background: var(--vscode-list-hoverBackground);
  }
  tr.row[aria-selected='true'] td {
    color: var(--vscode-list-activeSelectionForeground, inherit);
    background: var(--vscode-list-activeSelectionBackground);
  }
  tr.row[aria-selected='true'] .quiet,
  tr.row[aria-selected='true'] .trend {
    color: inherit;
  }
  tr.row[aria-selected='true'] {
    outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
    outline-offset: -1px;
  }
  tr.row:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  .trend {
    display: flex;
    gap: 4px;
    align-items: center;
    height: ${ROW_HEIGHT}px;
    color: var(--vscode-charts-blue, currentColor);
  }
  .spark {
    width: 78px;
    height: 18px;
    /* The base line says where meetings are that do not speak of it. */
    border-bottom: 1px solid currentColor;
  }
  .sign {
    width: 1em;
  }
  /* The names keep 180 pixels as long as there is a column that can go. */
  @container (max-width: 1060px) {
    .score {
      display: none;
    }
  }
  @container (max-width: 980px) {
    .first {
      display: none;
    }
  }
  @container (max-width: 870px) {
    .remarks,
    .last {
      display: none;
    }
  }
  @container (max-width: 640px) {
    .speakers {
      display: none;
    }
  }
  @container (max-width: 450px) {
    .meetings {
      display: none;
    }
    th.bars {
      width: 78px;
    }
    .spark {
      width: 44px;
    }
    th.frequency {
      width: 84px;
    }
  }
`;
