### Politika unsurları: genel bakış ve her birinin sayfası.

path-policy = politika

## Genel bakış

policy-index-title = Uluslararasılaşma politikası
policy-index-lede = Politikanın unsurları ve temaları: kurumun neyi taahhüt ettiği, bunu hangi kayıtların gösterdiği ve hangi göstergelerle izlendiği.
policy-index-how = Başlıkların altındaki satırlar burada kayıtlı olanları sayar; puan değildir.
policy-none = Henüz kayıtlı politika unsuru yok
# Variables:
#   $count (number) - records that stand as evidence, each counted once
policy-tally-evidence =
    { $count ->
        [0] Henüz kanıt kaydı yok
       *[other] { $count } kanıt kaydı
    }
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators of the element
policy-tally-indicators =
    { $all ->
        [0] Henüz kayıtlı gösterge yok
       *[other] Değeri olan gösterge: { $with } / { $all }
    }

## Bir unsurun sayfası

policy-contents = Bu sayfada
policy-text = Ne diyor
# Variables:
#   $day (string) - day of adoption, in words
policy-adopted = Kabul tarihi: { $day }
policy-official = Resmî metin
policy-commitments = Taahhütler
policy-commitments-caption = Sorumlusu, süresi, durumu ve son adımıyla taahhütler
policy-commitments-none = Henüz kayıtlı taahhüt yok
commitment-column-text = Taahhüt
commitment-column-owner = Sorumlu
commitment-column-due = Süre sonu
commitment-column-status = Durum
commitment-column-last = Son adım
commitment-not-recorded = Kayıtlı değil
commitment-no-action = Kayıtlı adım yok

## Kanıtlar

policy-evidence = Kanıtlar
# Variables:
#   $day (string) - status day, in words
policy-evidence-how = Bu portaldaki kayıtlar arasından { $day } günü için bulunanlar. En yenisi başta.
policy-evidence-untitled = Diğer kayıtlar
policy-evidence-none = Henüz kanıt kaydı yok
policy-evidence-none-why = Buradaki hiçbir kayıt bu gruba uymuyor. Eksik görülebilsin diye grup sayfada kalır.
# Variables:
#   $count (number) - records in the group
policy-evidence-count = { $count } kayıt
# Variables:
#   $count (number) - records that are not shown at once
policy-evidence-rest = { $count } kayıt daha
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - first day, in words
evidence-since = { $what }, başlangıç: { $day }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - last day, in words
evidence-until = { $what }, bitiş: { $day }
# Variables:
#   $what (string) - role
evidence-start-unknown = { $what }, başlangıcı kayıtlı değil
# Variables:
#   $value (string) - value with its unit, formatted
#   $period (string) - period, in words
evidence-figure = { $value } ({ $period })

## Göstergeler, hedefler, gözden geçirmeler

policy-indicators = Göstergeler
policy-indicators-none = Henüz kayıtlı gösterge yok
policy-targets = Hedefler
policy-targets-caption = Değeri, yılı, başlangıç değeri ve son verisiyle hedefler
target-column-indicator = Gösterge
target-column-value = Hedef
target-column-by = Hedef yılı
target-column-baseline = Başlangıç değeri
target-column-latest = Son veri
policy-reviews = Gözden geçirme günlüğü
policy-reviews-none = Henüz kayıtlı gözden geçirme yok
policy-quality = Veri kalitesi:
