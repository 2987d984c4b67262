import { collected, earned, nobody, type Raw, readJson, writeRecords } from './record.ts';

/** Words are our own wording: nobody was read for them, a speaker of the language is the check. */
const spoken = {
  sources: [{ ...nobody, title: 'Wording of the house.' }],
  checked: collected,
  confidence: 'low',
  shelf: 'words',
  verify: { to: 'a native speaker', ask: 'Does it read as an office, or a friend, would say it?' },
} as const;

interface RawWords {
  readonly id: string;
  readonly ru: string;
  readonly en: string;
  readonly zh: string;
}

export const importPhrases = (folder: string): number =>
  writeRecords(
    'phrases',
    readJson<readonly (RawWords & { situation: string })[]>(folder, 'phrases.json').map(
      ({ id, situation, ru, en, zh }) => ({ id, situation, ru, en, zh: fullWidth(zh), ...spoken }),
    ),
  );

export const importGlossary = (folder: string): number =>
  writeRecords(
    'glossary',
    readJson<readonly (RawWords & { group: string; note?: string; on_screen?: Raw })[]>(folder, 'glossary.json').map(
      ({ id, group, ru, en, zh, note, on_screen }) => ({
        id,
        group,
        ru,
        en,
        zh: fullWidth(zh),
        ...(on_screen === undefined ? {} : { onScreen: on_screen }),
        ...spoken,
        ...(note === undefined ? {} : { note }),
      }),
    ),
  );

interface RawClaim {
  readonly id: string;
  readonly step: string;
  readonly claim: string;
  readonly holds: string;
  readonly instead: string | null;
  readonly facts: readonly string[];
}

/** What a copied guide claims, held against the facts: as sure as they are, and never surer than medium. */
export function importGuide(folder: string): number {
  const facts = new Map(
    readJson<readonly { id: string; confidence: string }[]>(folder, 'carriers.json').map((fact) => [
      fact.id,
      fact.confidence,
    ]),
  );
  const { about, claims } = readJson<{ about: string; claims: readonly RawClaim[] }>(folder, 'common-guide.json');
  const source = { url: null, kind: 'guide', title: about };
  return writeRecords(
    'guide',
    claims.map((claim) => {
      const weak =
        claim.facts.length === 0 || claim.facts.some((id) => facts.get(id) === 'low' || facts.get(id) === 'disputed');
      const confidence = earned(claim.id, weak ? 'low' : 'medium', [source]);
      return {
        ...claim,
        sources: [source],
        checked: collected,
        confidence,
        shelf: 'channels',
        ...(confidence === 'low' ? { verify: { to: 'the carrier', ask: `Is it so that: ${claim.claim}` } } : {}),
      };
    }),
  );
}

/** Chinese is set with full-width marks; the collection mixes them. Latin or Russian inside brackets stays. */
const fullWidth = (words: string): string =>
  words.replace(/(?<=[\p{Script=Han}》”])\(([^()]*)\)/gu, '（$1）').replace(/(?<=[\p{Script=Han}》”）]),\s*/gu, '，');
