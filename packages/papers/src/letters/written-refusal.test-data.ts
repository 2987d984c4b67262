export { variants } from './claim.test-data.ts';
