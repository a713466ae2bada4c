import type { Run } from './cell-looks';
import { isOn } from './cell-styles';
import type { XmlTag } from './xml-tag';
import { unescapeCellText } from './xml-text';

/** A text of a file. */
export interface RichText {
  /** As written: its escapes are still in. */
  readonly text: string;
  /** Where some run has a font of its own. */
  readonly runs?: readonly Run[];
}

/** Hears the elements of one text (`si`, `is`): runs are joined, phonetic guides left out. */
export class RichTextReader {
  private text = '';
  private runs: { text: string; font: { bold: boolean; struck: boolean } | null }[] = [];
  private inFont = false;
  private collecting = false;
  private phonetic = false;

  open(tag: XmlTag): void {
    const run = this.runs.at(-1);
    if (tag.local === 't') this.collecting = !this.phonetic;
    else if (tag.local === 'rPh') this.phonetic = true;
    else if (tag.local === 'r') this.runs.push({ text: '', font: null });
    else if (run && tag.local === 'rPr') {
      run.font = { bold: false, struck: false };
      this.inFont = true;
    } else if (this.inFont && run?.font && tag.local === 'b') run.font.bold = isOn(tag);
    else if (this.inFont && run?.font && tag.local === 'strike') run.font.struck = isOn(tag);
  }

  hear(data: string): void {
    if (!this.collecting) return;
    this.text += data;
    const run = this.runs.at(-1);
    if (run) run.text += data;
  }

  close({ local }: XmlTag): void {
    if (local === 't') this.collecting = false;
    else if (local === 'rPh') this.phonetic = false;
    else if (local === 'rPr') this.inFont = false;
  }

  /** What was heard since the last time. */
  take(): RichText {
    const { text, runs } = this;
    this.text = '';
    this.runs = [];
    return runs.some(({ font }) => font !== null)
      ? { text, runs: runs.map((run) => ({ ...run, text: unescapeCellText(run.text) })) }
      : { text };
  }
}
