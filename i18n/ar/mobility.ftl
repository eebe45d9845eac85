### اتفاقيات متعددة الأطراف، والحراك سنة بعد سنة، والأقاليم.

## الاتفاقيات متعددة الأطراف

agreements-multilateral = الاتفاقيات متعددة الأطراف
agreements-multilateral-about = وثيقة واحدة لها أطراف عدة. تظهر في صفحة كل شريك مشارك، وتُحسب مرة واحدة في عدد الاتفاقيات.
agreement-participants = الشركاء المشاركون
# Variables:
#   $n (number) - partners recorded here that take part
agreement-participants-count = { $n ->
    [zero] لا يشارك أي شريك
    [one] يشارك شريك واحد
    [two] يشارك شريكان
    [few] يشارك { $n } شركاء
    [many] يشارك { $n } شريكًا
   *[other] يشارك { $n } شريك
}
agreement-sides = عدد الأطراف كلها، ومنها هذه المؤسسة
# Variables:
#   $kind (string) - kind of agreement
#   $units (string) - units it covers
agreement-line = { $kind } · { $units }

## الحراك

path-mobility = mobility
mobility-title = الحراك
mobility-description = عدد المغادرين والقادمين بحسب السنة الأكاديمية.
# Variables:
#   $least (number) - totals below this number are withheld
mobility-about = عدد المغادرين والقادمين بحسب السنة الأكاديمية. لا يظهر مجموع يقل عن { $least } حمايةً للأشخاص، ولا تظهر أعداد شريك أو برنامج أو مرحلة بعينها.
mobility-years = السنوات الأكاديمية
mobility-caption = عدد الأشخاص في كل اتجاه، والسنة الأحدث أولًا.
mobility-year = السنة الأكاديمية
mobility-column-status = الأرقام
# Variables:
#   $least (number) - totals below this number are withheld
mobility-few = أقل من { $least }، غير معروض

## الأقاليم

region-scheme-m49 = تصنيف الأمم المتحدة M49
# Variables:
#   $region (string) - name of the region
#   $part (string) - name of the part of it
#   $scheme (string) - name of the scheme of regions
region-and-part = الإقليم: { $region }، { $part } ({ $scheme }).
# Variables:
#   $region (string) - name of the region
#   $scheme (string) - name of the scheme of regions
region-of = الإقليم: { $region } ({ $scheme }).
# Variables:
#   $scheme (string) - name of the scheme of regions
region-none = الإقليم: لا إقليم لها في التصنيف المستعمل هنا ({ $scheme }).
