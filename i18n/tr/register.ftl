### Kayıt sayfaları: ortaklar, ülkeler, anlaşmalar, ağlar.

## Adresler: a-z harfleri ve kısa çizgi

path-partners = ortaklar
path-country = ulke
path-agreements = anlasmalar
path-networks = aglar

## Birkaç kayıt sayfasının söyledikleri

# Variables:
#   $n (number) - listedeki ortak sayısı
records-here-partners = { $n ->
    [0] Burada kayıtlı ortak kurum yok.
   *[other] Burada { $n } ortak kurum kayıtlı.
}
# Variables:
#   $n (number) - listedeki anlaşma sayısı
records-here-agreements = { $n ->
    [0] Burada kayıtlı anlaşma yok.
   *[other] Burada { $n } anlaşma kayıtlı.
}
# Variables:
#   $n (number) - listedeki ağ sayısı
records-here-networks = { $n ->
    [0] Burada kayıtlı ağ yok.
   *[other] Burada { $n } ağ kayıtlı.
}
records-partial = Kayıtlar tam değildir.
# Variables:
#   $language (string) - sözlerin dili
borrowed-from = dili: { $language }
# Variables:
#   $source (string) - kaynağın adı, çoğu zaman bağlantı
#   $date (string) - kaynağın kendi tarihi
#   $seen (string) - kaynağın okunduğu tarih
record-source = Kaynak: { $source }; tarihi: { $date }, erişim: { $seen }.
# Variables:
#   $source (string) - kaynağın adı, çoğu zaman bağlantı
#   $seen (string) - kaynağın okunduğu tarih
record-source-undated = Kaynak: { $source }; tarihsiz, erişim: { $seen }.
not-recorded = Burada kayıtlı değil
not-stated = Belirtilmemiş
none-recorded = Burada kayıtlı değil
column-institution = Kurum
column-partner = Ortak kurum
column-agreements = Anlaşmalar
column-kind = Tür
column-until = Bitiş
column-validity = Geçerlilik
column-status = Durum
# Variables:
#   $day (string) - durum günü
column-status-on = Durum ({ $day })
column-network = Ağ
column-role = Görev
column-since = Başlangıç
column-end = Bitiş
column-remarks = Açıklamalar
column-who = Kim
column-what = Ne için
column-places = Yıllık kontenjan
column-duration = Süre
column-cycle = Kademe ve alan
column-language = Dil
column-deadline = Son gün

## Bir ortağın ya da ağın kimliği

fact-city = Şehir
fact-country = Ülke
fact-website = Web sitesi
fact-erasmus = Erasmus kodu
fact-pic = PIC
fact-oid = OID
fact-schac = SCHAC kodu
fact-eche = Erasmus Yükseköğretim Beyannamesi (ECHE)
fact-eter = ETER
fact-whed = WHED
fact-ror = ROR
fact-wikidata = Wikidata
fact-languages = Öğretim dilleri
fact-factsheet = Değişim bilgi sayfası
fact-courses = Ders kataloğu

## Haritalar

map-title = Harita
map-world-title = Haritada yurt dışındaki ortaklar
map-world-caption = Renkler ülkede kayıtlı ortakları, dairedeki sayı bölgedekileri gösterir. Ulusal ortaklar bu haritada yoktur. Aşağıdaki tablo aynı bilgileri verir.
# Variables:
#   $country (string) - ülkenin adı
map-country-caption = Burada kayıtlı her ortak için bir işaret: { $country }. Aynı bilgiler aşağıdaki tablodadır.
# Variables:
#   $country (string) - ülkenin adı
#   $n (number) - ülkede kayıtlı ortak sayısı
map-country-title = { $country }: burada kayıtlı { $n } ortak
# Variables:
#   $km (number) - kilometre olarak uzaklık, ona yuvarlanmış
#   $from (string) - kurumun kısa adı
map-distance = Kuş uçuşu uzaklık ({ $from }): yaklaşık { $km } km.
map-left-out = Konumu kayıtlı olmadığı için haritada yer almayanlar:

