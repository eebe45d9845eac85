### Dış kaynaklı projeler.

## Adres: a'dan z'ye harfler ve tire

path-grants = projeler

## Kayıt

grants-title = Dış kaynaklı projeler
grants-description = Dış kaynaklı projeler; yayımlandığı kadarıyla program, görev, süre ve tutarlarıyla.
grants-about = Her proje, kamuya açık kaydındaki bilgilerle yer alır. Yayımlanmamış bir tutar tahmin edilmez.
register-grants = Dış kaynaklı projeler
# Variables:
#   $n (number) - how many projects the list holds
records-here-grants = { $n ->
    [0] Burada kayıtlı dış kaynaklı proje yok.
   *[other] Burada { $n } dış kaynaklı proje kayıtlı.
}
grants-running = Sürenler
grants-running-about = Başlamış ve son günü henüz gelmemiş projeler.
grants-upcoming = Başlayacaklar
grants-upcoming-about = Kabul edilmiş, henüz başlamamış projeler.
grants-unclear = Süresi yayımlanmayanlar
grants-unclear-about = Kamuya açık kayıt ne zaman başladıklarını ya da bittiklerini söylemiyor; bu yüzden sürüp sürmedikleri söylenemez.
grants-ended = Bitenler
grants-ended-about = Son günü geçmiş projeler.
grants-column-project = Proje
grants-column-programme = Program
grants-column-share = Kurumun payı

## Bir proje

# Variables:
#   $title (string) - title of the project
grant-description = { $title }: program, görev, süre, tutarlar ve katılımcılar.
grant-status-running = Sürüyor
grant-status-upcoming = Başlayacak
grant-status-unclear = Teyit bekliyor
grant-status-ended = Bitti
# Variables:
#   $day (string) - last day
grant-why-running = Sürüyor. Son günü: { $day }.
# Variables:
#   $day (string) - first day
grant-why-upcoming = Henüz başlamadı. İlk günü: { $day }.
# Variables:
#   $day (string) - last day
grant-why-ended = Bitti. Son günü: { $day }.
# Variables:
#   $day (string) - first day
grant-why-no-end = Başlangıcı: { $day }. Ne zaman biteceği yayımlanmadığından sürüp sürmediği söylenemez.
# Variables:
#   $day (string) - last day
grant-why-no-start = Ne zaman başladığı yayımlanmadı. Son günü: { $day }.
grant-why-no-days = Ne zaman başladığı ve bittiği yayımlanmadığından sürüp sürmediği söylenemez.
grant-facts = Program ve tutarlar
grant-fact-role = Kurumun görevi
grant-fact-programme = Program
grant-fact-action = Eylem
grant-fact-start = İlk gün
grant-fact-end = Son gün
grant-fact-share = Kurumun payı
grant-fact-total = Projenin toplam tutarı
grant-fact-code = Proje numarası
grant-fact-topic = Çağrı konusu
grant-fact-units = Birimler
grant-participants = Katılımcılar
# Variables:
#   $n (number) - how many take part in all
grant-participants-of = Toplam { $n } kurum katılıyor. Burada kayıtlı olanlar:
grant-participants-unknown = Toplam kaç kurumun katıldığı yayımlanmadı. Burada kayıtlı olanlar:
grant-coordinates = projenin koordinatörü
grant-network = Konsorsiyumun ağlar arasındaki kaydı:

## Sözcükler

grant-role-coordinator = Koordinatör
grant-role-partner = Ortak
grant-role-associated = İlişkili ortak
grant-role-host = Ev sahibi
grant-programme-horizon-europe = Ufuk Avrupa
grant-programme-h2020 = Ufuk 2020
grant-programme-erasmus-plus-ka1 = Erasmus+, ana eylem 1
grant-programme-erasmus-plus-ka2 = Erasmus+, ana eylem 2
grant-programme-erasmus-plus-ka3 = Erasmus+, ana eylem 3
grant-programme-erasmus-before-2014 = Erasmus (2013 sonuna kadar)
grant-programme-cost = COST
grant-programme-prima = PRIMA
grant-programme-eureka = Eureka
grant-programme-nato = NATO bilim programı
grant-programme-bilateral = İkili program
grant-programme-other = Başka program
