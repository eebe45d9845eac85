### المشاريع الممولة من الخارج.

## العنوان: أحرف من a إلى z وشرطات

path-grants = projects

## السجل

grants-title = المشاريع الممولة
grants-description = مشاريع ممولة من خارج المؤسسة، مع البرنامج والدور والمدة والمبالغ بقدر ما نُشر منها.
grants-about = يُدرج كل مشروع بما يقوله سجله العام، ولا يُقدَّر مبلغ لم ينشره أحد.
register-grants = المشاريع الممولة
# Variables:
#   $n (number) - how many projects the list holds
records-here-grants = { $n ->
    [zero] لا يوجد هنا مشروع ممول مسجل.
    [one] مشروع ممول واحد مسجل هنا.
    [two] مشروعان ممولان مسجلان هنا.
    [few] { $n } مشاريع ممولة مسجلة هنا.
    [many] { $n } مشروعًا ممولًا مسجلًا هنا.
   *[other] { $n } مشروع ممول مسجل هنا.
}
grants-running = الجارية
grants-running-about = بدأت ولم يحن يومها الأخير بعد.
grants-upcoming = القادمة
grants-upcoming-about = مُنحت ولم تبدأ بعد.
grants-unclear = مدتها غير منشورة
grants-unclear-about = لا يذكر السجل العام متى تبدأ أو تنتهي، فلا يُعرف هل لا تزال جارية.
grants-ended = المنتهية
grants-ended-about = مضى يومها الأخير.
grants-column-project = المشروع
grants-column-programme = البرنامج
grants-column-share = حصة المؤسسة

## مشروع

# Variables:
#   $title (string) - title of the project
grant-description = { $title }: البرنامج والدور والمدة والمبالغ والمشاركون.
grant-status-running = جارٍ
grant-status-upcoming = قادم
grant-status-unclear = بانتظار التأكيد
grant-status-ended = منتهٍ
# Variables:
#   $day (string) - last day
grant-why-running = جارٍ. يومه الأخير: { $day }.
# Variables:
#   $day (string) - first day
grant-why-upcoming = لم يبدأ بعد. يومه الأول: { $day }.
# Variables:
#   $day (string) - last day
grant-why-ended = انتهى. يومه الأخير: { $day }.
# Variables:
#   $day (string) - first day
grant-why-no-end = بدايته: { $day }. لم يُنشر موعد انتهائه، فلا يُعرف هل لا يزال جاريًا.
# Variables:
#   $day (string) - last day
grant-why-no-start = لم يُنشر موعد بدايته. يومه الأخير: { $day }.
grant-why-no-days = لم يُنشر موعد بدايته ولا انتهائه، فلا يُعرف هل لا يزال جاريًا.
grant-facts = البرنامج والمبالغ
grant-fact-role = دور المؤسسة
grant-fact-programme = البرنامج
grant-fact-action = الإجراء
grant-fact-start = اليوم الأول
grant-fact-end = اليوم الأخير
grant-fact-share = حصة المؤسسة
grant-fact-total = مبلغ المشروع كله
grant-fact-code = رقم المشروع
grant-fact-topic = موضوع الدعوة
grant-fact-units = الوحدات
grant-participants = المشاركون
# Variables:
#   $n (number) - how many take part in all
grant-participants-of = { $n ->
    [zero] لا تشارك أي مؤسسة. المسجل منها هنا:
    [one] تشارك مؤسسة واحدة. المسجل منها هنا:
    [two] تشارك مؤسستان. المسجل منهما هنا:
    [few] تشارك { $n } مؤسسات في المجموع. المسجل منها هنا:
    [many] تشارك { $n } مؤسسة في المجموع. المسجل منها هنا:
   *[other] تشارك { $n } مؤسسة في المجموع. المسجل منها هنا:
}
grant-participants-unknown = لم يُنشر عدد المشاركين في المجموع. المسجل منهم هنا:
grant-coordinates = تنسّق المشروع
grant-network = الائتلاف في سجل الشبكات:

## كلمات

grant-role-coordinator = منسّق
grant-role-partner = شريك
grant-role-associated = شريك منتسب
grant-role-host = مضيف
grant-programme-horizon-europe = أفق أوروبا
grant-programme-h2020 = أفق 2020
grant-programme-erasmus-plus-ka1 = إيراسموس+، الإجراء الرئيسي 1
grant-programme-erasmus-plus-ka2 = إيراسموس+، الإجراء الرئيسي 2
grant-programme-erasmus-plus-ka3 = إيراسموس+، الإجراء الرئيسي 3
grant-programme-erasmus-before-2014 = إيراسموس (حتى 2013)
grant-programme-cost = كوست (COST)
grant-programme-prima = بريما (PRIMA)
grant-programme-eureka = يوريكا (Eureka)
grant-programme-nato = برنامج الناتو للعلوم
grant-programme-bilateral = برنامج ثنائي
grant-programme-other = برنامج آخر
