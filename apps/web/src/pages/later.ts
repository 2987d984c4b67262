// What is around the pages once something is kept here: it travels while the first screen is read.
export { Advice } from '../parts/advice.tsx';
export { Keeping } from '../parts/keeping.tsx';
export { Newer } from '../parts/newer.tsx';
export { openShelf } from '../shelf.ts';
export { Settle } from './settle.tsx';
