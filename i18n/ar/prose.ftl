# ما تستدعيه النصوص: أرقام ورسوم وجداول وشواهد داخل الجمل وبين الفقرات.

## جداول الأرقام

prose-column-period = الفترة
prose-column-value = القيمة
prose-column-unit = الوحدة
prose-column-cycle = المرحلة
prose-column-country = البلد
prose-column-region = المنطقة
prose-column-partner = الشريك
prose-column-kind = النوع
prose-column-scheme = البرنامج
prose-column-direction = الاتجاه
prose-column-type = الفئة
prose-column-origin = الأصل
prose-column-programme = برنامج الدرجة العلمية
prose-column-of = الجزء
prose-title = { $title }، { $more }
prose-table-open = الأرقام في جدول

## أجزاء الرقم

part-direction-out = الموفدون
part-direction-in = الوافدون
part-origin-home = من داخل البلد
part-origin-international = دوليون
part-type-students = الطلبة
part-type-staff = الموظفون
part-region-unassigned = بلا منطقة
part-scheme-agreement = بموجب اتفاقية
part-scheme-none = من دون اتفاقية

## كلمات يُعدّ الرقم المكتوب قبلها مجموعًا (القاعدة typed-total): | بين الكلمات، و* لأي لاحقة

lint-counted-countries = دولة|دول|بلد*|بلدان*
lint-counted-partners = شريك*|شركاء*
lint-counted-agreements = اتفاقية|اتفاقيات*
lint-counted-universities = جامعة|جامعات*
lint-counted-programmes = برنامج*|برامج*
lint-counted-networks = شبكة|شبكات*
lint-counted-students = طالب*|طلبة|طلاب*
