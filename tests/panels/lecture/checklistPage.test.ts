import { describe, expect, test } from 'vitest';
import { checklistPage } from '../../../src/panels/lecture/checklistPage.ts';
import { withoutMarkup } from '../../../src/panels/lecture/withoutMarkup.ts';

const words = { done: 'done', open: 'not done yet', goTo: 'Go there' };
const item = { text: 'Choose a loss', isDone: true, href: 'https://a.example/?chapter=loss&lang=en' };

function pageOf(items: Parameters<typeof checklistPage>[0]['items'] = [item], title = 'Checklist') {
  return checklistPage({ language: 'en', course: 'Walking', title, items, words });
}

describe('the checklist as a page', () => {
  test('ticks what was done, in signs and in words, and leads back', () => {
    const page = pageOf([item, { ...item, text: 'Choose a rate', isDone: false }]);
    expect(page).toContain('☑ done');
    expect(page).toContain('☐ not done yet');
    expect(page).toContain('href="https://a.example/?chapter=loss&amp;lang=en"');
  });

  test('leads nowhere where no link does', () => {
    const page = pageOf([{ ...item, href: null }]);
    expect(page).toContain('☑ done</small>');
    expect(page).not.toContain('<a');
  });

  test('needs nothing but itself', () => {
    expect(pageOf()).not.toMatch(/<(?:script|link|img)|url\(|src=/);
    expect(pageOf()).toContain('<html lang="en">');
  });

  test('has no element that a course could have written', () => {
    const evil = `<script>alert("1")</script> & 'so'`;
    const page = pageOf([{ ...item, text: evil, href: `"><script>` }], evil);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so&#39;');
  });
});

test('a text without its markup keeps its words', () => {
  expect(withoutMarkup('Find the **largest** rate `2/λmax` in [the lecture](https://a.example)')).toBe(
    'Find the largest rate 2/λmax in the lecture',
  );
});

test('a bracket inside brackets is none of the markup', () => {
  expect(withoutMarkup('[[a](b)] [c')).toBe('[a] [c');
});
