### صفحات السجل: الشركاء والبلدان والاتفاقيات والشبكات.

## العناوين: حروف لاتينية صغيرة وشرطات

path-partners = partners
path-country = country
path-agreements = agreements
path-networks = networks

## ما تقوله صفحات عدة من السجل

# Variables:
#   $n (number) - عدد الشركاء في القائمة
records-here-partners = { $n ->
    [zero] لا يوجد شريك مسجّل هنا.
    [one] سُجّل هنا شريك واحد.
    [two] سُجّل هنا شريكان.
    [few] سُجّل هنا { $n } شركاء.
    [many] سُجّل هنا { $n } شريكًا.
   *[other] سُجّل هنا { $n } شريك.
}
# Variables:
#   $n (number) - عدد الاتفاقيات في القائمة
records-here-agreements = { $n ->
    [zero] لا توجد اتفاقية مسجّلة هنا.
    [one] سُجّلت هنا اتفاقية واحدة.
    [two] سُجّلت هنا اتفاقيتان.
    [few] سُجّلت هنا { $n } اتفاقيات.
    [many] سُجّلت هنا { $n } اتفاقية.
   *[other] سُجّلت هنا { $n } اتفاقية.
}
# Variables:
#   $n (number) - عدد الشبكات في القائمة
records-here-networks = { $n ->
    [zero] لا توجد شبكة مسجّلة هنا.
    [one] سُجّلت هنا شبكة واحدة.
    [two] سُجّلت هنا شبكتان.
    [few] سُجّلت هنا { $n } شبكات.
    [many] سُجّلت هنا { $n } شبكة.
   *[other] سُجّلت هنا { $n } شبكة.
}
records-partial = السجل غير مكتمل.
# Variables:
#   $language (string) - اسم لغة النص
borrowed-from = اللغة: { $language }
# Variables:
#   $source (string) - اسم المصدر، وغالبًا ما يكون رابطًا
#   $date (string) - تاريخ المصدر نفسه
#   $seen (string) - تاريخ الاطلاع
record-source = المصدر: { $source }، تاريخه: { $date }، تاريخ الاطلاع: { $seen }.
# Variables:
#   $source (string) - اسم المصدر، وغالبًا ما يكون رابطًا
#   $seen (string) - تاريخ الاطلاع
record-source-undated = المصدر: { $source }، بلا تاريخ، تاريخ الاطلاع: { $seen }.
not-recorded = غير مسجّل هنا
not-stated = غير مذكور
none-recorded = لا شيء مسجّل هنا
column-institution = المؤسسة
column-partner = الشريك
column-agreements = الاتفاقيات
column-kind = النوع
column-until = سارية حتى
column-validity = مدة السريان
column-status = الحالة
# Variables:
#   $day (string) - يوم بيان الحالة
column-status-on = الحالة في { $day }
column-network = الشبكة
column-role = الدور
column-since = منذ
column-end = حتى
column-remarks = ملاحظات
column-who = الفئة
column-what = الغرض
column-places = المقاعد في السنة
column-duration = المدة
column-cycle = المرحلة والمجال
column-language = اللغة
column-deadline = آخر موعد

## هوية شريك أو شبكة

fact-city = المدينة
fact-country = البلد
fact-website = الموقع الإلكتروني
fact-erasmus = رمز إيراسموس
fact-pic = PIC
fact-oid = OID
fact-schac = رمز SCHAC
fact-eche = ميثاق إيراسموس (ECHE)
fact-eter = ETER
fact-whed = WHED
fact-ror = ROR
fact-wikidata = Wikidata
fact-languages = لغات التدريس
fact-factsheet = صفحة معلومات التبادل
fact-courses = دليل المقررات

## الخرائط

