import { guideCarriers, type Knowledge, languages } from '@otboy/knowledge';
import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { addressOf, CarrierPage } from './carrier-page.tsx';
import { AllLanguages, IndexPage, indexOf } from './index-pages.tsx';

export interface MadePage {
  /** From the root of the build. */
  readonly path: string;
  readonly html: string;
}

/** Every page of the guide as a file. `style` is the address of its style from the root of the build. */
export function guidePages(knowledge: Knowledge, style: string): MadePage[] {
  const at = (path: string, page: (address: { root: string; style: string }) => VNode): MadePage => {
    const root = '../'.repeat(path.split('/').length - 1);
    return { path, html: `<!doctype html>${renderToStaticMarkup(page({ root, style }))}\n` };
  };
  return [
    at('guide/index.html', (address) => <AllLanguages knowledge={knowledge} {...address} />),
    ...languages.flatMap((lang) => [
      at(indexOf(lang), (address) => <IndexPage knowledge={knowledge} lang={lang} {...address} />),
      ...guideCarriers.map((carrier) =>
        at(addressOf(carrier, lang), (address) => (
          <CarrierPage knowledge={knowledge} carrier={carrier} lang={lang} {...address} />
        )),
      ),
    ]),
  ];
}
