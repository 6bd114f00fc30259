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
    flex: 1 1 320px;
    max-width: 100%;
  }
  .search {
    flex: 1 1 120px;
    max-width: 240px;
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
  minutes-pictures {
    overflow: auto;
    min-height: 0;
    padding: 8px 12px;
  }
  [role='tablist'] {
    display: flex;
  }
  [role='tab'] {
    color: var(--vscode-panelTitle-inactiveForeground, inherit);
    background: none;
    border: none;
    border-bottom: 1px solid transparent;
    border-radius: 0;
  }
  [role='tab'][aria-selected='true'] {
    color: var(--vscode-panelTitle-activeForeground, inherit);
    border-bottom-color: var(--vscode-panelTitle-activeBorder, currentColor);
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
  /* A picture needs its height: where the topic does not stand beside it, both are scrolled as one. */
  @container (max-width: 1099px) {
    .panes.pictures[data-open] {
      display: block;
      overflow: auto;
    }
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
