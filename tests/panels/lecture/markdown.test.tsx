import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../../src/i18n/language.tsx';
import { Markdown } from '../../../src/panels/lecture/Markdown.tsx';

function shown(text: string): string {
  return renderToStaticMarkup(
    <LanguageProvider language="de">
      <Markdown said={{ en: text }} />
    </LanguageProvider>,
  );
}

test('paragraphs, lists, emphasis, links and mathematics are what they are', () => {
  const html = shown('One *soft* and **strong**.\n\n- a\n- [b](https://b.example)\n\n`x = 0.5`');
  expect(html).toContain('<p>One <em>soft</em> and <strong>strong</strong>.</p>');
  expect(html).toContain(
    '<ul><li>a</li><li><a href="https://b.example" target="_blank" rel="noreferrer noopener">b</a></li></ul>',
  );
  expect(html).toContain('<mn>0,5</mn>');
});

test('the language that a text is in is named', () => {
  expect(shown('slope')).toContain('lang="en"');
});

test('a text that is too much for its reader stands there as it was written', () => {
  const deep = '>'.repeat(2000);
  expect(shown(deep)).toContain('&gt;'.repeat(2000));
});

test('everything else stands there as it was written, and is never HTML', () => {
  const html = shown(
    '<img src=x onerror=alert(1)> a <b>c</b>\n\n# head\n\n![i](u)\n\n[run](javascript:alert(1)) [down](#there)',
  );
  expect(html).not.toMatch(/<(?:img|b|h1|script)\b|href/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('# head');
  expect(html).toContain('run');
});
