import { mergeStyleSets } from 'office-ui-fabric-react';

interface AnnouncerProps {
  readonly text: string;
}

/** Says politely to a screen reader what changed; not seen. */
export function Announcer({ text }: AnnouncerProps) {
  return (
    <div role="status" aria-live="polite" className={CLASSES.aloud}>
      {text}
    </div>
  );
}

const CLASSES = mergeStyleSets({
  aloud: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
});
