### برامج الدرجات العلمية والأحكام الصادرة من خارج المؤسسة: الاعتمادات والعلامات والتصنيفات والجوائز.

## العناوين: حروف لاتينية صغيرة وشرطات

path-programmes = programmes
path-quality = quality

## السجلات والمال

register-programmes = البرامج
register-quality = الجودة
# Variables:
#   $n (number) - عدد البرامج في القائمة
records-here-programmes = { $n ->
    [zero] لا يوجد برنامج مسجّل هنا.
    [one] سُجّل هنا برنامج واحد لدرجة علمية.
    [two] سُجّل هنا برنامجان لدرجات علمية.
    [few] سُجّلت هنا { $n } برامج لدرجات علمية.
    [many] سُجّل هنا { $n } برنامجًا لدرجات علمية.
   *[other] سُجّل هنا { $n } برنامج لدرجات علمية.
}
# Variables:
#   $n (number) - عدد السجلات في القائمة
records-here-quality = { $n ->
    [zero] لا يوجد هنا أي سجل جودة.
    [one] يوجد هنا سجل جودة واحد.
    [two] يوجد هنا سجلا جودة.
    [few] توجد هنا { $n } سجلات جودة.
    [many] يوجد هنا { $n } سجل جودة.
   *[other] يوجد هنا { $n } سجل جودة.
}
status-end-not-published = نهايته غير منشورة
status-explained-end-not-published = مُنح، لكن السجل العام لا يذكر حتى متى يسري، فلا يُعدّ ساريًا أبدًا.

## سجل البرامج

programmes-title = برامج الدرجات العلمية
programmes-description = برامج الدرجات العلمية مع وحداتها ومراحلها الدراسية ولغة التدريس.
# Variables:
#   $languages (string) - اللغات في قائمة
programmes-teaching = لغات التدريس المسجّلة للمؤسسة: { $languages }.
programmes-about = المراحل واللغات هي التي يذكرها مصدر كل سجل، وحيث لا يذكرها يقول الجدول ذلك.
programmes-csv = البرامج في ملف جدول (CSV)
programmes-by-unit = البرامج بحسب الوحدات
programmes-caption = برامج الدرجات العلمية بترتيب الوحدات مع المراحل واللغات
programmes-column-programme = البرنامج
programmes-column-cycles = المراحل
# Variables:
#   $n (number) - البرامج المسجّلة في الوحدة
programmes-of-unit = { $n ->
    [zero] لا شيء مسجّل
    [one] برنامج واحد
    [two] برنامجان
    [few] { $n } برامج
    [many] { $n } برنامجًا
   *[other] { $n } برنامج
}
programmes-no-unit = وحدتها غير مسجّلة
programmes-ended = برامج انتهت

## برنامج

programme-eyebrow = برنامج درجة علمية
# Variables:
#   $name (string) - اسم البرنامج
programme-description = { $name }: الوحدة والمراحل ولغة التدريس والتقييمات الخارجية.
programme-facts = عن البرنامج
programme-fact-unit = الوحدة
programme-fact-cycles = المراحل
programme-fact-language = لغة التدريس
programme-fact-awards = الدرجة
programme-fact-ects = نقاط ECTS
programme-fact-duration = المدة
programme-fact-isced = المجال (ISCED-F 2013)
programme-fact-joint = تُمنح بالاشتراك مع
programme-fact-tuition = الرسوم الدراسية
programme-fact-intake = يبدأ في
programme-fact-deadline-autumn = آخر يوم للتقديم، فصل الخريف
programme-fact-deadline-spring = آخر يوم للتقديم، فصل الربيع
programme-fact-yok = رمز مجلس التعليم العالي
programme-fact-page = صفحة البرنامج
programme-cycles-about = المراحل هي التي يذكرها المصدر، وقد تكون للبرنامج مراحل غيرها.
# Variables:
#   $n (number) - عدد الفصول، اثنان في السنة
programme-terms = { $n ->
    [zero] لا فصول
    [one] فصل واحد
    [two] فصلان
    [few] { $n } فصول
    [many] { $n } فصلًا
   *[other] { $n } فصل
}
# Variables:
#   $languages (string) - اللغات في قائمة
programme-languages-throughout = { $languages } في البرنامج كله
# Variables:
#   $languages (string) - اللغات في قائمة
#   $share (string) - الجزء المُدرَّس بالإنجليزية مع علامة النسبة
programme-languages-share = { $languages } (بالإنجليزية: { $share })
# Variables:
#   $share (string) - الجزء المُدرَّس بالإنجليزية مع علامة النسبة
programme-share = بالإنجليزية: { $share }
# Variables:
#   $money (string) - المبلغ والعملة
programme-tuition-term = { $money } للفصل
# Variables:
#   $money (string) - المبلغ والعملة
programme-tuition-year = { $money } للسنة
# Variables:
#   $money (string) - المبلغ والعملة
programme-tuition-programme = { $money } للبرنامج كله
# Variables:
#   $tuition (string) - المبلغ وما يُدفع عنه
#   $year (string) - السنة الأكاديمية
programme-tuition-in = { $tuition } ({ $year })
# Variables:
#   $day (string) - اليوم الأخير
programme-closed = انتهى: { $day }
# Variables:
#   $day (string) - اليوم الأخير
programme-ended = انتهى هذا البرنامج: { $day }.
programme-quality = الاعتمادات والعلامات

