export { papersSchema } from './schema.ts';
