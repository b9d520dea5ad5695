import { createContext } from 'svelte';
import type { Translate } from '$lib/i18n/translator';

/** The translator of the page's language, given by the root layout. */
export const [useTranslate, provideTranslate] = createContext<Translate>();
