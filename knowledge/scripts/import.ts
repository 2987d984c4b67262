// Brings the collected facts into the room, one record a file, without retelling: `npm run import -- PATH`.
import { importCalendar } from './import/calendar.ts';
import { importFacts } from './import/facts.ts';
import { importEmergency, importHotlines, importPeriods } from './import/hotlines.ts';
import { importRecipes } from './import/recipes.ts';
import { importServices } from './import/services.ts';
import { importGlossary, importGuide, importPhrases } from './import/words.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run import -- PATH (the folder with carriers.json, services.json, …)\n');
  process.exit(2);
}
const kinds = {
  facts: importFacts,
  services: importServices,
  recipes: importRecipes,
  hotlines: importHotlines,
  emergency: importEmergency,
  periods: importPeriods,
  phrases: importPhrases,
  glossary: importGlossary,
  guide: importGuide,
  calendar: importCalendar,
};
for (const [kind, bring] of Object.entries(kinds)) console.log(`${kind}: ${bring(folder)} records`);
