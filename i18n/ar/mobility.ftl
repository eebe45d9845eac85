### اتفاقيات متعددة الأطراف، والحراك سنة بعد سنة، والأقاليم.

## الاتفاقيات متعددة الأطراف

agreements-multilateral = الاتفاقيات متعددة الأطراف
agreements-multilateral-about = وثيقة واحدة لها أطراف عدة. تظهر في صفحة كل شريك مشارك، وتُحسب مرة واحدة في عدد الاتفاقيات.
agreement-participants = الشركاء المشاركون
# Variables:
#   $n (number) - partners recorded here that take part
agreement-participants-count = { $n ->
    [zero] لا يشارك أي شريك
    [one] يشارك شريك واحد
    [two] يشارك شريكان
    [few] يشارك { $n } شركاء
    [many] يشارك { $n } شريكًا
   *[other] يشارك { $n } شريك
}
agreement-sides = عدد الأطراف كلها، ومنها هذه المؤسسة
# Variables:
#   $kind (string) - kind of agreement
#   $units (string) - units it covers
agreement-line = { $kind } · { $units }

## الحراك

path-mobility = mobility
mobility-title = الحراك
mobility-description = عدد المغادرين والقادمين بحسب السنة الأكاديمية والغرض والبرنامج والإقليم والوحدة.
mobility-about = عدد من غادروا من هنا ومن قدموا إلى هنا، سنة أكاديمية بعد سنة.
mobility-years = السنوات الأكاديمية
mobility-caption = مجموع الأشخاص في كل اتجاه، والسنة الأحدث أولًا
mobility-year = السنة الأكاديمية
mobility-group = الفئة
mobility-region = الإقليم
# Variables of the findings:
#   $year (string) - the academic year
#   $out, $in (string) - how many people, or why no number is shown
mobility-finding = في { $year }: المغادرون { $out }، والقادمون { $in }.
mobility-finding-year = المغادرون { $out }، والقادمون { $in }.
# Variables:
#   $year (string) - the academic year
mobility-finding-regions = { $year }، والأقاليم بترتيب الأبجدية.
# Variables:
#   $finding (string) - both totals of the newest year in a sentence
mobility-chart-years = أعمدة لكل سنة أكاديمية: المغادرون فوق الخط والقادمون تحته. { $finding }
mobility-chart-regions = أشرطة لكل إقليم: المغادرون عند بداية الخط والقادمون عند نهايته. الأعداد في الجدول أدناه.
mobility-regions = بحسب الإقليم
mobility-by-purpose = بحسب الغرض والمرحلة الدراسية
mobility-by-purpose-about = الطلبة بحسب غرضهم ومرحلتهم، والعاملون بحسب غرضهم.
mobility-by-scheme = بحسب البرنامج
mobility-by-scheme-about = في إطار اتفاقية بين الجامعات، ومن دونها.
mobility-by-region = الأقاليم سنة بعد سنة
mobility-by-region-about = إلى أين ذهب الأشخاص، ومن أين جاؤوا.
mobility-by-country = بحسب الإقليم والبلد
mobility-by-country-about = إلى أين ذهب الأشخاص، ومن أين جاؤوا.
mobility-by-unit = بحسب الوحدة
mobility-by-unit-about = الوحدة هنا التي أوفدت الأشخاص أو استقبلتهم.
mobility-indicators = مؤشرات محسوبة من هؤلاء الأشخاص
mobility-data = البيانات
# Variables:
#   $least (string) - counts below this number are hidden
mobility-protect = تُحجب الأعداد من 1 إلى ما دون { $least } حمايةً للأشخاص، وتُحجب أعداد أخرى إن كانت تكشف عددًا صغيرًا؛ ويظهر النوعان بالشكل نفسه هنا وفي ملف البيانات.
mobility-csv = كل الفئات والسنوات بصيغة CSV
# Variables:
#   $year (string) - an academic year
mobility-year-title = الحراك { $year }
mobility-year-before = السابقة: { $year }
mobility-year-after = التالية: { $year }
mobility-partners-title = الحراك بحسب الشريك
mobility-partners-description = عدد المغادرين إلى كل شريك والقادمين منه سنة بعد سنة، بقدر ما يجوز عرضه.
mobility-partners-lede = عدد المغادرين إلى كل شريك والقادمين منه. الترتيب أبجدي.
mobility-partners-matrix = الشركاء والسنوات
mobility-partners-caption = المغادرون والقادمون بحسب الشريك والسنة الأكاديمية
mobility-partner = الشريك
mobility-out-short = مغادرة
mobility-in-short = قدوم

## فئات الأشخاص

people-everyone = الجميع
people-students = الطلبة
people-staff = العاملون
people-not-stated = غير مذكور
people-partner-not-stated = لا شريك مسجلًا
people-unassigned = خارج الأقاليم
people-scheme-agreement = في إطار اتفاقية
people-scheme-none = من دون اتفاقية
people-scheme-erasmus-ka131 = Erasmus+ KA131
people-scheme-erasmus-ka171 = Erasmus+ KA171
people-scheme-mevlana = تبادل مولانا
people-scheme-orhun = تبادل أورخون
people-scheme-exchange = تبادل ثنائي
people-scheme-joint-degree = درجات مشتركة
people-scheme-free-mover = حراك فردي
people-scheme-other = برامج أخرى
people-hidden = غير معروض
people-none = لا أحد مسجلًا
people-as-table = الأعداد في جدول
people-mark-none = الشرطة: لا شيء مسجلًا. النقطة: غير معروض حمايةً للأشخاص.
people-mark-hollow = الأعمدة المفرغة: أرقام أولية أو تقديرية.
# Variables:
#   $least (string) - counts below this number are hidden
people-legend-hidden = غير معروض: أقل من { $least } أشخاص، أو عدد يكشف عددًا صغيرًا كهذا.
people-legend-none = لا شيء مسجلًا، وليس ذلك صفرًا.

## في القائمة

nav-mobility = الحراك
nav-mobility-partners = الحراك بحسب الشريك

## الأقاليم

region-scheme-m49 = تصنيف الأمم المتحدة M49
# Variables:
#   $region (string) - name of the region
#   $part (string) - name of the part of it
#   $scheme (string) - name of the scheme of regions
region-and-part = الإقليم: { $region }، { $part } ({ $scheme }).
# Variables:
#   $region (string) - name of the region
#   $scheme (string) - name of the scheme of regions
region-of = الإقليم: { $region } ({ $scheme }).
# Variables:
#   $scheme (string) - name of the scheme of regions
region-none = الإقليم: لا إقليم لها في التصنيف المستعمل هنا ({ $scheme }).
