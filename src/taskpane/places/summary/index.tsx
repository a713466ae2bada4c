import { Spinner } from 'office-ui-fabric-react';
import { usePane, useWords } from '../../hooks';

/** Sintesi: how the body is doing, at a glance and down to the cell. */
export function Summary() {
  const analysis = usePane((state) => state.analysis);
  const words = useWords();
  if (!analysis) return <Spinner label={words.pane.shell.loading} />;
  return <p>{analysis.snapshot.file}</p>;
}
