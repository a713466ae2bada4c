import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What is shown in the place of what broke. */
  readonly fallback: (fault: Error) => ReactNode;
  /** When it changes (another place, another analysis) the broken part gets another chance. */
  readonly resetKey: unknown;
}

interface ErrorBoundaryState {
  readonly fault: Error | null;
  readonly resetKey: unknown;
}

/** Keeps a fault of one place from taking the whole pane down. React asks for a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(fault: unknown): Partial<ErrorBoundaryState> {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  static getDerivedStateFromProps(
    { resetKey }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return Object.is(resetKey, state.resetKey) ? null : { fault: null, resetKey };
  }

  override render(): ReactNode {
    return this.state.fault ? this.props.fallback(this.state.fault) : this.props.children;
  }
}
