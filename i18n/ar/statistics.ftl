### الإحصاءات: جميع المؤشرات، وصفحة كل منها، وكيف يُكتب الرقم في كل مكان.

path-statistics = statistics

## الرقم

# Variables:
#   $series (string) - name of the edition series, such as a ranking
#   $year (string) - year of the edition
figure-edition = { $series } { $year }
# Variables:
#   $count (number) - days
#   $number (string) - the same, formatted
figure-days =
    { $count ->
        [zero] { $number } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-undated = المصدر: { $name }، بلا تاريخ، اطُّلع عليه في { $day }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-seen = { $name }، اطُّلع عليه في { $day }.
figure-undated = بلا تاريخ
# Variables:
#   $name (string) - licence
figure-licence = الترخيص: { $name }.
figure-licence-unknown = الترخيص غير مذكور.
# Variables:
#   $step (string) - step of the rounding
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-band = منشور مقرَّبًا إلى أقرب { $step }، والقيمة من { $low } إلى { $high }
# Variables:
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-range = من { $low } إلى { $high }

## الرسوم البيانية

figure-break = تغيّر أساس العدّ
# Variables:
#   $by (string) - year of the target
#   $value (string) - value of the target, with unit
figure-target = الهدف { $by }: { $value }
# Variables:
#   $title (string) - title of the indicator
#   $finding (string) - finding, one or two sentences
chart-name = رسم بياني. { $title }. { $finding }
chart-note-gap = حيث ينقطع الخط لا يوجد رقم مسجل.
chart-note-band = الخطوط العمودية: القيم التي يمكن أن يمثّلها رقم مقرَّب.
chart-note-dash = الشَّرطة: لا توجد مرتبة مسجلة.
chart-note-block = الكتل: نطاق المراتب كما نُشر.
chart-note-hollow = النقطة المفرغة: رقم أولي أو تقديري.
chart-note-break = الخط المتقطع: من هنا اختلفت طريقة العدّ، فلا مقارنة بما قبله.
chart-note-sources = المصادر: انظر القائمة أسفل الأرقام.
chart-note-target = الخط المنقَّط: الطريق إلى الهدف.

## الخلاصات
## Variables of all of them: $first, $last (string) - values with unit; $from, $to (string) - their periods;
## $change, $least, $most (string) - size of the change; $n (number) - the size that selects the plural.

finding-computed = { $last } بتاريخ { $to }، محسوب من السجلات هنا.
finding-one = رقم واحد مسجل: { $last }، { $to }.
finding-same = القيمة نفسها في الفترتين ({ $from }، { $to }): { $last }.
finding-plain = انتقلت القيمة من { $first } ({ $from }) إلى { $last } ({ $to }).
finding-up = ارتفعت القيمة من { $first } ({ $from }) إلى { $last } ({ $to })، والفرق { $change }.
finding-down = انخفضت القيمة من { $first } ({ $from }) إلى { $last } ({ $to })، والفرق { $change }.
finding-points-up =
    { $n ->
        [zero] ارتفعت النسبة من { $first } ({ $from }) إلى { $last } ({ $to }).
        [one] ارتفعت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار نقطة مئوية واحدة.
        [two] ارتفعت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار نقطتين مئويتين.
        [few] ارتفعت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار { $change } نقاط مئوية.
        [many] ارتفعت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار { $change } نقطة مئوية.
       *[other] ارتفعت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار { $change } نقطة مئوية.
    }
finding-points-down =
    { $n ->
        [zero] انخفضت النسبة من { $first } ({ $from }) إلى { $last } ({ $to }).
        [one] انخفضت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار نقطة مئوية واحدة.
        [two] انخفضت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار نقطتين مئويتين.
        [few] انخفضت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار { $change } نقاط مئوية.
        [many] انخفضت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار { $change } نقطة مئوية.
       *[other] انخفضت النسبة من { $first } ({ $from }) إلى { $last } ({ $to })، بمقدار { $change } نقطة مئوية.
    }
finding-rounded-up =
    { $n ->
        [zero] ارتفعت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }).
        [one] ارتفعت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالارتفاع من { $least } إلى نقطة مئوية واحدة.
        [two] ارتفعت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالارتفاع من { $least } إلى نقطتين مئويتين.
        [few] ارتفعت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالارتفاع من { $least } إلى { $most } نقاط مئوية.
        [many] ارتفعت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالارتفاع من { $least } إلى { $most } نقطة مئوية.
       *[other] ارتفعت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالارتفاع من { $least } إلى { $most } نقطة مئوية.
    }
