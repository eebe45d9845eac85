### كلمات المجال المستخدمة في أكثر من صفحة: الأنواع والأدوار والحالات والوحدات.

## Status of agreements, memberships, calls and commitments on the status day

status-active = سارية
status-expiring = تنتهي قريبًا
status-upcoming = لم تبدأ بعد
status-to-be-confirmed = بانتظار التأكيد
status-suspended = معلّقة
status-expired = منتهية
status-terminated = مُنهاة
status-explained-active = سارية في يوم بيان الحالة.
status-explained-expiring = سارية، ويحل آخر يوم لها خلال اثني عشر شهرًا.
status-explained-upcoming = موقّعة ولم يبدأ سريانها بعد.
status-explained-to-be-confirmed = لا يبيّن السجل العام مدة سريانها، أو لم يُؤكَّد تجديدها منذ مدة طويلة. ولا تُحتسب ضمن السارية.
status-explained-suspended = موقوفة مؤقتًا في يوم بيان الحالة.
status-explained-expired = انقضى آخر يوم لها.
status-explained-terminated = أُنهيت قبل آخر يوم لها.
commitment-planned = مخطط له
commitment-in-progress = قيد التنفيذ
commitment-done = منجز
commitment-dropped = ملغى
commitment-overdue = متأخر
target-reached = تحقق الهدف
target-on-track = على المسار الصحيح
target-behind = متأخر
target-far-behind = متأخر كثيرًا
target-moving-away = يبتعد عن الهدف
target-missed = لم يتحقق
target-not-assessable = غير قابل للتقييم
target-figure-overdue = رقم متأخر التحديث

## Agreements

agreement-kind-mou = مذكرة تفاهم
agreement-kind-cooperation = اتفاقية تعاون
agreement-kind-protocol = بروتوكول
agreement-kind-exchange = اتفاقية تبادل
agreement-kind-erasmus-ka131 = اتفاقية بين المؤسسات ضمن Erasmus+ (KA131)
agreement-kind-erasmus-ka171 = اتفاقية بين المؤسسات ضمن Erasmus+ (KA171)
agreement-kind-mevlana = بروتوكول تبادل مولانا (Mevlana)
agreement-kind-orhun = تبادل أورخون (Orhun)
agreement-kind-joint-degree = شهادة مشتركة
agreement-kind-double-degree = شهادة مزدوجة
agreement-kind-cotutelle = إشراف مشترك على الدكتوراه
agreement-kind-research = تعاون بحثي
agreement-kind-staff = حراك الموظفين
agreement-kind-traineeship = تدريب عملي
agreement-kind-other = اتفاقية أخرى
renewal-none = لا تُجدَّد تلقائيًا
renewal-automatic = تجديد تلقائي
renewal-open-ended = غير محددة المدة

## Cooperation conditions

direction-out = موفد
direction-in = وافد
mobility-study = دراسة
mobility-traineeship = تدريب عملي
mobility-teaching = تدريس
mobility-training = تدريب
mobility-research-visit = زيارة بحثية
cycle-short = دبلوم دون البكالوريوس
cycle-bachelor = بكالوريوس
cycle-master = ماجستير
cycle-doctorate = دكتوراه
term-autumn = فصل الخريف
term-spring = فصل الربيع
term-year = السنة كاملة

## Networks and memberships

network-kind-association = رابطة
network-kind-alliance = تحالف
network-kind-consortium = ائتلاف
network-kind-intergovernmental = منظمة حكومية دولية
network-kind-scholarly = جمعية علمية
network-kind-accreditation = هيئة اعتماد
network-kind-initiative = مبادرة
network-kind-charter = ميثاق
network-kind-research-infrastructure = بنية تحتية بحثية
network-kind-national-programme = برنامج وطني
network-kind-project-consortium = ائتلاف مشروع
network-scope-international = دولي
network-scope-national = وطني
role-founder = عضو مؤسِّس
role-chair = رئيس
role-vice-chair = نائب الرئيس
role-board = عضو مجلس الإدارة
role-secretariat = أمانة
role-host = مضيف
role-coordinator = منسق
role-working-group-chair = رئيس فريق عمل
role-member = عضو
role-observer = مراقب
role-participant = مشارك
role-partner = شريك في مشروع

## Partners and units

