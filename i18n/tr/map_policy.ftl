### The page of the map policy.

path-map-policy = haritalar
nav-maps = Harita ilkeleri
map-policy-title = Harita ilkeleri
map-policy-description = Bu sitedeki haritalar neyi gösterir, hangi sınırları ve adları kullanır, yeryüzünü nasıl düzleme aktarır, şekiller nereden gelir.
map-policy-lede = Haritalar ortakların nerede olduğunu gösterir. Hiçbir bölgenin statüsü hakkında görüş bildirmez.
map-policy-note-label = Kurumun açıklaması

## What the maps show

map-policy-shows = Haritalar neyi gösterir
map-policy-shows-register = Her haritanın yanında aynı bilgileri veren bir tablo ya da liste vardır; haritalar betik gerektirmez. Noktalar ortakları, içinde sayı olan daireler birkaç ortağı gösterir; birbirini örtecek işaretler biraz kaydırılır.
map-policy-shows-colour = Bir ülkenin rengi, ortakların kayıtlarında yazılı ülkeye göredir. Koordinatlardan hiçbir sonuç çıkarılmaz.
# Variables:
#   $numbers (string) - the four least numbers of partners, as a list
map-policy-classes = Dört rengin başladığı ortak sayıları: { $numbers }. Görülemeyecek kadar küçük ülkeler kendi renginde bir daire alır; ortağı olan her ülkeye bağlantı verilir.
map-policy-shows-names = Dünya haritasında ülke adı yazılmaz. Bölge haritalarında, ortağı olan ülkelerin adı yer varsa yazılır.
map-policy-shows-people = Değişim haritaları kişileri tablolardaki gibi gruplar hâlinde gösterir: yayımlanamayacak kadar küçük gruplar hiçbir haritada yoktur.

## Borders

map-policy-borders = Sınırlar
map-policy-one = Bütün diller için tek bir şekil kümesi ve tek bir kural listesi vardır. Hiçbir okur bir başkasından farklı sınır görmez.
map-policy-worldview-neutral = Haritalar kaynaklarındaki şekilleri izler; aşağıdaki sınırlar, ilgililer üzerinde anlaşmadığı için kesikli çizilir. Liste bunu söylerken taraf tutmaz.
map-policy-worldview-file = Kurum kendi seçtiği şekilleri kullanır. Aşağıdaki tabloda başka türlü yazmıyorsa sınırlar o dosyadaki gibidir.
map-policy-land-only = Kurum, karaları sınırsız çizmeye karar vermiştir.
map-policy-borders-caption = Düz çizgiden başka türlü çizilen sınırlar
map-policy-borders-none = Bütün sınırlar düz çizgiyle çizilir.
map-policy-column-between = Hangi yerler arasında
map-policy-column-drawn = Çizimi
map-policy-column-by = Karar
# Variables:
#   $one, $other (string) - names of two countries or territories
map-policy-pair = { $one } – { $other }
map-policy-drawn-dashed = kesikli
map-policy-drawn-solid = düz çizgi
map-policy-drawn-none = çizilmez
map-policy-by-built-in = yerleşik liste
map-policy-by-portal = kurum
map-policy-merges-caption = Kurumun kararıyla başka bir yerin parçası olarak çizilen bölgeler
map-policy-column-unit = Bölge
map-policy-column-into = Parçası olarak çizildiği yer

## Names

map-policy-names = Adlar
map-policy-names-cldr = Ülke adları her dilde Unicode Ortak Yerel Veri Deposu’ndan (CLDR) gelir; kurum başka bir ad verirse bütün sayfalarda o kullanılır.
map-policy-names-groups = Bazı komşulardan birini adlandırıp ötekini adlandırmamak taraf tutmak olur. Bir harita böyle bir gruptaki ülkelerin ya hepsini adlandırır ya da hiçbirini:

## Units

