### دعوات التقديم والفعاليات.

## العناوين: حروف لاتينية صغيرة وشرطات

path-calls = calls
path-events = events

## الدعوات

calls-title = دعوات التقديم
calls-lede = ما يمكن التقديم عليه، ومتى يبدأ وينتهي، وما كان مفتوحًا من قبل.
calls-calendar = الدعوات في ملف تقويم (ICS)
calls-schemes = البرنامج
calls-all = الكل
calls-open = مفتوحة الآن
calls-open-none = لا توجد هنا دعوة مفتوحة في يوم بيان الحالة
calls-upcoming = تُفتح لاحقًا
calls-upcoming-none = لا توجد هنا دعوة لاحقة مسجّلة
calls-undated = مواعيدها غير منشورة
calls-undated-none = لا توجد هنا دعوة بلا مواعيد
calls-closed = مغلقة
calls-closed-none = لا توجد هنا دعوة مغلقة مسجّلة
calls-archive = الأرشيف
calls-archive-about = الدعوات المنتهية بحسب البرنامج، الأحدث أولًا. وقواعدها هي قواعد سنتها.
calls-scheme-lede = هذا العنوان ثابت، أما دعوات البرنامج فتتغيّر.
# Variables:
#   $scheme (string) - اسم البرنامج
calls-scheme-title = الدعوات: { $scheme }
# Variables:
#   $scheme (string) - اسم البرنامج
calls-scheme-description = الدعوات المفتوحة والقادمة والسابقة لبرنامج واحد: { $scheme }
# Variables:
#   $day (string) - يوم بيان الحالة
calls-status-day = تُحسب الحالات ليوم { $day }.

## الحالات والبرامج

call-status-open = مفتوحة الآن
call-status-upcoming = تُفتح لاحقًا
call-status-undated = مواعيدها غير منشورة
call-status-closed = مغلقة
call-opens = تُفتح
call-closes = تُغلق
call-closed = أُغلقت
call-scheme-erasmus-ka131 = Erasmus+ KA131
call-scheme-erasmus-ka171 = Erasmus+ KA171
call-scheme-mevlana = تبادل مولانا (Mevlana)
call-scheme-orhun = تبادل أورخون (Orhun)
call-scheme-bilateral-exchange = التبادل الثنائي
call-scheme-traineeship = التدريب العملي
call-scheme-staff-mobility = حراك الموظفين
call-scheme-summer-school = المدارس الصيفية
call-scheme-undergraduate-admission = القبول الدولي في البكالوريوس
call-scheme-graduate-admission = القبول الدولي في الدراسات العليا
call-scheme-scholarship = المنح الدراسية
call-scheme-visiting = الأكاديميون والباحثون الزائرون
call-scheme-research = البحث العلمي
call-scheme-other = دعوات أخرى
audience-outgoing-students = الطلبة الموفدون إلى الخارج
audience-incoming-students = طلبة التبادل الوافدون
audience-degree-students = المتقدمون لبرامج الدرجات العلمية
audience-international-students = الطلبة الدوليون
audience-doctoral-students = طلبة الدكتوراه
audience-academics = الأكاديميون والباحثون
audience-administrative-staff = الموظفون الإداريون
audience-students = الطلبة
audience-partners = المؤسسات الشريكة
audience-graduates = الخريجون
audience-everyone = الجميع

## دعوة

call-facts = الدعوة بإيجاز
call-fact-open = بداية التقديم
call-fact-close = نهاية التقديم
call-fact-results = النتائج
call-fact-year = السنة الأكاديمية
call-fact-audience = لمن
call-fact-cycles = المراحل الدراسية
call-fact-places = مجموع المقاعد
call-fact-units = الوحدات
call-fact-partner = الشريك
call-fact-page = الإعلان
call-more = تفاصيل أخرى
call-documents = الوثائق
call-others = دعوات أخرى في هذا البرنامج
call-others-all = كل دعوات هذا البرنامج
call-over = انتهت هذه الدعوة.
call-over-detail = تُحفظ للتوثيق. وقد تختلف قواعد الدعوات اللاحقة ومواعيدها ومقاعدها.
# Variables:
#   $scheme (string) - اسم البرنامج
call-over-link = الدعوات الحالية: { $scheme }
# Variables:
#   $title (string) - عنوان الدعوة
call-description = حالة هذه الدعوة ومواعيدها وشروطها: { $title }
# Variables:
#   $day (string) - يوم بيان الحالة
call-verdict-open = تُقبل الطلبات في يوم { $day }، فانتبه إلى ساعة الإغلاق.
# Variables:
#   $day (string) - يوم بيان الحالة
call-verdict-upcoming = لم تُفتح بعد في يوم { $day }.
# Variables:
#   $day (string) - يوم بيان الحالة
call-verdict-undated = لا يذكر أي مصدر قُرئ هنا مواعيدها حتى يوم { $day }.
# Variables:
#   $day (string) - يوم بيان الحالة
call-verdict-closed = مغلقة في يوم { $day }.
# Variables:
#   $open (string) - موعد الفتح
#   $close (string) - موعد الإغلاق
call-dates = من { $open } إلى { $close }
# Variables:
#   $open (string) - موعد الفتح
call-dates-from = من { $open }، ولم يُنشر يوم الإغلاق.
# Variables:
#   $close (string) - موعد الإغلاق
call-dates-until = حتى { $close }، ولم يُنشر يوم الفتح.
call-dates-none = المواعيد غير منشورة
# Variables:
#   $day (string) - اليوم
#   $time (string) - الساعة
#   $offset (string) - الفرق عن التوقيت العالمي، مثل UTC+03:00
moment-words = { $day }، { $time } ({ $offset })
# Variables:
#   $day (string) - اليوم
moment-day-only = { $day } (الساعة غير منشورة)
# Variables:
#   $day (string) - اليوم
#   $from (string) - ساعة البداية
#   $until (string) - ساعة النهاية
#   $offset (string) - الفرق عن التوقيت العالمي
moment-span = { $day }، من { $from } إلى { $until } ({ $offset })
fact-office = المكتب

## الفعاليات

events-title = الفعاليات
events-description = فعاليات المؤسسة للقادمين من الخارج وللشركاء، بمكانها وزمانها.
events-calendar = الفعاليات في ملف تقويم (ICS)
events-now = اليوم
events-upcoming = فعاليات قادمة
events-past = فعاليات سابقة
event-begins = تبدأ
event-fact-place = المكان
event-fact-form = طريقة الحضور
event-fact-page = صفحة الفعالية
event-online = يمكن متابعتها عبر الإنترنت
# Variables:
#   $day (string) - يوم بيان الحالة
events-status-day = تُفرز الفعاليات السابقة والقادمة بحسب يوم { $day }.
