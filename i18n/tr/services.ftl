### Hizmetler, belgeler, sözlük, ofisler.

## Adresler: a–z harfleri ve kısa çizgi

path-services = hizmetler
path-documents = belgeler
path-glossary = sozluk
path-contact = iletisim

## Hizmetler

services-title = Hizmetler
services-lede = Yurt dışından gelenlere, yurt dışına gidenlere ve bizimle çalışanlara sunulan hizmetler ve bunlara ulaşmanın yolu.
services-contact = Kime sorulur
services-list = Tüm hizmetler
services-about = Yalnızca kamuya açık bir sayfada adı geçen hizmetler listelenir. Burada bulunmayan bir hizmet yine de var olabilir: ofise sorun.
# Variables:
#   $audience (string) - kimler için olduğu, liste hâlinde
service-for = Kimler için: { $audience }
service-facts = Kısaca hizmet
service-steps = Adım adım
service-others = Diğer hizmetler
service-fact-languages = Hizmet dili
service-fact-fee = Ücret
service-fact-page = Kurumun sayfası
service-fact-review = Yeniden gözden geçirme, en geç
# Variables:
#   $title (string) - hizmetin başlığı
service-description = Kimler için, nasıl alınır, kime sorulur: { $title }

## Belgeler

documents-title = Belgeler
documents-lede = İmzalanmış ve yayımlanmış belgeler; dili, tarihi ve sürümüyle.
documents-current = Yürürlükteki belgeler
documents-earlier = Önceki sürümler
documents-hash-about = SHA-256 dosyanın parmak izidir: aynı değeri hesaplayan herkesin elinde aynı dosya vardır.
document-kind-policy = Politika
document-kind-statement = Beyan
document-kind-regulation = Yönerge
document-kind-agreement = Anlaşma
document-kind-report = Rapor
document-kind-guide = Kılavuz
document-kind-form = Form
document-kind-other = Diğer belge
document-form-page = Web sayfası
# Variables:
#   $ending (string) - dosya türü, PDF gibi
#   $size (number) - kilobayt, yukarı yuvarlanmış
document-form-file = { $ending }, { $size } kB
document-accessible = Ekran okuyucuyla okunabilir
document-not-accessible = Ekran okuyucuyla okunamaz
# Variables:
#   $title (string) - önceki sürümün başlığı
document-replaces = Yerini aldığı sürüm: { $title }
# Variables:
#   $title (string) - sonraki sürümün başlığı
document-replaced-by = Yerini alan sürüm: { $title }
column-document = Belge
column-date = Tarih
column-form = Biçim

## Sözlük

glossary-title = Sözlük
glossary-lede = Bu portaldaki sözcüklerin burada ne anlama geldiği.
glossary-terms = Terimler
glossary-see = Ayrıca bakınız:

## Ofisler

contact-title = İletişim
contact-lede = Görevlerine göre ofisler. Kişi adı verilmez; böylece kişiler değişse de sayfa geçerliliğini korur.
contact-duties = Sorumlu olduğu konular
contact-institution = Kurum
contact-fact-name = Ad
contact-fact-address = Adres
contact-fact-email = E-posta
contact-fact-place = Yer
