import { type PartialTheme, createTheme, mergeStyles } from 'office-ui-fabric-react';
import { useSyncExternalStore } from 'react';

/** Contrast themes are the system's own: they lie over either look (`forced-colors`). */
export type Look = 'light' | 'dark';

const FONT = "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', sans-serif";

const LIGHT: PartialTheme = {
  palette: {
    themePrimary: '#0f6b4b',
    themeLighterAlt: '#f1f9f6',
    themeLighter: '#d9efe6',
    themeLight: '#b4dfcf',
    themeTertiary: '#5ea98c',
    themeSecondary: '#27805f',
    themeDarkAlt: '#0d6044',
    themeDark: '#0b5139',
    themeDarker: '#083c2a',
    neutralSecondary: '#565452',
    neutralTertiary: '#6e6c6a',
  },
};

const DARK: PartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#6fcfa8',
    themeLighterAlt: '#101d18',
    themeLighter: '#173128',
    themeLight: '#22493b',
    themeTertiary: '#3c8a6b',
    themeSecondary: '#5ebb95',
    themeDarkAlt: '#83d6b4',
    themeDark: '#9be0c4',
    themeDarker: '#bdecd9',
    neutralLighterAlt: '#292827',
    neutralLighter: '#31302f',
    neutralLight: '#3b3a39',
    neutralQuaternaryAlt: '#484644',
    neutralQuaternary: '#514f4d',
    neutralTertiaryAlt: '#797775',
    neutralTertiary: '#a6a4a2',
    neutralSecondaryAlt: '#b0aeac',
    neutralSecondary: '#c8c6c4',
    neutralPrimaryAlt: '#e1dfdd',
    neutralPrimary: '#f3f2f1',
    neutralDark: '#f8f8f8',
    black: '#ffffff',
    white: '#1f1e1d',
  },
};

const themed = (theme: PartialTheme) =>
  createTheme({ ...theme, defaultFontStyle: { fontFamily: FONT, fontWeight: 'regular' } });

/** Fluent's themes of the pane: one accent, a green of its own for both looks. */
export const THEMES = { light: themed(LIGHT), dark: themed(DARK) };

/** Colours of our own parts, as custom properties of the pane's root: classes are made once and serve both looks. */
const COLOURS: Readonly<Record<Look, Readonly<Record<string, string>>>> = {
  light: {
    '--ground': '#ffffff',
    '--panel': '#f7f6f4',
    '--line': '#e3e1de',
    '--text': '#242322',
    '--quiet': '#5c5a58',
    '--accent': '#0f6b4b',
    '--track': '#e3e1de',
    '--good': '#0f6b4b',
    '--watch': '#8a5a00',
    '--late': '#b3261e',
    '--confirm': '#2b5f9e',
    '--hover': '#f1f0ee',
  },
  dark: {
    '--ground': '#1f1e1d',
    '--panel': '#292827',
    '--line': '#454341',
    '--text': '#f3f2f1',
    '--quiet': '#c0bebc',
    '--accent': '#6fcfa8',
    '--track': '#454341',
    '--good': '#6fcfa8',
    '--watch': '#f2c661',
    '--late': '#ff9a92',
    '--confirm': '#9cc4f5',
    '--hover': '#2f2e2d',
  },
};

const CONTRAST = {
  '--ground': 'Canvas',
  '--panel': 'Canvas',
  '--line': 'CanvasText',
  '--text': 'CanvasText',
  '--quiet': 'CanvasText',
  '--accent': 'Highlight',
  '--track': 'Canvas',
  '--good': 'CanvasText',
  '--watch': 'CanvasText',
  '--late': 'CanvasText',
  '--confirm': 'CanvasText',
  '--hover': 'Canvas',
};

/** The page has no edge of its own round the pane. */
const PAGE = { selectors: { ':global(body)': { margin: 0 } } };

/** The class that gives the root of the pane its colours. */
export const lookClass = (look: Look): string =>
  mergeStyles(COLOURS[look], PAGE, {
    colorScheme: look,
    selectors: { '@media (forced-colors: active)': CONTRAST },
  });

const DARK_WANTED = '(prefers-color-scheme: dark)';

/** The look in force: the host's where it says one, else the system's; follows the system's changes. */
export function useLook(hostLook: Look | null): Look {
  const dark = useSyncExternalStore(onSystemLook, systemIsDark);
  return hostLook ?? (dark ? 'dark' : 'light');
}

const systemIsDark = (): boolean => window.matchMedia?.(DARK_WANTED).matches ?? false;

function onSystemLook(listener: () => void): () => void {
  const query = window.matchMedia?.(DARK_WANTED);
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}
