import { css } from 'lit';

/** How the parts of the view stand: beside each other where there is room, else one below the other. */
export const appStyles = css`
  :host {
    display: block;
    height: 100vh;
    container-type: inline-size;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 8px;
    height: 100%;
    padding: 8px 12px 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }
  topic-scope {
    flex: 0 1 auto;
  }
  .search {
    flex: 0 1 220px;
  }
  .search input {
    width: 100%;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-inline-start: auto;
  }
  .actions,
  .exits {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .problem {
    flex: 1 1 100%;
    color: var(--vscode-errorForeground);
  }
  .panes {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    margin: 0 -12px;
    border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .panes[data-open] {
    grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
  }
  .detail {
    overflow: auto;
    border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
  }
  .empty {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: flex-start;
    max-width: 40em;
    padding: 24px 12px;
  }
  @container (min-width: 1100px) {
    .panes[data-open] {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
    }
    .detail {
      border-top: none;
      border-inline-start: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, transparent));
    }
  }
`;