map-title = الخريطة
map-world-title = الشركاء في الخارج على الخريطة
map-world-caption = تدل الألوان على عدد الشركاء المسجَّلين في البلد، والرقم داخل الدائرة على عددهم في المنطقة. ولا يظهر الشركاء الوطنيون على هذه الخريطة. والجدول أدناه يحمل المعلومات نفسها.
# Variables:
#   $country (string) - اسم البلد
map-country-caption = علامة واحدة لكل شريك مسجّل هنا: { $country }. ويضم الجدول أدناه المعلومات نفسها.
# Variables:
#   $country (string) - اسم البلد
#   $n (number) - عدد الشركاء المسجّلين فيه
map-country-title = { $n ->
    [zero] { $country }: لا شركاء مسجّلون هنا
    [one] { $country }: شريك واحد مسجّل هنا
    [two] { $country }: شريكان مسجّلان هنا
    [few] { $country }: { $n } شركاء مسجّلين هنا
    [many] { $country }: { $n } شريكًا مسجّلًا هنا
   *[other] { $country }: { $n } شريك مسجّل هنا
}
# Variables:
#   $km (number) - المسافة بالكيلومتر مقرّبة إلى عشرة
#   $from (string) - الاسم المختصر للمؤسسة
map-distance = المسافة في خط مستقيم من { $from }: نحو { $km } كم.
map-left-out = ليست على الخريطة لعدم تسجيل موقع لها:

## سجل الشركاء

partners-title = الشركاء
partners-description = المؤسسات الشريكة في الخارج وفي البلد بحسب البلدان، مع اتفاقياتها وحالة كل منها.
# Variables:
#   $partners (number) - الشركاء في الخارج الذين لهم اتفاقية سارية
#   $countries (number) - بلدانهم
partners-published = عدد الشركاء في الخارج الذين لهم اتفاقية سارية: { $partners }. عدد البلدان: { $countries }.
partners-caption = الشركاء في الخارج بترتيب البلدان. واليوم الأخير والحالة هما للاتفاقية السارية، فإن لم توجد فلأقرب اتفاقية إلى السريان.
# Variables:
#   $n (number) - عدد الشركاء المسجّلين في البلد
partners-of-country = مسجّل هنا: { $n }
# Variables:
#   $active (number) - الاتفاقيات السارية
#   $n (number) - الاتفاقيات المسجّلة
partners-agreements = السارية: { $active }، المسجّلة هنا: { $n }
# Variables:
#   $country (string) - بلد المؤسسة
partners-national = الشركاء الوطنيون: { $country }
partners-national-about = الشركاء في بلد المؤسسة وطنيون: لا تحتسبهم الأرقام المتعلقة بالشركاء في الخارج، ولا يظهرون على خريطة العالم.
# Variables:
#   $country (string) - اسم البلد
partners-country-page = صفحة البلد: { $country }
partners-all = جميع الشركاء
partners-all-agreements = جميع الاتفاقيات
partners-no-agreement = لا اتفاقية مسجّلة هنا
partners-only-past = اتفاقيات سابقة فقط
partners-empty = لا يوجد شريك في الخارج مسجّل هنا

## بلد

country-eyebrow = الشركاء بحسب البلد
# Variables:
#   $country (string) - اسم البلد
country-description = الشركاء المسجّلون هنا واتفاقياتهم: { $country }
# Variables:
#   $country (string) - اسم البلد
country-caption = الشركاء المسجّلون هنا: { $country }

## شريك

# Variables:
#   $name (string) - اسم الشريك
#   $country (string) - اسم بلده
partner-description = { $name }، { $country }: الاتفاقيات وحالتها وشروطها، والرموز التعريفية والمواعيد.
# Variables:
#   $kind (string) - نوع الاتفاقية الحاسمة
#   $reason (string) - جملة عن حالتها
partner-verdict = { $kind }: { $reason }
partner-no-agreement = لا توجد اتفاقية مع هذا الشريك مسجّلة هنا.
partner-national = شريك وطني: لا تحتسبه الأرقام المتعلقة بالشركاء في الخارج.
# Variables:
#   $day (string) - تاريخ توقفها
partner-closed = لم تعد هذه المؤسسة قائمة منذ { $day }.
partner-successor = المؤسسة التي حلّت محلها:
partner-identity = الهوية
partner-in-force = الاتفاقيات السارية
partner-upcoming = اتفاقيات لم تبدأ بعد
partner-to-be-confirmed = اتفاقيات بانتظار التأكيد
partner-suspended = الاتفاقيات المعلّقة
partner-past = الاتفاقيات السابقة
partner-past-show = إظهار الاتفاقيات السابقة
partner-networks = الشبكات المشتركة
partner-networks-about = شبكات يشارك فيها هذا الشريك والمؤسسة معًا، والدور والتواريخ للمؤسسة.
partner-deadlines = المواعيد النهائية لدى الشريك
partner-deadlines-caption = آخر المواعيد في كل سنة كما يعلنها الشريك
partner-nominations = الترشيحات
partner-applications = طلبات الالتحاق
partner-note = المزيد عن هذا الشريك
# Variables:
#   $country (string) - اسم البلد
partner-others = شركاء آخرون مسجّلون هنا: { $country }