map-policy-units = Ülke kodu olmayan bölgeler
map-policy-units-detail = Şekillerde, ISO 3166-1’in kod vermediği bazı bölgeler vardır. Kara olarak, kendi rengi ve bağlantısı olmadan çizilirler.
map-policy-units-caption = Şekillerde ISO 3166-1 kodu olmayan birimler
map-policy-column-code = Şekillerdeki harfleri
map-policy-unit-plain = renksiz kara olarak
# Variables:
#   $into (string) - name of a country
map-policy-unit-merged = şunun parçası olarak: { $into }
map-policy-without = Kodu olup ayrı şekli olmayan ülke ve bölgeler, ortağın bulunduğu yerde bir daireyle işaretlenir ve listelerde diğerleri gibi yer alır:

## How the Earth is laid flat

map-policy-projection = Yeryüzü düzleme nasıl aktarılır
# Variables:
#   $east, $south, $north (number) - degrees
#   $paper (html) - link to the paper
map-policy-projection-world = Dünya haritaları, { $east }° doğu meridyenini ortaya alan Equal Earth projeksiyonunu ({ $paper }) kullanır; { $south }° güneyden { $north }° kuzeye uzanır.
map-policy-projection-local = Bölge, ülke ve ortak haritaları, kendi ortalarını merkez alan Lambert azimutal eşit alan projeksiyonunu kullanır.
map-policy-projection-why = İkisi de alanı korur: hiçbir ülke bir başkasının yanında olduğundan büyük görünmez. Haritalar her dilde aynıdır; sağdan sola yazılan sayfalarda karalar değil, yalnızca açıklamalar yer değiştirir.

## Source

map-policy-source = Şekillerin kaynağı
# Variables:
#   $shapes, $packaging (html) - links
#   $licence (html) - licence of the packaging
map-policy-source-built-in = Şekiller: { $shapes }, 1 : 50 milyon ölçekli, kamu malı; paket: { $packaging } ({ $licence }).
# Variables:
#   $source (html) - name of the source, a link where it has an address
#   $day (html) - when it was read
#   $licence (html) - its licence
map-policy-source-own = Şekiller: { $source }, erişim: { $day }; lisans: { $licence }.

## What the shapes cannot show

map-policy-limits = Şekillerin gösteremedikleri
map-policy-limits-detail = Bir yerin şekillerde nerede durduğu, kaynağın onu nasıl çizdiğini söyler; kime ait olduğunu değil.
map-policy-limit-scale = Bu ölçekte sınırlar ve kıyılar birkaç kilometre kayabilir, birçok ada yoktur. Deniz sınırları çizilmez.
map-policy-limit-pairs = İki komşunun şekillerde tek bir sınırı vardır; bu yüzden Çin ile Hindistan ya da Sudan ile Güney Sudan arasında olduğu gibi yalnızca bir bölümü tartışmalıysa tamamı aynı biçimde çizilir. Abyei’nin ayrı şekli yoktur.
map-policy-limit-kashmir = Keşmir’de Hindistan ile Pakistan arasında çizilen çizgi kontrol hattıdır. Aksay Çin, Çin’in şekli içindedir; Siachen Buzulu ayrı bir şekildir.
map-policy-limit-golan = Golan, İsrail’in şekli içindedir; orada çizilen sınır 1974 hattıdır. Doğu Kudüs, Filistin’in şekli içindedir.
map-policy-limit-crimea = Kırım Ukrayna’nın, güney Kuril Adaları Rusya’nın şekli içindedir.
map-policy-limit-sahara = Batı Sahra tek bir şekildir; onu bölen kum duvarı çizilmez.
map-policy-limit-cyprus = Kıbrıs’ta ara bölge ile İngiliz üs bölgeleri ayrı çizilmez.
map-policy-limit-apart = Abhazya, Güney Osetya ve Transdinyester’in ayrı şekli yoktur; Gürcistan ile Moldova’nın şekilleri içindedirler. Kosova, Filistin ve Tayvan ayrı şekillerdir.

## Units of the shapes without a code of ISO 3166-1

map-unit-atc = Ashmore ve Cartier Adaları
map-unit-cyn = Kuzey Kıbrıs
map-unit-ioa = Christmas Adası ve Cocos (Keeling) Adaları
map-unit-kas = Siachen Buzulu
map-unit-sol = Somaliland
