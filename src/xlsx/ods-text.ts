import type { SaxesTagNS } from 'saxes';
import type { Run } from './cell-looks';
import type { OdsStyles } from './ods-formats';
import { repetition, valueOf } from './ods-formats';

const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

/** Hears what stands inside one cell: its paragraphs and their spans, not its notes and drawings. */
export class OdsText {
  text = '';
  /** A run for each stretch in one font; `undefined` as long as no span has one of its own. */
  runs: readonly Run[] | undefined;
  private readonly stretches: Run[] = [];
  private readonly fonts: Run['font'][] = [];
  private paragraphs = 0;
  private inParagraph = false;
  /** Depth inside what a cell holds beside its own text. */
  private aside = 0;

  constructor(private readonly styles: OdsStyles) {}

  open(tag: SaxesTagNS): void {
    if (this.aside > 0 || tag.uri !== TEXT) this.aside++;
    else if (tag.local === 'p') {
      if (this.paragraphs++ > 0) this.add('\n');
      this.inParagraph = true;
    } else if (tag.local === 's') this.add(' '.repeat(Math.min(repetition(tag, 'c'), 1000)));
    else if (tag.local === 'tab') this.add('\t');
    else if (tag.local === 'line-break') this.add('\n');
    else if (tag.local === 'span')
      this.fonts.push(this.styles.fonts.get(valueOf(tag, 'style-name') ?? '') ?? null);
  }

  hear(data: string): void {
    if (this.aside === 0 && this.inParagraph) this.add(data);
  }

  /** Whether the element that ends belonged to the cell's inside. */
  close(tag: SaxesTagNS): boolean {
    if (this.aside > 0) this.aside--;
    else if (tag.uri !== TEXT) return false;
    else if (tag.local === 'p') this.inParagraph = false;
    else if (tag.local === 'span') this.fonts.pop();
    return true;
  }

  private add(text: string): void {
    this.text += text;
    const font = this.fonts.at(-1) ?? null;
    this.stretches.push({ text, font });
    if (font) this.runs = this.stretches;
  }
}
