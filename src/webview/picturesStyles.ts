import { css } from 'lit';

export const picturesStyles = css`
  :host {
    display: block;
    color: var(--vscode-foreground);
    font-family: var(--vscode-font-family, sans-serif);
    font-size: var(--vscode-font-size, 13px);
  }
  [role='tablist'],
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-bottom: 8px;
  }
  button,
  select {
    font: inherit;
    min-height: 24px;
    padding: 2px 8px;
    border-radius: 2px;
  }
  button {
    color: var(--vscode-button-secondaryForeground, inherit);
    background: var(--vscode-button-secondaryBackground, transparent);
    border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-border, transparent));
    cursor: pointer;
  }
  button:hover {
    background: var(--vscode-button-secondaryHoverBackground, transparent);
  }
  [role='tab'] {
    background: transparent;
    color: var(--vscode-foreground);
    border: 1px solid transparent;
    border-bottom: 2px solid transparent;
  }
  [role='tab'][aria-selected='true'] {
    border-bottom-color: var(--vscode-panelTitle-activeBorder, var(--vscode-focusBorder, currentColor));
    font-weight: bold;
  }
  select {
    color: var(--vscode-dropdown-foreground, inherit);
    background: var(--vscode-dropdown-background, transparent);
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
  }
  button:focus-visible,
  select:focus-visible {
    outline: 1px solid var(--vscode-focusBorder, currentColor);
    outline-offset: 1px;
  }
  label {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .note {
    color: var(--vscode-descriptionForeground, inherit);
    margin: 4px 0;
    max-width: 80em;
  }
  .empty {
    padding: 16px 0;
    max-width: 60em;
  }
  .stale {
    opacity: 0.6;
  }
`;
