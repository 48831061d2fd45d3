/** English up to the end of a sentence, then Chinese, which may begin with a mark or a figure. */
const FORM =
  /^[^\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Han}]*[.!?…]["'`)]?\s+[^\p{Script=Han}\p{Script=Latin}]*\p{Script=Han}/u;

/**
 * Whether a text is in both languages: an English sentence, then Chinese. Labels, docs and catalogues cut it there, so
 * the order and the full stop matter.
 */
export const isBilingual = (text: string): boolean => FORM.test(text);
