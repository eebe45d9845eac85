### أقسام سجل الشركاء وما يضيّق جدوله.

## العناوين: حروف لاتينية صغيرة وشرطات

path-region = region
path-scheme = scheme
path-year = year
path-letter = letter

## أسماء قصيرة لأنواع الاتفاقيات للجداول والقوائم

scheme-mou = مذكرة تفاهم
scheme-cooperation = تعاون
scheme-protocol = بروتوكول
scheme-exchange = تبادل ثنائي
scheme-erasmus-ka131 = Erasmus+ KA131
scheme-erasmus-ka171 = Erasmus+ KA171
scheme-mevlana = مولانا (Mevlana)
scheme-orhun = أورخون (Orhun)
scheme-joint-degree = شهادة مشتركة
scheme-double-degree = شهادة مزدوجة
scheme-cotutelle = إشراف على الدكتوراه
scheme-research = بحث علمي
scheme-staff = حراك الموظفين
scheme-traineeship = تدريب عملي
scheme-other = أخرى

## روابط الأقسام

partners-band-label = أقسام السجل
partners-band-open = المناطق وأنواع الاتفاقيات والسنوات
partners-band-close = إغلاق
partners-by-region = المنطقة
partners-by-part = المنطقة الفرعية
partners-by-scheme = نوع الاتفاقية
partners-by-status = الاتفاقيات بحسب الحالة
partners-by-year = سارية في سنة
partners-by-letter = الحرف
partners-choice-all = الكل

## الجدول

# Variables:
#   $n (number) - عدد الشركاء في الجدول
partners-list = { $n ->
    [zero] لا شركاء مسجّلون هنا
    [one] شريك واحد مسجّل هنا
    [two] شريكان مسجّلان هنا
    [few] { $n } شركاء مسجّلين هنا
    [many] { $n } شريكًا مسجّلًا هنا
   *[other] { $n } شريك مسجّل هنا
}
# Variables:
#   $n (number) - عدد الشركاء في الجدول
partners-list-abroad = { $n ->
    [zero] لا شركاء في الخارج مسجّلون هنا
    [one] شريك واحد في الخارج مسجّل هنا
    [two] شريكان في الخارج مسجّلان هنا
    [few] { $n } شركاء في الخارج مسجّلين هنا
    [many] { $n } شريكًا في الخارج مسجّلًا هنا
   *[other] { $n } شريك في الخارج مسجّل هنا
}
partners-as-csv = CSV
partners-as-geojson = GeoJSON
partners-files = السجل كاملًا في ملف
# Variables:
#   $n (number) - عدد المقاعد في السنة
partners-places-out = للموفدين: { $n }
# Variables:
#   $n (number) - عدد المقاعد في السنة
partners-places-in = للوافدين: { $n }
# Variables:
#   $n (number) - عدد المقاعد في السنة
partners-places-shared = مشتركة: { $n }
partners-no-places = غير مسجّلة
partners-jump = الانتقال إلى بلد
partners-index-about = يضم السجل شركاء أكثر مما تتسع له صفحة. اختر بلدًا هنا، أو منطقة أو نوع اتفاقية أو سنة أو حرفًا أعلاه.

## صفحات الأقسام

