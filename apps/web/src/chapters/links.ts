import { Links } from '../pages/links.tsx';
import { Services } from '../pages/services.tsx';
import type { Pages } from './page-of.ts';

export const pages: Pages = { links: Links, services: Services };
