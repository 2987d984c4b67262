import { type Knowledge, languages, say, text } from '@otboy/knowledge';

/**
 * The knowledge for what strangers may see: sensitive services have no name in it, so that no sentence of a paper can
 * say one, whoever asked for the paper.
 */
export function discreet(knowledge: Knowledge): Knowledge {
  const unnamed = Object.fromEntries(
    languages.map((lang) => [lang, say(knowledge, lang, text('paper.private-service'))]),
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
