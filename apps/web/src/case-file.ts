import { type Case, caseSchema } from '@otboy/casefile';
import { type Text, text } from '@otboy/knowledge';

/** A case is some kilobytes; an export that was chosen by mistake is not even read. */
const largest = 10 * 1024 * 1024;

/** The case in a file, or what is wrong with it: never a value of it, it may be a passport number. */
export async function readCaseFile(file: File): Promise<{ readonly case: Case } | { readonly wrong: Text }> {
  const name = file.name;
  if (file.size > largest) return { wrong: text('web.case.error.too-large', { file: name }) };
  let content: string;
  try {
    content = (await file.text()).replace(/^\uFEFF/, '');
  } catch {
    return { wrong: text('web.case.error.unreadable', { file: name }) };
  }
  let document: unknown;
  try {
    document = JSON.parse(content);
  } catch {
    return { wrong: text('web.case.error.not-json', { file: name }) };
  }
  const parsed = caseSchema.safeParse(document);
  if (parsed.success) return { case: parsed.data };
  const fields = parsed.error.issues
    .slice(0, 3)
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? [...issue.path, issue.keys.join(', ')].join('.')
        : issue.path.join('.') || 'otboy',
    );
  return { wrong: text('web.case.error.not-a-case', { file: name, fields: fields.join('; ') }) };
}

/** Hands a file to the browser's downloads; it goes through no address. */
export function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The file as the command line writes it; its name holds the day and nothing of the case. */
export function saveCaseFile(kase: Case, today: string): string {
  const name = `otboy-${today}.json`;
  download(name, `${JSON.stringify(kase, null, 2)}\n`);
  return name;
}
