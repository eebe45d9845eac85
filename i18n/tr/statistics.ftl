### İstatistikler: bütün göstergeler, her birinin sayfası ve bir verinin her yerde nasıl yazıldığı.

path-statistics = istatistikler

## Bir veri

# Variables:
#   $series (string) - name of the edition series, such as a ranking
#   $year (string) - year of the edition
figure-edition = { $series } { $year }
# Variables:
#   $count (number) - days
#   $number (string) - the same, formatted
figure-days = { $number } gün
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-undated = Kaynak: { $name }, tarihsiz, erişim: { $day }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-seen = { $name }, erişim: { $day }.
figure-undated = tarihsiz
# Variables:
#   $name (string) - licence
figure-licence = Lisans: { $name }.
figure-licence-unknown = Lisans belirtilmemiş.
# Variables:
#   $step (string) - step of the rounding
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-band = yuvarlanarak yayımlandı (adım: { $step }); gerçek değer { $low } ile { $high } arasında
# Variables:
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-range = { $low } ile { $high } arası

## Grafikler

figure-break = Sayım esası değişti
# Variables:
#   $by (string) - year of the target
#   $value (string) - value of the target, with unit
figure-target = { $by } hedefi: { $value }
# Variables:
#   $title (string) - title of the indicator
#   $finding (string) - finding, one or two sentences
chart-name = Grafik. { $title }. { $finding }
chart-note-gap = Çizginin kesildiği yerde kayıtlı veri yoktur.
chart-note-band = Dikey çizgiler: yuvarlanmış bir verinin karşılayabileceği değerler.
chart-note-dash = Kısa çizgi: kayıtlı bir sıra yoktur.
chart-note-block = Bloklar: yayımlanan sıra aralığı.
chart-note-hollow = İçi boş nokta: geçici veya tahminî.
chart-note-break = Kesikli çizgi: bu noktadan sonra sayım esası değişmiştir, öncesiyle karşılaştırılamaz.
chart-note-sources = Kaynaklar: verilerin altındaki listeye bakın.
chart-note-target = Noktalı çizgi: hedefe giden yol.

## Bulgular
## Variables of all of them: $first, $last (string) - values with unit; $from, $to (string) - their periods;
## $change, $least, $most (string) - size of the change; $n (number) - the size that selects the plural.

finding-computed = { $to } itibarıyla { $last }; buradaki kayıtlardan sayıldı.
finding-one = Kayıtlı tek veri: { $last }, { $to }.
finding-same = Değer iki dönemde aynı ({ $from } ve { $to }): { $last }.
finding-plain = Değer { $first } iken ({ $from }) { $last } oldu ({ $to }).
finding-up = Değer { $first } düzeyinden ({ $from }) { $last } düzeyine ({ $to }) yükseldi; artış: { $change }.
finding-down = Değer { $first } düzeyinden ({ $from }) { $last } düzeyine ({ $to }) düştü; azalış: { $change }.
finding-points-up = Oran { $first } düzeyinden ({ $from }) { $last } düzeyine ({ $to }) yükseldi; artış: { $change } yüzde puan.
finding-points-down = Oran { $first } düzeyinden ({ $from }) { $last } düzeyine ({ $to }) düştü; azalış: { $change } yüzde puan.
finding-rounded-up = Yayımlanan oran { $first } düzeyinden ({ $from }) { $last } düzeyine ({ $to }) yükseldi. Yuvarlandığı için artış { $least } ile { $most } yüzde puan arasındadır.
finding-rounded-down = Yayımlanan oran { $first } düzeyinden ({ $from }) { $last } düzeyine ({ $to }) düştü. Yuvarlandığı için azalış { $least } ile { $most } yüzde puan arasındadır.
finding-sources = Değer bir kaynakta { $first } ({ $from }), bir başkasında { $last } ({ $to }); farklı sayılmış olabilecekleri için fark hesaplanmadı.
finding-unclear = Yayımlanan değer { $first } idi ({ $from }), şimdi { $last } ({ $to }). İkisi de yuvarlanmıştır; aradaki fark yalnızca yuvarlamadan kaynaklanabilecek kadar küçüktür.
finding-break = { $from } öncesindeki veriler başka bir esasla sayıldığı için karşılaştırmaya katılmadı.

## Genel bakış

statistics-title = İstatistikler
statistics-lede = Neyin ölçüldüğü, her verinin kaynağı ve tarihiyle. Eksik veri hiçbir zaman sıfır olarak gösterilmez.
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators
statistics-tally = Değeri olan gösterge: { $with } / { $all }.
# Variables:
#   $element (string) - "Policy element 4 of 8" or "Theme D"
statistics-to-element = { $element }: taahhütler ve kanıtlar
statistics-missing = Yayımlanmayanlar
statistics-never-zero = Bu göstergeler için değer verilemiyor. Eksik veri hiçbir zaman sıfır olarak gösterilmez.
statistics-data = Veri
statistics-csv = Bütün gözlemler (CSV)
statistics-left-out = Kaynağı lisans belirtmeyen veriler bu sayfalarda kaynak gösterilerek verilir, dosyaya konmaz.

