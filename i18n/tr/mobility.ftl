### Çok taraflı anlaşmalar, yıl yıl hareketlilik, bölgeler.

## Çok taraflı anlaşmalar

agreements-multilateral = Çok taraflı anlaşmalar
agreements-multilateral-about = Birden çok tarafı olan tek belge. Katılan her ortağın sayfasında görünür; anlaşma sayısında bir kez sayılır.
agreement-participants = Katılan ortaklar
# Variables:
#   $n (number) - partners recorded here that take part
agreement-participants-count = { $n } ortak katılıyor
agreement-sides = Bu kurum dahil taraf sayısı
# Variables:
#   $kind (string) - kind of agreement
#   $units (string) - units it covers
agreement-line = { $kind } · { $units }

## Hareketlilik

path-mobility = hareketlilik
mobility-title = Hareketlilik
mobility-description = Akademik yıllara göre giden ve gelen kişi sayıları.
# Variables:
#   $least (number) - totals below this number are withheld
mobility-about = Akademik yıllara göre giden ve gelen kişi sayıları. Kişileri korumak için { $least } kişiden az toplamlar gösterilmez; tek tek ortaklar, programlar ve öğrenim düzeyleri hiç gösterilmez.
mobility-years = Akademik yıllar
mobility-caption = Her yönde toplam kişi sayısı; en yeni yıl başta.
mobility-year = Akademik yıl
mobility-column-status = Sayılar
# Variables:
#   $least (number) - totals below this number are withheld
mobility-few = { $least } kişiden az, gösterilmiyor

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
