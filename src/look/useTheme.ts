import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'projector' | 'dark';

/**
 * The colours of the page: as its root element says in `data-theme`, else as the machine is set. Those for a projector are a
 * day with stronger ones: what draws a landscape asks only whether it is dark, what paints with the page's colours paints anew.
 */
export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, theme);
}

function theme(): Theme {
  const said = document.documentElement.dataset.theme;
  if (said === 'light' || said === 'projector' || said === 'dark') return said;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function watchTheme(listener: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(listener);
  query.addEventListener('change', listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    query.removeEventListener('change', listener);
    observer.disconnect();
  };
}
