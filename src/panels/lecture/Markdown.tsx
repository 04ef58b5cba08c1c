import { Lexer, lexer, type MarkedToken, type Token } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import type { Said } from '../../chapters/course.ts';
import { isSafeLink } from '../../chapters/isSafeLink.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './Markdown.module.css';
import { Maths } from './Maths.tsx';
import { saidIn } from './useSaid.ts';

/** A text of a course. It may come from anybody: what is not known here stands there as it was written, and nothing of it is HTML. */
export function Markdown({ said }: { readonly said: Said }) {
  const wanted = useLanguage();
  const { text, language } = saidIn(said, wanted);
  const tokens = useMemo(() => tokensOf(text, lexer), [text]);
  return (
    <div className={styles.text} lang={language}>
      {all(tokens)}
    </div>
  );
}

/** A text of one line, as part of another. */
export function MarkdownLine({ said }: { readonly said: Said }) {
  const wanted = useLanguage();
  const { text, language } = saidIn(said, wanted);
  const tokens = useMemo(() => tokensOf(text, Lexer.lexInline), [text]);
  return <span lang={language}>{all(tokens)}</span>;
}

/** Signs that stand deep enough in one another are too much for whoever reads Markdown; then there is the plain text. */
function tokensOf(text: string, read: (text: string) => readonly Token[]): readonly Token[] {
  try {
    return read(text);
  } catch {
    return [{ type: 'text', raw: text, text }];
  }
}

function all(tokens: readonly Token[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced as a whole
  return tokens.map((token, k) => <Fragment key={k}>{one(token)}</Fragment>);
}

function one(token: Token): ReactNode {
  if (!isKnown(token)) return token.raw;
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p>{all(token.tokens)}</p>;
    case 'list': {
      const items = token.items.map((item, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced as a whole
        <li key={k}>{all(item.tokens)}</li>
      ));
      return token.ordered ? <ol start={token.start || 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'text':
      return 'tokens' in token && token.tokens !== undefined ? all(token.tokens) : token.text;
    case 'em':
      return <em>{all(token.tokens)}</em>;
    case 'strong':
      return <strong>{all(token.tokens)}</strong>;
    case 'codespan':
      return <Maths>{token.text}</Maths>;
    case 'escape':
      return token.text;
    case 'br':
      return <br />;
    case 'link':
      return isSafeLink(token.href) ? <Link href={token.href}>{all(token.tokens)}</Link> : all(token.tokens);
    default:
      return token.raw;
  }
}

/** Neither the lecture nor the lecturer's notes give way to what it leads to. */
function Link({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

const known: ReadonlySet<string> = new Set<MarkedToken['type']>([
  ...(['space', 'def', 'paragraph', 'list', 'text', 'em', 'strong', 'codespan', 'escape', 'br', 'link'] as const),
]);

function isKnown(token: Token): token is MarkedToken {
  return known.has(token.type);
}
