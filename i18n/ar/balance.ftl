### التوازن العالمي: العنصر الثامن من السياسة بالأرقام، وإلى جانب كل مؤشر أعداده.

path-balance = balance
nav-balance = التوازن العالمي
balance-title = التوازن العالمي
balance-description = توزع الشركاء والأشخاص على بلدان العالم وأقاليمه، وإلى جانب كل مؤشر أعداده.
balance-lede = توزع الشركاء والأشخاص على بلدان العالم وأقاليمه.
# Variables:
#   $countries (number) - countries with a partner
#   $number (string) - the same, formatted
#   $effective (string) - effective number of countries, formatted
#   $partners (string) - partners, formatted
balance-headline = { $countries ->
    [zero] لا شركاء في أي بلد.
    [one] كل الشركاء ({ $partners }) في بلد واحد.
    [two] الشركاء ({ $partners }) في بلدين، كأنهم موزعون بالتساوي على { $effective }.
    [few] الشركاء ({ $partners }) في { $number } بلدان، كأنهم موزعون بالتساوي على { $effective }.
    [many] الشركاء ({ $partners }) في { $number } بلدًا، كأنهم موزعون بالتساوي على { $effective }.
   *[other] الشركاء ({ $partners }) في { $number } بلد، كأنهم موزعون بالتساوي على { $effective }.
}
# Variables:
#   $country (string) - the home country
balance-home = لا يُحتسب الشركاء داخل البلد ({ $country }).

## حيث لا يقال شيء

balance-why = لماذا لا رقم هنا
balance-why-register = سجلا الشركاء والاتفاقيات غير مكتملين هنا. والتوزع المحسوب من جزء منهما يدل على ما سُجل حتى الآن أكثر مما يدل على الشراكات.
balance-registers = السجلات التي تُحسب منها أرقام هذه الصفحة
balance-column-register = السجل
balance-column-state = الحالة
balance-column-used = ما يُحسب منه
balance-uses-partners = في أي بلدان وأقاليم يوجد الشركاء
balance-uses-agreements = أي الشراكات نافذة
balance-uses-mobility = كم شخصًا ذهب إلى كل إقليم وجاء منه
register-complete = مكتمل
register-partial = غير مكتمل
balance-see-partners = الشركاء المسجلون حتى الآن

## المؤشرات

balance-spread = التوزع على البلدان والأقاليم
balance-spread-about = الشركاء الذين لهم اتفاقية نافذة. لا مؤشر جيد أو سيئ في ذاته، ولا واحد منها هدف.
balance-column-index = المؤشر
balance-column-countries = على البلدان
balance-column-regions = على الأقاليم
balance-column-counts = المحسوب
balance-effective = العدد الفعلي للبلدان
balance-effective-says = تنوع الشركاء كما لو توزعوا بالتساوي على هذا العدد من البلدان.
balance-hill = العدد الفعلي مرجحًا بالأكبر
balance-hill-says = كالسابق، مع وزن أكبر للبلدان الكثيرة الشركاء.
balance-evenness = التساوي
balance-evenness-says = 1: في كل بلد العدد نفسه من الشركاء. قريب من 0: كلهم تقريبًا في بلد واحد. لا يُعرَّف لبلد واحد.
balance-shannon = التنوع (شانون)
balance-shannon-says = يكبر مع عدد البلدان ومع تساوي توزع الشركاء عليها.
balance-concentration = التركز
balance-concentration-says = 1: كل الشركاء في بلد واحد. وكلما صغر زاد التوزع.
balance-gini = احتمال اختلاف البلد
balance-gini-says = احتمال أن يكون شريكان اختيرا عشوائيًا في بلدين مختلفين.
balance-overlap = التطابق مع سكان العالم
balance-overlap-says = 1: حصة كل إقليم من الشركاء كحصته من سكان العالم.

## الأقاليم

