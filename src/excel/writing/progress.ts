import { halt } from '../failures';
import type { Matrices } from './matrices';
import { firstDifference } from './verify';

/**
 * What has come back of the sheets under our pen. Excel answers what it did before an error too, so this also tells,
 * after a failure, which sheets were finished.
 */
export class Progress {
  private readonly sheets = new Map<string, FollowedSheet>();

  of(name: string): FollowedSheet {
    const followed = new FollowedSheet();
    this.sheets.set(name, followed);
    return followed;
  }

  /** Names of the sheets that were written to their end and hold what was written. */
  written(): readonly string[] {
    return [...this.sheets].filter(([, sheet]) => sheet.isWritten()).map(([name]) => name);
  }

  /** Excel's ids of the sheets that were written to their end. */
  ids(): readonly string[] {
    return [...this.sheets.values()].flatMap((sheet) => sheet.id() ?? []);
  }

  /** Ends the write as `NotAsWritten` at the first cell that holds something else. */
  verify(): void {
    for (const [sheet, followed] of this.sheets) {
      const cell = followed.firstDifference();
      if (cell !== null) halt({ type: 'NotAsWritten', sheet, cell });
    }
  }
}

class FollowedSheet {
  private readonly blocks = new Map<Matrices, Excel.Range>();
  private last: Excel.Worksheet | null = null;

  /** `range` has been asked for its formulas after `block` was written to it. */
  readBack(block: Matrices, range: Excel.Range): void {
    this.blocks.set(block, range);
  }

  /** `sheet` has been asked for its id after all else. */
  end(sheet: Excel.Worksheet): void {
    this.last = sheet;
  }

  isWritten(): boolean {
    return this.id() !== undefined && this.firstDifference() === null;
  }

  id(): string | undefined {
    return this.last?.toJSON().id;
  }

  firstDifference(): string | null {
    for (const [block, range] of this.blocks) {
      const cell = firstDifference(block, range.toJSON().formulas ?? []);
      if (cell !== null) return cell;
    }
    return null;
  }
}
