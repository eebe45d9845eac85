### Karne: bütün politika unsurları tek sayfada ve bir hedefin durumunun nasıl belirlendiği.

path-scorecard = karne
scorecard-title = Politika karnesi
scorecard-lede = Politikanın bütün unsurları ve temaları tek sayfada: her hedefin durumu, yapılanlar, bunu gösteren kayıtlar ve son gözden geçirme.
# Variables:
#   $day (string) - status day, in words
scorecard-as-of = Durum günü: { $day }.
scorecard-link = Bütün unsurlar tek sayfada
scorecard-caption = Hedeflerinin durumu, taahhütleri, kanıtları ve son gözden geçirmesiyle politika unsurları
scorecard-column-element = Unsur
scorecard-column-targets = Hedefler
scorecard-column-commitments = Taahhütler
scorecard-column-evidence = Kanıtlar
scorecard-column-review = Son gözden geçirme
scorecard-none-indicators = Henüz kayıtlı gösterge yok
scorecard-none-commitments = Yok
scorecard-none-evidence = Yok
scorecard-none-reviews = Henüz yok
# Variables:
#   $count (number) - targets with this status
scorecard-n-reached = { $count } hedefe ulaşıldı
# Variables:
#   $count (number) - targets with this status
scorecard-n-on-track = { $count } hedef yolunda
# Variables:
#   $count (number) - targets with this status
scorecard-n-behind = { $count } hedef geride
# Variables:
#   $count (number) - targets with this status
scorecard-n-far-behind = { $count } hedef çok geride
# Variables:
#   $count (number) - targets with this status
scorecard-n-moving-away = { $count } hedeften uzaklaşılıyor
# Variables:
#   $count (number) - targets with this status
scorecard-n-missed = { $count } hedefe ulaşılamadı
# Variables:
#   $count (number) - targets with this status
scorecard-n-figure-overdue = { $count } hedefin verisi gecikmiş
# Variables:
#   $count (number) - targets with this status
scorecard-n-not-assessable = { $count } hedef değerlendirilemiyor
# Variables:
#   $count (number) - indicators that no target is set for
scorecard-n-no-target = { $count } gösterge hedefsiz
scorecard-no-target = Hedefsiz
# Variables:
#   $done (number) - commitments that are done
#   $all (number) - all commitments of the element
scorecard-commitments = { $done }/{ $all } tamamlandı
# Variables:
#   $all (number) - commitments of the element; none says how far it has come
scorecard-commitments-unstated = { $all } taahhüdün durumu belirtilmemiş
# Variables:
#   $count (number) - commitments past their due day
scorecard-commitments-overdue = { $count } taahhüdün süresi geçmiş

## Durumların anlamı

scorecard-how = Durum nasıl belirlenir
scorecard-how-line = Bir hedefin başlangıcından hedef değere düz bir çizgi çekilir. Çizgi, son verinin ait olduğu anda hangi değerin beklendiğini gösterir. Tempo, şimdiye dek alınan yolun, çizginin o ana dek aldığı yola oranıdır.
scorecard-how-formula = beklenen = başlangıç + (hedef − başlangıç) × geçen süre ÷ toplam süre
scorecard-how-pace = tempo = (son veri − başlangıç) ÷ (beklenen − başlangıç)
scorecard-how-time = Bir veri, ait olduğu dönemin sonunu temsil eder. Büyüme oranları değil farklar karşılaştırılır; sıfır ve sıfırın altındaki değerler de aynı biçimde işlenir. Düşmesi istenen göstergede azalma hedefe yaklaşmaktır; bir aralıkta kalması istenen göstergede en yakın sınıra uzaklık sayılır.
scorecard-how-score = Durumlardan bir puan hesaplanmaz: ortalama, eksik olanı gizlerdi.
scorecard-legend = Şekillerin anlamı
scorecard-means-reached = Son veri hedef değerde ya da ondan iyi; aralık hedefinde aralığın içinde.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
scorecard-means-on-track = Henüz ulaşılmadı; tempo { $ontrack } ya da daha yüksek.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-behind = Tempo { $behind } ya da daha yüksek, ama { $ontrack } değerinin altında.
# Variables:
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-far-behind = Tempo { $behind } değerinin altında.
scorecard-means-moving-away = Son veri hedefe, başlangıçtakinden daha uzak.
scorecard-means-missed = Hedef yılının verisi ya da daha sonraki bir veri hedefe ulaşmadı.
scorecard-means-figure-overdue = Son veri, güncelleme sıklığının izin verdiğinden eski. Değerlendirme yapılmaz.
scorecard-means-not-assessable = Başlangıç değeri ya da ondan sonraki bir veri yok, ikisi arasında seri kırılmış, başlangıç hedefin ötesinde ya da göstergenin artması da azalması da daha iyi sayılmıyor.
scorecard-means-no-target = Gösterge izleniyor; bir hedef konmamış.

## Bir unsurun sayfasında

# Variables:
#   $value (string) - value or band, formatted
#   $by (string) - period, in words
target-line = Hedef: { $value } ({ $by })
# Variables:
#   $low (string) - lowest value, formatted
#   $high (string) - highest value, formatted
target-within = { $low } – { $high }
# Variables:
#   $value (string) - value with its unit, formatted
target-value = { $value }
target-column-expected = O tarihte beklenen
target-column-pace = Tempo
target-column-status = Durum
target-how = Durum nasıl belirlenir
policy-limits = Veriler neyi gösterir, neyi göstermez
# Variables:
#   $name (string) - name of the source
#   $day (string) - its own date, or the day it was read, in words
evidence-source = Kaynak: { $name }, { $day }
# Variables:
#   $current (number) - indicators with a value that is up to date
#   $overdue (number) - indicators whose newest figure is too old
#   $without (number) - indicators without a value
scorecard-quality-figures = Göstergeler: { $current } güncel, { $overdue } gecikmiş, { $without } verisiz.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-complete = Metinleri eksiksiz diller: { $languages }.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-gaps = Metinleri eksik diller: { $languages }.