## سجل الجودة

quality-title = الجودة
quality-description = الاعتمادات والعلامات مع مدة سريانها، والجوائز والتصنيفات ومؤشرات الأداء بحسب الإصدار.
quality-about = لا يُسجَّل هنا إلا ما يبيّنه مصدر، ولا تُعقد مقارنة بالمؤسسات الأخرى.
quality-held = الاعتمادات والعلامات والتقييمات
# Variables:
#   $day (string) - يوم الحالة
quality-held-about = الحالة هي حالة يوم { $day }. وما لم تُنشر نهايته يُدرج، لكنه لا يُعدّ ساريًا أبدًا.
quality-held-none = لا يوجد اعتماد أو علامة سارية مسجّلة هنا
quality-ended = اعتمادات وعلامات انتهت
quality-awards = الجوائز
quality-rankings = التصنيفات
quality-rankings-about = تُذكر المرتبة كما نشرها التصنيف، مع الإصدار والقائمة. وهي تتوقف على المؤسسات الأخرى وعلى منهجية الإصدار، ولذلك لا تُقاس مراتب الإصدارات أو القوائم المختلفة بمقياس واحد.
quality-indexes = مؤشرات الأداء
quality-indexes-about = تعدّها جهة رسمية للجامعات المشاركة في برنامجها.
quality-column-what = الاسم
quality-column-body = الجهة
quality-column-about = الموضوع
quality-column-award = الجائزة
quality-column-result = النتيجة
quality-column-day = التاريخ
quality-column-edition = الإصدار
quality-column-place = المرتبة
quality-column-score = الدرجة
quality-column-list = القائمة
quality-column-part = الجزء
quality-no-status = بلا مدة محددة

## سجل جودة

# Variables:
#   $name (string) - اسم السجل
#   $body (string) - الجهة التي حكمت
quality-record-description = { $name }، { $body }: النتيجة والموضوع ومدة السريان والمصدر.
quality-facts = عن هذا السجل
quality-place-and-score = المرتبة والدرجة
quality-parts = درجات الأجزاء كما نُشرت
quality-fact-body = الجهة
quality-fact-reach = نطاق الجهة
quality-fact-about = الموضوع
quality-fact-decision = القرار
quality-fact-status = نوع المراجعة
quality-fact-decided = يوم القرار
quality-fact-from = يسري من
quality-fact-until = يسري حتى
quality-fact-report = التقرير
quality-fact-edition = الإصدار
quality-fact-list = القائمة
quality-fact-place = المرتبة كما نُشرت
quality-fact-score = الدرجة الإجمالية
# Variables:
#   $source (string) - جملة عن المصدر
quality-place-source = للمرتبة مصدر خاص بها. { $source }
# Variables:
#   $name (string) - اسم التصنيف
#   $edition (string) - الإصدار
quality-name-edition = { $name }، إصدار { $edition }
# Variables: $name: name of the judgement; $about: what it is about
quality-name-about = { $name }: { $about }
# Variables:
#   $edition (string) - الإصدار
quality-edition = إصدار { $edition }
quality-edition-unknown = الإصدار غير مسجّل
# Variables:
#   $what (string) - نوع السجل
#   $day (string) - يوم أو شهر أو سنة أو إصدار
quality-on-day = { $what }، { $day }
# Variables:
#   $day (string) - اليوم الأخير
quality-until-assumed = { $day } (مفترض)
# Variables:
#   $n (number) - عدد من في القائمة
quality-listed = { $n ->
    [zero] لا مؤسسات في القائمة
    [one] مؤسسة واحدة في القائمة
    [two] مؤسستان في القائمة
    [few] { $n } مؤسسات في القائمة
    [many] { $n } مؤسسة في القائمة
   *[other] { $n } مؤسسة في القائمة
}
# Variables:
#   $day (string) - اليوم الأخير
quality-reason-active = يسري حتى { $day }.
# Variables:
#   $day (string) - اليوم الأخير
quality-reason-expiring = يسري حتى { $day }، أي خلال اثني عشر شهرًا.
# Variables:
#   $day (string) - اليوم الأول
quality-reason-upcoming = يسري من { $day }.
# Variables:
#   $day (string) - اليوم الأخير
quality-reason-expired = انتهى: { $day }.
quality-reason-end-not-published = لا يذكر السجل العام حتى متى يسري، فلا يُعدّ ساريًا أبدًا.
quality-reason-assumed = اليوم الأخير مفترض: يعدّ السجل الأوروبي DEQAR التقرير الذي لا يوم أخير له ساريًا ست سنوات.
quality-kind-accreditation = اعتماد أكاديمي
quality-kind-evaluation = تقييم
quality-kind-label = علامة جودة
quality-kind-rating = تقدير بمستويات
quality-kind-ranking = تصنيف
quality-kind-award = جائزة
quality-kind-performance-index = مؤشر أداء
quality-scope-institution = المؤسسة كلها
quality-decision-positive = إيجابي
quality-decision-positive-with-conditions-or-restrictions = إيجابي بشروط أو قيود
quality-decision-negative = سلبي
quality-decision-not-applicable = لا ينطبق
quality-status-part-of-obligatory-eqa-system = جزء من النظام الإلزامي لضمان الجودة الخارجي
quality-status-voluntary = طوعية
quality-table-world = عالمية
quality-table-region = إقليمية
quality-table-subject = بحسب المجال
quality-table-national = وطنية
