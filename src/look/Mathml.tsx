import { createElement } from 'react';

interface Props {
  /** Presentation MathML, without the `<math>` around it: of our own making, never what somebody typed. */
  readonly children: string;
  readonly className?: string | undefined;
}

/** A formula, printed by the browser. */
export function Mathml({ children, className }: Props) {
  return createElement('math', { display: 'block', className, dangerouslySetInnerHTML: { __html: children } });
}
