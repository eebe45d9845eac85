### المقاييس: الأعداد التي تقف بجانب الرقم، `counts-` ثم الاسم الذي يعطيه المقياس.

## أعداد السجلات

# Variables of every count:
#   $count (number) - how many
#   $number (string) - the same, formatted
counts-countries =
    { $count ->
        [zero] لا بلدان
        [one] بلد واحد
        [two] بلدان اثنان
        [few] { $number } بلدان
        [many] { $number } بلدًا
       *[other] { $number } بلد
    }
counts-partners =
    { $count ->
        [zero] لا شركاء
        [one] شريك واحد
        [two] شريكان
        [few] { $number } شركاء
        [many] { $number } شريكًا
       *[other] { $number } شريك
    }
# Best and last place of a band that was published.
counts-rank-low = أفضل مرتبة { $number }
counts-rank-high = آخر مرتبة { $number }

## Counts of people and of balance

counts-in = الوافدون: { $number }
counts-out = الموفدون: { $number }
counts-regions = 
    { $count ->
        [zero] لا مناطق
        [one] منطقة واحدة
        [two] منطقتان
        [few] { $number } مناطق
        [many] { $number } منطقة
       *[other] { $number } منطقة
    }
counts-of-partners = من أصل { $number } من الشركاء
counts-reference = { $number }% من سكان العالم
counts-current = { $number } ضمن دورة تحديثها
counts-with-cycle = من أصل { $number } لها دورة
