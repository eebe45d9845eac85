### خرائط في إطار موقع آخر، وصور الصفحات للروابط.

## خريطة في إطار

# Variables:
#   $institution (string) - الاسم المختصر للمؤسسة
#   $subject (string) - ما تعرضه الخريطة: العالم أو منطقة أو نوع اتفاقية أو شبكة
embed-title = شركاء { $institution }: { $subject }
embed-world = حول العالم
# Variables:
#   $day (string) - يوم الحالة
embed-description = خريطة وجدول للشركاء لمواقع أخرى، الحالة في { $day }.
# Variables:
#   $n (number) - الشركاء على الخريطة
embed-count = { $n ->
    [zero] لا شريك
    [one] شريك واحد
    [two] شريكان
    [few] { $n } شركاء
    [many] { $n } شريكًا
   *[other] { $n } شريك
}
embed-skip = تجاوز الخريطة إلى الجدول
embed-country = البلد
embed-partners = الشركاء
embed-city = المدينة
embed-whole = عرض هذه الخريطة في البوابة
embed-languages = هذه الخريطة بلغات أخرى
embed-offer = إضافة هذه الخريطة إلى موقعك
embed-about = يعرض الإطار الخريطة وجدولها من دون برمجة في المتصفح ولا ملفات تعريف ارتباط، ويتغيّر بتغيّر هذا السجل.
embed-look = معاينتها
embed-copy = انسخ هذه الشيفرة إلى صفحتك:

## صور للروابط

# Variables:
#   $title (string) - قسم من الموقع
#   $institution (string) - اسم المؤسسة
#   $portal (string) - ما يسمي الموقع به نفسه
card-alt = { $title }. { $institution }، { $portal }.
# Variables:
#   $title, $institution, $portal (string) - كما سبق
#   $figure (string) - جملة فيها رقم
card-alt-figure = { $title }. { $figure } { $institution }، { $portal }.
# Variables:
#   $partners, $countries (number) - شركاء في الخارج لهم اتفاقية سارية، وبلدانهم
card-partners = { $partners ->
        [zero] لا شريك
        [one] شريك واحد
        [two] شريكان
        [few] { $partners } شركاء
        [many] { $partners } شريكًا
       *[other] { $partners } شريك
    } في { $countries ->
        [zero] أي بلد
        [one] بلد واحد
        [two] بلدين
        [few] { $countries } بلدان
        [many] { $countries } بلدًا
       *[other] { $countries } بلد
    }
# Variables:
#   $n (number) - اتفاقيات سارية مع شركاء في الخارج
card-agreements = { $n ->
    [zero] لا اتفاقية سارية
    [one] اتفاقية سارية واحدة
    [two] اتفاقيتان ساريتان
    [few] { $n } اتفاقيات سارية
    [many] { $n } اتفاقية سارية
   *[other] { $n } اتفاقية سارية
}
# Variables:
#   $n (number) - شبكات دولية
card-networks = { $n ->
    [zero] لا عضوية في شبكات دولية
    [one] عضو في شبكة دولية واحدة
    [two] عضو في شبكتين دوليتين
    [few] عضو في { $n } شبكات دولية
    [many] عضو في { $n } شبكة دولية
   *[other] عضو في { $n } شبكة دولية
}
