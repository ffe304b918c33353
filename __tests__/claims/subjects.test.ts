import { claimsOf } from './marked.ts';

describe('subjects', () => {
  test.each([
    ['after the verb', 'هبطت مبيعات التجزئة في يناير.', 'مبيعات التجزئة', 'overt'],
    ['before the verb', 'الشركة لم تعلق على الخبر.', 'الشركة', 'overt'],
    ['behind an adverb', 'أخيرا وصلت الوزيرة.', 'الوزيرة', 'overt'],
    ['behind a connective', 'لذلك غادرت الوزيرة.', 'الوزيرة', 'overt'],
    ['behind an adjunct', 'بالفعل غادرت الوزيرة.', 'الوزيرة', 'overt'],
    ['as a pronoun', 'غادر الوفد أمس، وهو في بلده.', 'الوفد', 'carried'],
    ['a name', 'أطلقت [ميتا/ORG] خدمة جديدة.', 'ميتا', 'overt'],
    ['of a nominal sentence', 'السبب الرئيسي للمرض غير معروف.', 'السبب الرئيسي', 'overt'],
    ['dropped', 'غادر الوفد أمس ثم عاد إلى بلده.', 'الوفد', 'carried'],
    ['dropped before an object', 'زار الوفد المدينة وأرسل تقريرا مفصلا.', 'الوفد', 'carried'],
    ['dropped before a predicate', 'فاز الفريق أمس وأصبح بطلا للمرة الأولى.', 'الفريق', 'carried'],
    ['new after و', 'انتهت المباراة وسقط جدار الملعب.', 'جدار الملعب', 'overt'],
    ['new after و, one who acts', 'هاجم الجيش المدينة وأعلن الوزير النصر.', 'الوزير', 'overt'],
    ['of a passive', 'قتل جندي وأصيب أربعة آخرون.', 'أربعة آخرون', 'overt'],
    ['of what is done', 'وصلت الشحنة أمس، وتم تدميرها بعد عام.', 'الشحنة', 'carried'],
    ['of what is done to things', 'اندلعت الحرائق أمس، وتم إخمادها بعد ساعة.', 'الحرائق', 'carried'],
    ['a construct with a pronoun', 'فاز الفريق أمس، وأصبح مدربه سعيدا.', 'مدربه', 'overt'],
    ['a plural of people in ة', 'كسب هواة كثيرون الجائزة.', 'هواة كثيرون', 'overt'],
    ['of what must be', 'قال الوزير إنه يجب إغلاق الطريق.', 'إغلاق الطريق', 'overt'],
    ['of what is done to another', 'هاجم الجيش المدينة، وتم تدميرها بعد عام.', 'تدميرها', 'overt'],
    ['a number of a feminine form', 'كسب أربعة آخرون الجائزة.', 'أربعة آخرون', 'overt'],
    ['what there is, in the accusative', 'نؤكد أن شيئا ينتظر الوفد.', 'شيئا', 'overt'],
    ['of what is found', 'تم العثور على سلاح في السيارة.', 'سلاح', 'overt'],
    ['a construct after «أصبح»', 'فاز الفريق أمس، وأصبح مدرب المنتخب سعيدا.', 'مدرب المنتخب', 'overt'],
    ['a body that begins with ل', 'غادرت الشركة السوق، ورفضت لجنة خاصة.', 'لجنة خاصة', 'overt'],
    [
      'the same after a relative clause',
      'زار الوفد [موسكو/LOC]، التي شهدت احتجاجات كبيرة أمس، وغادر إلى بلده مساء.',
      'الوفد',
      'carried',
    ],
    ['behind an adjunct of the verb', 'صدر عن المحكمة حكم نهائي.', 'حكم نهائي', 'overt'],
    ['behind a pronoun', 'كشف لنا هذا المعرض تاريخ المدينة.', 'هذا المعرض', 'overt'],
    ['after أن', 'يمكن أن تنفصل الخلايا عن الورم.', 'الخلايا', 'overt'],
    ['a plural of people before its object', 'هاجم مسلحون مكتب الإدارة.', 'مسلحون', 'overt'],
    ['a plural of people before a name', 'عرف البرازيليون [سقراط/PERSON] لاعبا.', 'البرازيليون', 'overt'],
    [
      'a plural of a body before a name',
      'اعتقلت السلطات المحلية [سامي/PERSON] أمس.',
      'السلطات المحلية',
      'overt',
    ],
    ['a plural with its pronoun', 'صنع لاعبوه فرصا كثيرة.', 'لاعبوه', 'overt'],
    ['«this» of a nominal sentence', 'هذا ثالث هجوم كبير خلال العام.', 'هذا', 'overt'],
    ['behind «every day»', 'تجري يوميا معارك عنيفة هناك.', 'معارك عنيفة', 'overt'],
    ['two by «أو»', 'لا توجد سلاسل جبلية أو تضاريس وعرة هناك.', 'سلاسل جبلية أو تضاريس وعرة', 'overt'],
    ['without «أو» and a verb', 'يمكن أن يندلع حريق أو ينفجر خزان.', 'حريق', 'overt'],
    ['behind «وإلى»', 'وإلى جانب الرسوم، ظهرت فنون جديدة.', 'فنون جديدة', 'overt'],
    ['inside a condition', 'إذا استمرت المعارك فإنها ستؤدي إلى فوضى كبيرة.', 'المعارك', 'overt'],
    ['obliged', 'على الحكومة أن تدعم الفقراء.', 'الحكومة', 'overt'],
    ['who commits himself', 'تعهد الوزير بمساعدة الطفل.', 'الوزير', 'carried'],
    ['dropped before what is tried', 'غادر الوفد أمس، ثم حاول العودة سريعا إلى بلده.', 'الوفد', 'carried'],
    ['who has to', 'يجب على النادي إصلاح الأضرار.', 'النادي', 'overt'],
    ['of what is laid on', 'ألقي القبض على المتهم أمس.', 'المتهم', 'overt'],
    ['after a doubled verb', 'وجّه الرئيس المصري تحية إلى الشعب.', 'الرئيس المصري', 'overt'],
    ['before an abstract noun', 'حمل [حماس/ORG] المسؤولية كاملة.', 'حماس', 'overt'],
    ['one who does it', 'أمر قاض أميركي بتمويل السفر.', 'قاض أميركي', 'overt'],
    ['a body that tries', 'حاول التنظيم السيطرة على المدينة.', 'التنظيم', 'overt'],
    ['able', 'يمكن للشركة توفير المال.', 'لشركة', 'overt'],
    ['of what there is', 'هناك بعض الحلول.', 'بعض الحلول', 'overt'],
  ])('%s', (_name, text, subject, resolved) => {
    const found = claimsOf(text).map((claim) => [claim.subject?.text, claim.subject?.resolved]);
    expect(found).toContainEqual([subject, resolved]);
  });

  test('a subject that is named has its id', () => {
    expect(claimsOf('أطلقت [ميتا/ORG] خدمة جديدة.')[0]?.subject?.entity).toBe('e1');
  });
});

describe('where no subject is written', () => {
  test.each([
    ['only an object with ب', 'اصطدمت بحاجز كبير.'],
    ['only an adverb', 'ترتفع تدريجيا.'],
    ['only an adverb ahead of the verb', 'كثيرا ما ينام.'],
    ['only a feminine object of a verb in the masculine', 'كسب معركة كبيرة.'],
    ['only an act that somebody tries', 'يحاول مغادرة البلاد.'],
    ['only an amount', 'بلغت [3 ملايين دولار/MONEY] أمس.'],
    ['only an object of many', 'سجلوا الهدف الثاني.'],
    ['only people in the accusative', 'يطلب لاعبين كثيرين.'],
  ])('%s', (_name, text) => {
    expect(claimsOf(text)[0]?.subject).toBeNull();
  });
});
