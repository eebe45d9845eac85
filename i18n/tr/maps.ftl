### Words of maps.

# What the numbers under the colours count
map-key = Ülkedeki ortak sayısı
# Variables:
#   $from (number) - least number
map-key-one = { $from }
# Variables:
#   $from, $to (number) - least and greatest number
map-key-range = { $from }–{ $to }
# Variables:
#   $from (number) - least number
map-key-more = { $from }+
map-mark-region = Bölgedeki ortaklar
map-mark-partner = Bir ortak; anlaşma sayısı arttıkça işaret büyür
map-here = Buradayız
map-inset-caption = Ülke başına ortak sayısı.
map-partners-caption = Burada kayıtlı her ortak için bir nokta; üst üste gelecek olanlar yerinin yakınında, sayı ise birkaç ortağı gösterir. Aşağıdaki tablo aynı bilgileri verir.
map-members-caption = Katılan ve burada kayıtlı her ortak için bir nokta. Aşağıdaki liste aynı bilgileri verir.
map-outside = Bu haritanın dışında kalanlar:
map-note = Gösterilen sınırlar ve adlar, bir bölgenin statüsü hakkında görüş bildirmez.
map-policy-link = Harita ilkeleri
