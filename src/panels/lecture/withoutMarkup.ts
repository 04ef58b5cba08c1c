/** A text of a course without the signs of Markdown, for where only letters can stand. */
export function withoutMarkup(text: string): string {
  return text.replace(/\[([^\][]*)\]\([^)]*\)/g, '$1').replace(/[*`]/g, '');
}
