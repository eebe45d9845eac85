### Birden çok sayfanın kullandığı alan sözcükleri: türler, görevler, durumlar, birimler.

## Status of agreements, memberships, calls and commitments on the status day

status-active = Yürürlükte
status-expiring = Süresi dolmak üzere
status-upcoming = Başlayacak
status-to-be-confirmed = Teyit bekliyor
status-suspended = Askıda
status-expired = Süresi dolmuş
status-terminated = Feshedilmiş
status-explained-active = Durum gününde yürürlükte.
status-explained-expiring = Yürürlükte; son günü on iki ay içinde.
status-explained-upcoming = İmzalandı, henüz yürürlükte değil.
status-explained-to-be-confirmed = Kamuya açık kayıt ne zamana kadar geçerli olduğunu söylemiyor ya da yenilenmesi uzun süredir teyit edilmedi. Yürürlükte sayılmaz.
status-explained-suspended = Durum gününde ara verilmiş.
status-explained-expired = Son günü geçti.
status-explained-terminated = Son gününden önce sona erdirildi.
commitment-planned = Planlandı
commitment-in-progress = Sürüyor
commitment-done = Tamamlandı
commitment-dropped = Vazgeçildi
commitment-overdue = Süresi geçti
target-reached = Hedefe ulaşıldı
target-on-track = Yolunda
target-behind = Geride
target-far-behind = Çok geride
target-moving-away = Hedeften uzaklaşıyor
target-missed = Hedefe ulaşılamadı
target-not-assessable = Değerlendirilemiyor
target-figure-overdue = Verisi gecikmiş

## Agreements

agreement-kind-mou = Mutabakat zaptı
agreement-kind-cooperation = İş birliği anlaşması
agreement-kind-protocol = Protokol
agreement-kind-exchange = Değişim anlaşması
agreement-kind-erasmus-ka131 = Erasmus+ kurumlar arası anlaşma (KA131)
agreement-kind-erasmus-ka171 = Erasmus+ kurumlar arası anlaşma (KA171)
agreement-kind-mevlana = Mevlana değişim protokolü
agreement-kind-orhun = Orhun değişimi
agreement-kind-joint-degree = Ortak diploma
agreement-kind-double-degree = Çift diploma
agreement-kind-cotutelle = Ortak doktora danışmanlığı
agreement-kind-research = Araştırma iş birliği
agreement-kind-staff = Personel hareketliliği
agreement-kind-traineeship = Staj
agreement-kind-other = Diğer anlaşma
renewal-none = Kendiliğinden yenilenmez
renewal-automatic = Otomatik yenileme
renewal-open-ended = Süresiz

## Cooperation conditions

direction-out = Giden
direction-in = Gelen
mobility-study = Öğrenim
mobility-traineeship = Staj
mobility-teaching = Ders verme
mobility-training = Eğitim alma
mobility-research-visit = Araştırma ziyareti
cycle-short = Ön lisans
cycle-bachelor = Lisans
cycle-master = Yüksek lisans
cycle-doctorate = Doktora
term-autumn = Güz dönemi
term-spring = Bahar dönemi
term-year = Tüm yıl

## Networks and memberships

network-kind-association = Birlik
network-kind-alliance = İttifak
network-kind-consortium = Konsorsiyum
network-kind-intergovernmental = Hükûmetler arası kuruluş
network-kind-scholarly = Bilimsel dernek
network-kind-accreditation = Akreditasyon kuruluşu
network-kind-initiative = Girişim
network-kind-charter = Bildirge
network-kind-research-infrastructure = Araştırma altyapısı
network-kind-national-programme = Ulusal program
network-kind-project-consortium = Proje konsorsiyumu
network-scope-international = Uluslararası
network-scope-national = Ulusal
role-founder = Kurucu üye
role-chair = Başkan
role-vice-chair = Başkan yardımcısı
role-board = Yönetim kurulu üyesi
role-secretariat = Sekretarya
role-host = Ev sahibi
role-coordinator = Koordinatör
role-working-group-chair = Çalışma grubu başkanı
role-member = Üye
role-observer = Gözlemci
role-participant = Katılımcı
role-partner = Proje ortağı

## Partners and units

