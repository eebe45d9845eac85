# Metinlerin çağırdıkları: cümle içinde ve paragraflar arasında değerler, grafikler, tablolar, kanıtlar.

## Değer tabloları

prose-column-period = Dönem
prose-column-value = Değer
prose-column-unit = Birim
prose-column-cycle = Kademe
prose-column-country = Ülke
prose-column-region = Bölge
prose-column-partner = Ortak kurum
prose-column-kind = Tür
prose-column-scheme = Program
prose-column-direction = Yön
prose-column-type = Tür
prose-column-origin = Köken
prose-column-programme = Diploma programı
prose-column-of = Bölüm
prose-title = { $title }, { $more }
prose-table-open = Değerler tablo olarak

## Bir değerin bölümleri

part-direction-out = Giden
part-direction-in = Gelen
part-origin-home = Yerli
part-origin-international = Uluslararası
part-type-students = Öğrenciler
part-type-staff = Personel
part-region-unassigned = Bölgesiz
part-scheme-agreement = Anlaşma kapsamında
part-scheme-none = Anlaşma dışında

## Rakamla yazılmış bir sayının toplam sayıldığı sözcükler (typed-total kuralı): aralarında |, her ek için *

lint-counted-countries = ülke*
lint-counted-partners = ortak|ortağ*|ortakl*|ortakt*
lint-counted-agreements = anlaşma|anlaşmas*|anlaşmam*|anlaşmay*|anlaşman*|anlaşmal*|anlaşmad*
lint-counted-universities = üniversite*
lint-counted-programmes = program|programı*|programa|programda*|programl*|programın*
lint-counted-networks = ağ|ağa|ağı|ağın|ağımız|ağda|ağdan|ağla|ağlar*
lint-counted-students = öğrenci*
