declare module 'arabic-reshaper' {
  const reshaper: {
    /** Replaces Arabic letters by the presentation forms that join them; everything else passes through. */
    convertArabic(text: string): string;
  };
  export default reshaper;
}
