import { detectLanguage } from '../../src/language/detect.ts';
import { documentOf } from '../../src/text/document.ts';

const cases: [code: string, what: string, text: string][] = [
  ['ar', 'news', 'ارتفعت أسعار النفط اليوم بعد إعلان المنظمة خفض الإنتاج'],
  ['ar', 'a headline of two words with an article', 'شركة جوجل'],
  ['ar', 'Moroccan Arabic', 'واش كاين شي حاجة جديدة فالمغرب اليوم'],
  ['ar', 'Levantine Arabic', 'شو عم تعمل هلق يا زلمة بدي روح عالسوق'],
  ['ar', 'Arabic full of Latin names', 'شركة Meta Platforms Inc تدرس Llama 4 Maverick'],
  ['ar', 'presentation forms', 'ﻣﻴﺘﺎ ﺗﺪﺭﺱ ﺍﻟﺘﻌﺎﻭﻥ ﻣﻊ ﺟﻮﺟﻞ'],
  ['fa', 'Persian', 'رئيس جمهور ایران گفت که این توافق باید اجرا شود'],
  ['ur', 'Urdu', 'وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرے گی'],
  ['ps', 'Pashto', 'د افغانستان حکومت وايي چې دوی به له طالبانو سره خبرې کوي'],
  ['ckb', 'Sorani', 'سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوە کۆبووەوە'],
  ['ug', 'Uyghur', 'شىنجاڭ ئۇيغۇر ئاپتونوم رايونىدا بۇ يىل زىرائەت ياخشى بولدى'],
  ['en', 'English', 'The prime minister said on Monday that the government will not resign'],
  ['fr', 'French', 'Bonjour tout le monde, le président est arrivé dans la ville'],
  [
    'ru',
    'Russian, by the second opinion',
    'Президент России заявил, что правительство должно увеличить расходы на образование и здравоохранение в этом году',
  ],
  ['und', 'digits alone', '١٢٣٤٥ ٦٧٨٩٠'],
  ['und', 'nothing', ''],
  ['und', 'one word that several languages share', 'بيروت'],
  ['und', 'a URL alone', 'https://www.example.com/the/of/and/to'],
];

test.each(cases)('%s: %s', async (code, _, text) => {
  expect((await detectLanguage(documentOf(text))).code).toBe(code);
});

test('a text without letters has the script Zyyy and no confidence', async () => {
  expect(await detectLanguage(documentOf('12, 13'))).toEqual({ code: 'und', script: 'Zyyy', confidence: 0 });
});

test('more text of the same kind gives more confidence', async () => {
  const short = await detectLanguage(documentOf('شركة جوجل'));
  const long = await detectLanguage(
    documentOf('أعلنت شركة جوجل اليوم أن الخدمة الجديدة لن تعمل في أوروبا قبل نهاية العام'),
  );
  expect(long.confidence).toBeGreaterThan(short.confidence);
});
