### إطار كل صفحة، والرئيسية، والمقالات، والأخبار، واللغات.

## The frame of every page

# Locale as Open Graph writes it: language_TERRITORY; not shown.
og-locale = ar_AR
portal-name = البوابة الدولية
skip-to-content = الانتقال إلى المحتوى
menu = القائمة
menu-label = القائمة الرئيسية
languages-label = اللغات
path-label = موضع الصفحة
home-name = الرئيسية
not-translated-yet = (لم تُترجم بعد)
on-this-page = في هذه الصفحة
feed-title = الأخبار
note-back = العودة إلى النص
nav-policy = السياسة
nav-partners = الشركاء
nav-agreements = الاتفاقيات
nav-networks = الشبكات
nav-going = الدراسة في الخارج
nav-coming = القدوم إلينا
nav-statistics = الإحصاءات
nav-news = الأخبار
nav-about = حول البوابة
nav-data = البيانات والمنهجية
nav-languages = اللغات وحالتها
footer-visitors = للزوار
nav-working = العمل معنا
nav-programmes = البرامج
nav-quality = الجودة
nav-grants = المنح والمشاريع
nav-calls = الدعوات
nav-services = الخدمات
nav-events = الفعاليات
nav-contact = اتصل بنا
nav-documents = الوثائق
nav-glossary = المسرد
footer-register = السجل
footer-site = هذا الموقع
footer-offices = جهات الاستفسار
status-day-detail = تُحسب كل حالة في هذا الموقع لذلك اليوم.
banner-unofficial = عرض توضيحي مستقل.
banner-unofficial-detail = أُعدّ من مصادر عامة، ولم تعتمده المؤسسة.
banner-invented = بيانات نموذجية خيالية.
banner-invented-detail = لا وجود لأي مؤسسة أو اتفاقية أو رقم في هذا الموقع.
banner-preview = معاينة: غير منشورة.
fallback-title = هذه الصفحة غير متاحة بهذه اللغة بعد.

## Addresses

path-about = about
path-coming = coming
path-going = going
path-working = working
path-data = data
path-news = news
path-languages = languages

## Home

home-claim-1 = الشركاء
home-claim-2 = والالتزامات،
home-claim-3 = ومعها الدليل.
home-action-partners = الاطلاع على الشركاء
home-action-policy = قراءة السياسة
home-action-statistics = جميع الأرقام
home-countries-list = المعلومات نفسها في قائمة بلدان
home-figures = الأرقام
home-policy = ما تنص عليه السياسة والأدلة عليه
home-policy-detail = كل عنصر مع السجلات التي تدل عليه.
home-policy-all = السياسة كاملة
home-evidence-none = لا دليل مسجل بعد
home-calls = الدعوات والمواعيد النهائية
home-calls-all = جميع الدعوات
home-news = الأخبار
home-news-all = جميع الأخبار
home-tasks = ما الذي تبحث عنه؟
home-task-going = الدراسة في الخارج فصلًا أو سنة.
home-task-coming = القدوم للتبادل أو للدراسة لنيل درجة علمية.
home-task-working = القدوم للتدريس أو البحث.
home-task-agreements = البحث عن اتفاقية ومعرفة حالتها.
home-task-data = استخدام الأرقام في مكان آخر: المنهجية والاستشهاد والملفات.

## Articles and sections

section-articles = صفحات هذا القسم
section-empty = لم يُنشر شيء هنا بعد
section-empty-detail = عندما ينشر المكتب صفحة لهذا القسم تظهر هنا.
section-see = انظر أيضًا
section-lede-about = من يُعدّ هذه البوابة، وكيف تُقرأ، وبأي لغات.
section-lede-coming = التبادل والدراسة لنيل درجة والعيش هنا.
section-lede-going = التبادل في الخارج: البرامج والقواعد.
section-lede-working = الزيارات والعمل للأكاديميين والموظفين.
section-lede-data = كيف تُستخرج الأرقام، وكيف تُستخدم في مكان آخر.
article-ask = للأسئلة:
article-more = المزيد في هذا القسم

## News

news-title = الأخبار
news-lede = أخبار مؤرخة، الأحدث أولًا.
news-feed = المتابعة عبر الخلاصة (Atom)
news-none = لا أخبار منشورة هنا
news-none-detail = عند نشر خبر يظهر هنا وفي الخلاصة.
news-others = أخبار أخرى

## Languages

