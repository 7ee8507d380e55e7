/** Bytes for compact links: numbers as varints (seven bits a byte), text as base64url, a check sum against cut-off links. */

/** Numbers to bytes. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  /** @param value a whole number from 0 to 2^31 - 1 */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  /** All bytes, then the check sum. */
  sealed(): Uint8Array {
    return Uint8Array.from([...this.bytes, ...checkSum(this.bytes)]);
  }
}

/** Bytes to numbers. Throws when there are none left or a number is none of ours. */
export class ByteReader {
  private at = 0;
  private readonly end: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.end = bytes.length - sumLength;
    const sum = this.end > 0 ? checkSum(bytes.subarray(0, this.end)) : [];
    if (this.end <= 0 || sum.some((value, index) => bytes[this.end + index] !== value)) throw new Error('cut off or changed');
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = this.at < this.end ? this.bytes[this.at++] : undefined;
      if (byte === undefined) throw new Error('ends too soon');
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) {
        if (value > 0x7fffffff) throw new Error('number too large');
        return value;
      }
    }
    throw new Error('number too long');
  }

  /** How many things follow: never more than there are bytes left, so that a wrong count cannot keep us busy. */
  count(): number {
    const value = this.number();
    if (value > this.end - this.at) throw new Error('more than there is');
    return value;
  }

  atEnd(): boolean {
    return this.at === this.end;
  }
}

const sumLength = 2;

/** Fletcher's sum of two bytes. */
function checkSum(bytes: ArrayLike<number>): [number, number] {
  let [a, b] = [1, 0];
  for (let at = 0; at < bytes.length; at++) {
    a = (a + (bytes[at] ?? 0)) % 255;
    b = (b + a) % 255;
  }
  return [a, b];
}

/** Bytes as letters that stand in an address as they are. */
export function toText(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text. Throws when it is none. */
export function fromText(text: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Error('not ours');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
