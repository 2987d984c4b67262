import { paperKinds } from '@otboy/papers';
import { OnePaper } from '../parts/one-paper.tsx';
import { Details } from '../parts/paper-details.tsx';
import { PapersHome } from '../parts/papers-home.tsx';
import { ReadBack } from '../parts/read-back.tsx';
import { NotFound } from './not-found.tsx';

/** The papers of the case: which are right now, what they are filled with, and each of them. */
export function Papers({ id }: { readonly id?: string | undefined }) {
  if (id === undefined) return <PapersHome key="home" />;
  if (id === 'details') return <Details key={id} />;
  if (id === 'check') return <ReadBack key={id} />;
  return paperKinds().includes(id) ? <OnePaper key={id} kind={id} /> : <NotFound />;
}
