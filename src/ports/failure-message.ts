import type { HostFailure } from './open-workbook';

/** Which of the words `failures` tells a failure, and what fills its holes. */
export interface FailureMessage {
  readonly key: HostFailure['type'] | 'TooLargeAt' | 'GoneAt' | 'NotAsWrittenAt';
  readonly args: Readonly<Record<string, string>>;
}

export function failureMessage(failure: HostFailure): FailureMessage {
  switch (failure.type) {
    case 'TooLarge':
      return failure.sheet === null
        ? plain('TooLarge')
        : { key: 'TooLargeAt', args: { sheet: failure.sheet } };
    case 'Gone':
      return failure.sheet === null ? plain('Gone') : { key: 'GoneAt', args: { sheet: failure.sheet } };
    case 'NotAsWritten': {
      const { sheet, cell } = failure;
      return cell === null
        ? { key: 'NotAsWritten', args: { sheet } }
        : { key: 'NotAsWrittenAt', args: { sheet, cell } };
    }
    case 'SheetProtected':
    case 'SheetHidden':
      return { key: failure.type, args: { sheet: failure.sheet } };
    case 'NotSupported':
      return { key: failure.type, args: { needs: failure.needs } };
    case 'Unexpected':
      return { key: failure.type, args: { code: failure.code } };
    default:
      return plain(failure.type);
  }
}

const plain = (key: FailureMessage['key']): FailureMessage => ({ key, args: {} });
