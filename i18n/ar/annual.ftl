### What happened on which day, and the annual reports made from it.

path-changes = changes
path-annual = annual

changes-title = ما الذي تغيّر
# Variables: $year: the year
changes-year-title = ما الذي تغيّر في { $year }
changes-description = الاتفاقيات والعضويات والاعتمادات والمشاريع والسياسة والأرقام: ما حدث وفي أي يوم، كما تقول السجلات.
changes-lede = ما حدث وفي أي يوم، بتواريخ السجلات نفسها. والسجل الذي يُدخل متأخرًا يبقى في يومه.
changes-years = السنوات
changes-cut = تظهر هنا أحدث التغييرات، وفي صفحات السنوات جميعها.

dated-column-day = متى
dated-column-record = السجل
dated-column-what = ماذا حدث
# Variables: $period: what it is about; $from: the value before; $reason: why
dated-revised = { $period }: كان { $from }. { $reason }

annual-index-title = التقارير السنوية
annual-about = تقرير لكل سنة أكاديمية يُعدّ من السجلات: أرقامها وما حدث فيها ومصادر ذلك كله.
annual-description = أرقام سنة أكاديمية وأحداثها مع مصادرها، معدّة للطباعة.
# Variables: $year: the academic year
annual-title = التقرير السنوي { $year }
# Variables: $figures, $events: how many
annual-entry = { $figures ->
    [zero] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { $figures } أرقام
    [many] { $figures } رقمًا
   *[other] { $figures } رقم
}، { $events ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $events } أحداث
    [many] { $events } حدثًا
   *[other] { $events } حدث
}
# Variables: $from, $until: first and last day
annual-span = من { $from } إلى { $until }
# Variables: $day: the status day
annual-running = لم تنتهِ السنة بعد. أرقام يوم الحالة هي أرقام { $day }.
annual-made = أُعدّ من السجلات كما كانت في { $day }. لا يتضمن أعداد ذلك اليوم، بل أرقام السنة نفسها فقط.
annual-figures = أرقام السنة
annual-column-indicator = المؤشر
annual-column-value = القيمة
annual-column-pair = الأعداد
annual-column-period = الزمن
annual-column-source = المصدر
# Variables: $value: the value before; $period: its time
annual-before = { $value } في { $period }
# Variables: $n: how many
annual-without = { $n ->
    [zero] لكل المؤشرات رقم لهذه السنة.
    [one] مؤشر واحد لا رقم له لهذه السنة.
    [two] مؤشران لا رقم لهما لهذه السنة.
    [few] { $n } مؤشرات لا أرقام لها لهذه السنة.
    [many] { $n } مؤشرًا لا أرقام لها لهذه السنة.
   *[other] { $n } مؤشر لا أرقام لها لهذه السنة.
}
annual-nothing = لا سجل يحمل يومًا من هذه السنة.
annual-sources = المصادر
annual-part-partnerships = الشركاء والاتفاقيات
annual-part-networks = الشبكات
annual-part-quality = الجودة
annual-part-grants = المشاريع
annual-part-programmes = البرامج والدعوات والفعاليات
annual-part-policy = السياسة
annual-part-figures = أرقام معدّلة

## What can happen

dated-agreement-signed = وُقّعت الاتفاقية
dated-agreement-began = بدأ سريان الاتفاقية
dated-agreement-confirmed = أُكّدت الاتفاقية
dated-agreement-terminated = أُنهيت الاتفاقية قبل موعدها
dated-agreement-ended = انتهت الاتفاقية
dated-partner-closed = لم يعد الشريك قائمًا
dated-role-began = بدأت العضوية أو المهمة
dated-role-ended = انتهت العضوية أو المهمة
dated-quality-decided = صدر القرار
dated-quality-ended = انتهت الصلاحية
dated-grant-began = بدأ المشروع
dated-grant-ended = انتهى المشروع
dated-policy-adopted = اعتُمد عنصر السياسة
dated-policy-reviewed = رُوجع عنصر السياسة
dated-policy-action = اتُّخذت خطوة
dated-figure-revised = عُدّل الرقم
dated-call-closed = أُغلقت الدعوة
dated-event-held = فعالية
dated-programme-closed = انتهى البرنامج

## In the menu

nav-changes = ما الذي تغيّر
nav-annual = التقارير السنوية