## Ortaklar kaydı

partners-title = Ortak kurumlar
partners-description = Yurt dışındaki ve yurt içindeki ortak kurumlar, ülkelere göre; anlaşmaları ve her birinin durumu.
# Variables:
#   $partners (number) - yürürlükte anlaşması olan yurt dışındaki ortaklar
#   $countries (number) - ülkeleri
partners-published = Yürürlükte anlaşması olan yurt dışındaki ortak sayısı: { $partners }. Ülke sayısı: { $countries }.
partners-caption = Yurt dışındaki ortaklar, ülke sırasıyla. Bitiş ve durum, yürürlükteki anlaşmanın, yoksa ona en yakın olanındır.
# Variables:
#   $n (number) - ülkede kayıtlı ortak sayısı
partners-of-country = burada kayıtlı: { $n }
# Variables:
#   $active (number) - yürürlükteki anlaşmalar
#   $n (number) - kayıtlı anlaşmalar
partners-agreements = { $n } kayıttan { $active } tanesi yürürlükte
# Variables:
#   $country (string) - kurumun ülkesi
partners-national = Ulusal ortaklar: { $country }
partners-national-about = Kurumun kendi ülkesindeki ortaklar ulusaldır: yurt dışındaki ortaklarla ilgili hiçbir veride sayılmaz ve dünya haritasında yer almazlar.
# Variables:
#   $country (string) - ülkenin adı
partners-country-page = Ülke sayfası: { $country }
partners-all = Tüm ortaklar
partners-all-agreements = Tüm anlaşmalar
partners-no-agreement = Burada kayıtlı anlaşma yok
partners-only-past = Yalnızca geçmiş anlaşmalar
partners-empty = Burada yurt dışından kayıtlı ortak yok

## Bir ülke

country-eyebrow = Ülkelere göre ortaklar
# Variables:
#   $country (string) - ülkenin adı
country-description = Burada kayıtlı ortaklar ve anlaşmaları: { $country }
# Variables:
#   $country (string) - ülkenin adı
country-caption = Burada kayıtlı ortaklar: { $country }

## Bir ortak

# Variables:
#   $name (string) - ortağın adı
#   $country (string) - ülkesi
partner-description = { $name }, { $country }: anlaşmalar, durumları ve koşulları, tanımlayıcı kodlar ve tarihler.
# Variables:
#   $kind (string) - belirleyici anlaşmanın türü
#   $reason (string) - durumunu anlatan cümle
partner-verdict = { $kind }: { $reason }
partner-no-agreement = Bu ortakla burada kayıtlı bir anlaşma yok.
partner-national = Ulusal ortak: yurt dışındaki ortaklarla ilgili verilerde sayılmaz.
# Variables:
#   $day (string) - kurumun kapandığı gün
partner-closed = Bu kurum artık yok; kapandığı tarih: { $day }.
partner-successor = Yerine geçen kurum:
partner-identity = Kimlik
partner-in-force = Yürürlükteki anlaşmalar
partner-upcoming = Başlayacak anlaşmalar
partner-to-be-confirmed = Teyit bekleyen anlaşmalar
partner-suspended = Askıdaki anlaşmalar
partner-past = Geçmiş anlaşmalar
partner-past-show = Geçmiş anlaşmaları göster
partner-networks = Birlikte yer alınan ağlar
partner-networks-about = Bu ortağın ve kurumun birlikte yer aldığı ağlar; görev ve tarihler kuruma aittir.
partner-deadlines = Ortak kurumdaki son tarihler
partner-deadlines-caption = Ortağın bildirdiği, her yıl yinelenen son günler
partner-nominations = Adaylık bildirimi
partner-applications = Başvuru
partner-note = Bu ortak hakkında daha fazlası
# Variables:
#   $country (string) - ülkenin adı
partner-others = Burada kayıtlı diğer ortaklar: { $country }

## Bir anlaşma

