// Runs before the page itself has travelled: shows the first screen in the person's language to whoever comes anew, and
// asks at once for what the page of this address needs.
import { wordsOf } from './address.ts';
import { firstLanguage, tagOf } from './language.ts';
import { filesNeeded, needsOf } from './needs.ts';
import { isNewcomer } from './newcomer.ts';
import { readTravels } from './travels.ts';

// zod looks whether it may make code out of text, which the policy forbids and reports; it is told so beforehand.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const lang = firstLanguage();
const tag = tagOf(lang);
const isNew = isNewcomer();
const route = wordsOf(location.hash);
document.documentElement.lang = tag;
const screen = document.querySelector<HTMLTemplateElement>(`template[lang="${tag}"]`);
if (route.length === 0 && isNew && screen !== null) document.querySelector('#first')?.append(screen.content);

const ask = (href: string | undefined, how: Partial<HTMLLinkElement>): void => {
  if (href !== undefined) document.head.append(Object.assign(document.createElement('link'), { ...how, href }));
};
const travels = readTravels();
const needs = needsOf(route, !isNew);
for (const file of filesNeeded(needs, lang))
  ask(travels?.parts[file], { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' });
for (const name of [...(needs.chapter === undefined ? [] : [needs.chapter]), ...(isNew ? [] : (['later'] as const))])
  for (const script of travels?.scripts[name] ?? []) ask(script, { rel: 'modulepreload' });
