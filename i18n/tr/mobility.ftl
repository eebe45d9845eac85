### Çok taraflı anlaşmalar, yıl yıl hareketlilik, bölgeler.

## Çok taraflı anlaşmalar

agreements-multilateral = Çok taraflı anlaşmalar
agreements-multilateral-about = Birden çok tarafı olan tek belge. Katılan her ortağın sayfasında görünür; anlaşma sayısında bir kez sayılır.
agreement-participants = Katılan ortaklar
# Variables:
#   $n (number) - partners recorded here that take part
agreement-participants-count = { $n } ortak katılıyor
agreement-sides = Bu kurum dâhil toplam taraf sayısı
# Variables:
#   $kind (string) - kind of agreement
#   $units (string) - units it covers
agreement-line = { $kind } · { $units }

## Hareketlilik

path-mobility = hareketlilik
mobility-title = Hareketlilik
mobility-description = Akademik yıllara, amaca, programa, bölgeye ve birime göre giden ve gelen kişi sayıları.
mobility-about = Akademik yıllara göre buradan giden ve buraya gelen kişi sayıları.
mobility-years = Akademik yıllar
mobility-caption = Her yönde toplam kişi sayısı; en yeni yıl başta
mobility-year = Akademik yıl
mobility-group = Grup
mobility-region = Bölge
# Variables of the findings:
#   $year (string) - the academic year
#   $out, $in (string) - how many people, or why no number is shown
mobility-finding = { $year }: giden { $out }, gelen { $in }.
mobility-finding-year = Giden { $out }, gelen { $in }.
# Variables:
#   $year (string) - the academic year
mobility-finding-regions = { $year }; bölgeler alfabetik sırada.
# Variables:
#   $finding (string) - both totals of the newest year in a sentence
mobility-chart-years = Her akademik yıl için sütunlar: gidenler çizginin üstünde, gelenler altında. { $finding }
mobility-chart-regions = Her bölge için çubuklar: gidenler çizginin başında, gelenler sonunda. Sayılar aşağıdaki tabloda.
mobility-regions = Bölgelere göre
mobility-by-purpose = Amaca ve öğrenim kademesine göre
mobility-by-purpose-about = Öğrenciler gidiş amacına ve kademeye, personel gidiş amacına göre.
mobility-by-scheme = Programa göre
mobility-by-scheme-about = Üniversiteler arası bir anlaşma kapsamında ve anlaşma dışında.
mobility-by-region = Yıl yıl bölgeler
mobility-by-region-about = Kişilerin nereye gittiği ve nereden geldiği.
mobility-by-country = Bölge ve ülkeye göre
mobility-by-country-about = Kişilerin nereye gittiği ve nereden geldiği.
mobility-by-unit = Birime göre
mobility-by-unit-about = Buradan kişi gönderen ya da kabul eden birim.
mobility-indicators = Bu kişilerden hesaplanan göstergeler
mobility-data = Veri
# Variables:
#   $least (string) - counts below this number are hidden
mobility-protect = Kişileri korumak için 1 ile { $least } arasındaki sayılar ({ $least } hariç) gizlenir. Küçük bir sayıyı ele verecek başka sayılar da gizlenir; ikisi burada da veri dosyasında da aynı görünür.
mobility-csv = Bütün gruplar ve yıllar, CSV
# Variables:
#   $year (string) - an academic year
mobility-year-title = Hareketlilik { $year }
mobility-year-before = Önceki: { $year }
mobility-year-after = Sonraki: { $year }
mobility-partners-title = Ortaklara göre hareketlilik
mobility-partners-description = Her ortağa giden ve ondan gelen kişi sayıları, gösterilebildiği kadarıyla yıl yıl.
mobility-partners-lede = Her ortağa giden ve ondan gelen kişi sayıları. Sıra alfabetiktir.
mobility-partners-matrix = Ortaklar ve yıllar
mobility-partners-caption = Ortağa ve akademik yıla göre giden ve gelen kişiler
mobility-partner = Ortak kurum
mobility-out-short = Giden
mobility-in-short = Gelen

## Kişi grupları

people-everyone = Herkes
people-students = Öğrenciler
people-staff = Personel
people-not-stated = Belirtilmemiş
people-partner-not-stated = Kayıtlı ortak yok
people-unassigned = Bölgesiz
people-scheme-agreement = Anlaşma kapsamında
people-scheme-none = Anlaşma dışında
people-scheme-erasmus-ka131 = Erasmus+ KA131
people-scheme-erasmus-ka171 = Erasmus+ KA171
people-scheme-mevlana = Mevlana değişimi
people-scheme-orhun = Orhun değişimi
people-scheme-exchange = İkili değişim
people-scheme-joint-degree = Ortak diploma
people-scheme-free-mover = Serbest hareketlilik (free mover)
people-scheme-other = Diğer programlar
people-hidden = gösterilmiyor
people-none = kayıt yok
people-as-table = Sayılar tablo olarak
people-mark-none = Kısa çizgi: kayıt yok. Nokta: kişileri korumak için gösterilmiyor.
people-mark-hollow = İçi boş sütunlar: geçici ya da tahminî.
# Variables:
#   $least (string) - counts below this number are hidden
people-legend-hidden = Gösterilmiyor: { $least } kişiden az ya da böyle küçük bir sayıyı ele verecek bir sayı.
people-legend-none = Kayıt yok. Bu sıfır demek değildir.

## Menüde

nav-mobility = Hareketlilik
nav-mobility-partners = Ortaklara göre hareketlilik

## Bölgeler

region-scheme-m49 = BM M49
# Variables:
#   $region (string) - name of the region
#   $part (string) - name of the part of it
#   $scheme (string) - name of the scheme of regions
region-and-part = Bölge: { $region }, { $part } ({ $scheme }).
# Variables:
#   $region (string) - name of the region
#   $scheme (string) - name of the scheme of regions
region-of = Bölge: { $region } ({ $scheme }).
# Variables:
#   $scheme (string) - name of the scheme of regions
region-none = Bölge: burada kullanılan sınıflamada yok ({ $scheme }).
