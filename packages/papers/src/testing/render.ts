import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

export const room = fileURLToPath(new URL('../../', import.meta.url));

/** A page as another program draws it, and the words it finds on it. */
export interface Drawn {
  readonly png: PNG;
  readonly text: string;
}

let library: Promise<PDFiumLibrary> | undefined;

/** Every page of a PDF, drawn by PDFium at 72 dots an inch times `scale`. */
export async function draw(bytes: Uint8Array, scale = 1): Promise<Drawn[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(bytes);
  const pages: Drawn[] = [];
  for (const page of document.pages()) {
    // The words first: this build of PDFium loses them once the page is drawn.
    const text = page.getText();
    const { data, width, height } = await page.render({ scale });
    const png = new PNG({ width, height });
    png.data.set(data);
    pages.push({ png, text });
  }
  document.destroy();
  return pages;
}

/** The pages of a picture that are kept, by the names of their files. */
export const goldenPages = (name: string): string[] =>
  readdirSync(`${room}golden`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith(name) && file.endsWith('.golden.png'))
    .map((file) => file.replace('.golden.png', ''))
    .sort();

export const goldenPng = (name: string): PNG => PNG.sync.read(readFileSync(`${room}golden/${name}.golden.png`));
