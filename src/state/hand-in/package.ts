import { strToU8, zipSync } from 'fflate';

/** The address of the single file, beside the served page. */
const SINGLE_FILE = 'tell-ten.html';

/** The page as one file, for a package. @returns `null` where it cannot be had */
export async function pageAsOneFile(page: Document, load: typeof fetch = fetch): Promise<string | null> {
  // The single file has its scripts within it, and may connect to nothing.
  if (!page.querySelector('script[src]')) return ownSource(page);
  try {
    const answer = await load(new URL(SINGLE_FILE, page.baseURI.replace(/[?#].*$/s, '')));
    const text = answer.ok ? await answer.text() : '';
    return text.includes('<html') ? text : null;
  } catch {
    return null;
  }
}

/** The file that this page was opened from, as it was before anything was done with it. */
function ownSource(page: Document): string {
  const copy = page.documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name);
  copy.setAttribute('lang', 'en');
  const body = copy.querySelector('body')!;
  for (const { name } of [...body.attributes]) body.removeAttribute(name);
  for (const child of [...body.childNodes])
    if (!(child instanceof Element) || !child.matches('#app, noscript, script')) child.remove();
  const app = body.querySelector('#app')!;
  app.replaceChildren();
  // What says that the page is loading, and hears why it does not: its script looks for it.
  const start = page.createElement('div');
  start.id = 'start';
  start.append(page.createElement('pre'), page.createElement('button'));
  start.hidden = true;
  app.after(start);
  return `<!doctype html>\n${copy.outerHTML}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** The manifest of a package with one unit. @param fragment of the link that it opens with */
export const manifestText = (
  title: string,
  fragment: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="tell-ten" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="tell-ten-organization">
    <organization identifier="tell-ten-organization">
      <title>${escaped(title)}</title>
      <item identifier="tell-ten-item" identifierref="tell-ten-page" isvisible="true" parameters="#${escaped(fragment)}">
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="tell-ten-page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
`;

/** A package as SCORM 1.2 has it: the page and its manifest in one file. */
export function packed(page: string, manifest: string): Blob {
  const zip = zipSync({ 'imsmanifest.xml': strToU8(manifest), 'index.html': strToU8(page) });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
