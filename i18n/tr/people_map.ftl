### Kişi haritalarının sözleri.

# Variables:
#   $year (string) - the academic year
people-map-flows = { $year } yılında nereye gidildi, nereden gelindi
people-map-flows-year = Nereye gidildi, nereden gelindi
people-map-key = Çizginin kalınlığına göre kişi sayısı
# Variables:
#   $year (string) - the academic year
people-map-out-title = Giden, { $year }
# Variables:
#   $year (string) - the academic year
people-map-in-title = Gelen, { $year }
# Variables:
#   $n (number) - countries with a published number
#   $top (string) - the country, or the countries, with the largest
#   $most (number) - the largest number
people-map-finding = { $n ->
    [one] { $n } ülkenin sayısı gösteriliyor: { $top }, { $most }.
   *[other] { $n } ülkenin sayısı gösteriliyor, en büyüğü { $top }, { $most }.
}
# Variables:
#   $n (number) - countries whose number is hidden
people-map-hidden = Ayrıca { $n } ülkenin çizgisi yok: kişileri korumak için sayıları gösterilmiyor.
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-out-country = { $country }: { $n } giden
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-in-country = { $country }: { $n } gelen
# Variables:
#   $country (string) - name of a country
#   $n (string) - people, in digits of the language
people-map-name = { $country } { $n }
people-map-out-mark = Dolu uç: gidilen yer. Çizgiler buradan başlar, ülkedeki bir ortağın olduğu yerde biter.
people-map-in-mark = İçi boş uç: gelinen yer. Çizgiler ülkedeki bir ortağın olduğu yerden buraya gelir.
people-map-missing = Yeri bilinmediği için haritada yok:
# Variables:
#   $year (string) - the academic year
people-map-table = Ülkelere göre sayılar, { $year }
# Variables:
#   $year (string) - the academic year
people-map-table-caption = Bölge ve ülkeye göre giden ve gelen kişiler, { $year }
people-map-to-table = Bölge ve ülkeye göre sayılar

## Öğrenciler nereden geliyor

path-students = ogrenciler
students-title = Öğrenciler nereden geliyor
students-description = Öğrencilerin geldiği ülkeler: harita ve yıl yıl bölge ve ülke tablosu.
students-about = Bu üniversitenin başka ülkelerden gelen öğrencilerinin sayısı, gösterilebildiği kadarıyla.
# Variables:
#   $year (string) - the academic year
students-map = { $year } yılında ülkeler
# What the numbers under the colours count
students-key = Öğrenci
# Variables:
#   $year (string) - the academic year
students-caption = Başka ülkelerden öğrenciler, { $year }. Aşağıdaki tabloda aynı bilgiler var.
# Variables:
#   $year (string) - the academic year
#   $n (number) - countries whose number is hidden
students-caption-hidden = { $n ->
    [one] Başka ülkelerden öğrenciler, { $year }. { $n } ülkenin rengi yok, çünkü sayısı kişileri korumak için gösterilmiyor. Aşağıdaki tabloda aynı bilgiler var.
   *[other] Başka ülkelerden öğrenciler, { $year }. { $n } ülkenin rengi yok, çünkü sayıları kişileri korumak için gösterilmiyor. Aşağıdaki tabloda aynı bilgiler var.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - students
students-country = { $country }: { $n } öğrenci
students-by-country = Bölge ve ülkeye göre
students-table = Akademik yıllara, bölgeye ve ülkeye göre başka ülkelerden gelen öğrenciler
students-abroad = Başka ülkelerden öğrenciler
students-indicators = Bu öğrencilerden hesaplanan göstergeler
students-csv = Bütün gruplar ve yıllar, CSV
statistics-link-students = Ülkelere göre öğrenciler
