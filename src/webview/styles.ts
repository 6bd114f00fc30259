/** How the controls look: as VS Code's own, in every theme. */
import { css } from 'lit';

export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    color: var(--vscode-foreground);
    font: var(--vscode-font-weight) var(--vscode-font-size) / 1.45 var(--vscode-font-family);
  }
  button,
  select,
  input {
    font: inherit;
    min-height: 26px;
    max-width: 100%;
  }
  select,
  input {
    color: var(--vscode-input-foreground);
    background: var(--vscode-input-background);
    border: 1px solid var(--vscode-input-border, var(--vscode-dropdown-border, transparent));
    border-radius: 2px;
    padding: 2px 6px;
  }
  select {
    color: var(--vscode-dropdown-foreground);
    background: var(--vscode-dropdown-background);
    border-color: var(--vscode-dropdown-border, transparent);
  }
  input::placeholder {
    color: var(--vscode-input-placeholderForeground);
  }
  button {
    color: var(--vscode-button-secondaryForeground, var(--vscode-foreground));
    background: var(--vscode-button-secondaryBackground, transparent);
    border: 1px solid
      var(
        --vscode-button-secondaryBorder,
        var(--vscode-contrastBorder, var(--vscode-widget-border, transparent))
      );
    border-radius: 2px;
    padding: 2px 10px;
    cursor: pointer;
  }
  button:hover {
    background: var(--vscode-button-secondaryHoverBackground, transparent);
  }
  button.plain {
    color: inherit;
    background: none;
    border-color: transparent;
    padding: 0;
    text-align: start;
  }
  button.link {
    color: var(--vscode-textLink-foreground);
    background: none;
    border: none;
    padding: 0;
    min-height: 0;
    text-align: start;
  }
  button.link:hover {
    text-decoration: underline;
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }
  h1,
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.25em;
    font-weight: 600;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .quiet {
    color: var(--vscode-descriptionForeground);
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** The page itself; the rest is styled by its parts. */
export const page = css`
  html,
  body {
    height: 100%;
    margin: 0;
    padding: 0;
    overflow: hidden;
    background: var(--vscode-editor-background);
  }
`;
