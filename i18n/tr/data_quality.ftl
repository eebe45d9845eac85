### Verinin niteliği: ne yayımlanıyor, ne kadar güncel, hangi kayıt ve kaynaklardan, ne kadarı gizli.

path-data-quality = veri-kalitesi
nav-data-quality = Veri kalitesi
data-quality-title = Veri kalitesi
data-quality-description = Ne yayımlanıyor, gerisi neden yayımlanmıyor; sayılar ne kadar güncel, hangi kayıtlar tam, veri nereden geliyor.
data-quality-lede = Ne yayımlanıyor, gerisi neden yayımlanmıyor; sayılar ne kadar güncel, hangi kayıtlar tam, veri nereden geliyor.

## Yayımlananlar

data-quality-published = Yayımlananlar
# Variables:
#   $all (string) - all indicators
data-quality-published-caption = En yeni sayısının ne dediğine göre göstergeler; toplam { $all }
data-quality-column-reads = Okunan
data-quality-column-indicators = Gösterge
data-quality-reads-value = Bir değer
data-quality-reads-value-says = Kaynağı ve tarihiyle.
data-quality-reads-register = Yayımlanmadı: kayıt
data-quality-reads-register-says = Hesaplanacağı kayıt burada tam değil.
data-quality-reads-unknown = Yayımlanmadı
data-quality-reads-unknown-says = Sayıyı yayımlayan yok ya da dayanağı kaydedilmemiş.
data-quality-reads-hidden = Gösterilmiyor
data-quality-reads-hidden-says = Küçük bir grup hakkında bir şey söylerdi.
data-quality-reads-undefined = Değeri yok
data-quality-reads-undefined-says = Formülün burada değeri yok; örneğin hiçbir şeyin payı.

## Kayıtlar

data-quality-registers = Kayıtlar
data-quality-registers-about = Bir sayı, ancak kurum kaydın tam olduğunu bildirdiğinde ondan hesaplanır. O zamana kadar “yayımlanmadı” yazar.
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
data-quality-fresh-finding = Güncelleme dönemi olan { $all } göstergenin { $overdue } tanesi gecikmiş.
data-quality-fresh-about = En yeni dönemin sonundan bu yana güncelleme dönemi ve yayım için yarım yıl geçtiyse sayı gecikmiştir. Buradaki kayıtlardan hesaplanan göstergeler hep durum gününündür.
# Variables:
#   $day (string) - status day, in words
data-quality-fresh-caption = { $day } gününde gözlenen göstergeler, alfabetik sırada
data-quality-column-indicator = Gösterge
data-quality-column-newest = En yeni dönem
data-quality-column-age = Yaş
data-quality-column-cycle = Dönem
data-quality-overdue = Gecikmiş
data-quality-current = Güncel
data-quality-no-cycle = Dönem belirlenmemiş
data-quality-no-figure = Sayı yok

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
data-quality-column-named = Anıldığı yer
data-quality-column-open = Açık veride
data-quality-no-licence = Belirtilmemiş
data-quality-open-yes = Var
data-quality-open-no = Yok, yalnızca sayfalarda anılır
data-quality-openness = Açıklık
data-quality-open-identifiers = ortakların kalıcı kimliği olan payı
data-quality-open-sources = gözlemlerin kaynağı belirtilen payı
data-quality-open-languages = kayıtların başlığı her dilde olan payı
data-quality-more = Ayrıca
