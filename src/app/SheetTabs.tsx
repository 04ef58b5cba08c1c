import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTexts } from '../i18n/language.tsx';
import styles from './App.module.css';

/**
 * On a phone everything beside the landscape lies in a sheet, one of these at a time; elsewhere all but the lecture, the model and the
 * curve stand in one panel.
 */
export const tabs = ['lecture', 'rate', 'landscape', 'model', 'starts', 'curve'] as const;
export type Tab = (typeof tabs)[number];

interface Props {
  readonly tabs: readonly Tab[];
  /** The one whose sheet is open. */
  readonly tab: Tab | null;
  readonly onTab: (tab: Tab | null) => void;
}

/** What a phone has in place of panels side by side. */
export function SheetTabs({ tabs, tab, onTab }: Props) {
  const { shell } = useTexts().panels;
  return (
    <nav className={styles.tabs} aria-label={shell.settings}>
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          aria-expanded={tab === each}
          aria-controls={each}
          onClick={() => onTab(tab === each ? null : each)}
        >
          {shell.tabs[each]}
          {tab === each ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
        </button>
      ))}
    </nav>
  );
}
