/** The look of all pictures: colours of the editor's theme, so that light, dark and high contrast fit. */
import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
    color: var(--vscode-foreground);
    --chart-hue: var(--vscode-charts-blue, #1a85ff);
    --chart-ground: var(--vscode-editor-background, transparent);
    --chart-border: var(--vscode-contrastBorder, transparent);
    --chart-focus: var(--vscode-contrastActiveBorder, var(--vscode-focusBorder, currentColor));
  }
  .scroll {
    overflow-x: auto;
  }
  svg {
    display: block;
    font-family: var(--vscode-font-family, sans-serif);
    font-size: 12px;
  }
  text {
    fill: var(--vscode-foreground, currentColor);
  }
  .quiet {
    fill: var(--vscode-descriptionForeground, currentColor);
  }
  .line {
    stroke: var(--vscode-descriptionForeground, currentColor);
    stroke-width: 1;
    fill: none;
  }
  [tabindex] {
    outline: none;
  }
  .choosable {
    cursor: pointer;
  }
  .ring {
    fill: none;
    stroke: none;
    stroke-width: 2;
    pointer-events: none;
  }
  [tabindex]:focus-visible > .ring {
    stroke: var(--chart-focus);
  }
  .detail {
    min-height: 1.4em;
    margin: 4px 0 0;
    overflow-wrap: anywhere;
  }
`;
