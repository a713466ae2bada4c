import { mergeStyleSets } from 'office-ui-fabric-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A place that has nothing to show says why, and what to do. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <section className={CLASSES.root}>
      <h2 className={CLASSES.title}>{title}</h2>
      {text !== undefined && <p className={CLASSES.text}>{text}</p>}
      {children}
    </section>
  );
}

const CLASSES = mergeStyleSets({
  root: { padding: '24px 12px', maxWidth: '60ch' },
  title: { fontSize: 16, fontWeight: 600, margin: '0 0 8px' },
  text: { margin: '0 0 12px', color: 'var(--quiet)' },
});
