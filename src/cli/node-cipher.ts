import { createDecipheriv, createHash } from 'node:crypto';
import type { Cipher } from '../xlsx/cipher';

/** Node's own. */
export const NODE_CIPHER: Cipher = {
  hash: (algorithm, ...pieces) => {
    const hash = createHash(algorithm);
    for (const piece of pieces) hash.update(piece);
    return hash.digest();
  },
  decryptAes: (key, start, data) => {
    const name = `aes-${key.length * 8}-${start ? 'cbc' : 'ecb'}`;
    const decipher = createDecipheriv(name, key, start).setAutoPadding(false);
    return Buffer.concat([decipher.update(data), decipher.final()]);
  },
};