balance-shares = الشركاء وسكان العالم
balance-reference = سكان العالم مرجع واحد من مراجع ممكنة، ومرجع آخر كطلبة التعليم العالي يعطي صورة أخرى. الأقاليم مرتبة أبجديًا.
balance-share-ours = الحصة من الشركاء
# Variables:
#   $year (string) - year of the population
balance-share-reference = الحصة من سكان العالم، { $year }
balance-chart-shares = شريط لكل إقليم: حصته من الشركاء، وعلامة عند حصته من سكان العالم. الأعداد في الجدول أدناه.
# Variables:
#   $name (string) - name of the source
#   $year (string) - year it is about
balance-shares-source = السكان: { $name }، { $year }، بحسب أقاليم الأمم المتحدة M49.
# Variables:
#   $count (number) - partners
#   $number (string) - the same, formatted
balance-shares-of = { $count ->
    [zero] لا شركاء.
    [one] من شريك واحد.
    [two] من شريكين.
    [few] من { $number } شركاء.
    [many] من { $number } شريكًا.
   *[other] من { $number } شريك.
}
balance-shares-caption = الحصص بحسب أقاليم الأمم المتحدة M49
counts-partners-head = الشركاء
balance-column-region = الإقليم
balance-column-share = الحصة من الشركاء
balance-column-reference = الحصة من السكان
balance-column-quotient = النسبة
balance-quotient-says = الحصة من الشركاء مقسومة على الحصة من السكان: 1 تناسب، و2 ضعفه، و0.5 نصفه.
balance-coverage = الأقاليم الفرعية التي فيها شريك
# Variables:
#   $n (number) - sub-regions with a partner
#   $found, $all (string) - the same and all of them, formatted
balance-coverage-finding = { $n ->
    [zero] لا إقليم فرعيًا من { $all } في تصنيف M49 فيه شريك له اتفاقية نافذة.
    [one] إقليم فرعي واحد من { $all } في تصنيف M49 فيه شريك له اتفاقية نافذة.
    [two] إقليمان فرعيان من { $all } في تصنيف M49 فيهما شريك له اتفاقية نافذة.
    [few] { $found } أقاليم فرعية من { $all } في تصنيف M49 فيها شريك له اتفاقية نافذة.
    [many] { $found } إقليمًا فرعيًا من { $all } في تصنيف M49 فيها شريك له اتفاقية نافذة.
   *[other] { $found } إقليم فرعي من { $all } في تصنيف M49 فيها شريك له اتفاقية نافذة.
}
balance-coverage-with = فيها شريك
balance-coverage-without = ليس فيها شريك
balance-flows = القادمون والمغادرون بحسب الإقليم
# Variables:
#   $year (string) - academic year
balance-flows-about = { $year }: القادمون ناقص المغادرين مقسومًا على مجموعهما. 0: القادمون بعدد المغادرين. +1: قدوم فقط، و−1: مغادرة فقط. الأقاليم مرتبة أبجديًا.
# Variables:
#   $year (string) - academic year
balance-flows-caption = الأشخاص بحسب الإقليم، { $year }. النقطة: غير معروض حمايةً للأشخاص. الشرطة: لا ميزان.
balance-column-balance = الميزان
balance-balance-says = من −1 (مغادرة فقط) إلى +1 (قدوم فقط)، و0 إذا تساوى القادمون والمغادرون.
balance-chart-flows = شريط لكل إقليم من خط الصفر: إلى اليمين القادمون أكثر، وإلى اليسار المغادرون أكثر. الأعداد في الجدول أدناه.

## كيف يُحسب

balance-formulas = كيف يُحسب
balance-formulas-about = p: حصة بلد أو إقليم من الشركاء. S: كم منها فيه شريك. w: الحصة من سكان العالم.
balance-limits = ما لا تقوله هذه الأرقام
# Variables:
#   $country (string) - the home country
balance-limit-home = الشركاء داخل البلد ({ $country }) مستثنون: الأرقام عن الشراكات في الخارج.
balance-limit-small = إذا قلّ الشركاء قفز المؤشر مع كل واحد منهم، ولا يُحسب مؤشر لأقل من عشرة شركاء.
balance-limit-reference = عدد سكان العالم لا يقول شيئًا عن عدد الجامعات أو الطلبة في إقليم.
balance-limit-order = الأقاليم والبلدان مرتبة أبجديًا. لا لون ولا ترتيب يقول إن أحدها أفضل من غيره.
balance-limit-register = الشراكة التي لم تُسجل لا تُحتسب. ولا تُنشر الأرقام إلا حيث أُعلن اكتمال السجلات.