## Bir göstergenin sayfası

indicator-finding = Veriler ne diyor
indicator-figures = Veriler
indicator-figures-caption = Kayıtlı bütün veriler, en yenisi başta
indicator-column-period = Dönem
indicator-column-value = Değer
indicator-column-range = Yuvarlanmadan önce
indicator-column-status = Durum
indicator-column-source = Kaynak
# Variables:
#   $n (string) - number of the source in the list below the table
indicator-source-number = Kaynak { $n }
indicator-sources = Kaynaklar
indicator-meaning = Ne anlama geliyor
indicator-term-definition = Tanım
indicator-term-numerator = Pay
indicator-term-denominator = Payda
indicator-term-unit = Birim
indicator-term-basis = Sayım esası
indicator-term-limitations = Sınırlılıklar
indicator-term-standard = Standart
indicator-term-direction = Yön
indicator-term-method = Yöntem
indicator-aside = Kaynak gösterme ve veri
indicator-cite-title = Bu veriyi kaynak göster
# Variables of the three ways to cite:
#   $institution, $title, $value, $period (string) - whose, what, how much, when
#   $day (string) - status day, in words
#   $url (string) - full address
indicator-cite = { $institution }, uluslararası portal: { $title }, { $value } ({ $period }). Durum günü: { $day }. { $url }
indicator-cite-independent = { $institution } hakkında bağımsız örnek portal: { $title }, { $value } ({ $period }). Durum günü: { $day }. { $url }
indicator-cite-invented = Kurgusal örnek portal, { $institution }: { $title }, { $value } ({ $period }). Durum günü: { $day }. { $url }
indicator-downloads = İndir
indicator-download-figures = Bütün gözlemler
indicator-download-definitions = Bütün gösterge tanımları
indicator-left-out = Bu sayfadaki bazı veriler lisans belirtmeyen bir kaynaktandır. Burada kaynak gösterilerek verilir, veri dosyalarına konmaz.

## Parts, counts, revisions

# Variables:
#   $day (string) - status day, in words
#   $registers (string) - names of registers
figure-computed-from = { $day } tarihinde şu kayıtlardan hesaplandı: { $registers }.
chart-note-none = Sütun veya çubuk yerinde kısa çizgi: gösterilebilecek veri yok.
chart-note-hollow-bar = İçi boş sütun veya çubuk: geçici veya tahminî.
# Variables:
#   $max, $when (string) - value with unit, its period
finding-peak = En yüksek değer: { $max } ({ $when }).
# Variables:
#   $value, $by (string) - value with unit, its period
finding-target = Hedef: { $value } ({ $by }).
# Variables of the next four:
#   $period (string) - when
#   $top, $max, $low, $min (string) - name and value of the part with the highest and the lowest figure
finding-part = { $period }: { $top } { $max }.
finding-pair = { $period }: { $top } { $max }, { $low } { $min }.
finding-parts-same = { $period }: değeri olan bütün bölümlerde { $max }.
finding-parts = { $period }: en yüksek { $top }: { $max }, en düşük { $low }: { $min }.
# Variables:
#   $parts (string) - what it is divided by, such as "Cycle"
indicator-by = Bölümlere göre: { $parts }
# Variables:
#   $name, $year (string) - source of the reference
indicator-reference = Karşılaştırma: { $name }, { $year }.
indicator-share-here = Etkin ortaklar içindeki pay
indicator-share-world = Dünya nüfusu içindeki pay
indicator-column-part = Bölüm
indicator-whole = Tümü
indicator-column-counts = Sayılar
indicator-more-parts = Diğer bölümler göstergenin sayfasında.
indicator-behind = En yeni verinin dayandığı kayıtlar
# Variables:
#   $count (number) - records
indicator-behind-register =
{ $count } kayıt: listenin tamamı
# Variables:
#   $day (string) - when it was due
indicator-overdue = { $day } tarihine kadar daha yeni bir veri gelmeliydi.
# Variables:
#   $day, $value, $reason (string) - when it was changed, the value before, why
indicator-revised = { $day } tarihinde düzeltildi; önceki değer: { $value }. { $reason }

## Other pages with figures

statistics-link-scorecard = Karne
statistics-link-mobility = Hareketlilik
statistics-link-balance = Denge
statistics-link-annual-index = Yıllık raporlar
statistics-link-changes = Değişiklikler
statistics-link-data-quality = Veri kalitesi

## Sides of an indicator

part-of-hill-2 = Etkin ülke sayısı, ikinci derece
part-of-gini-simpson = Gini–Simpson endeksi
part-of-regions = Ülke yerine bölgeye göre
part-of-identifiers = Tanımlayıcılar
part-of-languages = Diller
part-of-sources = Kaynaklar
