import { Component, type ReactNode } from 'react';

interface Props {
  /** What is said in place of what broke. */
  readonly sorry: ReactNode;
  readonly children: ReactNode;
}

/**
 * Where drawing the page fails, says so in a sentence; React leaves an empty page. It writes the error to the console
 * itself.
 */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { sorry, children } = this.props;
    return this.state.isBroken ? sorry : children;
  }
}
