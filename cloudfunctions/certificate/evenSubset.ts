/** The parts of fontkit's subset of a TrueType font that its typings leave out. */
interface Subset {
  readonly glyf: Uint8Array[];
  offset: number;
  _addGlyph(glyph: number): number;
}
interface Font {
  createSubset(): unknown;
}

/**
 * A subset's table of places counts in pairs of bytes, but fontkit 1.1.1 writes outlines of odd length one after the other,
 * so that every second glyph is lost. Each outline gets a byte more where it needs one.
 */
export function withEvenSubsets<F extends Font>(font: F): F {
  const create = font.createSubset.bind(font);
  font.createSubset = () => evened(create() as Subset);
  return font;
}

function evened(subset: Subset): Subset {
  const add = subset._addGlyph.bind(subset);
  subset._addGlyph = (glyph) => {
    const index = add(glyph);
    const outline = subset.glyf[index]!;
    if (outline.length % 2 === 1) {
      const even = new Uint8Array(outline.length + 1);
      even.set(outline);
      // fontkit has a Buffer of its own and takes no other.
      Object.setPrototypeOf(even, Object.getPrototypeOf(outline) as object);
      subset.glyf[index] = even;
      subset.offset += 1;
    }
    return index;
  };
  return subset;
}
