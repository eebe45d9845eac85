### The page of the map policy.

path-map-policy = maps
nav-maps = سياسة الخرائط
map-policy-title = سياسة الخرائط
map-policy-description = ما الذي تبيّنه خرائط هذا الموقع، وأي حدود وأسماء تستخدم، وكيف تُمثَّل الأرض على سطح مستوٍ، ومن أين تأتي الأشكال.
map-policy-lede = تبيّن الخرائط أماكن الشركاء، ولا تتخذ موقفًا من وضع أي إقليم.
map-policy-note-label = تقول المؤسسة

## What the maps show

map-policy-shows = ما الذي تبيّنه الخرائط
map-policy-shows-register = بجانب كل خريطة جدول أو قائمة بالمعلومات نفسها، ولا تحتاج الخرائط إلى برمجة في المتصفح. النقاط تمثل الشركاء، والدوائر ذات الأرقام تمثل عدة شركاء، وتُزاح قليلًا العلامات التي قد يغطي بعضها بعضًا.
map-policy-shows-colour = لون البلد يتبع البلد المذكور في سجلات الشركاء، ولا يُستنتج شيء من الإحداثيات.
# Variables:
#   $numbers (string) - the four least numbers of partners, as a list
map-policy-classes = تبدأ الألوان الأربعة عند أعداد الشركاء الآتية: { $numbers }. والبلد الذي لا يُرى لصغره تُرسم له دائرة بلونه، ولكل بلد فيه شريك رابط.
map-policy-shows-names = لا تُكتب أسماء البلدان على خريطة العالم. أما خرائط المناطق فتسمّي البلدان التي فيها شركاء حيث يتسع المكان.
map-policy-shows-people = تعرض خرائط التبادل الأشخاص في فئات كما في الجداول: الفئات الأصغر من أن تُنشر لا تظهر على أي خريطة.

## Borders

map-policy-borders = الحدود
map-policy-one = للغات كلها مجموعة أشكال واحدة وقائمة قواعد واحدة. فلا يرى قارئ حدودًا غير التي يراها غيره.
map-policy-worldview-neutral = تتبع الخرائط الأشكال كما في مصدرها، وتُرسم الحدود المذكورة أدناه متقطعة لأن الأطراف المعنية لا تتفق عليها. ولا تنحاز القائمة إلى أحد حين تذكر ذلك.
map-policy-worldview-file = تستخدم المؤسسة أشكالًا اختارتها. والحدود كما في ذلك الملف ما لم يذكر الجدول أدناه خلاف ذلك.
map-policy-land-only = قررت المؤسسة رسم اليابسة من دون أي حدود.
map-policy-borders-caption = حدود لا تُرسم خطًا متصلًا عاديًا
map-policy-borders-none = تُرسم الحدود كلها خطوطًا متصلة.
map-policy-column-between = بين
map-policy-column-drawn = الرسم
map-policy-column-by = صاحب القرار
# Variables:
#   $one, $other (string) - names of two countries or territories
map-policy-pair = { $one } و{ $other }
map-policy-drawn-dashed = متقطع
map-policy-drawn-solid = خط متصل
map-policy-drawn-none = لا يُرسم
map-policy-by-built-in = القائمة المدمجة
map-policy-by-portal = المؤسسة
map-policy-merges-caption = أقاليم تُرسم جزءًا من غيرها بقرار من المؤسسة
map-policy-column-unit = الإقليم
map-policy-column-into = يُرسم جزءًا من

## Names

map-policy-names = الأسماء
map-policy-names-cldr = تأتي أسماء البلدان بكل لغة من مستودع يونيكود المشترك لبيانات اللغات (CLDR)، إلا إذا وضعت المؤسسة اسمًا آخر فيُستخدم في كل الصفحات.
map-policy-names-groups = تسمية بعض الجيران من دون غيرهم انحياز إلى طرف. لذلك تسمّي الخريطة بلدان المجموعة كلها أو لا تسمّي أيًّا منها:

## Units