## اتفاقية

agreement-whole = المؤسسة كلها
# Variables:
#   $kind (string) - نوع الاتفاقية
agreement-conditions-caption = شروط التعاون: { $kind }
# Variables:
#   $first (string) - أول يوم أو أول سنة أكاديمية
#   $last (string) - آخر يوم أو آخر سنة أكاديمية
agreement-range = من { $first } إلى { $last }
# Variables:
#   $first (string) - أول يوم
agreement-range-open = من { $first }، بلا يوم أخير
agreement-from = سارية من
agreement-until = سارية حتى
agreement-first-year = أول سنة أكاديمية
agreement-last-year = آخر سنة أكاديمية
agreement-no-last-day = بلا يوم أخير
# Variables:
#   $last (string) - آخر يوم أو آخر سنة أكاديمية كما وُقّعت
agreement-end-renewed = { $last }، ثم تجددت تلقائيًا
# Variables:
#   $last (string) - آخر يوم أو آخر سنة أكاديمية كما وُقّعت
agreement-end-unconfirmed = { $last }، ولم يُؤكَّد تجديدها
# Variables:
#   $first (string) - أول يوم أو أول سنة أكاديمية
#   $last (string) - آخر يوم أو آخر سنة أكاديمية كما وُقّعت
agreement-range-renewed = من { $first } إلى { $last }، ثم تجددت تلقائيًا
# Variables:
#   $first (string) - أول يوم أو أول سنة أكاديمية
#   $last (string) - آخر يوم أو آخر سنة أكاديمية كما وُقّعت
agreement-range-unconfirmed = من { $first } إلى { $last }، ولم يُؤكَّد تجديدها
agreement-signed = تاريخ التوقيع
agreement-confirmed = آخر تأكيد
agreement-terminated = الإنهاء المبكر
agreement-renewal = التجديد
agreement-notice = مدة الإشعار
# Variables:
#   $days (number) - عدد الأيام
agreement-notice-days = { $days ->
    [zero] بلا إشعار
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
# Variables:
#   $form (string) - "year" إذا كانت القيمة سنة أكاديمية، وإلا "day"
#   $last (string) - آخر يوم أو آخر سنة أكاديمية
agreement-why-active = { $form ->
    [year] سارية. آخر سنة أكاديمية لها: { $last }.
   *[day] سارية. آخر يوم لها: { $last }.
}
agreement-why-open = سارية بلا يوم أخير.
# Variables:
#   $form (string) - "year" إذا كانت القيمة سنة أكاديمية، وإلا "day"
#   $last (string) - آخر يوم أو آخر سنة أكاديمية كما وُقّعت
agreement-why-renewed = { $form ->
    [year] سارية: تجددت تلقائيًا بعد آخر سنة أكاديمية لها، { $last }.
   *[day] سارية: تجددت تلقائيًا بعد آخر يوم لها، { $last }.
}
# Variables:
#   $form (string) - "year" إذا كانت القيمة سنة أكاديمية، وإلا "day"
#   $last (string) - آخر يوم أو آخر سنة أكاديمية
agreement-why-expiring = { $form ->
    [year] سارية، لكنها تنتهي خلال اثني عشر شهرًا. آخر سنة أكاديمية لها: { $last }.
   *[day] سارية، لكنها تنتهي خلال اثني عشر شهرًا. آخر يوم لها: { $last }.
}
# Variables:
#   $form (string) - "year" إذا كانت القيمة سنة أكاديمية، وإلا "day"
#   $first (string) - أول يوم أو أول سنة أكاديمية
agreement-why-upcoming = { $form ->
    [year] لم يبدأ سريانها بعد. أول سنة أكاديمية لها: { $first }.
   *[day] لم يبدأ سريانها بعد. أول يوم لها: { $first }.
}
agreement-why-unknown = لا يبيّن السجل العام مدة سريانها، ولذلك لا تُحتسب سارية.
# Variables:
#   $years (number) - عدد السنوات التي يلزم بعدها تأكيد
agreement-why-stale = { $years ->
    [zero] تستمر حتى ينهيها أحد الطرفين، ولا يوجد تأكيد مسجّل لها.
    [one] تستمر حتى ينهيها أحد الطرفين، لكن لم يُسجَّل لها تأكيد منذ أكثر من سنة.
    [two] تستمر حتى ينهيها أحد الطرفين، لكن لم يُسجَّل لها تأكيد منذ أكثر من سنتين.
    [few] تستمر حتى ينهيها أحد الطرفين، لكن لم يُسجَّل لها تأكيد منذ أكثر من { $years } سنوات.
    [many] تستمر حتى ينهيها أحد الطرفين، لكن لم يُسجَّل لها تأكيد منذ أكثر من { $years } سنة.
   *[other] تستمر حتى ينهيها أحد الطرفين، لكن لم يُسجَّل لها تأكيد منذ أكثر من { $years } سنة.
}
agreement-why-paused = معلّقة.
# Variables:
#   $from (string) - أول يوم من التعليق
agreement-why-paused-from = معلّقة منذ { $from }.
# Variables:
#   $from (string) - أول يوم من التعليق
#   $until (string) - آخر يوم من التعليق
agreement-why-paused-until = معلّقة من { $from } إلى { $until }.
# Variables:
#   $form (string) - "year" إذا كانت القيمة سنة أكاديمية، وإلا "day"
#   $last (string) - آخر يوم أو آخر سنة أكاديمية
agreement-why-expired = { $form ->
    [year] انتهت. كانت آخر سنة أكاديمية لها: { $last }.
   *[day] انتهت. كان آخر يوم لها: { $last }.
}
# Variables:
#   $day (string) - يوم إنهائها
agreement-why-terminated = أُنهيت مبكرًا: { $day }.

## شروط التعاون

condition-who-students-out = طلبة موفدون
condition-who-students-in = طلبة وافدون
condition-who-staff-out = موظفون موفدون
condition-who-staff-in = موظفون وافدون
condition-who-researchers-out = باحثون موفدون
condition-who-researchers-in = باحثون وافدون
# Variables:
#   $n (number) - المقاعد في السنة
condition-places-shared = { $n }، مشتركة مع شروط أخرى
# Variables:
#   $n (number) - المقاعد في السنة
#   $units (string) - الوحدات التي تتقاسمها
condition-places-shared-by = { $n }، تتقاسمها: { $units }
# Variables:
#   $n (number) - مجموع الأشهر في السنة
condition-months = { $n ->
    [zero] بلا أشهر
    [one] شهر واحد في المجموع
    [two] شهران في المجموع
    [few] { $n } أشهر في المجموع
    [many] { $n } شهرًا في المجموع
   *[other] { $n } شهر في المجموع
}
# Variables:
#   $n (number) - مجموع الأيام في السنة
condition-days = { $n ->
    [zero] بلا أيام
    [one] يوم واحد في المجموع
    [two] يومان في المجموع
    [few] { $n } أيام في المجموع
    [many] { $n } يومًا في المجموع
   *[other] { $n } يوم في المجموع
}
# Variables:
#   $language (string) - اسم اللغة
#   $level (string) - المستوى في CEFR
condition-language = { $language } { $level }
# Variables:
#   $language (string) - اسم اللغة
#   $level (string) - المستوى في CEFR
condition-language-certificate = { $language } { $level }، والشهادة مطلوبة
# Variables:
#   $language (string) - اسم اللغة
condition-language-any-certificate = { $language }، والشهادة مطلوبة
# Variables:
#   $year (string) - السنة الأكاديمية
condition-since = منذ { $year }
# Variables:
#   $year (string) - السنة الأكاديمية
condition-through = حتى { $year }
condition-blended = حراك مدمج
condition-any = بلا تحديد
# Variables:
#   $value (number) - أدنى معدل
#   $scale (number) - أعلى قيمة في السلّم
condition-grades = معدل لا يقل عن { $value } من { $scale }
condition-interview = مع مقابلة

## سجل الاتفاقيات

agreements-title = الاتفاقيات
agreements-description = جميع الاتفاقيات العامة مع الشركاء بحسب حالتها، مع القواعد التي تُستخلص منها الحالة.
# Variables:
#   $n (number) - الاتفاقيات السارية مع شركاء في الخارج
agreements-published = { $n ->
    [zero] لا توجد اتفاقية سارية مع شريك في الخارج.
    [one] توجد اتفاقية واحدة سارية مع شريك في الخارج.
    [two] توجد اتفاقيتان ساريتان مع شركاء في الخارج.
    [few] توجد { $n } اتفاقيات سارية مع شركاء في الخارج.
    [many] توجد { $n } اتفاقية سارية مع شركاء في الخارج.
   *[other] توجد { $n } اتفاقية سارية مع شركاء في الخارج.
}
agreements-register = السجل
# Variables:
#   $day (string) - يوم بيان الحالة
agreements-caption = الاتفاقيات بحسب حالتها في { $day }
agreements-empty = لا توجد اتفاقية مسجّلة هنا
agreements-national = شريك وطني
agreements-statuses = ما تعنيه الحالات
# Variables:
#   $day (string) - يوم بيان الحالة
agreements-statuses-about = لا يكتب أحد الحالة: فهي تُستخلص من تواريخ الاتفاقية ومن يوم بيان الحالة، { $day }.
# Variables:
#   $months (number) - عدد الأشهر الميلادية قبل آخر يوم
#   $years (number) - عدد السنوات التي يلزم بعدها تأكيد
agreements-rule-active = يقع يوم بيان الحالة بين أول يوم وآخر يوم. والاتفاقية التي تتجدد تلقائيًا أو ليس لها يوم أخير تبقى سارية ما دام تأكيدها حديثًا بما يكفي.
# Variables:
#   $months (number) - عدد الأشهر الميلادية قبل آخر يوم
#   $years (number) - عدد السنوات التي يلزم بعدها تأكيد
agreements-rule-expiring = { $months ->
    [zero] سارية، وآخر يوم لها هو يوم بيان الحالة، ولا تتجدد تلقائيًا.
    [one] سارية، ويحل آخر يوم لها خلال شهر ميلادي واحد، ولا تتجدد تلقائيًا.
    [two] سارية، ويحل آخر يوم لها خلال شهرين ميلاديين، ولا تتجدد تلقائيًا.
    [few] سارية، ويحل آخر يوم لها خلال { $months } أشهر ميلادية، ولا تتجدد تلقائيًا.
    [many] سارية، ويحل آخر يوم لها خلال { $months } شهرًا ميلاديًا، ولا تتجدد تلقائيًا.
   *[other] سارية، ويحل آخر يوم لها خلال { $months } شهر ميلادي، ولا تتجدد تلقائيًا.
}
agreements-rule-upcoming = يقع أول يوم لها بعد يوم بيان الحالة.
# Variables:
#   $months (number) - عدد الأشهر الميلادية قبل آخر يوم
#   $years (number) - عدد السنوات التي يلزم بعدها تأكيد
agreements-rule-to-be-confirmed = { $years ->
    [zero] لا يبيّن السجل العام مدة سريانها، أو أنها تستمر تلقائيًا بلا تأكيد. تُذكر في القائمة ولا تُحتسب سارية أبدًا.
    [one] لا يبيّن السجل العام مدة سريانها، أو أنها تستمر تلقائيًا ولم يؤكدها أحد منذ أكثر من سنة. تُذكر في القائمة ولا تُحتسب سارية أبدًا.
    [two] لا يبيّن السجل العام مدة سريانها، أو أنها تستمر تلقائيًا ولم يؤكدها أحد منذ أكثر من سنتين. تُذكر في القائمة ولا تُحتسب سارية أبدًا.
    [few] لا يبيّن السجل العام مدة سريانها، أو أنها تستمر تلقائيًا ولم يؤكدها أحد منذ أكثر من { $years } سنوات. تُذكر في القائمة ولا تُحتسب سارية أبدًا.
    [many] لا يبيّن السجل العام مدة سريانها، أو أنها تستمر تلقائيًا ولم يؤكدها أحد منذ أكثر من { $years } سنة. تُذكر في القائمة ولا تُحتسب سارية أبدًا.
   *[other] لا يبيّن السجل العام مدة سريانها، أو أنها تستمر تلقائيًا ولم يؤكدها أحد منذ أكثر من { $years } سنة. تُذكر في القائمة ولا تُحتسب سارية أبدًا.
}
agreements-rule-suspended = أوقفها الطرفان مؤقتًا، ويقع يوم بيان الحالة ضمن مدة التوقف.
agreements-rule-expired = يقع آخر يوم لها قبل يوم بيان الحالة ولم تتجدد.
agreements-rule-terminated = أنهاها أحد الطرفين أو كلاهما قبل آخر يوم لها.
agreements-kinds = أنواع الاتفاقيات
agreements-about-mou = تعلن نية الطرفين التعاون، ولا تمنح مقاعد في العادة.
agreements-about-cooperation = اتفاقية عامة للتعاون في التعليم والبحث.
agreements-about-protocol = ينظّم أمرًا واحدًا أو نشاطًا واحدًا بين الطرفين.
agreements-about-exchange = تبادل الطلبة أو الموظفين في الاتجاهين خارج البرامج الأوروبية.
agreements-about-erasmus-ka131 = اتفاقية حراك ضمن إيراسموس+ بين مؤسسات من بلدان البرنامج، تحدد المقاعد والمجالات ومستويات اللغة.
agreements-about-erasmus-ka171 = اتفاقية حراك ضمن إيراسموس+ مع مؤسسات من بلدان خارج البرنامج.
agreements-about-mevlana = تبادل الطلبة وأعضاء هيئة التدريس ضمن برنامج مجلس التعليم العالي في تركيا.
agreements-about-orhun = تبادل ضمن برنامج جامعات العالم التركي.
agreements-about-joint-degree = شهادة واحدة يمنحها الطرفان معًا.
agreements-about-double-degree = دراسة واحدة تؤدي إلى شهادة من كل طرف.
agreements-about-cotutelle = أطروحة دكتوراه يشرف عليها الطرفان.
agreements-about-research = عمل مشترك في البحث.
agreements-about-staff = زيارات موظفين للتدريس أو التدريب.
agreements-about-traineeship = فرص للتدريب العملي.
agreements-about-other = ما سوى ذلك.

## سجل الشبكات

networks-title = الشبكات
networks-description = الشبكات الدولية والوطنية والمشاريع التي تشارك فيها المؤسسة، مع دورها فيها وتواريخه.
# Variables:
#   $n (number) - الشبكات الدولية التي للمؤسسة فيها عضوية سارية
networks-published = { $n ->
    [zero] ليست المؤسسة عضوًا في أي شبكة دولية.
    [one] المؤسسة عضو في شبكة دولية واحدة.
    [two] المؤسسة عضو في شبكتين دوليتين.
    [few] المؤسسة عضو في { $n } شبكات دولية.
    [many] المؤسسة عضو في { $n } شبكة دولية.
   *[other] المؤسسة عضو في { $n } شبكة دولية.
}
networks-dates-about = العضوية التي لم يُنشر أول يوم لها تُعدّ قد بدأت، والتي لم يُنشر آخر يوم لها تُعدّ مستمرة.
networks-empty = لا توجد شبكة مسجّلة هنا
networks-international = الشبكات الدولية
networks-international-about = روابط وتحالفات وهيئات أخرى عابرة للحدود.
networks-national = الشبكات الوطنية
networks-national-about = هيئات وبرامج في بلد المؤسسة، ولا تحتسبها الأرقام المتعلقة بالحضور في الخارج.
networks-projects = المشاريع
networks-projects-about = ائتلافات تعمل على مشروع واحد لمدة محدودة.

## شبكة

# Variables:
#   $name (string) - اسم الشبكة
network-description = { $name }: عضويات المؤسسة وأدوارها عبر الزمن.
network-facts = عن الشبكة
network-fact-kind = النوع
network-fact-scope = النطاق
network-fact-founded = التأسيس
network-fact-ended = الانتهاء
network-fact-members = مجموع الأعضاء بحسب المصدر
network-memberships = العضويات والأدوار
network-memberships-caption = عضويات المؤسسة وأدوارها، والأقدم أولًا
# Variables:
#   $role (string) - الدور
network-evidence = الصفحة التي تبيّن الدور: { $role }
network-no-membership = لا توجد عضوية مسجّلة هنا
network-members = شركاء يشاركون أيضًا
network-members-about = لا تُذكر إلا المؤسسات الشريكة المسجّلة هنا.
