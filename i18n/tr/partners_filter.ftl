### Ortaklar kaydının bölümleri ve tablosunu daraltanlar.

## Adresler: a-z harfleri ve kısa çizgi

path-region = bolge
path-scheme = tur
path-year = yil
path-letter = harf

## Anlaşma türlerinin tablolar ve listeler için kısa adları

scheme-mou = Mutabakat zaptı
scheme-cooperation = İş birliği
scheme-protocol = Protokol
scheme-exchange = İkili değişim
scheme-erasmus-ka131 = Erasmus+ KA131
scheme-erasmus-ka171 = Erasmus+ KA171
scheme-mevlana = Mevlana
scheme-orhun = Orhun
scheme-joint-degree = Ortak diploma
scheme-double-degree = Çift diploma
scheme-cotutelle = Ortak doktora danışmanlığı
scheme-research = Araştırma
scheme-staff = Personel hareketliliği
scheme-traineeship = Staj
scheme-other = Diğer

## Bölümlere bağlantılar

partners-band-label = Kayıtların bölümleri
partners-band-open = Bölgeler, türler, yıllar
partners-band-close = Kapat
partners-by-region = Bölge
partners-by-part = Alt bölge
partners-by-scheme = Tür
partners-by-status = Durumuna göre anlaşmalar
partners-by-year = Yürürlükte olduğu yıl
partners-by-letter = Harf
partners-choice-all = Tümü

## Tablo

# Variables:
#   $n (number) - tablodaki ortak sayısı
partners-list = Burada kayıtlı { $n } ortak
# Variables:
#   $n (number) - tablodaki ortak sayısı
partners-list-abroad = Burada kayıtlı, yurt dışındaki { $n } ortak
partners-as-csv = CSV
partners-as-geojson = GeoJSON
partners-files = Kayıtların tamamı, dosya olarak
# Variables:
#   $n (number) - yıllık kontenjan
partners-places-out = giden: { $n }
# Variables:
#   $n (number) - yıllık kontenjan
partners-places-in = gelen: { $n }
# Variables:
#   $n (number) - yıllık kontenjan
partners-places-shared = paylaşılan: { $n }
partners-no-places = Kayıtlı değil
partners-jump = Ülkeye git
partners-index-about = Kayıtlı ortakların tümü bir sayfaya sığmıyor. Buradan bir ülke ya da yukarıdan bir bölge, tür, yıl veya harf seçin.

## Bölümlerin sayfaları

# Variables:
#   $n (number) - yurt dışındaki ortak sayısı
partners-count = yurt dışında { $n } ortak
# Variables:
#   $n (number) - ülke sayısı
countries-count = { $n } ülke
# Variables:
#   $partners (string) - sözcüğüyle ortak sayısı
#   $countries (string) - sözcüğüyle ülke sayısı
partners-in-countries = Burada kayıtlı: { $partners }, { $countries }.
region-nowhere = Bölgesiz
region-nowhere-about = Bölge sınıflaması bu ülkeleri ve toprakları hiçbir bölgeye koymaz. Hiçbiri dışarıda kalmasın diye burada listelenirler.
partners-region-eyebrow = Bölgelere göre ortaklar
# Variables:
#   $region (string) - bölgenin adı
partners-region-description = Burada kayıtlı ortaklar, haritada ve ülkelere göre: { $region }
partners-scheme-eyebrow = Türlere göre ortaklar
# Variables:
#   $scheme (string) - anlaşma türünün kısa adı
partners-scheme-description = Bu türde anlaşması olan ortaklar, haritada ve ülkelere göre: { $scheme }
partners-scheme-about = Yürürlükte olan, başlayacak olan, askıya alınan ya da teyit bekleyen anlaşmalar gösterilir; bu türdeki anlaşmaları sona ermiş ortaklar aşağıda ayrıca yer alır.
partners-scheme-ended = Bu türde sona ermiş anlaşmalar
partners-scheme-ended-about = Bu ortaklarla bu türdeki anlaşmaların tümü sona ermiştir.
partners-year-eyebrow = Yıllara göre ortaklar
# Variables:
#   $year (string) - takvim yılı
partners-year-title = { $year } yılındaki ortaklar
# Variables:
#   $year (string) - takvim yılı
partners-year-description = { $year } yılında yürürlükte bir anlaşması olan ortaklar, haritada ve ülkelere göre.
partners-year-about = Bir ortak, anlaşmalarından biri yıl içinde, durum gününe kadar en az bir gün yürürlükte olduysa gösterilir.
# Variables:
#   $year (string) - takvim yılı
partners-year-before = Önceki: { $year }
# Variables:
#   $year (string) - takvim yılı
partners-year-after = Sonraki: { $year }
# Variables:
#   $n (number) - tarihleri yayımlanmamış anlaşma sayısı
partners-year-undated = Tarihleri yayımlanmadığı için dışarıda bırakılan anlaşma sayısı: { $n }
partners-letter-eyebrow = Harflere göre ortaklar
# Variables:
#   $letter (string) - harf
partners-letter-title = Ortaklar: { $letter }
# Variables:
#   $letter (string) - harf
partners-letter-description = Adı { $letter } harfiyle başlayan, burada kayıtlı ortaklar.
partners-letter-none = Bu dilde bu harfle başlayan bir ad yok

## Tabloyu daraltma

finder-title = Tabloyu daralt
finder-search = Ad ya da şehir
finder-more = Diğer süzgeçler
finder-country = Ülke
finder-region = Bölge
finder-kind = Tür
finder-unit = Birim
finder-cycle = Öğrenim kademesi
finder-language = Öğretim dili
finder-year = Anlaşmanın yürürlükte olduğu yıl
finder-year-about = Tarihleri yayımlanmamış anlaşmalar dışarıda kalır.
finder-any = Tümü
finder-any-year = herhangi bir yıl
finder-reset = Tümünü göster
# Variables:
#   $n (number) - gösterilen ortaklar; biçimi seçer
#   $shown (string) - aynısı, yazıyla
#   $all (string) - sayfadaki ortaklar, yazıyla
finder-count = { $all } ortaktan { $shown } tanesi gösteriliyor
