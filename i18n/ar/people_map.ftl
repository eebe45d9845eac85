### كلمات خرائط الأشخاص.

# Variables:
#   $year (string) - the academic year
people-map-flows = إلى أين ذهب الأشخاص ومن أين جاؤوا في { $year }
people-map-flows-year = إلى أين ذهب الأشخاص ومن أين جاؤوا
people-map-key = عدد الأشخاص بحسب سُمك الخط
# Variables:
#   $year (string) - the academic year
people-map-out-title = الموفدون، { $year }
# Variables:
#   $year (string) - the academic year
people-map-in-title = الوافدون، { $year }
# Variables:
#   $n (number) - countries with a published number
#   $top (string) - the country, or the countries, with the largest
#   $most (number) - the largest number
people-map-finding = { $n ->
    [zero] لا يُعرض عدد أي بلد.
    [one] يُعرض عدد بلد واحد فقط: { $top }، { $most }.
    [two] يُعرض عددا بلدين، أكبرهما { $top }، { $most }.
    [few] تُعرض أعداد { $n } بلدان، أكبرها { $top }، { $most }.
    [many] تُعرض أعداد { $n } بلدًا، أكبرها { $top }، { $most }.
   *[other] تُعرض أعداد { $n } بلد، أكبرها { $top }، { $most }.
}
# Variables:
#   $n (number) - countries whose number is hidden
people-map-hidden = { $n ->
    [zero] لا بلد آخر بلا خط.
    [one] وبلد آخر بلا خط، فعدده غير معروض حمايةً للأشخاص.
    [two] وبلدان آخران بلا خط، فعدداهما غير معروضين حمايةً للأشخاص.
    [few] و{ $n } بلدان أخرى بلا خط، فأعدادها غير معروضة حمايةً للأشخاص.
    [many] و{ $n } بلدًا آخر بلا خط، فأعدادها غير معروضة حمايةً للأشخاص.
   *[other] و{ $n } بلد آخر بلا خط، فأعدادها غير معروضة حمايةً للأشخاص.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-out-country = { $country }: { $n } من الموفدين
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-in-country = { $country }: { $n } من الوافدين
# Variables:
#   $country (string) - name of a country
#   $n (string) - people, in digits of the language
people-map-name = { $country } { $n }
people-map-out-mark = نهاية ممتلئة: حيث ذهب الأشخاص. تبدأ الخطوط من هنا وتنتهي حيث يوجد شريك في البلد.
people-map-in-mark = نهاية مفرغة: من حيث جاء الأشخاص. تمتد الخطوط من حيث يوجد شريك في البلد إلى هنا.
people-map-missing = ليست على الخريطة لأن مكانها غير معروف:
# Variables:
#   $year (string) - the academic year
people-map-table = الأعداد بحسب البلد، { $year }
# Variables:
#   $year (string) - the academic year
people-map-table-caption = الموفدون والوافدون بحسب المنطقة والبلد، { $year }
people-map-to-table = الأعداد بحسب المنطقة والبلد

## من أين يأتي الطلبة

path-students = students
students-title = من أين يأتي الطلبة
students-description = البلدان التي يأتي منها الطلبة، على خريطة وفي جدول بحسب المنطقة والبلد سنة بعد سنة.
students-about = عدد طلبة هذه الجامعة القادمين من بلدان أخرى، بقدر ما يجوز عرضه.
# Variables:
#   $year (string) - the academic year
students-map = البلدان في { $year }
# What the numbers under the colours count
students-key = الطلبة
# Variables:
#   $year (string) - the academic year
students-caption = طلبة من بلدان أخرى، { $year }. يعرض الجدول أدناه المعلومات نفسها.
# Variables:
#   $year (string) - the academic year
#   $n (number) - countries whose number is hidden
students-caption-hidden = { $n ->
    [zero] طلبة من بلدان أخرى، { $year }. يعرض الجدول أدناه المعلومات نفسها.
    [one] طلبة من بلدان أخرى، { $year }. بلد واحد بلا لون لأن عدده غير معروض حمايةً للأشخاص. يعرض الجدول أدناه المعلومات نفسها.
    [two] طلبة من بلدان أخرى، { $year }. بلدان بلا لون لأن عدديهما غير معروضين حمايةً للأشخاص. يعرض الجدول أدناه المعلومات نفسها.
    [few] طلبة من بلدان أخرى، { $year }. { $n } بلدان بلا لون لأن أعدادها غير معروضة حمايةً للأشخاص. يعرض الجدول أدناه المعلومات نفسها.
    [many] طلبة من بلدان أخرى، { $year }. { $n } بلدًا بلا لون لأن أعدادها غير معروضة حمايةً للأشخاص. يعرض الجدول أدناه المعلومات نفسها.
   *[other] طلبة من بلدان أخرى، { $year }. { $n } بلد بلا لون لأن أعدادها غير معروضة حمايةً للأشخاص. يعرض الجدول أدناه المعلومات نفسها.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - students
students-country = { $country }: { $n ->
    [zero] لا طلبة
    [one] طالب واحد
    [two] طالبان
    [few] { $n } طلبة
    [many] { $n } طالبًا
   *[other] { $n } طالب
}
students-by-country = بحسب المنطقة والبلد
students-table = الطلبة من بلدان أخرى بحسب المنطقة والبلد، سنة أكاديمية بعد سنة
students-abroad = الطلبة من بلدان أخرى
students-indicators = مؤشرات محسوبة من هؤلاء الطلبة
students-csv = كل الفئات والسنوات بصيغة CSV
statistics-link-students = الطلبة بحسب البلد
