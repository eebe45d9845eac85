### التوازن العالمي: العنصر الثامن من السياسة بالأرقام، وإلى جانب كل مؤشر أعداده.

path-balance = balance
nav-balance = التوازن العالمي
balance-title = التوازن العالمي
balance-description = توزع الشركاء والأشخاص على بلدان العالم ومناطقه، وإلى جانب كل مؤشر أعداده.
balance-lede = توزع الشركاء والأشخاص على بلدان العالم ومناطقه.
# Variables:
#   $countries (number) - countries with a partner
#   $number (string) - the same, formatted
#   $effective (string) - effective number of countries, formatted
#   $partners (string) - partners, formatted
balance-headline = { $countries ->
    [zero] لا شركاء في أي بلد.
    [one] كل الشركاء ({ $partners }) في بلد واحد.
    [two] الشركاء ({ $partners }) في بلدين، كأنهم موزعون بالتساوي على { $effective } من البلدان.
    [few] الشركاء ({ $partners }) في { $number } بلدان، كأنهم موزعون بالتساوي على { $effective } من البلدان.
    [many] الشركاء ({ $partners }) في { $number } بلدًا، كأنهم موزعون بالتساوي على { $effective } من البلدان.
   *[other] الشركاء ({ $partners }) في { $number } بلد، كأنهم موزعون بالتساوي على { $effective } من البلدان.
}
# Variables:
#   $country (string) - the home country
balance-home = لا يُحتسب الشركاء داخل البلد ({ $country }).

## حيث لا يقال شيء

balance-why = لماذا لا يوجد رقم هنا
balance-why-register = سجلا الشركاء والاتفاقيات غير مكتملين هنا. والتوزع المحسوب من جزء منهما يدل على ما سُجل حتى الآن أكثر مما يدل على الشراكات.
balance-registers = السجلات التي تُحسب منها أرقام هذه الصفحة
balance-column-register = السجل
balance-column-state = الحالة
balance-column-used = ما يُحسب منه
balance-uses-partners = بلدان الشركاء ومناطقهم
balance-uses-agreements = الشراكات السارية
balance-uses-mobility = عدد الموفدين إلى كل منطقة والوافدين منها
register-complete = مكتمل
register-partial = غير مكتمل
balance-see-partners = الشركاء المسجلون حتى الآن

## المؤشرات

balance-spread = التوزع على البلدان والمناطق
balance-spread-about = الشركاء الذين لهم اتفاقية سارية. وليس أي مؤشر هنا جيدًا أو سيئًا في ذاته، ولا هدفًا يُسعى إليه.
balance-column-index = المؤشر
balance-column-countries = على البلدان
balance-column-regions = على المناطق
balance-column-counts = المحسوب
balance-effective = العدد الفعّال للبلدان
balance-effective-says = تنوع الشركاء يعادل تنوعهم لو توزعوا بالتساوي على هذا العدد من البلدان.
balance-hill = العدد الفعّال مع ترجيح الأكبر
balance-hill-says = كالسابق، مع وزن أكبر للبلدان الكثيرة الشركاء.
balance-evenness = التكافؤ
balance-evenness-says = 1: في كل بلد العدد نفسه من الشركاء. قريب من 0: كلهم تقريبًا في بلد واحد. ولا يُحسب لبلد واحد.
balance-shannon = التنوع (شانون)
balance-shannon-says = يكبر مع عدد البلدان ومع تكافؤ توزع الشركاء عليها.
balance-concentration = التركز
balance-concentration-says = 1: كل الشركاء في بلد واحد. وكلما صغر زاد التوزع.
balance-gini = احتمال اختلاف البلد
balance-gini-says = احتمال أن يكون شريكان اختيرا عشوائيًا في بلدين مختلفين.
balance-overlap = التطابق مع توزع سكان العالم
balance-overlap-says = 1: حصة كل منطقة من الشركاء كحصتها من سكان العالم.

## الأقاليم

