import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown in place of a part that failed. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a part that fails, such as one that could not be fetched, from taking the rest of the tool with it. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
