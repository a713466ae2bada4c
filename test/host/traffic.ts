import type { TrafficLog } from './contract';

export interface Traffic extends TrafficLog {
  request(bytes: number): void;
  answer(bytes: number): void;
  /** Notes a sync of the add-in with the names of what it did. */
  sync(calls: readonly string[]): void;
}

/** Counts what goes over the wire. */
export function createTraffic(): Traffic {
  let requests = 0;
  let bytesIn = 0;
  let bytesOut = 0;
  let syncs: (readonly string[])[] = [];
  return {
    get syncs() {
      return syncs.length;
    },
    get requests() {
      return requests;
    },
    get bytesIn() {
      return bytesIn;
    },
    get bytesOut() {
      return bytesOut;
    },
    calls: () => syncs,
    reset() {
      [requests, bytesIn, bytesOut, syncs] = [0, 0, 0, []];
    },
    request(bytes) {
      requests++;
      bytesIn += bytes;
    },
    answer(bytes) {
      bytesOut += bytes;
    },
    sync(calls) {
      syncs.push(calls);
    },
  };
}