# Variables:
#   $n (number) - عدد الشركاء في الخارج
partners-count = { $n ->
    [zero] لا شركاء في الخارج
    [one] شريك واحد في الخارج
    [two] شريكان في الخارج
    [few] { $n } شركاء في الخارج
    [many] { $n } شريكًا في الخارج
   *[other] { $n } شريك في الخارج
}
# Variables:
#   $n (number) - عدد البلدان
countries-count = { $n ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $n } بلدان
    [many] { $n } بلدًا
   *[other] { $n } بلد
}
# Variables:
#   $partners (string) - عدد الشركاء مع الكلمة
#   $countries (string) - عدد البلدان مع الكلمة
partners-in-countries = المسجّل هنا: { $partners }، { $countries }.
region-nowhere = بلا منطقة
region-nowhere-about = لا يضع تصنيف المناطق هذه البلدان والأقاليم في أي منطقة. وهي مدرجة هنا كي لا يُستثنى أي منها.
partners-region-eyebrow = الشركاء بحسب المنطقة
# Variables:
#   $region (string) - اسم المنطقة
partners-region-description = الشركاء المسجّلون هنا على الخريطة وبحسب البلد: { $region }
partners-scheme-eyebrow = الشركاء بحسب نوع الاتفاقية
# Variables:
#   $scheme (string) - الاسم القصير لنوع الاتفاقية
partners-scheme-description = الشركاء الذين لهم اتفاقية من هذا النوع على الخريطة وبحسب البلد: { $scheme }
partners-scheme-about = تظهر هنا الاتفاقيات السارية والتي لم تبدأ بعد والمعلّقة والتي بانتظار التأكيد؛ أما الشركاء الذين انتهت اتفاقياتهم من هذا النوع فيظهرون على حدة أدناه.
partners-scheme-ended = اتفاقيات منتهية من هذا النوع
partners-scheme-ended-about = انتهت جميع الاتفاقيات من هذا النوع مع هؤلاء الشركاء.
partners-year-eyebrow = الشركاء بحسب السنة
# Variables:
#   $year (string) - السنة الميلادية
partners-year-title = الشركاء في سنة { $year }
# Variables:
#   $year (string) - السنة الميلادية
partners-year-description = الشركاء الذين كانت لهم اتفاقية سارية في سنة { $year } على الخريطة وبحسب البلد.
partners-year-about = يظهر الشريك إذا كانت إحدى اتفاقياته سارية في يوم واحد على الأقل من السنة، حتى يوم بيان الحالة.
# Variables:
#   $year (string) - السنة الميلادية
partners-year-before = السابقة: { $year }
# Variables:
#   $year (string) - السنة الميلادية
partners-year-after = التالية: { $year }
# Variables:
#   $n (number) - عدد الاتفاقيات التي لم تُنشر تواريخها
partners-year-undated = عدد الاتفاقيات المستبعدة لأن تواريخها غير منشورة: { $n }
partners-letter-eyebrow = الشركاء بحسب الحرف
# Variables:
#   $letter (string) - الحرف
partners-letter-title = الشركاء: { $letter }
# Variables:
#   $letter (string) - الحرف
partners-letter-description = الشركاء المسجّلون هنا الذين تبدأ أسماؤهم بالحرف { $letter }.
partners-letter-none = لا يبدأ أي اسم بهذا الحرف في هذه اللغة

## تضييق الجدول

finder-title = تصفية الجدول
finder-search = الاسم أو المدينة
finder-more = خيارات تصفية أخرى
finder-country = البلد
finder-region = المنطقة
finder-kind = نوع الاتفاقية
finder-unit = الوحدة
finder-cycle = المرحلة الدراسية
finder-language = لغة التدريس
finder-year = اتفاقية سارية في
finder-year-about = تُستبعد الاتفاقيات التي لم تُنشر تواريخها.
finder-any = الكل
finder-any-year = أي سنة
finder-reset = إظهار الكل
# Variables:
#   $n (number) - عدد الشركاء الظاهرين، وهو يحدد الصيغة
#   $shown (string) - العدد نفسه مكتوبًا
#   $all (string) - عدد الشركاء في الصفحة مكتوبًا
finder-count = { $n ->
    [zero] لا يظهر أي شريك من أصل { $all }
    [one] يظهر شريك واحد من أصل { $all }
    [two] يظهر شريكان من أصل { $all }
    [few] يظهر { $shown } شركاء من أصل { $all }
    [many] يظهر { $shown } شريكًا من أصل { $all }
   *[other] يظهر { $shown } شريك من أصل { $all }
}
