/** A text of the repository as it stands alone in the package: a link to what is not packed becomes its words. */
export function packed(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\((?!https?:|#)[^)\s]+\)/g, '$1');
}
