/** The colours that VS Code gives a webview's page, of its own themes; only those that our pages use. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export interface PageTheme {
  /** Class of the page's body. */
  readonly body: string;
  readonly colors: Readonly<Record<string, string>>;
}

const font = { 'font-family': '"Noto Sans CJK JP", "Noto Sans JP", sans-serif', 'font-size': '13px' };

export const pageThemes: Readonly<Record<ThemeName, PageTheme>> = {
  light: {
    body: 'vscode-light',
    colors: {
      ...font,
      foreground: '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'editor-background': '#ffffff',
      focusBorder: '#005fb8',
      'button-secondaryBackground': '#e5e5e5',
      'button-secondaryForeground': '#3b3b3b',
      'button-secondaryHoverBackground': '#cccccc',
      'dropdown-background': '#ffffff',
      'dropdown-foreground': '#3b3b3b',
      'dropdown-border': '#cecece',
      'panelTitle-activeBorder': '#005fb8',
      'widget-border': '#e5e5e5',
      'charts-blue': '#1a85ff',
      'charts-red': '#e51400',
      'charts-green': '#388a34',
      'charts-purple': '#652d90',
      'charts-orange': '#d18616',
      'charts-yellow': '#bf8803',
    },
  },
  dark: {
    body: 'vscode-dark',
    colors: {
      ...font,
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'editor-background': '#1f1f1f',
      focusBorder: '#0078d4',
      'button-secondaryBackground': '#313131',
      'button-secondaryForeground': '#cccccc',
      'button-secondaryHoverBackground': '#3c3c3c',
      'dropdown-background': '#313131',
      'dropdown-foreground': '#cccccc',
      'dropdown-border': '#3c3c3c',
      'panelTitle-activeBorder': '#0078d4',
      'widget-border': '#313131',
      'charts-blue': '#3794ff',
      'charts-red': '#f14c4c',
      'charts-green': '#89d185',
      'charts-purple': '#b180d7',
      'charts-orange': '#d18616',
      'charts-yellow': '#cca700',
    },
  },
  contrast: {
    body: 'vscode-high-contrast',
    colors: {
      ...font,
      foreground: '#ffffff',
      descriptionForeground: '#ffffff',
      'editor-background': '#000000',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      focusBorder: '#f38518',
      'button-secondaryForeground': '#ffffff',
      'dropdown-background': '#000000',
      'dropdown-foreground': '#ffffff',
      'dropdown-border': '#6fc3df',
      'panelTitle-activeBorder': '#6fc3df',
      'widget-border': '#6fc3df',
      'charts-blue': '#3794ff',
      'charts-red': '#f14c4c',
      'charts-green': '#89d185',
      'charts-purple': '#b180d7',
      'charts-orange': '#d18616',
      'charts-yellow': '#cca700',
    },
  },
};
