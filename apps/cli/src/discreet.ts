import { type Knowledge, languages, say, text } from '@otboy/knowledge';

/**
 * The knowledge for what others may see (papers, calendars): sensitive services have no name in it, so that no
 * sentence can say one, wherever it stands.
 */
export function discreet(knowledge: Knowledge): Knowledge {
  const unnamed = Object.fromEntries(
    languages.map((lang) => [lang, say(knowledge, lang, text('cli.private-service'))]),
  ) as Record<(typeof languages)[number], string>;
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
