### البيانات المفتوحة: صفحتها وحزمتها وفهرسها.

# رمز هذه اللغة في قائمة اللغات لدى مكتب منشورات الاتحاد الأوروبي (ISO 639-3 بأحرف كبيرة).
data-language-code = ARA

# Variables:
#   $institution (string) - name of the institution
data-title = { $institution }: البيانات المفتوحة عن التدويل
# Variables:
#   $institution (string) - name of the institution
data-about = الشركاء والاتفاقيات والشبكات والبرامج والأرقام وكل ما تتضمنه هذه البوابة، في جداول مع مصادرها. المؤسسة: { $institution }.
# Variables:
#   $institution (string) - name of the institution
data-publisher = { $institution }
# Variables:
#   $institution (string) - name of the institution
data-publisher-independent = عرض توضيحي مستقل لبوابة (المؤسسة: { $institution })
data-keyword = التدويل

## The page

data-tables = البيانات المفتوحة
data-tables-about = يُنشأ كل جدول مع الصفحات في عملية واحدة، بالقيم نفسها والمصادر نفسها ويوم بيان الحالة نفسه. وتُستبعد الصفوف التي تتضمن أرقام جهة أخرى إذا لم يذكر مصدرها ترخيصًا. وتُحجب في جميع الملفات الأعداد التي تقل عن خمسة أشخاص.
data-whole-datapackage = حزمة البيانات: أعمدة جميع الجداول ومفاتيحها وتراخيصها ومصادرها للبرامج (JSON)
data-whole-catalog = فهرس لبوابات البيانات (DCAT-AP، JSON-LD)
data-whole-index = قائمة جميع الملفات، ومدى اكتمال السجلات (JSON)
# Variables:
#   $number (string) - how many
data-rows = عدد الصفوف: { $number }.
# Variables:
#   $number (string) - how many
data-left-out = المستبعد لأن مصدره لا يذكر ترخيصًا: { $number }.
# Variables:
#   $name (string) - licence, linked
data-licence = الترخيص: { $name }.
data-licence-each = تذكر المصادر تراخيص مختلفة أو لا تذكر ترخيصًا؛ ويخضع كل صف للترخيص الذي يذكره مصدره.
data-licence-unnamed = لا يذكر أي مصدر ترخيصًا للجدول كله.
# Variables:
#   $number (string) - how many
data-columns = عدد الأعمدة: { $number }
# Variables:
#   $table (string) - title of the table
data-columns-of = أعمدة جدول «{ $table }»
data-column = العمود
data-meaning = المعنى
data-common = أعمدة ترد في جداول كثيرة
data-common-about = لهذه الأعمدة المعنى نفسه في كل جدول ترد فيه.
data-words = إحدى القيم الآتية:

## Files

data-form-csv = CSV بفواصل
data-form-semicolon = CSV بفواصل منقوطة وفاصلة عشرية، لبرنامج Excel
data-form-json = JSON
data-form-geojson = GeoJSON للخرائط
# Variables:
#   $table (string) - title of the table
#   $form (string) - form of the file
data-file-title = { $table }: { $form }

## Tables

data-holds = صف لكل سجل، مع مصدره حيثما كان مسجلًا.
data-holds-figures = جميع أرقام المؤشرات، للكل ولأجزائه: القيمة والبسط والمقام والوحدة وطريقة العد والمصدر. والرقم الذي لا يجوز ذكره يرد بلا قيمة مع بيان السبب.
data-holds-mobility = الموفدون والوافدون بحسب السنة الأكاديمية، في فئات. تُحجب الفئات الصغيرة، ومجموع فئات كل تقسيم يساوي الفئة التي تتفرع منها.
data-holds-enrolment = الطلبة بحسب السنة الأكاديمية، في فئات. تُحجب الفئات الصغيرة، ومجموع فئات كل تقسيم يساوي الفئة التي تتفرع منها.
data-table-actions = إجراءات السياسة
data-table-agreements = الاتفاقيات
data-table-borders = حدود سياسة الخرائط
data-table-call-steps = خطوات الدعوات
data-table-calls = الدعوات
data-table-commitments = التزامات السياسة
data-table-conditions = شروط الاتفاقيات
data-table-documents = الوثائق
data-table-enrolment = الطلبة
data-table-events = الفعاليات
data-table-evidence = أدلة السياسة
data-table-figures = الأرقام
data-table-glossary = المسرد
data-table-grant-participants = المشاركون في المشاريع
data-table-grants = المشاريع الممولة من خارج المؤسسة
data-table-indicators = المؤشرات
data-table-institution = المؤسسة
data-table-map = سياسة الخرائط
data-table-memberships = العضويات في الشبكات
data-table-mobility = الحراك
data-table-multilateral-agreement-conditions = شروط الاتفاقيات المتعددة الأطراف
data-table-multilateral-agreements = الاتفاقيات المتعددة الأطراف
data-table-networks = الشبكات
data-table-observations = المشاهدات
data-table-offices = المكاتب
data-table-partners = الشركاء
data-table-policy = عناصر السياسة
data-table-programmes = البرامج
data-table-quality = الاعتمادات وعلامات الجودة والتصنيفات
data-table-region-schemes = تصنيفات المناطق
data-table-regions = المناطق
data-table-reviews = مراجعات السياسة
data-table-services = الخدمات
data-table-shared-quotas = الحصص المشتركة في الاتفاقيات
data-table-steps = خطوات الدعوات والخدمات
data-table-targets = أهداف السياسة
data-table-territories = الأقاليم
data-table-units = الوحدات