finding-rounded-down =
    { $n ->
        [zero] انخفضت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }).
        [one] انخفضت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالانخفاض من { $least } إلى نقطة مئوية واحدة.
        [two] انخفضت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالانخفاض من { $least } إلى نقطتين مئويتين.
        [few] انخفضت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالانخفاض من { $least } إلى { $most } نقاط مئوية.
        [many] انخفضت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالانخفاض من { $least } إلى { $most } نقطة مئوية.
       *[other] انخفضت النسبة المنشورة من { $first } ({ $from }) إلى { $last } ({ $to }). ولأنها مقرَّبة فالانخفاض من { $least } إلى { $most } نقطة مئوية.
    }
finding-sources = القيمة { $first } ({ $from }) في مصدر، وهي { $last } ({ $to }) في مصدر آخر. وقد تختلف طريقة العدّ فيهما، لذلك لم يُحسب الفرق.
finding-unclear = كانت القيمة المنشورة { $first } ({ $from }) وهي الآن { $last } ({ $to }). كلتاهما مقرَّبة، والفرق من الصغر بحيث قد ينشأ عن التقريب وحده.
finding-break = حُسبت الأرقام السابقة على { $from } بطريقة أخرى، ولذلك لا تُقارَن.

## النظرة العامة

statistics-title = الإحصاءات
statistics-lede = ما يُقاس، مع مصدر كل رقم وتاريخه. ولا يُعرض الرقم الناقص صفرًا أبدًا.
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators
statistics-tally = المؤشرات ذات القيمة: { $with } من { $all }.
# Variables:
#   $element (string) - "Policy element 4 of 8" or "Theme D"
statistics-to-element = { $element }: الالتزامات والأدلة
statistics-missing = غير منشورة
statistics-never-zero = لا يمكن ذكر رقم لهذه المؤشرات. ولا يُعرض الرقم الناقص صفرًا أبدًا.
statistics-data = البيانات
statistics-csv = جميع المشاهدات بصيغة CSV
statistics-left-out = الأرقام التي لا يذكر مصدرها ترخيصًا يُستشهد بها في هذه الصفحات ولا تُدرج في الملف.

## صفحة المؤشر

indicator-finding = ما تقوله الأرقام
indicator-figures = الأرقام
indicator-figures-caption = جميع الأرقام المسجلة، الأحدث أولًا
indicator-column-period = الفترة
indicator-column-value = القيمة
indicator-column-range = قبل التقريب
indicator-column-status = الحالة
indicator-column-source = المصدر
# Variables:
#   $n (string) - number of the source in the list below the table
indicator-source-number = المصدر { $n }
indicator-sources = المصادر
indicator-meaning = معنى المؤشر
indicator-term-definition = التعريف
indicator-term-numerator = البسط
indicator-term-denominator = المقام
indicator-term-unit = الوحدة
indicator-term-basis = أساس العدّ
indicator-term-limitations = حدود الرقم
indicator-term-standard = المعيار
indicator-term-direction = الاتجاه
indicator-term-method = الطريقة
indicator-aside = الاستشهاد والبيانات
indicator-cite-title = الاستشهاد بهذا الرقم
# Variables of the three ways to cite:
#   $institution, $title, $value, $period (string) - whose, what, how much, when
#   $day (string) - status day, in words
#   $url (string) - full address
indicator-cite = { $institution }، البوابة الدولية: { $title }، { $value } ({ $period }). الحالة بتاريخ { $day }. { $url }
indicator-cite-independent = بوابة عرض توضيحي مستقلة (المؤسسة: { $institution }): { $title }، { $value } ({ $period }). الحالة بتاريخ { $day }. { $url }
indicator-cite-invented = بوابة نموذجية خيالية، { $institution }: { $title }، { $value } ({ $period }). الحالة بتاريخ { $day }. { $url }
indicator-downloads = تنزيل
indicator-download-figures = جميع المشاهدات
indicator-download-definitions = جميع تعريفات المؤشرات
indicator-left-out = بعض أرقام هذه الصفحة من مصدر لا يذكر ترخيصًا، فيُستشهد بها هنا ولا تُدرج في ملفات البيانات.

