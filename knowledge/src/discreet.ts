import type { Knowledge } from './knowledge.ts';
import { say } from './say.ts';
import { type Lang, languages, text } from './text.ts';

/**
 * The knowledge for what others may see (papers, calendars): sensitive services have no name in it, so that no
 * sentence can say one, wherever it stands.
 */
export function discreet(knowledge: Knowledge): Knowledge {
  const unnamed = Object.fromEntries(
    languages.map((lang) => [lang, say(knowledge, lang, text('format.private-service'))]),
  ) as Record<Lang, string>;
  return {
    ...knowledge,
    services: Object.fromEntries(
      Object.entries(knowledge.services).map(([id, service]) => [
        id,
        service.sensitive ? { ...service, names: unnamed } : service,
      ]),
    ),
  };
}
