/** Rising whole numbers in few bits: each step to the next one is written as a count and a few plain bits (a Rice code). */
import { at } from './at';

/** @param numbers rising, from 0. @param plainBits how many bits of a step are written as they are. @returns base64. */
export function packNumbers(numbers: readonly number[], plainBits: number): string {
  const bits: number[] = [];
  numbers.forEach((number, i) => {
    const step = number - (i === 0 ? 0 : at(numbers, i - 1));
    for (let rest = step >> plainBits; rest > 0; rest -= 1) bits.push(1);
    bits.push(0);
    for (let bit = plainBits - 1; bit >= 0; bit -= 1) bits.push((step >> bit) & 1);
  });
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    bytes[i >> 3] = at(bytes, i >> 3) | (bit << (i & 7));
  });
  return btoa(String.fromCharCode(...bytes));
}

/** The same numbers again. @param count how many there are. */
export function unpackNumbers(packed: string, count: number, plainBits: number): number[] {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  let place = 0;
  const next = (): number => {
    const bit = (at(bytes, place >> 3) >> (place & 7)) & 1;
    place += 1;
    return bit;
  };
  let number = 0;
  return Array.from({ length: count }, () => {
    let step = 0;
    while (next() === 1) step += 1;
    step <<= plainBits;
    for (let bit = plainBits - 1; bit >= 0; bit -= 1) step |= next() << bit;
    number += step;
    return number;
  });
}

/** A word as a whole number below `range`: FNV-1a over its letters, stirred. */
export function numberOf(word: string, range: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    value ^= word.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return ((value ^ (value >>> 16)) >>> 0) % range;
}
