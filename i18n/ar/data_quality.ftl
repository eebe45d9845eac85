### جودة البيانات: ما يُنشر، وحداثته، ومن أي سجلات ومصادر، وكم يُحجب.

path-data-quality = data-quality
nav-data-quality = جودة البيانات
data-quality-title = جودة البيانات
data-quality-description = ما يُنشر ولماذا لا يُنشر غيره، وحداثة الأرقام، وأي السجلات مكتمل، ومن أين تأتي البيانات.
data-quality-lede = ما يُنشر ولماذا لا يُنشر غيره، وحداثة الأرقام، وأي السجلات مكتمل، ومن أين تأتي البيانات.

## ما يُنشر

data-quality-published = ما يُنشر
# Variables:
#   $all (string) - all indicators
data-quality-published-caption = المؤشرات بحسب ما يظهر لأحدث رقم فيها؛ المجموع: { $all }
data-quality-column-reads = ما يظهر
data-quality-column-indicators = المؤشرات
data-quality-reads-value = قيمة
data-quality-reads-value-says = بمصدرها وتاريخها.
data-quality-reads-register = غير منشور: السجل
data-quality-reads-register-says = السجل الذي يُحسب منه غير مكتمل هنا.
data-quality-reads-unknown = غير منشور
data-quality-reads-unknown-says = لم ينشره أحد، أو لم يُسجل ما يُحسب منه.
data-quality-reads-hidden = غير معروض
data-quality-reads-hidden-says = قد يكشف شيئًا عن مجموعة صغيرة من الأشخاص.
data-quality-reads-undefined = بلا قيمة
data-quality-reads-undefined-says = لا تعطي المعادلة قيمة هنا، كحصة من لا شيء.

## السجلات

data-quality-registers = السجلات
data-quality-registers-about = لا يُحسب رقم من سجل إلا إذا أعلنت المؤسسة اكتماله. وإلى أن تعلن ذلك تظهر مكانه عبارة «غير منشور».
data-quality-column-needed = المؤشرات
# Variables:
#   $n (number) - indicators that need it
#   $number (string) - the same, formatted
data-quality-needed = { $n ->
    [zero] لا يحتاج إليه أي مؤشر.
    [one] يحتاج إليه مؤشر واحد.
    [two] يحتاج إليه مؤشران.
    [few] تحتاج إليه { $number } مؤشرات.
    [many] يحتاج إليه { $number } مؤشرًا.
   *[other] يحتاج إليه { $number } مؤشر.
}

## الحداثة

data-quality-fresh = حداثة الأرقام
# Variables:
#   $overdue (number) - indicators that are overdue
#   $all (number) - indicators with an update cycle
data-quality-fresh-finding = المتأخر من المؤشرات التي لها دورة تحديث: { $overdue } من { $all }.
data-quality-fresh-about = يُعدّ الرقم متأخرًا إذا مضت على نهاية أحدث فترة له مدة دورته ونصف سنة للنشر. أما المؤشرات المحسوبة من السجلات هنا فهي دائمًا ليوم بيان الحالة.
# Variables:
#   $day (string) - status day, in words
data-quality-fresh-caption = المؤشرات المرصودة في { $day }، بالترتيب الأبجدي
data-quality-column-indicator = المؤشر
data-quality-column-newest = أحدث فترة
data-quality-column-age = العمر
data-quality-column-cycle = دورة التحديث
data-quality-overdue = متأخر
data-quality-current = محدَّث
data-quality-no-cycle = لا دورة محددة
data-quality-no-figure = لا رقم

## الأشخاص

data-quality-hidden = أعداد الأشخاص المحجوبة
# Variables:
#   $least (string) - counts below this number are hidden
data-quality-hidden-about = يُحجب كل عدد من 1 إلى ما دون { $least }، وما قد يكشفه. ولا يدل عدد المحجوب على عدد من يشملهم.
data-quality-hidden-caption = الأعداد المحجوبة من بين جميع الأعداد، بحسب الجدول والسنة الأكاديمية
data-quality-hidden-none = لا أعداد أشخاص مسجلة هنا.
data-quality-students = الطلبة
data-quality-entrants = الطلبة الجدد

## المصادر

data-quality-sources = المصادر والتراخيص
# Variables of both:
#   $n (number) - how many
#   $number, $all (string) - the same and all of them, formatted
data-quality-undated = مصادر لا تذكر تاريخًا لها: { $number } من { $all }.
data-quality-without-source = سجلات لا تذكر مصدرًا: { $number } من { $all }.
data-quality-sources-caption = المصادر بحسب الترخيص
data-quality-column-licence = الترخيص
data-quality-column-sources = المصادر
data-quality-column-named = السجلات والمشاهدات التي تذكرها
data-quality-column-open = في البيانات المفتوحة
data-quality-no-licence = غير مذكور
data-quality-open-yes = نعم
data-quality-open-no = لا، يُذكر في الصفحات فقط
data-quality-openness = انفتاح البيانات
data-quality-open-identifiers = من الشركاء لهم معرّف دائم
data-quality-open-sources = من المشاهدات تذكر مصدرها
data-quality-open-languages = من السجلات متاح عنوانها بكل اللغات
data-quality-more = انظر أيضًا
