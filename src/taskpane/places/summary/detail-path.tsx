import { Link, mergeStyleSets } from 'office-ui-fabric-react';
import type { Level } from '../../../domain/levels';
import { openDetail } from '../../actions/navigation';
import { useAction, useWords } from '../../hooks';
import type { NodeDetail } from './detail';
import { shownTitle } from './node-words';

interface DetailPathProps {
  readonly path: NodeDetail['path'];
  readonly level: Level;
}

/** "Progetto · Obiettivo 1D · Area 1": what it is, and what stands above it, each leading there. */
export function DetailPath({ path, level }: DetailPathProps) {
  const words = useWords();
  const { run } = useAction(openDetail);
  const named = (of: Level, code: string | null): string =>
    code === null ? words.levels[of] : `${words.levels[of]} ${code}`;
  return (
    <p className={CLASSES.path}>
      <span className={CLASSES.level}>{words.levels[level]}</span>
      {[...path].reverse().map((node) => (
        <span key={node.id}>
          {' · '}
          <Link title={shownTitle(node, words)} onClick={() => run({ type: 'node', id: node.id })}>
            {named(node.level, node.code)}
          </Link>
        </span>
      ))}
    </p>
  );
}

const CLASSES = mergeStyleSets({
  path: { margin: '0 0 6px', fontSize: 12, color: 'var(--quiet)' },
  level: { textTransform: 'capitalize' },
});
