import { mergeStyleSets } from 'office-ui-fabric-react';

interface ChipProps {
  readonly text: string;
  /** strong: what the user said himself. */
  readonly look?: 'quiet' | 'strong';
}

/** A short mark beside a name. */
export const Chip = ({ text, look = 'quiet' }: ChipProps) => (
  <span className={look === 'strong' ? CLASSES.strong : CLASSES.quiet}>{text}</span>
);

const SHAPE = {
  padding: '0 6px',
  border: '1px solid var(--line)',
  borderRadius: 8,
  fontSize: 12,
  fontWeight: 400,
  lineHeight: 18,
  whiteSpace: 'nowrap',
} as const;

const CLASSES = mergeStyleSets({
  quiet: { ...SHAPE, color: 'var(--quiet)' },
  strong: { ...SHAPE, color: 'var(--accent)', borderColor: 'var(--accent)' },
});
