### Başka bir sitenin çerçevesindeki haritalar ve bağlantılar için sayfa resimleri.

## Çerçeve içindeki harita

# Variables:
#   $institution (string) - kurumun kısa adı
#   $subject (string) - haritanın gösterdiği: dünya, bir bölge, bir anlaşma türü ya da bir ağ
embed-title = { $institution } ortakları: { $subject }
embed-world = dünya genelinde
# Variables:
#   $day (string) - durum günü
embed-description = Başka siteler için ortakların haritası ve tablosu, { $day } itibarıyla.
# Variables:
#   $n (number) - haritadaki ortaklar
embed-count = { $n ->
    [0] Ortak yok
    [one] { $n } ortak
   *[other] { $n } ortak
}
embed-skip = Haritayı atla: tabloya geç
embed-country = Ülke
embed-partners = Ortak kurumlar
embed-city = Şehir
embed-whole = Bu haritayı portalda açın
embed-languages = Bu harita başka dillerde
embed-offer = Bu haritayı kendi sitenize koyun
embed-about = Çerçeve, haritayı ve tablosunu betik ve çerez olmadan getirir ve bu kayıtlarla birlikte güncellenir.
embed-look = Görüntüleyin
embed-copy = Bu kodu sayfanıza kopyalayın:

## Bağlantılar için resimler

# Variables:
#   $title (string) - sitenin bölümü
#   $institution (string) - kurumun adı
#   $portal (string) - sitenin kendine verdiği ad
card-alt = { $title }. { $institution }, { $portal }.
# Variables:
#   $title, $institution, $portal (string) - yukarıdaki gibi
#   $figure (string) - sayı içeren bir cümle
card-alt-figure = { $title }. { $figure } { $institution }, { $portal }.
# Variables:
#   $partners, $countries (number) - yurt dışında yürürlükte anlaşması olan ortaklar ve ülkeleri
card-partners = { $countries } ülkede { $partners } ortak
# Variables:
#   $n (number) - yurt dışındaki ortaklarla yürürlükteki anlaşmalar
card-agreements = Yürürlükte { $n } anlaşma
# Variables:
#   $n (number) - uluslararası ağlar
card-networks = { $n } uluslararası ağın üyesi
