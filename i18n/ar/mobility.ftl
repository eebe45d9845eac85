### اتفاقيات متعددة الأطراف، والحراك سنة بعد سنة، والأقاليم.

## الاتفاقيات متعددة الأطراف

agreements-multilateral = الاتفاقيات المتعددة الأطراف
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
mobility-description = عدد الموفدين والوافدين بحسب السنة الأكاديمية والغرض والبرنامج والمنطقة والوحدة.
mobility-about = عدد الموفدين من هنا والوافدين إلى هنا، سنة أكاديمية بعد سنة.
mobility-years = السنوات الأكاديمية
mobility-caption = مجموع الأشخاص في كل اتجاه، والسنة الأحدث أولًا
mobility-year = السنة الأكاديمية
mobility-group = الفئة
mobility-region = المنطقة
# Variables of the findings:
#   $year (string) - the academic year
#   $out, $in (string) - how many people, or why no number is shown
mobility-finding = في { $year }: الموفدون { $out }، والوافدون { $in }.
mobility-finding-year = الموفدون { $out }، والوافدون { $in }.
# Variables:
#   $year (string) - the academic year
mobility-finding-regions = { $year }، والمناطق مرتبة أبجديًا.
# Variables:
#   $finding (string) - both totals of the newest year in a sentence
mobility-chart-years = أعمدة لكل سنة أكاديمية: الموفدون فوق الخط والوافدون تحته. { $finding }
mobility-chart-regions = أشرطة لكل منطقة: الموفدون عند بداية الخط والوافدون عند نهايته. الأعداد في الجدول أدناه.
mobility-regions = بحسب المنطقة
mobility-by-purpose = بحسب الغرض والمرحلة الدراسية
mobility-by-purpose-about = الطلبة بحسب الغرض والمرحلة الدراسية، والموظفون بحسب الغرض.
mobility-by-scheme = بحسب البرنامج
mobility-by-scheme-about = بموجب اتفاقية بين الجامعات، ومن دونها.
mobility-by-region = المناطق سنة بعد سنة
mobility-by-region-about = إلى أين ذهب الأشخاص، ومن أين جاؤوا.
mobility-by-country = بحسب المنطقة والبلد
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
mobility-partners-description = عدد الموفدين إلى كل شريك والوافدين منه سنة بعد سنة، بقدر ما يجوز عرضه.
mobility-partners-lede = عدد الموفدين إلى كل شريك والوافدين منه. الترتيب أبجدي.
mobility-partners-matrix = الشركاء والسنوات
mobility-partners-caption = الموفدون والوافدون بحسب الشريك والسنة الأكاديمية
mobility-partner = الشريك
mobility-out-short = موفدون
mobility-in-short = وافدون

## فئات الأشخاص

people-everyone = الجميع
people-students = الطلبة
people-staff = الموظفون
people-not-stated = غير مذكور
people-partner-not-stated = لا شريك مسجلًا
people-unassigned = بلا منطقة
people-scheme-agreement = بموجب اتفاقية
people-scheme-none = من دون اتفاقية
people-scheme-erasmus-ka131 = Erasmus+ KA131
people-scheme-erasmus-ka171 = Erasmus+ KA171
people-scheme-mevlana = تبادل مولانا (Mevlana)
people-scheme-orhun = تبادل أورخون (Orhun)
people-scheme-exchange = تبادل ثنائي
people-scheme-joint-degree = شهادات مشتركة
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
region-and-part = المنطقة: { $region }، { $part } ({ $scheme }).
# Variables:
#   $region (string) - name of the region
#   $scheme (string) - name of the scheme of regions
region-of = المنطقة: { $region } ({ $scheme }).
# Variables:
#   $scheme (string) - name of the scheme of regions
region-none = المنطقة: لا منطقة محددة في التصنيف المستعمل هنا ({ $scheme }).