languages-title = اللغات وحالتها
languages-lede = ما كُتب بكل لغة، وكيف أُعدّت نصوصه.
languages-texts = كل النصوص
languages-caption = النصوص بحسب اللغة
languages-language = اللغة
languages-own = له نصه الخاص
languages-borrowed = معروض بلغة أخرى
languages-outdated = تغيّر أصله بعد ترجمته
languages-old = نصوص مترجمة عن أصل سابق
languages-missing = مقالات وأخبار لم تُترجم بعد
languages-missing-none = جميع المقالات والأخبار متاحة بجميع اللغات.
languages-rules = القواعد المتّبعة
languages-rule-fallback = إذا لم يوجد نص الصفحة بلغة ما عُرض بلغة أخرى موسومًا بها، مع تنبيه في أعلى الصفحة.
languages-rule-machine = النص المترجم آليًا يحمل تنبيهًا إلى أن يراجعه من يتقن اللغة.
languages-rule-outdated = إذا تغيّر النص الأصلي بعد اعتماد ترجمته، ظهر فوق النص تنبيه مع رابط إلى الأصل.
languages-rule-fields = الكلمات المفردة المكتوبة بلغة أخرى، كاسم شريك، تُوسَم لقارئات الشاشة والمتصفحات.

## Not found and the choice of language

not-found-title = هذه الصفحة غير موجودة
not-found-lede = قد يكون العنوان خاطئًا، أو نُقلت الصفحة.
not-found-home = الانتقال إلى الصفحة الرئيسية
not-found-places = صفحات أخرى قد تفيدك
not-found-languages = لغات أخرى
not-found-in-language = الصفحة الرئيسية بالعربية

## Lines with values

# Variables:
#   $day (string) - status day in words
status-day = الحالة بتاريخ { $day }.
# Variables:
#   $language (string) - name of a language in the reader’s
fallback-detail = أنت تقرأ النص الأصلي. لغته: { $language }.
# Variables:
#   $language (string) - a language’s own name
fallback-link = الانتقال إلى الصفحة الأصلية ({ $language })
# Variables:
#   $language (String) - own name of the language of the original
outdated-link = قراءة النص الأصلي ({ $language })
outdated-title = تغيّر النص الأصلي لهذه الصفحة بعد ترجمتها.
# Followed by links to sections of the page.
outdated-sections = الأقسام المعلَّمة أدناه:
outdated-fields = قد تكون النصوص القصيرة هنا، كالعنوان أو الملخص، قديمة.
outdated-section = تغيّر النص الأصلي لهذا القسم بعد ترجمته.
# Variables:
#   $language (string) - name of a language in the reader’s
in-language = اللغة: { $language }
# Variables:
#   $institution (string) - short name of the institution
home-map-caption = تمثّل الحلقة { $institution }، وتمثّل كل نقطة بلدًا في الخارج فيه شريك في هذه السجلات.
# Variables:
#   $institution (string) - short name of the institution
home-lede = السجل العام لعلاقات { $institution } بالعالم: من هم الشركاء، وماذا تقول السياسة، وماذا تُظهر الأرقام. وما لم يُنشر يُذكر أنه غير منشور.
# Variables:
#   $institution (string) - short name of the institution
home-full-title = { $institution } · البوابة الدولية
# Variables:
#   $n (number) - how many
home-evidence = { $n ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $n } أدلة
    [many] { $n } دليلًا
   *[other] { $n } دليل
}
# Variables:
#   $count (number) - how many texts there are
#   $pages (number) - how many articles and news items are among them
languages-texts-detail = { $count ->
    [zero] لا توجد نصوص في هذه البوابة.
    [one] في هذه البوابة نص واحد.
    [two] في هذه البوابة نصان.
    [few] في هذه البوابة { $count } نصوص: أسماء وعناوين وأوصاف وأجزاء من نصوص أطول.
    [many] في هذه البوابة { $count } نصًا: أسماء وعناوين وأوصاف وأجزاء من نصوص أطول.
   *[other] في هذه البوابة { $count } نص: أسماء وعناوين وأوصاف وأجزاء من نصوص أطول.
} { $pages ->
    [zero] وليس بينها مقالات ولا أخبار.
    [one] ومنها مقالة واحدة أو خبر واحد.
    [two] ومنها اثنان من المقالات والأخبار.
    [few] ومنها { $pages } من المقالات والأخبار.
    [many] ومنها { $pages } من المقالات والأخبار.
   *[other] ومنها { $pages } من المقالات والأخبار.
}
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - date of the source, in words
text-source-dated = المصدر: { $name }، { $day }.
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - when it was read, in words
text-source-read = المصدر: { $name } (تاريخ الاطلاع: { $day }).
