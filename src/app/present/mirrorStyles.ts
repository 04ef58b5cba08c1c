/** As much of a style sheet as it takes to write it once more. */
interface Sheet {
  readonly href: string | null;
  readonly disabled: boolean;
  readonly cssRules: Iterable<{ readonly cssText: string }>;
}

/**
 * Gives another document the styles of this one, and those that this one gets later. A policy of `style-src 'self'` lets a page
 * make sheets, while it refuses a `<style>`. Returns a function that ends it.
 *
 * Trap: a rule that is written out has lost what follows a shorthand with a variable in it, if a side of that is set anew in the
 * same rule (`padding: var(--gap); padding-top: 0`). What is to be seen in the other document must not be styled so.
 */
export function mirrorStyles(from: Document, to: Document): () => void {
  const sheet = sheetIn(to);

  function mirror(): void {
    const { rules, unreadable } = rulesOf([...from.styleSheets, ...(from.adoptedStyleSheets ?? [])]);
    sheet?.replaceSync(rules);
    const linked = sheet === null ? Array.from(from.styleSheets, ({ href }) => href) : unreadable;
    for (const href of linked) if (href !== null) link(to, href);
  }

  mirror();
  const observer = new MutationObserver(mirror);
  observer.observe(from.head, { childList: true, characterData: true, subtree: true });
  // a linked sheet has its rules only once it has come; that event does not bubble
  from.head.addEventListener('load', mirror, true);
  return () => {
    observer.disconnect();
    from.head.removeEventListener('load', mirror, true);
  };
}

/** A sheet of the document's own, empty; null where the browser is too old to make one. */
function sheetIn(document: Document): CSSStyleSheet | null {
  try {
    // it belongs to the window that has made it
    const sheet = document.defaultView === null ? null : new document.defaultView.CSSStyleSheet();
    if (sheet !== null) document.adoptedStyleSheets = [sheet];
    return sheet;
  } catch {
    return null;
  }
}

/** All rules in their order, and the addresses of the sheets that do not give away theirs, as a file's do not to another file. */
export function rulesOf(sheets: Iterable<Sheet>): { rules: string; unreadable: string[] } {
  const rules: string[] = [];
  const unreadable: string[] = [];
  for (const sheet of sheets) {
    if (sheet.disabled) continue;
    try {
      rules.push(...Array.from(sheet.cssRules, ({ cssText }) => cssText));
    } catch {
      if (sheet.href !== null) unreadable.push(sheet.href);
    }
  }
  return { rules: rules.join('\n'), unreadable };
}

/** The sheet itself, which the browser has already. */
function link(to: Document, href: string): void {
  if ([...to.querySelectorAll('link')].some((link) => link.href === href)) return;
  const element = to.createElement('link');
  element.rel = 'stylesheet';
  element.href = href;
  to.head.append(element);
}
