import { css } from 'lit';

/** What is not as in all controls of the view. */
export const picturesStyles = css`
  :host {
    display: block;
  }
  [role='tablist'],
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-bottom: 8px;
  }
  button[role='tab'] {
    background: transparent;
    color: var(--vscode-foreground);
    border: 1px solid transparent;
    border-bottom: 2px solid transparent;
    border-radius: 0;
  }
  button[role='tab'][aria-selected='true'] {
    border-bottom-color: var(--vscode-panelTitle-activeBorder, var(--vscode-focusBorder, currentColor));
    font-weight: bold;
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
`;