agreement-whole = Tüm kurum
# Variables:
#   $kind (string) - anlaşmanın türü
agreement-conditions-caption = İş birliği koşulları: { $kind }
# Variables:
#   $first (string) - ilk gün ya da akademik yıl
#   $last (string) - son gün ya da akademik yıl
agreement-range = { $first } – { $last }
# Variables:
#   $first (string) - ilk gün
agreement-range-open = başlangıç: { $first }, son günü yok
agreement-from = Başlangıç
agreement-until = Bitiş
agreement-first-year = İlk akademik yıl
agreement-last-year = Son akademik yıl
agreement-no-last-day = Son günü yok
# Variables:
#   $last (string) - imzalandığı biçimiyle son gün ya da akademik yıl
agreement-end-renewed = { $last }, ardından kendiliğinden yenilendi
# Variables:
#   $last (string) - imzalandığı biçimiyle son gün ya da akademik yıl
agreement-end-unconfirmed = { $last }; yenilenmesi teyit edilmedi
# Variables:
#   $first (string) - ilk gün ya da akademik yıl
#   $last (string) - imzalandığı biçimiyle son gün ya da akademik yıl
agreement-range-renewed = { $first } – { $last }, ardından kendiliğinden yenilendi
# Variables:
#   $first (string) - ilk gün ya da akademik yıl
#   $last (string) - imzalandığı biçimiyle son gün ya da akademik yıl
agreement-range-unconfirmed = { $first } – { $last }; yenilenmesi teyit edilmedi
agreement-signed = İmza tarihi
agreement-confirmed = Son teyit
agreement-terminated = Erken sona erme
agreement-renewal = Yenileme
agreement-notice = Fesih bildirim süresi
# Variables:
#   $days (number) - gün sayısı
agreement-notice-days = { $days } gün
# Variables:
#   $form (string) - değer akademik yılsa "year", değilse "day"
#   $last (string) - son gün ya da akademik yıl
agreement-why-active = { $form ->
    [year] Yürürlükte. Son akademik yılı: { $last }.
   *[day] Yürürlükte. Son günü: { $last }.
}
agreement-why-open = Yürürlükte; son günü yok.
# Variables:
#   $form (string) - değer akademik yılsa "year", değilse "day"
#   $last (string) - imzalandığı biçimiyle son gün ya da akademik yıl
agreement-why-renewed = { $form ->
    [year] Yürürlükte: imzalanan son akademik yılından sonra kendiliğinden yenilendi ({ $last }).
   *[day] Yürürlükte: imzalanan son gününden sonra kendiliğinden yenilendi ({ $last }).
}
# Variables:
#   $form (string) - değer akademik yılsa "year", değilse "day"
#   $last (string) - son gün ya da akademik yıl
agreement-why-expiring = { $form ->
    [year] Yürürlükte, ancak on iki ay içinde sona eriyor. Son akademik yılı: { $last }.
   *[day] Yürürlükte, ancak on iki ay içinde sona eriyor. Son günü: { $last }.
}
# Variables:
#   $form (string) - değer akademik yılsa "year", değilse "day"
#   $first (string) - ilk gün ya da akademik yıl
agreement-why-upcoming = { $form ->
    [year] Henüz yürürlükte değil. İlk akademik yılı: { $first }.
   *[day] Henüz yürürlükte değil. İlk günü: { $first }.
}
agreement-why-unknown = Kamuya açık kayıt geçerlilik süresini göstermiyor; bu yüzden yürürlükte sayılmaz.
# Variables:
#   $years (number) - teyidin gerektiği yıl sayısı
agreement-why-stale = Taraflardan biri sona erdirene kadar sürer, ancak { $years } yıldan uzun süredir kayıtlı bir teyit yok.
agreement-why-paused = Askıda.
# Variables:
#   $from (string) - aranın ilk günü
agreement-why-paused-from = Askıda. Başlangıcı: { $from }.
# Variables:
#   $from (string) - aranın ilk günü
#   $until (string) - aranın son günü
agreement-why-paused-until = Askıda: { $from } – { $until }.
# Variables:
#   $form (string) - değer akademik yılsa "year", değilse "day"
#   $last (string) - son gün ya da akademik yıl
agreement-why-expired = { $form ->
    [year] Sona erdi. Son akademik yılı: { $last }.
   *[day] Sona erdi. Son günü: { $last }.
}
# Variables:
#   $day (string) - sona erdirildiği gün
agreement-why-terminated = Erken sona erdirildi: { $day }.

