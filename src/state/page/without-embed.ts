/** The address of a page as it is when nobody embeds it, without a fragment. */
export function withoutEmbed(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('embed');
  url.hash = '';
  return url.href;
}
