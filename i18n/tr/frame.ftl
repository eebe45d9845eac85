### Her sayfanın çerçevesi, ana sayfa, yazılar, haberler, diller.

## The frame of every page

# Locale as Open Graph writes it: language_TERRITORY; not shown.
og-locale = tr_TR
portal-name = Uluslararası portal
skip-to-content = İçeriğe geç
menu = Menü
menu-label = Ana menü
languages-label = Diller
path-label = Sayfanın yeri
home-name = Ana sayfa
not-translated-yet = (henüz çevrilmedi)
on-this-page = Bu sayfada
feed-title = Haberler
note-back = Metne dön
nav-policy = Politika
nav-partners = Ortak kurumlar
nav-agreements = Anlaşmalar
nav-networks = Ağlar
nav-going = Yurt dışına gidin
nav-coming = Bize gelin
nav-statistics = İstatistikler
nav-news = Haberler
nav-about = Hakkında
nav-data = Veri ve yöntem
nav-languages = Diller ve durumları
footer-visitors = Ziyaretçiler için
nav-working = Bizimle çalışın
nav-programmes = Programlar
nav-quality = Kalite
nav-grants = Hibeler ve projeler
nav-calls = Çağrılar
nav-services = Hizmetler
nav-events = Etkinlikler
nav-contact = İletişim
nav-documents = Belgeler
nav-glossary = Sözlük
footer-register = Kayıtlar
footer-site = Bu site
footer-offices = Kime sorulur
status-day-detail = Bu sitedeki bütün durumlar o gün için hesaplanır.
banner-unofficial = Bağımsız örnek çalışma.
banner-unofficial-detail = Kamuya açık kaynaklardan hazırlandı; kurum bu siteyi benimsemiş değildir.
banner-invented = Kurgusal örnek veri.
banner-invented-detail = Bu sitedeki hiçbir kurum, anlaşma ya da veri gerçek değildir.
banner-preview = Ön izleme: yayımlanmadı.
fallback-title = Bu sayfa henüz bu dilde yok.

## Addresses

path-about = hakkinda
path-coming = gelenler
path-going = gidenler
path-working = calisanlar
path-data = veri
path-news = haberler
path-languages = diller

## Home

home-claim-1 = Ortaklıklar,
home-claim-2 = taahhütler
home-claim-3 = ve kanıtları.
home-action-partners = Ortakları görün
home-action-policy = Politikayı okuyun
home-action-statistics = Bütün veriler
home-countries-list = Aynı bilgiler ülke listesi olarak
home-figures = Veriler
home-policy = Politika ne diyor, bunu ne gösteriyor
home-policy-detail = Her unsur, kendisine kanıt olan kayıtlarla birlikte.
home-policy-all = Politikanın tümü
home-evidence-none = Henüz kanıt kaydı yok
home-calls = Çağrılar ve son günler
home-calls-all = Bütün çağrılar
home-news = Haberler
home-news-all = Bütün haberler
home-tasks = Ne arıyorsunuz?
home-task-going = Bir dönem ya da bir yıl yurt dışında öğrenim görün.
home-task-coming = Değişim ya da diploma öğrencisi olarak gelin.
home-task-working = Ders vermeye ya da araştırma yapmaya gelin.
home-task-agreements = Bir anlaşmaya ve durumuna bakın.
home-task-data = Verileri başka yerde kullanın: yöntem, kaynak gösterme, dosyalar.

## Articles and sections

section-articles = Bu bölümün sayfaları
section-empty = Burada henüz bir şey yayımlanmadı
section-empty-detail = Ofis bu bölüm için bir sayfa yayımladığında burada yer alır.
section-see = Ayrıca bakınız
section-lede-about = Bu portalı kim yapıyor, nasıl okunur, hangi dillerde.
section-lede-coming = Değişim, diploma öğrenimi ve burada yaşam.
section-lede-going = Buradan değişim: programlar ve kurallar.
section-lede-working = Akademisyenler ve personel için ziyaret ve çalışma.
section-lede-data = Veriler nasıl oluşuyor, başka yerde nasıl kullanılır.
article-ask = Sorularınız için:
article-more = Bu bölümde ayrıca

