/** The address of a file in the folder of a page; what the page is asked for behind `?` is kept, its fragment is not. */
export function beside(page: string, file: string): string {
  const url = new URL(page);
  const [folder = '/', last = ''] = url.pathname.split(/(?<=\/)(?=[^/]*$)/);
  // A page is called something with a dot; a folder's address may have lost its slash.
  url.pathname = `${last === '' || last.includes('.') ? folder : `${folder}${last}/`}${file}`;
  url.hash = '';
  return url.href;
}
