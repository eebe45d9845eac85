### Açık veri: sayfası, paketi, kataloğu.

# Bu dilin AB Yayın Ofisi dil listesindeki kodu (büyük harfle ISO 639-3).
data-language-code = TUR

# Variables:
#   $institution (string) - name of the institution
data-title = { $institution }: uluslararasılaşma açık verileri
# Variables:
#   $institution (string) - name of the institution
data-about = Ortaklar, anlaşmalar, ağlar, programlar, veriler ve portalda yer alan diğer her şey, kaynaklarıyla, tablo olarak. Kurum: { $institution }.
# Variables:
#   $institution (string) - name of the institution
data-publisher = { $institution }
# Variables:
#   $institution (string) - name of the institution
data-publisher-independent = Bağımsız örnek portal (kurum: { $institution })
data-keyword = uluslararasılaşma

## The page

data-tables = Açık veri
data-tables-about = Her tablo sayfalarla aynı çalıştırmada, aynı değerler, kaynaklar ve durum günüyle yazılır. Başkasının verisi olan ve kaynağı lisans belirtmeyen satırlar dışarıda bırakılır. Beşten az kişiye ilişkin sayılar bütün dosyalarda gizlidir.
data-whole-datapackage = Veri paketi: programlar için bütün tabloların sütunları, anahtarları, lisansları ve kaynakları (JSON)
data-whole-catalog = Veri portalları için katalog (DCAT-AP, JSON-LD)
data-whole-index = Bütün dosyaların listesi ve kayıtların ne ölçüde tam olduğu (JSON)
# Variables:
#   $number (string) - how many
data-rows = Satır sayısı: { $number }.
# Variables:
#   $number (string) - how many
data-left-out = Kaynağı lisans belirtmediği için dışarıda bırakılan: { $number }.
# Variables:
#   $name (string) - licence, linked
data-licence = Lisans: { $name }.
data-licence-each = Kaynaklar farklı lisanslar belirtir ya da hiç belirtmez; her satır kendi kaynağının belirttiği lisansa tabidir.
data-licence-unnamed = Tablonun bütünü için lisans belirten bir kaynak yok.
# Variables:
#   $number (string) - how many
data-columns = Sütun sayısı: { $number }
# Variables:
#   $table (string) - title of the table
data-columns-of = “{ $table }” tablosunun sütunları
data-column = Sütun
data-meaning = Anlamı
data-common = Birçok tabloda bulunan sütunlar
data-common-about = Bu sütunlar, bulundukları her tabloda aynı anlama gelir.
data-words = Şunlardan biri:

## Files

data-form-csv = Virgüllü CSV
data-form-semicolon = Excel için noktalı virgüllü, ondalık virgüllü CSV
data-form-json = JSON
data-form-geojson = Haritalar için GeoJSON
# Variables:
#   $table (string) - title of the table
#   $form (string) - form of the file
data-file-title = { $table }: { $form }

## Tables

data-holds = Her kayıt için bir satır; varsa kaynağıyla birlikte.
data-holds-figures = Her göstergenin, toplam ve bölümler için bütün verileri: değer, sayı çifti, birim, sayım esası, kaynak. Verilemeyen bir değerin yeri boş bırakılır ve nedeni yazılır.
data-holds-mobility = Giden ve gelen kişiler, akademik yıla göre, gruplar hâlinde. Küçük gruplar gizlidir; aynı ayrımdaki grupların toplamı üst grubu verir.
data-holds-enrolment = Akademik yıla göre öğrenciler, gruplar hâlinde. Küçük gruplar gizlidir; aynı ayrımdaki grupların toplamı üst grubu verir.
data-table-actions = Politika için atılan adımlar
data-table-agreements = Anlaşmalar
data-table-borders = Harita ilkelerindeki sınırlar
data-table-call-steps = Çağrıların adımları
data-table-calls = Çağrılar
data-table-commitments = Politikanın taahhütleri
data-table-conditions = Anlaşmaların koşulları
data-table-documents = Belgeler
data-table-enrolment = Öğrenciler
data-table-events = Etkinlikler
data-table-evidence = Politikaya ilişkin kanıtlar
data-table-figures = Veriler
data-table-glossary = Sözlük
data-table-grant-participants = Projelerin katılımcıları
data-table-grants = Dış kaynaklı projeler
data-table-indicators = Göstergeler
data-table-institution = Kurum
data-table-map = Harita ilkeleri
data-table-memberships = Ağ üyelikleri
data-table-mobility = Hareketlilik
data-table-multilateral-agreement-conditions = Çok taraflı anlaşmaların koşulları
data-table-multilateral-agreements = Çok taraflı anlaşmalar
data-table-networks = Ağlar
data-table-observations = Gözlemler
data-table-offices = Ofisler
data-table-partners = Ortak kurumlar
data-table-policy = Politika unsurları
data-table-programmes = Programlar
data-table-quality = Akreditasyonlar, etiketler ve sıralamalar
data-table-region-schemes = Bölge sınıflamaları
data-table-regions = Bölgeler
data-table-reviews = Politikanın gözden geçirmeleri
data-table-services = Hizmetler
data-table-shared-quotas = Anlaşmaların paylaşılan kontenjanları
data-table-steps = Çağrı ve hizmet adımları
data-table-targets = Politikanın hedefleri
data-table-territories = Topraklar
data-table-units = Birimler
