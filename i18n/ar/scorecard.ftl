### بطاقة المتابعة: كل عناصر السياسة في صفحة واحدة، وكيف تُحدَّد حالة الهدف.

path-scorecard = scorecard
scorecard-title = بطاقة متابعة السياسة
scorecard-lede = كل عناصر السياسة ومحاورها في صفحة واحدة: حالة كل هدف، وما أُنجز، والسجلات التي تُظهره، وآخر مراجعة.
# Variables:
#   $day (string) - status day, in words
scorecard-as-of = الحالة بتاريخ { $day }.
scorecard-link = كل العناصر في صفحة واحدة
scorecard-caption = عناصر السياسة مع حالات أهدافها والتزاماتها وأدلتها وآخر مراجعة لها
scorecard-column-element = العنصر
scorecard-column-targets = الأهداف
scorecard-column-commitments = الالتزامات
scorecard-column-evidence = الأدلة
scorecard-column-review = آخر مراجعة
scorecard-none-indicators = لا مؤشر مسجلًا بعد
scorecard-none-commitments = لا التزامات
scorecard-none-evidence = لا أدلة
scorecard-none-reviews = لا مراجعة بعد
# Variables:
#   $count (number) - targets with this status
scorecard-n-reached = تحقق الهدف: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-on-track = على المسار الصحيح: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-behind = متأخر: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-far-behind = متأخر كثيرًا: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-moving-away = يبتعد عن الهدف: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-missed = لم يتحقق: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-figure-overdue = رقم متأخر التحديث: { $count }
# Variables:
#   $count (number) - targets with this status
scorecard-n-not-assessable = غير قابل للتقييم: { $count }
# Variables:
#   $count (number) - indicators that no target is set for
scorecard-n-no-target = بلا هدف: { $count }
scorecard-no-target = بلا هدف
# Variables:
#   $done (number) - commitments that are done
#   $all (number) - all commitments of the element
scorecard-commitments = المنجز: { $done } من { $all }
# Variables:
#   $all (number) - commitments of the element; none says how far it has come
scorecard-commitments-unstated = بلا حالة: { $all }
# Variables:
#   $count (number) - commitments past their due day
scorecard-commitments-overdue = المتأخر: { $count }

## معنى الحالات

scorecard-how = كيف تُحدَّد الحالة
scorecard-how-line = يمتد خط مستقيم من بداية الهدف إلى قيمته، ويدل الخط على القيمة المتوقعة في وقت أحدث رقم. والوتيرة هي ما قُطع من الطريق حتى الآن، نسبةً إلى ما قطعه الخط حتى ذلك الوقت.
scorecard-how-formula = المتوقع = البداية + (الهدف − البداية) × المدة المنقضية ÷ المدة كلها
scorecard-how-pace = الوتيرة = (أحدث رقم − البداية) ÷ (المتوقع − البداية)
scorecard-how-time = يمثل كل رقم نهاية فترته. وتُقارَن الفروق لا معدلات النمو، فتُعامل القيم الصفرية والسالبة كغيرها. وفي المؤشر الذي يُراد خفضه يكون الأقل أقرب إلى الهدف، وفي المؤشر الذي يُراد بقاؤه ضمن نطاق تُحسب المسافة إلى أقرب حد.
scorecard-how-score = لا تُجمع الحالات في درجة واحدة، فالمتوسط يُخفي ما هو ناقص.
scorecard-legend = معنى الأشكال
scorecard-means-reached = أحدث رقم مساوٍ لقيمة الهدف أو أفضل منها؛ وإذا كان الهدف نطاقًا فالرقم داخله.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
scorecard-means-on-track = لم يتحقق الهدف بعد، والوتيرة { $ontrack } أو أكثر.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-behind = الوتيرة { $behind } أو أكثر، لكنها دون { $ontrack }.
# Variables:
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-far-behind = الوتيرة دون { $behind }.
scorecard-means-moving-away = أحدث رقم أبعد عن الهدف مما كانت عليه البداية.
scorecard-means-missed = رقم سنة الهدف، أو رقم بعدها، لم يبلغه.
scorecard-means-figure-overdue = أحدث رقم أقدم مما تسمح به دورة تحديثه، فلا يصدر حكم.
scorecard-means-not-assessable = لا بداية أو لا رقم بعدها، أو انقطعت السلسلة بينهما، أو كانت البداية متجاوزة للهدف أصلًا، أو كان المؤشر مما لا يُفضَّل فيه الأكثر ولا الأقل.
scorecard-means-no-target = المؤشر متابَع، ولم يوضع له هدف.

## في صفحة العنصر

# Variables:
#   $value (string) - value or band, formatted
#   $by (string) - period, in words
target-line = الهدف: { $value } بحلول { $by }
# Variables:
#   $low (string) - lowest value, formatted
#   $high (string) - highest value, formatted
target-within = من { $low } إلى { $high }
# Variables:
#   $value (string) - value with its unit, formatted
target-value = { $value }
target-column-expected = المتوقع حينئذ
target-column-pace = الوتيرة
target-column-status = الحالة
target-how = كيف تُحدَّد الحالة
policy-limits = ما تُظهره البيانات وما لا تُظهره
# Variables:
#   $name (string) - name of the source
#   $day (string) - its own date, or the day it was read, in words
evidence-source = المصدر: { $name }، { $day }
# Variables:
#   $current (number) - indicators with a value that is up to date
#   $overdue (number) - indicators whose newest figure is too old
#   $without (number) - indicators without a value
scorecard-quality-figures = المؤشرات: المحدَّث { $current }، المتأخر { $overdue }، بلا بيانات { $without }.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-complete = النصوص مكتملة باللغات: { $languages }.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-gaps = النصوص ناقصة باللغات: { $languages }.
