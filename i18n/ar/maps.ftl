### Words of maps.

# What the numbers under the colours count
map-key = الشركاء في البلد
# Variables:
#   $from (number) - least number
map-key-one = { $from }
# Variables:
#   $from, $to (number) - least and greatest number
map-key-range = { $from }–{ $to }
# Variables:
#   $from (number) - least number
map-key-more = { $from }+
map-mark-region = الشركاء في المنطقة
map-mark-partner = شريك واحد؛ وتكبر النقطة بعدد الاتفاقيات
map-here = نحن هنا
map-inset-caption = عدد الشركاء في كل بلد.
map-partners-caption = نقطة لكل شريك مسجَّل هنا، قريبة من موضعه حين تتزاحم النقاط، والرقم يدل على عدة شركاء. والجدول أدناه يحمل المعلومات نفسها.
map-members-caption = نقطة لكل شريك مسجَّل هنا يشارك في الشبكة. والقائمة أدناه تحمل المعلومات نفسها.
map-outside = أبعد مما تبلغه هذه الخريطة:
map-note = لا تعبّر الحدود والأسماء المبيَّنة عن أي موقف من وضع أي إقليم.
map-policy-link = سياسة الخرائط
