### الخدمات والوثائق والمسرد والمكاتب.

## العناوين: حروف لاتينية صغيرة وشرطات

path-services = services
path-documents = documents
path-glossary = glossary
path-contact = contact

## الخدمات

services-title = الخدمات
services-lede = ما يعين القادمين من الخارج والذاهبين إليه ومن يعملون معنا، وكيفية الحصول عليه.
services-contact = جهة الاستفسار
services-list = كل الخدمات
services-about = لا تُدرج هنا إلا خدمة تذكرها صفحة عامة. وقد توجد خدمة غير مذكورة هنا، فاسأل المكتب.
# Variables:
#   $audience (string) - لمن الخدمة، في قائمة
service-for = لمن: { $audience }
service-facts = الخدمة بإيجاز
service-steps = خطوة بخطوة
service-others = خدمات أخرى
service-fact-languages = لغة الخدمة
service-fact-fee = التكلفة
service-fact-page = صفحة المؤسسة
service-fact-review = موعد المراجعة القادم
# Variables:
#   $title (string) - عنوان الخدمة
service-description = لمن الخدمة، وكيفية الحصول عليها، وجهة الاستفسار: { $title }

## الوثائق

documents-title = الوثائق
documents-lede = الوثائق الموقّعة والمنشورة مع لغتها وتاريخها ونسختها.
documents-current = الوثائق السارية
documents-earlier = نسخ سابقة
documents-hash-about = ‏SHA-256 بصمة للملف: إذا حصل أحد على القيمة نفسها فلديه الملف نفسه.
document-kind-policy = سياسة
document-kind-statement = بيان
document-kind-regulation = لائحة
document-kind-agreement = اتفاقية
document-kind-report = تقرير
document-kind-guide = دليل
document-kind-form = استمارة
document-kind-other = وثيقة أخرى
document-form-page = صفحة على الويب
# Variables:
#   $ending (string) - نوع الملف، مثل PDF
#   $size (number) - كيلوبايت، مقرّبة إلى أعلى
document-form-file = { $ending }، { $size } كيلوبايت
document-accessible = يمكن قراءتها بقارئ الشاشة
document-not-accessible = لا يمكن قراءتها بقارئ الشاشة
# Variables:
#   $title (string) - عنوان النسخة السابقة
document-replaces = تحل محل { $title }
# Variables:
#   $title (string) - عنوان النسخة اللاحقة
document-replaced-by = حلّت محلها { $title }
column-document = الوثيقة
column-date = التاريخ
column-form = الصيغة

## المسرد

glossary-title = المسرد
glossary-lede = ما تعنيه الكلمات في هذه البوابة.
glossary-terms = المصطلحات
glossary-see = انظر أيضًا:

## المكاتب

contact-title = اتصل بنا
contact-lede = المكاتب بحسب مهامها. ولا تُذكر أسماء أشخاص، كي تبقى الصفحة صحيحة إذا تغيّروا.
contact-duties = المهام
contact-institution = المؤسسة
contact-fact-name = الاسم
contact-fact-address = العنوان
contact-fact-email = البريد الإلكتروني
contact-fact-place = المكان
