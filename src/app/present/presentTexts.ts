import { present as german } from '../../i18n/present.de.ts';
import { present as english } from '../../i18n/present.en.ts';

/** For `useTextsOf`. */
export const catalogue = { en: english, de: german };
