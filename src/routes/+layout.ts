import { translatorFor } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

// Pages are documents: no runtime is sent, one small script improves the forms (docs/decisions/0011).
export const csr = false;

export const load: LayoutLoad = ({ data }) => ({ ...data, t: translatorFor(data.locale) });
