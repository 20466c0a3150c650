/**
 * Which group a feature belongs to: words, letters or marks. The features of one block share one length
 * scale (`blockValues`).
 */
export type Block = 0 | 1 | 2;

/** The features of one text. A feature counts once however often it occurs; its places are all kept. */
export type Features = {
  /** Distinct fingerprints, in the order of their first occurrence. */
  fingerprints: Uint32Array;
  /** The block of each. */
  blocks: Uint8Array;
  /** How many distinct features each block holds. */
  blockSizes: [number, number, number];
  /** Which feature (index into `fingerprints`) occurs where (UTF-16 offsets): parallel arrays. */
  occurring: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Tokens that are words, emoji or emoticons: what there is to read. */
  readable: number;
};

const FIRST_CAPACITY = 1024;
/** Slots for each feature there is room for: open addressing, at most a quarter full. */
const SLOTS_EACH = 4;

/**
 * Takes features one by one, and gives them all as `Features`. One collector serves text after text:
 * its arrays are kept, since a short text has a thousand features and a sidebar reads a text at a time.
 */
export class FeatureCollector {
  private fingerprints = new Uint32Array(FIRST_CAPACITY);
  private blocks = new Uint8Array(FIRST_CAPACITY);
  private count = 0;
  private slots = new Int32Array(FIRST_CAPACITY * SLOTS_EACH).fill(-1);
  private occurring = new Int32Array(FIRST_CAPACITY);
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private places = 0;
  private blockSizes: [number, number, number] = [0, 0, 0];

  /** @param fingerprint closed (see `close`); `start` and `end` are the place in the text */
  add(fingerprint: number, block: Block, start: number, end: number): void {
    const mask = this.slots.length - 1;
    let slot = fingerprint & mask;
    let index = this.slots[slot] ?? -1;
    while (index !== -1 && this.fingerprints[index] !== fingerprint) {
      slot = (slot + 1) & mask;
      index = this.slots[slot] ?? -1;
    }
    if (index === -1) {
      index = this.count++;
      this.slots[slot] = index;
      this.fingerprints[index] = fingerprint;
      this.blocks[index] = block;
      this.blockSizes[block]++;
      if (this.count === this.fingerprints.length) this.growFeatures();
    }
    const place = this.places++;
    this.occurring[place] = index;
    this.starts[place] = start;
    this.ends[place] = end;
    if (this.places === this.occurring.length) this.growPlaces();
  }

  /** Everything taken since the last call; the collector is empty afterwards. */
  take(readable: number): Features {
    const taken = {
      fingerprints: this.fingerprints.slice(0, this.count),
      blocks: this.blocks.slice(0, this.count),
      blockSizes: this.blockSizes,
      occurring: this.occurring.slice(0, this.places),
      starts: this.starts.slice(0, this.places),
      ends: this.ends.slice(0, this.places),
      readable,
    };
    this.slots.fill(-1);
    this.count = 0;
    this.places = 0;
    this.blockSizes = [0, 0, 0];
    return taken;
  }

  private growFeatures(): void {
    this.fingerprints = doubled(this.fingerprints, Uint32Array);
    this.blocks = doubled(this.blocks, Uint8Array);
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let index = 0; index < this.count; index++) {
      let slot = (this.fingerprints[index] ?? 0) & mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & mask;
      this.slots[slot] = index;
    }
  }

  private growPlaces(): void {
    this.occurring = doubled(this.occurring, Int32Array);
    this.starts = doubled(this.starts, Int32Array);
    this.ends = doubled(this.ends, Int32Array);
  }
}

const doubled = <T extends Int32Array | Uint32Array | Uint8Array>(
  array: T,
  Kind: new (length: number) => T,
): T => {
  const larger = new Kind(array.length * 2);
  larger.set(array);
  return larger;
};
