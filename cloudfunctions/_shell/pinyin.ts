import { normalized } from '#domain/search/searchKeys';

/**
 * The syllables of a text in pinyin without tones, one per character (`lv` for 吕); a person's name is read with its
 * surname's own reading. The dictionary is loaded with the first question, so that a cold start does not pay for it.
 */
export async function syllablesOf(
  text: string,
  as: 'words' | 'person' = 'words',
): Promise<string[]> {
  const { pinyin } = await import('pinyin-pro');
  return pinyin(normalized(text), {
    toneType: 'none',
    type: 'array',
    v: true,
    surname: as === 'person' ? 'head' : 'off',
  });
}
