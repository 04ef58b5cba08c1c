import { useNumbers } from '../../i18n/language.tsx';
import { Mathml } from '../../look/Mathml.tsx';
import styles from './Markdown.module.css';
import { mathsMarkup } from './mathsMarkup.ts';

/** Mathematics in a line of text. */
export function Maths({ children }: { readonly children: string }) {
  const { decimalSign } = useNumbers();
  return <Mathml className={styles.maths}>{mathsMarkup(children, decimalSign)}</Mathml>;
}
