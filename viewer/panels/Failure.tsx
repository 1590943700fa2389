import { Component, type ReactNode } from 'react';
import { plainText } from '../data/plain-text.ts';

/** Says what went wrong instead of showing an empty page. */
export class Failure extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="welcome">
        <h1>The viewer stopped</h1>
        <p className="failure" role="alert">
          {plainText(error.message)}
        </p>
        <p>
          <a href={location.pathname}>Open the graph again</a>, without the state in the address.
        </p>
      </main>
    );
  }
}