## İş birliği koşulları

condition-who-students-out = Giden öğrenciler
condition-who-students-in = Gelen öğrenciler
condition-who-staff-out = Giden personel
condition-who-staff-in = Gelen personel
condition-who-researchers-out = Giden araştırmacılar
condition-who-researchers-in = Gelen araştırmacılar
# Variables:
#   $n (number) - yıllık kontenjan
condition-places-shared = { $n }, başka koşullarla paylaşılıyor
# Variables:
#   $n (number) - yıllık kontenjan
#   $units (string) - kontenjanı paylaşan birimler
condition-places-shared-by = { $n }, paylaşan birimler: { $units }
# Variables:
#   $n (number) - yılda toplam ay
condition-months = toplam { $n } ay
# Variables:
#   $n (number) - yılda toplam gün
condition-days = toplam { $n } gün
# Variables:
#   $language (string) - dilin adı
#   $level (string) - CEFR düzeyi
condition-language = { $language } { $level }
# Variables:
#   $language (string) - dilin adı
#   $level (string) - CEFR düzeyi
condition-language-certificate = { $language } { $level }, dil belgesi gerekli
# Variables:
#   $language (string) - dilin adı
condition-language-any-certificate = { $language }, dil belgesi gerekli
# Variables:
#   $year (string) - akademik yıl
condition-since = ilk akademik yıl: { $year }
# Variables:
#   $year (string) - akademik yıl
condition-through = son akademik yıl: { $year }
condition-blended = Karma hareketlilik
condition-any = Tüm kademeler
# Variables:
#   $value (number) - en düşük not ortalaması
#   $scale (number) - ölçeğin en yüksek değeri
condition-grades = En düşük not ortalaması: { $value } / { $scale }
condition-interview = Mülakat yapılır

## Anlaşmalar kaydı

