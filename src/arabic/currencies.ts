/**
 * Currency names with their written forms and ISO 4217 codes (ISO 4217:2015 list, CLDR Arabic names). `alone` is the code
 * where no adjective follows, null where several countries share the name.
 */
export interface Currency {
  readonly forms: readonly string[];
  readonly two: readonly string[];
  readonly alone: string | null;
  /** Code by adjective (masculine, indefinite). */
  readonly by: Readonly<Record<string, string>>;
  /** How many make one unit of the code: 100 for cents. */
  readonly per: number;
}

function currency(
  forms: string,
  two: string,
  alone: string | null,
  by: Readonly<Record<string, string>> = {},
  per = 1,
): Currency {
  return { forms: forms.split(' '), two: two === '' ? [] : two.split(' '), alone, by, per };
}

export const CURRENCIES: readonly Currency[] = [
  currency('دولار دولارا دولارات دولاراً', 'دولاران دولارين', 'USD', {
    أميركي: 'USD',
    أمريكي: 'USD',
    كندي: 'CAD',
    أسترالي: 'AUD',
    استرالي: 'AUD',
    نيوزيلندي: 'NZD',
    سنغافوري: 'SGD',
    تايواني: 'TWD',
  }),
  currency('يورو أورو يوروهات', '', 'EUR'),
  currency('جنيه جنيها جنيهات', 'جنيهان جنيهين', null, {
    مصري: 'EGP',
    إسترليني: 'GBP',
    استرليني: 'GBP',
    بريطاني: 'GBP',
    سوداني: 'SDG',
  }),
  currency('استرليني إسترليني', '', 'GBP'),
  currency('درهم درهما دراهم', 'درهمان درهمين', null, { إماراتي: 'AED', مغربي: 'MAD' }),
  currency('ريال ريالا ريالات', 'ريالان ريالين', null, {
    سعودي: 'SAR',
    قطري: 'QAR',
    عماني: 'OMR',
    يمني: 'YER',
    إيراني: 'IRR',
    برازيلي: 'BRL',
  }),
  currency('دينار دينارا دنانير', 'ديناران دينارين', null, {
    كويتي: 'KWD',
    أردني: 'JOD',
    عراقي: 'IQD',
    بحريني: 'BHD',
    جزائري: 'DZD',
    تونسي: 'TND',
    ليبي: 'LYD',
    صربي: 'RSD',
  }),
  currency('ليرة ليرات', 'ليرتان ليرتين', null, { لبناني: 'LBP', سوري: 'SYP', تركي: 'TRY' }),
  currency('شيكل شيقل شيكلا شيقلا شواكل', '', 'ILS', { إسرائيلي: 'ILS' }),
  currency('فرنك فرنكا فرنكات', '', null, { سويسري: 'CHF', جيبوتي: 'DJF' }),
  currency('ين ينا', '', 'JPY', { ياباني: 'JPY' }),
  currency('يوان يوانا', '', 'CNY', { صيني: 'CNY' }),
  currency('روبل روبلا روبلات', '', 'RUB', { روسي: 'RUB' }),
  currency('روبية روبيات', '', null, { هندي: 'INR', باكستاني: 'PKR' }),
  currency('وون وونا', '', 'KRW', { كوري: 'KRW' }),
  currency('أوقية', '', null, { موريتاني: 'MRU' }),
  currency('بيزو', '', null, { أرجنتيني: 'ARS', مكسيكي: 'MXN' }),
  currency('بوليفار', '', 'VES', { فنزويلي: 'VES' }),
  currency('راند', '', 'ZAR'),
  currency('شلن', '', null, { تنزاني: 'TZS', كيني: 'KES', أوغندي: 'UGX', صومالي: 'SOS' }),
  currency('كرونة كرون', '', null, { سويدي: 'SEK', نرويجي: 'NOK', دنماركي: 'DKK' }),
  currency('تومان', '', null, { إيراني: 'IRR' }),
  currency('سنت سنتا سنتات', 'سنتان سنتين', 'USD', { أميركي: 'USD', أمريكي: 'USD' }, 100),
  currency('بنس بنسا بنسات', 'بنسان بنسين', 'GBP', {}, 100),
  currency('قرش قرشا قروش', 'قرشان قرشين', null, {}, 100),
  currency('فلس فلسا فلوس', 'فلسان فلسين', null, {}, 1000),
  currency('هللة هللات', 'هللتان هللتين', 'SAR', {}, 100),
  currency('مليم مليما مليمات', '', null, {}, 1000),
];

export const CURRENCY_SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₺': 'TRY',
  '₪': 'ILS',
  '₹': 'INR',
  '₽': 'RUB',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  sar: 'SAR',
  aed: 'AED',
  egp: 'EGP',
};

/** What may be written onto the adjective of a currency: the feminine and the accusative («الأميركية», «إسترلينيا»), as keys. */
export const ADJECTIVE_ENDINGS: readonly string[] = ['', 'ه', 'ا'];
