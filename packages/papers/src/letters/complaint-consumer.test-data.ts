export { variants } from './complaint.test-data.ts';