agreements-title = Anlaşmalar
agreements-description = Ortak kurumlarla yapılan, kamuya açık tüm anlaşmalar; durumlarına göre ve durumların kurallarıyla.
# Variables:
#   $n (number) - yurt dışındaki ortaklarla yürürlükteki anlaşmalar
agreements-published = Yurt dışındaki ortaklarla { $n } anlaşma yürürlükte.
agreements-register = Kayıtlar
# Variables:
#   $day (string) - durum günü
agreements-caption = Durumlarına göre anlaşmalar ({ $day })
agreements-empty = Burada kayıtlı anlaşma yok
agreements-national = ulusal ortak
agreements-statuses = Durumların anlamı
# Variables:
#   $day (string) - durum günü
agreements-statuses-about = Durum elle yazılmaz; anlaşmanın tarihlerinden ve durum gününden çıkar. Durum günü: { $day }.
# Variables:
#   $months (number) - son günden önceki takvim ayı sayısı
#   $years (number) - teyidin gerektiği yıl sayısı
agreements-rule-active = Durum günü, ilk gün ile son gün arasındadır. Kendiliğinden yenilenen ya da son günü olmayan bir anlaşma, teyidi yeterince yeni olduğu sürece yürürlüktedir.
# Variables:
#   $months (number) - son günden önceki takvim ayı sayısı
#   $years (number) - teyidin gerektiği yıl sayısı
agreements-rule-expiring = Yürürlüktedir; son günü { $months } takvim ayı içindedir ve kendiliğinden yenilenmez.
agreements-rule-upcoming = İlk gün, durum gününden sonradır.
# Variables:
#   $months (number) - son günden önceki takvim ayı sayısı
#   $years (number) - teyidin gerektiği yıl sayısı
agreements-rule-to-be-confirmed = Kamuya açık kayıt geçerlilik süresini göstermez ya da anlaşma kendiliğinden sürer, ancak { $years } yıldan uzun süredir teyit edilmemiştir. Listelenir, ancak hiçbir zaman yürürlükte sayılmaz.
agreements-rule-suspended = İki taraf ara vermiştir ve durum günü bu aranın içindedir.
agreements-rule-expired = Son gün, durum gününden öncedir ve anlaşma yenilenmemiştir.
agreements-rule-terminated = Bir taraf ya da iki taraf, son günden önce sona erdirmiştir.
agreements-kinds = Anlaşma türleri
agreements-about-mou = İki tarafın birlikte çalışma niyetini bildirir; çoğunlukla kontenjan vermez.
agreements-about-cooperation = Eğitim ve araştırmada birlikte çalışmaya ilişkin genel anlaşma.
agreements-about-protocol = İki taraf arasında tek bir konuyu ya da etkinliği düzenler.
agreements-about-exchange = Avrupa programları dışında, iki yönde öğrenci ya da personel değişimi.
agreements-about-erasmus-ka131 = Program ülkelerindeki kurumlar arasında Erasmus+ hareketliliği; kontenjanı, alanı ve dil düzeyini belirler.
agreements-about-erasmus-ka171 = Program ülkeleri dışındaki ülkelerin kurumlarıyla Erasmus+ hareketliliği.
agreements-about-mevlana = Yükseköğretim Kurulunun programında öğrenci ve öğretim elemanı değişimi.
agreements-about-orhun = Türk Üniversiteler Birliğinin (TÜRKÜNİB) programında değişim.
agreements-about-joint-degree = İki tarafın birlikte verdiği tek diploma.
agreements-about-double-degree = Her iki tarafın da diploma verdiği tek öğrenim.
agreements-about-cotutelle = İki tarafın birlikte yürüttüğü doktora tezi danışmanlığı.
agreements-about-research = Araştırmada birlikte çalışma.
agreements-about-staff = Ders verme ya da eğitim alma amacıyla personel ziyaretleri.
agreements-about-traineeship = Staj yerleri.
agreements-about-other = Bunların dışında kalanlar.

## Ağlar kaydı

networks-title = Ağlar
networks-description = Kurumun yer aldığı uluslararası ve ulusal ağlar ile projeler; görevi ve tarihleriyle.
# Variables:
#   $n (number) - yürürlükteki üyeliği olan uluslararası ağlar
networks-published = Kurum, { $n } uluslararası ağın üyesidir.
networks-dates-about = İlk günü yayımlanmamış bir üyelik başlamış, son günü yayımlanmamış bir üyelik sürüyor sayılır.
networks-empty = Burada kayıtlı ağ yok
networks-international = Uluslararası ağlar
networks-international-about = Birlikler, ittifaklar ve sınırları aşan diğer yapılar.
networks-national = Ulusal ağlar
networks-national-about = Kurumun kendi ülkesindeki yapılar ve programlar; yurt dışındaki görünürlükle ilgili verilerde sayılmaz.
networks-projects = Projeler
networks-projects-about = Belirli bir süre tek bir proje üzerinde çalışan konsorsiyumlar.

## Bir ağ

# Variables:
#   $name (string) - ağın adı
network-description = { $name }: kurumun zaman içindeki üyelikleri ve görevleri.
network-facts = Ağ hakkında
network-fact-kind = Tür
network-fact-scope = Kapsam
network-fact-founded = Kuruluş
network-fact-ended = Sona erme
network-fact-members = Kaynağa göre toplam üye
network-memberships = Üyelikler ve görevler
network-memberships-caption = Kurumun üyelikleri ve görevleri, en eskisi önce
# Variables:
#   $role (string) - görev
network-evidence = Görevi gösteren sayfa: { $role }
network-no-membership = Burada kayıtlı üyelik yok
network-members = Yer alan diğer ortaklar
network-members-about = Yalnızca burada kayıtlı ortaklar listelenir.
