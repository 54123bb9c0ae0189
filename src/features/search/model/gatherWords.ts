/**
 * Which words are in which documents, with the weight of each: gathered from the texts themselves where the search runs, so
 * that nothing of it has to travel. Each word is weighed in every field by BM25, and the fields of a document are then one.
 */
import { at } from '../../../shared/at';
import type { SearchDocument } from './documents';
import type { Posting } from './evidence';
import { type Field, fieldBoosts, fieldTexts } from './fields';
import type { SaidWords } from './saidWords';
import { listWords, stem } from './text';
import { lengthWeight, saturation } from './weigh';

/** Weights are whole numbers, in quarters: finer ones rank no better. */
export const weightScale = 4;

/** The words of the documents, ready to be asked for. */
export interface Gathered {
  /** Every word in any form, folded and sorted. */
  surfaces: string[];
  lookUp(stem: string): Posting | undefined;
  /** The stems of a document in reading order, without what is only looked in. */
  stemsOf(id: number): readonly string[];
}

const fields = Object.keys(fieldBoosts) as Field[];
const body = fields.indexOf('body');

/** One mention of a stem is three numbers: the document, the place of the field, and how often. */
const perMention = 3;

/** lunr's own precision, by which the weights were chosen. */
const toThousandth = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Gathers the words of documents, a few documents at a time, so that a query never waits for all of them.
 * @param said what people say of some of them, by their number; it is found, and is in no text that is shown.
 */
export class WordGatherer {
  private readonly mentions = new Map<string, number[]>();

  private readonly surfaces = new Set<string>();

  private readonly stems: string[][] = [];

  /** By field, how many words each document has in it. */
  private readonly lengths = fields.map((): number[] => []);

  constructor(
    private readonly documents: readonly SearchDocument[],
    private readonly said: SaidWords,
  ) {}

  /** Reads the next so many documents. @returns whether any are left. */
  read(count: number): boolean {
    const end = Math.min(this.documents.length, this.stems.length + count);
    while (this.stems.length < end) this.readNext();
    return end < this.documents.length;
  }

  private readNext(): void {
    const id = this.stems.length;
    const texts = fieldTexts(this.documents[id] as SearchDocument);
    const inOrder: string[] = [];
    fields.forEach((field, place) => {
      const counts = new Map<string, number>();
      let length = 0;
      const note = (word: string, times: number): string => {
        const root = stem(word);
        this.surfaces.add(word);
        counts.set(root, (counts.get(root) ?? 0) + times);
        length += times;
        return root;
      };
      for (const word of listWords(texts[field])) inOrder.push(note(word, 1));
      if (place === body) for (const [word, times] of this.said.get(id) ?? []) note(word, times);
      this.lengths[place]?.push(length);
      for (const [root, times] of counts) {
        const own = this.mentions.get(root);
        if (own) own.push(id, place, times);
        else this.mentions.set(root, [id, place, times]);
      }
    });
    this.stems.push(inOrder);
  }

  /** The words of all documents, those that were not read yet among them. */
  finish(): Gathered {
    this.read(this.documents.length);
    const size = this.documents.length;
    const usual = this.lengths.map((own) => own.reduce((sum, length) => sum + length, 0) / size);
    const known = new Map<string, Posting>();
    const weigh = (mentions: readonly number[]): Posting => {
      const count = mentions.length / perMention;
      const rarity = Math.log(1 + Math.abs((size - count + 0.5) / (count + 0.5)));
      const sums = new Map<number, number>();
      for (let i = 0; i < mentions.length; i += perMention) {
        const [id, place, times] = [at(mentions, i), at(mentions, i + 1), at(mentions, i + 2)];
        const long = at(this.lengths[place] ?? [], id) / at(usual, place);
        const tempered = saturation * (1 - lengthWeight + lengthWeight * long) + times;
        const score = (rarity * ((saturation + 1) * times)) / tempered;
        const boosted = toThousandth(score * fieldBoosts[fields[place] as Field]);
        sums.set(id, (sums.get(id) ?? 0) + boosted);
      }
      return {
        ids: Int32Array.from(sums.keys()),
        weights: Float32Array.from(sums.values(), (sum) =>
          Math.max(1, Math.round(sum * weightScale)),
        ),
      };
    };
    return {
      surfaces: [...this.surfaces].sort(),
      lookUp: (word) => {
        const mentions = this.mentions.get(word);
        if (!mentions) return undefined;
        const posting = known.get(word) ?? weigh(mentions);
        known.set(word, posting);
        return posting;
      },
      stemsOf: (id) => this.stems[id] ?? [],
    };
  }
}
