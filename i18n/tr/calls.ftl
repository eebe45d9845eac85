### Başvuru çağrıları ve etkinlikler.

## Adresler: a–z harfleri ve kısa çizgi

path-calls = cagrilar
path-events = etkinlikler

## Çağrılar

calls-title = Başvuru çağrıları
calls-lede = Nelere hangi tarihler arasında başvurulabilir, geçmişte hangi çağrılar açıldı.
calls-calendar = Takvim dosyası olarak çağrılar (ICS)
calls-schemes = Program
calls-all = Tümü
calls-open = Başvuruya açık
calls-open-none = Burada kayıtlı hiçbir çağrı durum gününde açık değil
calls-upcoming = Daha sonra açılacak
calls-upcoming-none = Burada daha sonra açılacak bir çağrı kayıtlı değil
calls-undated = Günleri yayımlanmamış
calls-undated-none = Burada günleri yayımlanmamış bir çağrı kayıtlı değil
calls-closed = Kapanmış
calls-closed-none = Burada kapanmış bir çağrı kayıtlı değil
calls-archive = Arşiv
calls-archive-about = Sona eren çağrılar, programlara göre, en yenisi başta. Kuralları kendi yıllarının kurallarıdır.
calls-scheme-lede = Bu adres değişmez; programın çağrıları ise zamanla değişir.
# Variables:
#   $scheme (string) - programın adı
calls-scheme-title = Çağrılar: { $scheme }
# Variables:
#   $scheme (string) - programın adı
calls-scheme-description = Bir programın açık, gelecek ve geçmiş çağrıları: { $scheme }
# Variables:
#   $day (string) - durum günü
calls-status-day = Neyin açık olduğu şu güne göre hesaplanır: { $day }.

## Durumlar ve programlar

call-status-open = Başvuruya açık
call-status-upcoming = Daha sonra açılacak
call-status-undated = Günleri yayımlanmamış
call-status-closed = Kapandı
call-opens = Açılış
call-closes = Kapanış
call-closed = Kapandı
call-scheme-erasmus-ka131 = Erasmus+ KA131
call-scheme-erasmus-ka171 = Erasmus+ KA171
call-scheme-mevlana = Mevlana değişimi
call-scheme-orhun = Orhun değişimi
call-scheme-bilateral-exchange = İkili değişim
call-scheme-traineeship = Staj
call-scheme-staff-mobility = Personel hareketliliği
call-scheme-summer-school = Yaz okulları
call-scheme-undergraduate-admission = Uluslararası lisans öğrenci kabulü
call-scheme-graduate-admission = Uluslararası lisansüstü öğrenci kabulü
call-scheme-scholarship = Burslar
call-scheme-visiting = Misafir akademisyen ve araştırmacılar
call-scheme-research = Araştırma
call-scheme-other = Diğer çağrılar
audience-outgoing-students = yurt dışına giden öğrenciler
audience-incoming-students = gelen değişim öğrencileri
audience-degree-students = diploma programına başvuranlar
audience-international-students = uluslararası öğrenciler
audience-doctoral-students = doktora öğrencileri
audience-academics = akademisyenler ve araştırmacılar
audience-administrative-staff = idari personel
audience-students = öğrenciler
audience-partners = ortak kurumlar
audience-graduates = mezunlar
audience-everyone = herkes

## Bir çağrı

call-facts = Kısaca çağrı
call-fact-open = Açılış
call-fact-close = Kapanış
call-fact-results = Sonuçlar
call-fact-year = Akademik yıl
call-fact-audience = Kimler için
call-fact-cycles = Öğrenim kademeleri
call-fact-places = Toplam kontenjan
call-fact-units = Birimler
call-fact-partner = Ortak kurum
call-fact-page = Duyuru
call-more = Ayrıntılar
call-documents = Belgeler
call-others = Bu programın diğer çağrıları
call-others-all = Bu programın tüm çağrıları
call-over = Bu çağrı sona erdi.
call-over-detail = Kayıt olarak saklanır. Sonraki çağrıların kuralları, günleri ve kontenjanı farklı olabilir.
# Variables:
#   $scheme (string) - programın adı
call-over-link = Güncel çağrılar: { $scheme }
# Variables:
#   $title (string) - çağrının başlığı
call-description = Çağrının durumu, günleri ve koşulları: { $title }
# Variables:
#   $day (string) - durum günü
call-verdict-open = Durum gününde ({ $day }) başvuru alınıyor; kapanış saatine bakın.
# Variables:
#   $day (string) - durum günü
call-verdict-upcoming = Durum gününde ({ $day }) henüz açılmadı.
# Variables:
#   $day (string) - durum günü
call-verdict-undated = Burada okunan hiçbir kaynak günlerini vermiyor (durum günü: { $day }).
# Variables:
#   $day (string) - durum günü
call-verdict-closed = Durum gününde ({ $day }) kapalı.
# Variables:
#   $open (string) - açılışı
#   $close (string) - kapanışı
call-dates = { $open } – { $close }
# Variables:
#   $open (string) - açılışı
call-dates-from = Açılış: { $open }; kapanış günü yayımlanmamış.
# Variables:
#   $close (string) - kapanışı
call-dates-until = Kapanış: { $close }; açılış günü yayımlanmamış.
call-dates-none = Günleri yayımlanmamış
# Variables:
#   $day (string) - gün
#   $time (string) - saat
#   $offset (string) - UTC ile saat farkı, UTC+03:00 gibi
moment-words = { $day }, { $time } ({ $offset })
# Variables:
#   $day (string) - gün
moment-day-only = { $day } (saati yayımlanmamış)
# Variables:
#   $day (string) - gün
#   $from (string) - başlama saati
#   $until (string) - bitiş saati
#   $offset (string) - UTC ile saat farkı
moment-span = { $day }, { $from } – { $until } ({ $offset })
fact-office = Ofis

## Etkinlikler

events-title = Etkinlikler
events-description = Kurumun, yurt dışından gelenlere ve ortak kurumlara yönelik etkinlikleri; yeri ve zamanıyla.
events-calendar = Takvim dosyası olarak etkinlikler (ICS)
events-now = Bugün
events-upcoming = Yaklaşan etkinlikler
events-past = Geçmiş etkinlikler
event-begins = Başlangıç
event-fact-place = Yer
event-fact-form = Biçim
event-fact-page = Etkinliğin sayfası
event-online = Çevrim içi izlenebilir
# Variables:
#   $day (string) - durum günü
events-status-day = Geçmiş ve yaklaşan etkinlikler şu güne göre ayrılır: { $day }.