partner-kind-university = جامعة
partner-kind-research-institute = معهد بحوث
partner-kind-company = شركة
partner-kind-ngo = منظمة غير حكومية
partner-kind-government = جهة حكومية
partner-kind-network-office = مكتب شبكة
partner-kind-other = شريك آخر
unit-kind-faculty = كلية
unit-kind-department = قسم
unit-kind-graduate-school = معهد دراسات عليا
unit-kind-school = مدرسة عليا
unit-kind-office = مكتب
unit-kind-centre = مركز
register-partners = الشركاء
register-agreements = الاتفاقيات
register-networks = الشبكات
register-memberships = العضويات
register-units = الوحدات
register-mobility = الحراك
register-enrolment = أعداد الطلبة
register-services = الخدمات
register-events = الفعاليات
register-policy = عناصر السياسة

## Indicators

indicator-unit-percent = نسبة مئوية
indicator-unit-count = عدد
indicator-unit-ratio = نسبة
indicator-unit-index = مؤشر رقمي
indicator-unit-money = مبلغ
indicator-unit-days = أيام
indicator-unit-rank = مرتبة
indicator-unit-score = درجة
indicator-direction-up = الأعلى أفضل
indicator-direction-down = الأقل أفضل
indicator-direction-band = الأفضل ضمن نطاق محدد
indicator-direction-context = بيان سياقي لا أفضلية فيه للأعلى ولا للأقل
indicator-method-computed = محسوب من السجلات هنا
indicator-method-observed = مرصود ومنشور في مصدر آخر
basis-prior-education = بحسب بلد الدراسة السابقة
basis-residence = بحسب بلد الإقامة
basis-citizenship = بحسب الجنسية
basis-headcount = عدد الأشخاص
basis-fte = مكافئ الدوام الكامل
basis-not-stated = أساس العدّ غير مذكور
observation-status-final = نهائي
observation-status-provisional = أولي
observation-status-estimated = تقديري
observation-status-break = انقطاع في السلسلة
not-published = غير منشور
not-published-inline = غير منشور
not-published-register = السجل هنا غير مكتمل، لذلك لا يُستخرج منه أي عدد.
not-published-unknown = لم ينشر أحد هذا الرقم.
not-published-undefined = لا تعطي المعادلة قيمة هنا، إذ لا يوجد ما تُحسب النسبة منه.
not-published-hidden = لا يُعرض: قد يكشف شيئًا عن أقل من خمسة أشخاص.
published-whole = منشور عددًا صحيحًا
figure-computed-here = محسوب من السجلات هنا

## How words came to be

translation-original = نص أصلي
translation-reviewed = مترجم ومراجَع
translation-unreviewed = مترجم وغير مراجَع
translation-machine = ترجمة آلية غير مراجَعة
machine-notice = تُرجم هذا النص آليًا ولم يراجعه أحد بعد.
machine-notice-detail = إذا اختلف عن نص بلغة أخرى فاعتمد النص الأصلي.

## Sections

section-about = حول البوابة
section-coming = القدوم إلينا
section-going = الدراسة في الخارج
section-working = العمل معنا
section-data = البيانات والمنهجية

## أسطر تحمل قيمًا

# Variables:
#   $n (number) - رقم العنصر من 1 إلى 8
#   $all (number) - عدد العناصر
element-of = عنصر السياسة { $n } من { $all }
# Variables:
#   $letter (string) - D أو L
theme-of = المحور { $letter }
# Variables:
#   $name (string) - اسم المصدر
#   $day (string) - تاريخ المصدر بالكلمات
source-line = المصدر: { $name }، { $day }
# Variables:
#   $name (string) - اسم المصدر
source-line-undated = المصدر: { $name }
# Variables:
#   $day (string) - يوم بيان الحالة بالكلمات
computed-line = محسوب من السجلات هنا بتاريخ { $day }
# Variables:
#   $num (string) - البسط منسقًا
#   $den (string) - المقام منسقًا
count-pair = { $num } من { $den }
# Variables:
#   $value (string) - القيمة منسقة
#   $step (string) - خطوة التقريب منسقة
published-rounded = منشور مقرَّبًا إلى أقرب { $step }
# Variables:
#   $name (string) - اسم المصدر
#   $day (string) - تاريخ الاطلاع بالكلمات
source-line-read = المصدر: { $name } (تاريخ الاطلاع: { $day })
