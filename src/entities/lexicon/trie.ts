/** A form of an entry at the node where it ends. */
interface End {
  readonly entry: number;
  readonly ambiguous: boolean;
}

interface Node {
  readonly children: Map<number, Node>;
  readonly ends: End[];
}

/** The arrays of a trie whose nodes are numbered breadth first, children sorted by word (see `Lexicon`). */
export interface TrieArrays {
  readonly rootChild: Uint32Array;
  readonly childFrom: Uint32Array;
  readonly childWord: Uint32Array;
  readonly formFrom: Uint32Array;
  readonly formEntry: Uint32Array;
  readonly formAmbiguous: Uint8Array;
}

/** Collects forms as sequences of word numbers. */
export class TrieBuilder {
  private readonly top: Node = { children: new Map(), ends: [] };

  add(words: readonly number[], entry: number, ambiguous: boolean): void {
    let node = this.top;
    for (const word of words) {
      let next = node.children.get(word);
      if (next === undefined) {
        next = { children: new Map(), ends: [] };
        node.children.set(word, next);
      }
      node = next;
    }
    const same = node.ends.findIndex((end) => end.entry === entry);
    if (same < 0) node.ends.push({ entry, ambiguous });
    else if (!ambiguous) node.ends[same] = { entry, ambiguous };
  }

  arrays(wordCount: number): TrieArrays {
    const nodes: Node[] = [this.top];
    const childFrom: number[] = [];
    const childWord: number[] = [0];
    for (let i = 0; i < nodes.length; i++) {
      childFrom.push(nodes.length);
      for (const [word, child] of [...(nodes[i]?.children ?? [])].sort(([a], [b]) => a - b)) {
        childWord.push(word);
        nodes.push(child);
      }
    }
    childFrom.push(nodes.length);
    const rootChild = new Uint32Array(wordCount);
    for (let node = 1; node < (childFrom[1] ?? 1); node++) rootChild[childWord[node] ?? 0] = node;
    const formFrom = [0];
    const ends: End[] = [];
    for (const node of nodes) {
      ends.push(...node.ends);
      formFrom.push(ends.length);
    }
    return {
      rootChild,
      childFrom: Uint32Array.from(childFrom),
      childWord: Uint32Array.from(childWord),
      formFrom: Uint32Array.from(formFrom),
      formEntry: Uint32Array.from(ends, (end) => end.entry),
      formAmbiguous: Uint8Array.from(ends, (end) => Number(end.ambiguous)),
    };
  }
}
