### Verinin niteliği: ne yayımlanıyor, ne kadar güncel, hangi kayıt ve kaynaklardan, ne kadarı gizli.

path-data-quality = veri-kalitesi
nav-data-quality = Veri kalitesi
data-quality-title = Veri kalitesi
data-quality-description = Ne yayımlanıyor, gerisi neden yayımlanmıyor; veriler ne kadar güncel, hangi kayıtlar tam, veriler nereden geliyor.
data-quality-lede = Ne yayımlanıyor, gerisi neden yayımlanmıyor; veriler ne kadar güncel, hangi kayıtlar tam, veriler nereden geliyor.

## Yayımlananlar

data-quality-published = Yayımlananlar
# Variables:
#   $all (string) - all indicators
data-quality-published-caption = En yeni verilerinin durumuna göre göstergeler; toplam { $all }
data-quality-column-reads = Gösterilen
data-quality-column-indicators = Gösterge
data-quality-reads-value = Değer
data-quality-reads-value-says = Kaynağı ve tarihiyle.
data-quality-reads-register = Yayımlanmadı: kayıtlar tam değil
data-quality-reads-register-says = Verinin hesaplanacağı kayıtlar burada tam değil.
data-quality-reads-unknown = Yayımlanmadı
data-quality-reads-unknown-says = Veriyi yayımlayan yok ya da dayanağı kaydedilmemiş.
data-quality-reads-hidden = Gösterilmiyor
data-quality-reads-hidden-says = Küçük bir grup hakkında bilgi verirdi.
data-quality-reads-undefined = Değeri yok
data-quality-reads-undefined-says = Formülün burada bir değeri yok; örneğin oranı alınacak bir şey bulunmuyor.

## Kayıtlar

data-quality-registers = Kayıtlar
data-quality-registers-about = Bir veri, ancak kurum ilgili kayıtların tam olduğunu bildirdiğinde onlardan hesaplanır. O zamana kadar verinin yerinde “yayımlanmadı” yazar.
data-quality-column-needed = Göstergeler
# Variables:
#   $n (number) - indicators that need it
#   $number (string) - the same, formatted
data-quality-needed = { $n ->
    [0] Hiçbir göstergeye gerekmiyor.
   *[other] { $number } göstergeye gerekiyor.
}

## Güncellik

data-quality-fresh = Güncellik
# Variables:
#   $overdue (number) - indicators that are overdue
#   $all (number) - indicators with an update cycle
data-quality-fresh-finding = Güncelleme sıklığı belirlenmiş { $all } göstergeden { $overdue } tanesinin verisi gecikmiş.
data-quality-fresh-about = En yeni dönemin bitiminden bu yana güncelleme sıklığı kadar süre ve yayım için yarım yıl geçmişse veri gecikmiş sayılır. Buradaki kayıtlardan hesaplanan göstergeler her zaman durum gününe aittir.
# Variables:
#   $day (string) - status day, in words
data-quality-fresh-caption = Başka yerde ölçülen göstergeler, alfabetik sırada ({ $day })
data-quality-column-indicator = Gösterge
data-quality-column-newest = En yeni dönem
data-quality-column-age = Geçen süre
data-quality-column-cycle = Güncelleme sıklığı
data-quality-overdue = Gecikmiş
data-quality-current = Güncel
data-quality-no-cycle = Sıklık belirlenmemiş
data-quality-no-figure = Veri yok

## Kişiler

data-quality-hidden = Gizlenen kişi sayıları
# Variables:
#   $least (string) - counts below this number are hidden
data-quality-hidden-about = 1 ile { $least } arasındaki bir sayı ({ $least } hariç) ve onu ele verecek sayılar gizlenir. Kaç sayının gizli olduğu, içindeki kişiler hakkında bir şey söylemez.
data-quality-hidden-caption = Tabloya ve akademik yıla göre, bütün sayılar içinde gizlenenler
data-quality-hidden-none = Burada kişi sayısı kaydedilmemiş.
data-quality-students = Öğrenciler
data-quality-entrants = Yeni öğrenciler

## Kaynaklar

data-quality-sources = Kaynaklar ve lisanslar
# Variables of both:
#   $n (number) - how many
#   $number, $all (string) - the same and all of them, formatted
data-quality-undated = Kendi tarihini vermeyen kaynak: { $number }/{ $all }.
data-quality-without-source = Kaynak belirtmeyen kayıt: { $number }/{ $all }.
data-quality-sources-caption = Lisansa göre kaynaklar
data-quality-column-licence = Lisans
data-quality-column-sources = Kaynak
data-quality-column-named = Anılma sayısı
data-quality-column-open = Açık veride
data-quality-no-licence = Belirtilmemiş
data-quality-open-yes = Var
data-quality-open-no = Yok, yalnızca sayfalarda anılır
data-quality-openness = Açıklık
data-quality-open-identifiers = kalıcı tanımlayıcısı olan ortak kurumlar
data-quality-open-sources = kaynağı belirtilmiş gözlemler
data-quality-open-languages = başlığı her dilde bulunan kayıtlar
data-quality-more = Ayrıca bakınız