map-policy-units = أقاليم بلا رمز بلد
map-policy-units-detail = في الأشكال أقاليم لا يعطيها معيار ISO 3166-1 رمزًا. وهي تُرسم يابسةً من دون لون أو رابط خاص بها.
map-policy-units-caption = وحدات الأشكال التي ليس لها رمز في ISO 3166-1
map-policy-column-code = حروفها في الأشكال
map-policy-unit-plain = يابسة بلا لون
# Variables:
#   $into (string) - name of a country
map-policy-unit-merged = جزء من { $into }
map-policy-without = البلدان والأقاليم التي لها رمز وليس لها شكل خاص تُعلَّم بدائرة حيث يوجد شريك، وهي في القوائم كغيرها:

## How the Earth is laid flat

map-policy-projection = كيف تُمثَّل الأرض على سطح مستوٍ
# Variables:
#   $east, $south, $north (number) - degrees
#   $paper (html) - link to the paper
map-policy-projection-world = تستخدم خرائط العالم إسقاط Equal Earth ‏({ $paper }) حول خط الطول { $east }° شرقًا، من { $south }° جنوبًا إلى { $north }° شمالًا.
map-policy-projection-local = تستخدم خرائط المناطق والبلدان والشركاء إسقاط لامبرت السمتي المتساوي المساحة حول مركز كل منها.
map-policy-projection-why = كلاهما يحافظ على المساحة، فلا يبدو بلد أكبر مما هو عليه مقارنةً بغيره. والخرائط واحدة في كل اللغات؛ ففي الصفحات التي تُقرأ من اليمين إلى اليسار ينعكس دليل الألوان، ولا تنعكس اليابسة أبدًا.

## Source

map-policy-source = مصدر الأشكال
# Variables:
#   $shapes, $packaging (html) - links
#   $licence (html) - licence of the packaging
map-policy-source-built-in = الأشكال: { $shapes }، بمقياس 1 : 50 مليون، ملك عام، من حزمة { $packaging } ({ $licence }).
# Variables:
#   $source (html) - name of the source, a link where it has an address
#   $day (html) - when it was read
#   $licence (html) - its licence
map-policy-source-own = الأشكال: { $source }، تاريخ الاطلاع: { $day }، الترخيص: { $licence }.

## What the shapes cannot show

map-policy-limits = ما لا تستطيع الأشكال أن تبيّنه
map-policy-limits-detail = موضع المكان في الأشكال يدل على الطريقة التي رسمه بها المصدر، لا على صاحبه.
map-policy-limit-scale = بهذا المقياس قد تبتعد الحدود والسواحل عن مواضعها بضعة كيلومترات، وتغيب جزر كثيرة. ولا تُرسم حدود بحرية.
map-policy-limit-pairs = لكل جارين حد واحد في الأشكال؛ فإذا كان جزء منه فقط موضع خلاف، كما بين الصين والهند أو بين السودان وجنوب السودان، رُسم كله بالطريقة نفسها. وليس لأبيي شكل خاص بها.
map-policy-limit-kashmir = في كشمير، الخط المرسوم بين الهند وباكستان هو خط المراقبة. وتقع أكساي تشين داخل شكل الصين، ونهر سياتشن الجليدي شكل مستقل.
map-policy-limit-golan = يقع الجولان داخل شكل إسرائيل، والحد المرسوم هناك هو خط عام 1974. وتقع القدس الشرقية داخل شكل فلسطين.
map-policy-limit-crimea = تقع القرم داخل شكل أوكرانيا، وجزر الكوريل الجنوبية داخل شكل روسيا.
map-policy-limit-sahara = الصحراء الغربية شكل واحد، ولا يُرسم الجدار الرملي الذي يقسمها.
map-policy-limit-cyprus = في قبرص لا تُرسم المنطقة العازلة ولا منطقتا القاعدتين البريطانيتين على حدة.
map-policy-limit-apart = ليس لأبخازيا وأوسيتيا الجنوبية وترانسنيستريا أشكال خاصة بها، فهي داخل شكلي جورجيا ومولدوفا. أما كوسوفو وفلسطين وتايوان فأشكال مستقلة.

## Units of the shapes without a code of ISO 3166-1

map-unit-atc = جزر أشمور وكارتييه
map-unit-cyn = شمال قبرص
map-unit-ioa = جزيرة كريسماس وجزر كوكوس (كيلينغ)
map-unit-kas = نهر سياتشن الجليدي
map-unit-sol = صوماليلاند
