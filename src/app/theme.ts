/** Day, black on white for a projector in a bright room, and night. */
export const themes = ['light', 'projector', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours that a link asks for; null leaves the choice to the reader's system. */
export function themeOf(query: URLSearchParams): Theme | null {
  return themes.find((theme) => theme === query.get('theme')) ?? null;
}

const systemIsDark = '(prefers-color-scheme: dark)';

export function systemTheme(): Theme {
  return matchMedia(systemIsDark).matches ? 'dark' : 'light';
}

/** Calls back when the reader's system goes from day to night or back. */
export function onSystemTheme(callback: () => void): () => void {
  const system = matchMedia(systemIsDark);
  system.addEventListener('change', callback);
  return () => system.removeEventListener('change', callback);
}