## Parts, counts, revisions

# Variables:
#   $day (string) - status day, in words
#   $registers (string) - names of registers
figure-computed-from = حُسب في { $day } من هذه السجلات: { $registers }.
chart-note-none = شرطة مكان عمود أو شريط: لا رقم يمكن عرضه.
chart-note-hollow-bar = عمود أو شريط مفرغ: رقم أولي أو تقديري.
# Variables:
#   $max, $when (string) - value with unit, its period
finding-peak = أعلى رقم هو { $max } ({ $when }).
# Variables:
#   $value, $by (string) - value with unit, its period
finding-target = الهدف { $value } بحلول { $by }.
# Variables of the next four:
#   $period (string) - when
#   $top, $max, $low, $min (string) - name and value of the part with the highest and the lowest figure
finding-part = { $period }: { $top } { $max }.
finding-pair = { $period }: { $top } { $max }، { $low } { $min }.
finding-parts-same = { $period }: الرقم واحد في جميع الأجزاء التي لها رقم: { $max }.
finding-parts = { $period }: الأعلى { $top } ({ $max })، والأدنى { $low } ({ $min }).
# Variables:
#   $parts (string) - what it is divided by, such as "Cycle"
indicator-by = بحسب الأجزاء: { $parts }
# Variables:
#   $name, $year (string) - source of the reference
indicator-reference = المرجع: { $name }، { $year }.
indicator-share-here = الحصة من الشركاء ذوي الاتفاقيات السارية
indicator-share-world = الحصة من سكان العالم
indicator-column-part = الجزء
indicator-whole = الكل
indicator-column-counts = الأعداد
indicator-more-parts = بقية الأجزاء في صفحته.
indicator-behind = السجلات التي حُسب منها أحدث رقم
# Variables:
#   $count (number) - records
indicator-behind-register =
    { $count ->
        [zero] السجل كاملًا: لا قيود فيه
        [one] السجل كاملًا: قيد واحد
        [two] السجل كاملًا: قيدان
        [few] السجل كاملًا: { $count } قيود
        [many] السجل كاملًا: { $count } قيدًا
       *[other] السجل كاملًا: { $count } قيد
    }
# Variables:
#   $day (string) - when it was due
indicator-overdue = كان من المفترض صدور رقم أحدث في { $day }.
# Variables:
#   $day, $value, $reason (string) - when it was changed, the value before, why
indicator-revised = عُدّل في { $day }؛ القيمة السابقة: { $value }. { $reason }

## Other pages with figures

statistics-link-scorecard = بطاقة المتابعة
statistics-link-mobility = الحراك
statistics-link-balance = التوازن
statistics-link-annual-index = التقارير السنوية
statistics-link-changes = التغييرات
statistics-link-data-quality = جودة البيانات

## Sides of an indicator

part-of-hill-2 = العدد الفعّال للبلدان من الدرجة الثانية
part-of-gini-simpson = مؤشر جيني–سيمبسون
part-of-regions = بحسب المنطقة بدل البلد
part-of-identifiers = المعرّفات
part-of-languages = اللغات
part-of-sources = المصادر
