### Küresel denge: politikanın 8. öğesi sayılarla; her göstergenin yanında sayıları.

path-balance = denge
nav-balance = Küresel denge
balance-title = Küresel denge
balance-description = Ortakların ve kişilerin dünyanın ülke ve bölgelerine dağılımı; her endeks, dayandığı sayılarla birlikte.
balance-lede = Ortakların ve kişilerin dünyanın ülke ve bölgelerine dağılımı.
# Variables:
#   $countries (number) - countries with a partner
#   $number (string) - the same, formatted
#   $effective (string) - effective number of countries, formatted
#   $partners (string) - partners, formatted
balance-headline = { $number } ülkede { $partners } ortak; bu dağılım, { $effective } ülkeye eşit dağılıma denk.
# Variables:
#   $country (string) - the home country
balance-home = Yurt içindeki ortaklar ({ $country }) sayılmaz.

## Bir şey söylenmeyen yerde

balance-why = Burada neden veri yok
balance-why-register = Ortak ve anlaşma kayıtları burada tam değil. Bir bölümünden hesaplanan dağılım, ortaklıklardan çok şimdiye kadar neyin kaydedildiğini anlatır.
balance-registers = Bu sayfadaki verilerin dayandığı kayıtlar
balance-column-register = Kayıtlar
balance-column-state = Durum
balance-column-used = Bunlardan hesaplanan
balance-uses-partners = Ortakların hangi ülke ve bölgelerde olduğu
balance-uses-agreements = Hangi ortaklıkların yürürlükte olduğu
balance-uses-mobility = Her bölgeye giden ve oradan gelen kişi sayısı
register-complete = Tam
register-partial = Tam değil
balance-see-partners = Şimdiye kadar kaydedilen ortaklar

## Göstergeler

balance-spread = Ülkelere ve bölgelere dağılım
balance-spread-about = Yürürlükte anlaşması olan ortaklar. Hiçbir endeks kendi başına iyi ya da kötü değildir; hiçbiri hedef değildir.
balance-column-index = Endeks
balance-column-countries = Ülkelere göre
balance-column-regions = Bölgelere göre
balance-column-counts = Sayılar
balance-effective = Etkin ülke sayısı
balance-effective-says = Ortakların çeşitliliği, bu kadar ülkeye eşit dağılmış ortaklarınkine denktir.
balance-hill = Etkin ülke sayısı, büyüklere ağırlık verilerek
balance-hill-says = Aynısı; çok ortağı olan ülkelerin ağırlığı daha fazla.
balance-evenness = Dengelilik
balance-evenness-says = 1: her ülkede eşit sayıda ortak var. 0’a yakın: neredeyse hepsi tek ülkede. Tek ülke için tanımsız.
balance-shannon = Çeşitlilik (Shannon)
balance-shannon-says = Ülke sayısıyla ve dağılımın eşitliğiyle büyür.
balance-concentration = Yoğunlaşma
balance-concentration-says = 1: bütün ortaklar tek ülkede. Küçüldükçe daha dağınık.
balance-gini = Farklı ülke olasılığı
balance-gini-says = Rastgele seçilen iki ortağın farklı ülkelerde olma olasılığı.
balance-overlap = Dünya nüfusuyla örtüşme
balance-overlap-says = 1: bölgelerin ortaklardaki payı, dünya nüfusundaki payıyla aynı.

## Bölgeler

balance-shares = Ortaklar ve dünya nüfusu
balance-reference = Dünya nüfusu, seçilebilecek ölçütlerden biridir. Yükseköğretimdeki öğrenciler gibi başka bir ölçüt başka bir görünüm verir. Bölgeler alfabetik sıradadır.
balance-share-ours = Ortaklardaki pay
# Variables:
#   $year (string) - year of the population
balance-share-reference = Dünya nüfusundaki pay, { $year }
balance-chart-shares = Her bölge için bir çubuk: ortaklardaki payı; çizgi dünya nüfusundaki payını gösterir. Sayılar aşağıdaki tabloda.
# Variables:
#   $name (string) - name of the source
#   $year (string) - year it is about
balance-shares-source = Nüfus: { $name }, { $year }, BM M49 bölgelerine göre.
# Variables:
#   $count (number) - partners
#   $number (string) - the same, formatted
balance-shares-of = Toplam { $number } ortak.
balance-shares-caption = BM M49 bölgelerine göre paylar
counts-partners-head = Ortak kurumlar
balance-column-region = Bölge
balance-column-share = Ortaklardaki pay
balance-column-reference = Nüfustaki pay
balance-column-quotient = Oran
balance-quotient-says = Ortaklardaki payın nüfustaki paya bölümü: 1 orantılı, 2 iki katı, 0,5 yarısı kadar.
balance-coverage = Ortağı olan alt bölgeler
# Variables:
#   $n (number) - sub-regions with a partner
#   $found, $all (string) - the same and all of them, formatted
balance-coverage-finding = Yürürlükte anlaşması olan bir ortağın bulunduğu BM M49 alt bölgeleri: { $found } / { $all }.
balance-coverage-with = Ortağı olanlar
balance-coverage-without = Ortağı olmayanlar
balance-flows = Bölgelere göre gelen ve giden kişiler
# Variables:
#   $year (string) - academic year
balance-flows-about = { $year }: gelen eksi giden kişilerin, ikisinin toplamına bölümü. 0: giden kadar gelen var. +1: yalnızca gelen, −1: yalnızca giden var. Bölgeler alfabetik sıradadır.
# Variables:
#   $year (string) - academic year
balance-flows-caption = Bölgelere göre kişiler, { $year }. Nokta: kişileri korumak için gösterilmiyor. Kısa çizgi: denge değeri yok.
balance-column-balance = Denge
balance-balance-says = −1 (yalnızca giden) ile +1 (yalnızca gelen) arasında; giden kadar gelen varsa 0.
balance-chart-flows = Her bölge için sıfır çizgisinden başlayan bir çubuk: sağa doğru gelenler, sola doğru gidenler daha çok. Sayılar aşağıdaki tabloda.

## Nasıl hesaplanır

balance-formulas = Nasıl hesaplanır
balance-formulas-about = p: bir ülkenin ya da bölgenin ortaklardaki payı. S: ortağı olanların sayısı. w: dünya nüfusundaki pay.
balance-limits = Bu verilerin gösteremedikleri
# Variables:
#   $country (string) - the home country
balance-limit-home = Yurt içindeki ortaklar ({ $country }) dışarıda bırakılır: veriler yurt dışındaki ortaklıklara ilişkindir.
balance-limit-small = Ortak sayısı azsa endeks, eklenen her ortakla sıçrama yapar; 10’dan az ortak varsa hesaplanmaz.
balance-limit-reference = Dünya nüfusu, bir bölgede kaç üniversite ya da öğrenci olduğunu söylemez.
balance-limit-order = Bölgeler ve ülkeler alfabetik sıradadır. Ne renk ne sıra birinin diğerinden iyi olduğunu söyler.
balance-limit-register = Kaydedilmeyen ortaklık sayılmaz. Veriler ancak kayıtların tam olduğu bildirildiğinde yayımlanır.