partner-kind-university = Üniversite
partner-kind-research-institute = Araştırma enstitüsü
partner-kind-company = Şirket
partner-kind-ngo = Sivil toplum kuruluşu
partner-kind-government = Kamu kurumu
partner-kind-network-office = Ağ ofisi
partner-kind-other = Diğer ortak
unit-kind-faculty = Fakülte
unit-kind-department = Bölüm
unit-kind-graduate-school = Lisansüstü eğitim enstitüsü
unit-kind-school = Yüksekokul
unit-kind-office = Ofis
unit-kind-centre = Merkez
register-partners = Ortak kurumlar
register-agreements = Anlaşmalar
register-networks = Ağlar
register-memberships = Üyelikler
register-units = Birimler
register-mobility = Hareketlilik
register-enrolment = Öğrenci sayıları
register-services = Hizmetler
register-events = Etkinlikler
register-policy = Politika unsurları

## Indicators

indicator-unit-percent = Yüzde
indicator-unit-count = Sayı
indicator-unit-ratio = Oran
indicator-unit-index = Endeks
indicator-unit-money = Para
indicator-unit-days = Gün
indicator-unit-rank = Sıra
indicator-unit-score = Puan
indicator-direction-up = Yüksek olması daha iyi
indicator-direction-down = Düşük olması daha iyi
indicator-direction-band = Belirli bir aralıkta olması daha iyi
indicator-direction-context = Bağlam bilgisi; iyi ya da kötü değil
indicator-method-computed = Buradaki kayıtlardan hesaplanır
indicator-method-observed = Başka yerde ölçülüp yayımlanmış
basis-prior-education = Önceki öğrenim ülkesine göre
basis-residence = İkamet ülkesine göre
basis-citizenship = Vatandaşlığa göre
basis-headcount = Kişi sayısı
basis-fte = Tam zaman eş değeri
basis-not-stated = Sayım esası belirtilmemiş
observation-status-final = Kesin
observation-status-provisional = Geçici
observation-status-estimated = Tahminî
observation-status-break = Seri kırılması
not-published = Yayımlanmadı
not-published-inline = yayımlanmadı
not-published-register = Buradaki kayıtlar tam olmadığı için onlardan veri hesaplanmıyor.
not-published-unknown = Bu veriyi yayımlayan olmadı.
not-published-undefined = Formülün burada bir değeri yok: oranı alınacak bir şey bulunmuyor.
not-published-hidden = Gösterilmiyor: beş kişiden az bir grup hakkında bilgi verirdi.
published-whole = tam sayı olarak yayımlandı
figure-computed-here = Buradaki kayıtlardan sayıldı

## How words came to be

translation-original = Özgün metin
translation-reviewed = Çevrildi ve gözden geçirildi
translation-unreviewed = Çevrildi, gözden geçirilmedi
translation-machine = Makine çevirisi, gözden geçirilmedi
machine-notice = Bu metin makine çevirisidir; henüz kimse gözden geçirmedi.
machine-notice-detail = Başka bir dildeki metinden ayrılıyorsa özgün metne güvenin.

## Sections

section-about = Hakkında
section-coming = Bize gelin
section-going = Yurt dışına gidin
section-working = Bizimle çalışın
section-data = Veri ve yöntem

## Değer taşıyan satırlar

# Variables:
#   $n (number) - unsurun numarası, 1-8
#   $all (number) - unsurların sayısı
element-of = Politika unsuru { $n } / { $all }
# Variables:
#   $letter (string) - D ya da L
theme-of = Tema { $letter }
# Variables:
#   $name (string) - kaynağın adı
#   $day (string) - kaynağın tarihi, sözcüklerle
source-line = Kaynak: { $name }, { $day }
# Variables:
#   $name (string) - kaynağın adı
source-line-undated = Kaynak: { $name }
# Variables:
#   $day (string) - durum günü, sözcüklerle
computed-line = Buradaki kayıtlardan sayıldı: { $day }
# Variables:
#   $num (string) - pay, biçimlenmiş
#   $den (string) - payda, biçimlenmiş
count-pair = { $num } / { $den }
# Variables:
#   $value (string) - değer, biçimlenmiş
#   $step (string) - yuvarlama adımı, biçimlenmiş
published-rounded = yuvarlanarak yayımlandı (adım: { $step })
# Variables:
#   $name (string) - kaynağın adı
#   $day (string) - okunduğu tarih, sözcüklerle
source-line-read = Kaynak: { $name } (erişim: { $day })
