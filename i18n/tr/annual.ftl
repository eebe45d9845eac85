### What happened on which day, and the annual reports made from it.

path-changes = degisiklikler
path-annual = yillik

changes-title = Neler değişti
# Variables: $year: the year
changes-year-title = { $year } yılında neler değişti
changes-description = Anlaşmalar, üyelikler, akreditasyonlar, projeler, politika ve veriler: kayıtlara göre hangi gün ne oldu.
changes-lede = Kayıtlardaki tarihlere göre hangi gün ne oldu. Sonradan girilen bir kayıt da kendi gününde yer alır.
changes-years = Yıllar
changes-cut = Burada en yeniler gösteriliyor; tümü yıl sayfalarında.

dated-column-day = Ne zaman
dated-column-record = İlgili kayıt
dated-column-what = Ne oldu
# Variables: $period: what it is about; $from: the value before; $reason: why
dated-revised = { $period }: önceki değer { $from }. { $reason }

annual-index-title = Yıllık raporlar
annual-about = Her akademik yıl için kayıtlardan üretilen bir rapor: yılın verileri, yıl içinde olanlar ve bunların kaynakları.
annual-description = Bir akademik yılın verileri ve olayları, kaynaklarıyla, baskıya hazır.
# Variables: $year: the academic year
annual-title = Yıllık rapor { $year }
# Variables: $figures, $events: how many
annual-entry = { $figures } veri, { $events } olay
# Variables: $from, $until: first and last day
annual-span = { $from } ile { $until } arası
# Variables: $day: the status day
annual-running = Yıl henüz bitmedi. Durum gününe ait veriler { $day } tarihlidir.
annual-made = Kayıtların { $day } tarihindeki hâlinden üretildi. O günün sayıları burada yer almaz, yalnızca yılın kendi verileri vardır.
annual-figures = Yılın verileri
annual-column-indicator = Gösterge
annual-column-value = Değer
annual-column-pair = Sayılar
annual-column-period = Dönem
annual-column-source = Kaynak
# Variables: $value: the value before; $period: its time
annual-before = { $period }: { $value }
# Variables: $n: how many
annual-without = { $n } göstergenin bu yıl için verisi yok.
annual-nothing = Bu yıla tarihlenen bir kayıt yok.
annual-sources = Kaynaklar
annual-part-partnerships = Ortak kurumlar ve anlaşmalar
annual-part-networks = Ağlar
annual-part-quality = Kalite
annual-part-grants = Projeler
annual-part-programmes = Programlar, çağrılar ve etkinlikler
annual-part-policy = Politika
annual-part-figures = Düzeltilen veriler

## What can happen

dated-agreement-signed = Anlaşma imzalandı
dated-agreement-began = Anlaşma yürürlüğe girdi
dated-agreement-confirmed = Anlaşma teyit edildi
dated-agreement-terminated = Anlaşma erken sona erdi
dated-agreement-ended = Anlaşma sona erdi
dated-partner-closed = Ortak kurum kapandı
dated-role-began = Üyelik ya da görev başladı
dated-role-ended = Üyelik ya da görev sona erdi
dated-quality-decided = Karar verildi
dated-quality-ended = Geçerlilik sona erdi
dated-grant-began = Proje başladı
dated-grant-ended = Proje sona erdi
dated-policy-adopted = Politika unsuru kabul edildi
dated-policy-reviewed = Politika unsuru gözden geçirildi
dated-policy-action = Adım atıldı
dated-figure-revised = Veri düzeltildi
dated-call-closed = Çağrı kapandı
dated-event-held = Etkinlik
dated-programme-closed = Program kapandı

## In the menu

nav-changes = Neler değişti
nav-annual = Yıllık raporlar