## News

news-title = Haberler
news-lede = Tarihli duyurular, en yenisi önce.
news-feed = Akışla izleyin (Atom)
news-none = Burada yayımlanmış haber yok
news-none-detail = Bir duyuru yayımlandığında burada ve akışta yer alır.
news-others = Diğer haberler

## Languages

languages-title = Diller ve durumları
languages-lede = Hangi dilde ne yazılı ve metinler nasıl oluştu.
languages-texts = Bütün metinler
languages-caption = Dillere göre metinler
languages-language = Dil
languages-own = Kendi metni var
languages-borrowed = Başka dilde gösteriliyor
languages-outdated = Özgün metni sonradan değişti
languages-old = Eski bir metinden çevrilenler
languages-missing = Henüz çevrilmeyen yazılar ve haberler
languages-missing-none = Bütün yazılar ve haberler bütün dillerde var.
languages-rules = Nasıl işliyor
languages-rule-fallback = Metni bir dilde olmayan sayfa onu başka bir dilde gösterir, bunu işaretler ve en üstte belirtir.
languages-rule-machine = Makine çevirisi olan metin, dili bilen biri gözden geçirene kadar bir not taşır.
languages-rule-outdated = Çevirisi onaylandıktan sonra özgün metni değişen yerlerde, metnin üstünde özgün metne bağlantı veren bir not durur.
languages-rule-fields = Bir ortağın adı gibi başka dildeki sözcükler ekran okuyucular ve tarayıcılar için işaretlenir.

## Not found and the choice of language

not-found-title = Böyle bir sayfa yok
not-found-lede = Adres yanlış olabilir ya da sayfa taşınmış olabilir.
not-found-home = Ana sayfaya git
not-found-places = Buradan nereye gidebilirsiniz
not-found-languages = Diğer diller
not-found-in-language = Türkçe ana sayfa

## Lines with values

# Variables:
#   $day (string) - status day in words
status-day = Durum günü: { $day }.
# Variables:
#   $language (string) - name of a language in the reader’s
fallback-detail = Özgün metni okuyorsunuz. Dili: { $language }.
# Variables:
#   $language (string) - a language’s own name
fallback-link = Özgün sayfaya git ({ $language })
# Variables:
#   $language (String) - own name of the language of the original
outdated-link = Özgün metni okuyun ({ $language })
outdated-title = Bu sayfanın özgün metni, çevrildikten sonra değişti.
# Followed by links to sections of the page.
outdated-sections = Aşağıda işaretli bölümler:
outdated-fields = Buradaki başlık, özet gibi kısa metinler güncel olmayabilir.
outdated-section = Bu bölümün özgün metni, çevrildikten sonra değişti.
# Variables:
#   $language (string) - name of a language in the reader’s
in-language = Dil: { $language }
# Variables:
#   $institution (string) - short name of the institution
home-map-caption = Halka: { $institution }. Her nokta, bu kayıtlarda ortağı bulunan yabancı bir ülkedir.
# Variables:
#   $institution (string) - short name of the institution
home-lede = { $institution } ile dünya arasındaki bağların kamuya açık kaydı: ortak kurumlar hangileri, politika ne diyor, veriler ne gösteriyor. Yayımlanmamış olanlar da belirtilir.
# Variables:
#   $institution (string) - short name of the institution
home-full-title = { $institution } · Uluslararası portal
# Variables:
#   $n (number) - how many
home-evidence = { $n } kanıt kaydı
# Variables:
#   $count (number) - how many texts there are
#   $pages (number) - how many articles and news items are among them
languages-texts-detail = Bu portalda { $count } metin var: adlar, başlıklar, açıklamalar ve uzun metinlerin bölümleri. Bunların arasında { $pages } yazı ve haber bulunur.
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - date of the source, in words
text-source-dated = Kaynak: { $name }, { $day }.
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - when it was read, in words
text-source-read = Kaynak: { $name } (erişim: { $day }).