balance-shares = الشركاء وسكان العالم
balance-reference = سكان العالم مرجع واحد من مراجع ممكنة، ومرجع آخر كطلبة التعليم العالي يعطي صورة أخرى. والمناطق مرتبة أبجديًا.
balance-share-ours = الحصة من الشركاء
# Variables:
#   $year (string) - year of the population
balance-share-reference = الحصة من سكان العالم، { $year }
balance-chart-shares = شريط لكل منطقة: حصتها من الشركاء، وعلامة عند حصتها من سكان العالم. الأعداد في الجدول أدناه.
# Variables:
#   $name (string) - name of the source
#   $year (string) - year it is about
balance-shares-source = السكان: { $name }، { $year }، بحسب مناطق الأمم المتحدة M49.
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
balance-shares-caption = الحصص بحسب مناطق الأمم المتحدة M49
counts-partners-head = الشركاء
balance-column-region = المنطقة
balance-column-share = الحصة من الشركاء
balance-column-reference = الحصة من السكان
balance-column-quotient = نسبة الحصتين
balance-quotient-says = الحصة من الشركاء مقسومة على الحصة من السكان: 1 يعني التناسب، و2 الضعف، و0.5 النصف.
balance-coverage = المناطق الفرعية التي فيها شريك
# Variables:
#   $n (number) - sub-regions with a partner
#   $found, $all (string) - the same and all of them, formatted
balance-coverage-finding = { $n ->
    [zero] ليس في أي منطقة فرعية من أصل { $all } في تصنيف M49 شريك له اتفاقية سارية.
    [one] منطقة فرعية واحدة من أصل { $all } في تصنيف M49 فيها شريك له اتفاقية سارية.
    [two] منطقتان فرعيتان من أصل { $all } في تصنيف M49 فيهما شريك له اتفاقية سارية.
    [few] { $found } مناطق فرعية من أصل { $all } في تصنيف M49 فيها شريك له اتفاقية سارية.
    [many] { $found } منطقة فرعية من أصل { $all } في تصنيف M49 فيها شريك له اتفاقية سارية.
   *[other] { $found } منطقة فرعية من أصل { $all } في تصنيف M49 فيها شريك له اتفاقية سارية.
}
balance-coverage-with = فيها شريك
balance-coverage-without = ليس فيها شريك
balance-flows = الموفدون والوافدون بحسب المنطقة
# Variables:
#   $year (string) - academic year
balance-flows-about = { $year }: عدد الوافدين مطروحًا منه عدد الموفدين، مقسومًا على مجموعهما. 0: تساوي العددين. +1: وافدون فقط، و−1: موفدون فقط. والمناطق مرتبة أبجديًا.
# Variables:
#   $year (string) - academic year
balance-flows-caption = الأشخاص بحسب المنطقة، { $year }. النقطة: غير معروض حمايةً للأشخاص. الشرطة: لا يُحسب ميزان.
balance-column-balance = الميزان
balance-balance-says = من −1 (موفدون فقط) إلى +1 (وافدون فقط)، و0 إذا تساوى الوافدون والموفدون.
balance-chart-flows = شريط لكل منطقة من خط الصفر: إلى اليمين الوافدون أكثر، وإلى اليسار الموفدون أكثر. الأعداد في الجدول أدناه.

## كيف يُحسب

balance-formulas = كيف يُحسب
balance-formulas-about = p: حصة بلد أو منطقة من الشركاء. S: عدد البلدان أو المناطق التي فيها شريك. w: الحصة من سكان العالم.
balance-limits = ما لا تقوله هذه الأرقام
# Variables:
#   $country (string) - the home country
balance-limit-home = الشركاء داخل البلد ({ $country }) مستثنون: الأرقام عن الشراكات في الخارج.
balance-limit-small = إذا قلّ الشركاء قفز المؤشر مع كل واحد منهم، ولا يُحسب مؤشر لأقل من عشرة شركاء.
balance-limit-reference = لا يدل عدد سكان العالم على عدد الجامعات أو الطلبة في منطقة ما.
balance-limit-order = المناطق والبلدان مرتبة أبجديًا. ولا يعني أي لون أو ترتيب أن أحدها أفضل من غيره.
balance-limit-register = الشراكة التي لم تُسجل لا تُحتسب. ولا تُنشر الأرقام إلا حيث أُعلن اكتمال السجلات.
