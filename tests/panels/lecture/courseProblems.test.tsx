import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readCourse } from '../../../src/chapters/readCourse.ts';
import { course as english } from '../../../src/i18n/course.en.ts';
import { LanguageProvider } from '../../../src/i18n/language.tsx';
import { CourseProblems } from '../../../src/panels/lecture/CourseProblems.tsx';

test('of problems the title is called out, and the list is there to be read', () => {
  const html = renderToStaticMarkup(
    <LanguageProvider language="en">
      <CourseProblems {...readCourse('{\n"id": 1\n"a": 2}')} onDismiss={() => {}} />
    </LanguageProvider>,
  );
  expect(html).toContain(`role="alert">${english.failed}</p>`);
  expect(html).toContain('<li>Line 2: A comma is missing.</li>');
});
