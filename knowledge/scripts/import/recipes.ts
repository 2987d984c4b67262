import { collected, earned, type Grade, nobody, readJson, sourceOf, writeRecords } from './record.ts';

interface RawRecipe {
  readonly service: string;
  readonly change_path: string;
  readonly change_url: string | null;
  readonly needs_old_number: boolean | string;
  readonly without_old_number: string;
  readonly accepts_foreign_number: boolean | string;
  readonly waiting_days: number | null;
  readonly remove_only_possible: boolean | string;
  readonly second_factor_alternatives: readonly string[];
  readonly order_notes: string;
  readonly sources: readonly Parameters<typeof sourceOf>[0][];
  readonly confidence: Grade;
}

/** Banks of which their recipe says, in words, that they have no branches, or that they follow another account. */
const branchless: readonly string[] = ['tbank', 'ozon-bank', 'yandex-bank'];

const word = (value: boolean | string): string => (value === true ? 'yes' : value === false ? 'no' : value);

export function importRecipes(folder: string): number {
  const records = readJson<readonly RawRecipe[]>(folder, 'recipes.json').map((recipe) => {
    const sources = recipe.sources.length === 0 ? [nobody] : recipe.sources.map(sourceOf);
    const confidence = earned(recipe.service, recipe.confidence, sources);
    return {
      id: recipe.service,
      service: recipe.service,
      path: recipe.change_path,
      url: recipe.change_url,
      needsOldNumber: word(recipe.needs_old_number),
      withoutOldNumber: recipe.without_old_number,
      acceptsForeignNumber: word(recipe.accepts_foreign_number),
      waitingDays: recipe.waiting_days,
      removeOnlyPossible: word(recipe.remove_only_possible),
      secondFactors: recipe.second_factor_alternatives,
      ...(branchless.includes(recipe.service) ? { branchless: true } : {}),
      orderNotes: recipe.order_notes,
      sources,
      checked: collected,
      confidence,
      shelf: 'recipes',
      ...(confidence === 'low'
        ? {
            verify: {
              to: recipe.service,
              ask: 'How is the phone number changed, does it need the old number, and is a foreign number accepted?',
            },
          }
        : {}),
    };
  });
  return writeRecords('recipes', records);
}
