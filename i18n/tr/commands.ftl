### Programın uçbirimde söyledikleri.

# Variables:
#   $detail (String) - message of the operating system
command-environment = Bu bilgisayar buna izin vermedi: { $detail }
# Variables:
#   $written, $unchanged, $removed (Number) - files
#   $folder (String) - where the site is
#   $day (String) - status day, ISO 8601
command-built = Site { $folder } klasöründe, durum günü { $day }: { $written } dosya yazıldı, { $unchanged } dosya değişmedi, { $removed } dosya silindi.
# Variables:
#   $path (String) - a file
command-left = { $path } artık sitenin parçası değil, ancak başkası tarafından değiştirildiği için yerinde bırakıldı.
# Variables:
#   $made, $all (Number) - şimdi çizilen resimler ve bu derlemenin tüm resimleri
command-cards = Bağlantılar için { $all } resim, { $made } tanesi şimdi çizildi.
command-checked = Sorun bulunmadı.
# Variables:
#   $path (String) - a file
command-locked = { $path } dosyası her sayfanın adresini tutuyor.
# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, may be empty
command-code-unknown = “{ $typed }” hakkında bir sayfa yok. { $suggestion ->
        [none] Bir iletide köşeli ayraç içinde duran kodu ya da partner gibi bir kayıt türünü yazın.
       *[other] Şunu mu demek istediniz: { $suggestion }?
    }
# Variables:
#   $lang (String) - language tag
#   $name (String) - the language's own name
#   $sources (Number) - texts first written in this language
#   $current, $outdated, $unaccepted, $missing, $machine, $unreviewed (Number) - texts
#   $pages (Number) - pages whose main text is in another language
command-status = { $lang } ({ $name }): önce bu dilde yazılan { $sources }, güncel { $current }, eskimiş { $outdated }, hiç onaylanmamış { $unaccepted }, eksik { $missing } metin; makine çevirisi { $machine }, gözden geçirilmemiş { $unreviewed }; { $pages } sayfa başka bir dilde gösteriliyor.
# Variables:
#   $lang (String) - language tag
#   $name (String) - the language's own name
#   $sources (Number) - texts first written in this language
command-status-source = { $lang } ({ $name }): { $sources } metin; öteki dillerin kaynağı.
# Variables:
#   $state (String) - outdated, missing or unaccepted
#   $id (String) - what to type after --accept
#   $words (String) - beginning of the source text
#   $place (String) - file and line of the source text
command-status-item = {"  "}{ $state ->
        [outdated] eskimiş
        [missing] eksik
       *[unaccepted] hiç onaylanmamış
    }: { $id } “{ $words }”, { $place }
command-status-waits = Henüz yayımlanmıyor.
command-status-unknown = (önceki hâli buradaki geçmişte bulunamadı)
# Variables:
#   $path (String) - the file of stamps
#   $n (Number) - texts
command-accepted = { $path }: { $n } metin güncel olarak onaylandı.
# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, or none
command-record-unknown = “{ $typed }” diye bir metin yok. { $suggestion ->
        [none] imbat status nasıl gösteriyorsa öyle yazın, örneğin page:coming/living; hepsi için all.
       *[other] Şunu mu demek istediniz: { $suggestion }?
    }
# Variables:
#   $typed (String) - what was typed
#   $known (String) - the languages of the site
command-language-unknown = Bu sitede “{ $typed }” dili yok. Diller: { $known }.
# Variables:
#   $day (String) - status day, ISO 8601
#   $path (String) - the archive
#   $files (Number)
#   $hash (String) - SHA-256 of the archive
command-snapshot = { $day } tarihli veriler ile politika ve istatistik sayfaları { $path } arşivinde: { $files } dosya, SHA-256 { $hash }.
# Variables:
#   $address (String) - address to open
command-serving = Site şu adreste gösteriliyor: { $address }. Bir dosyayı kaydedin, sayfa yenilenir; Ctrl+C durdurur.
serve-heading = Son değişiklikte sorun var; aşağıdaki sayfa son düzgün hâlidir.
serve-heading-none = Site henüz gösterilemiyor.

## What the output folder refused. Variables: $path (String) - a file or folder, $detail (String)

out-path = { $path } sitenin içinde bir yol değil.
out-twice = İki sayfa aynı dosyayı istiyor: { $path }
out-link = { $path } bir bağlantı. Kaldırın: Imbat bağlantıların üzerinden yazmaz.
out-foreign = { $path } dosyasını Imbat yazmadı ve dosya bir sayfanın yerinde duruyor. Taşıyın ya da silin, sonra siteyi yeniden oluşturun. Hiçbir şey değiştirilmedi.
out-busy = Başka bir çalışma { $path } klasörüne yazıyor. Bitmesini bekleyin.
out-folder = { $path } çıktı klasörü olamaz. Başka bir klasör seçin.
manifest-broken = { $path } bozuk ({ $detail }). Geri yükleyin ya da klasörünü boşaltıp siteyi yeniden oluşturun.
manifest-version = { $path } dosyasının sürümü { $detail }; bu Imbat onu tanımıyor. Daha yeni bir Imbat sürümü kullanın.

## How values of the command line are written

usage-date = günü yıl başta olacak biçimde yazın, örneğin 2026-11-23
usage-url = https:// ile başlayan bir adres yazın, örneğin https://www.example.edu/international/

## imbat report

# Variables: $typed: the year; $suggestion: one that exists, or none
report-year-unknown = “{ $typed }” için rapor yok. { $suggestion ->
    [none] Hiçbir akademik yıl için kayıt yok.
   *[other] Şunu deneyin: { $suggestion }.
}
# Variables: $folder, $day
report-made = Rapor { $folder } klasöründe; kayıtların { $day } günündeki hâlinden üretildi.
# Variables:
#   $path (String) - the baked file
#   $units (Number) - countries and territories
#   $points (Number) - points of their outlines
#   $bytes (Number) - size of the file
command-map-baked = { $path } dosyasında { $units } ülke ve bölgenin sınırları var: { $points } nokta, { $bytes } bayt. Kaynağını content/map.toml dosyasına yazın.
# Variables:
#   $path (String) - the file read
#   $kind (String) - what is wrong
#   $n (Number) - line, or number of the shape
#   $column (Number)
command-map-fault = { $path }: { $kind ->
        [json] { $n }. satırın { $column }. sütunu JSON değil. Şekilleri yeniden GeoJSON veya TopoJSON olarak dışa aktarın.
        [code] { $n }. şekil hangi ülke olduğunu söylemiyor. “code” özelliğine ISO 3166-1’in iki harfini yazın, örneğin DE.
        [polygon] { $n }. şekil yeryüzünde bir çokgen değil. Polygon veya MultiPolygon kullanın; derece olarak önce boylam, sonra enlem.
       *[shapes] dosyada şekil yok. GeoJSON FeatureCollection veya TopoJSON Topology kullanın.
    }

## imbat new language

# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - the tag that was probably meant, or none
new-language-unknown = “{ $typed }” diye bir dil yok. { $suggestion ->
    [none] de, fa ya da pt-BR gibi bir BCP 47 kodu yazın.
   *[other] “{ $suggestion }” yazın.
} Hiçbir şey değiştirilmedi.
new-language-there = Bu sitede “{ $tag }” dili zaten var. Hiçbir şey değiştirilmedi.
new-language-settings = imbat.toml okunamıyor ya da içinde “languages” listesi yok. Önce onu düzeltin; yerini imbat check gösterir. Hiçbir şey değiştirilmedi.
new-language-block = imbat.toml dosyasında “{ $tag }” için bir blok zaten var ya da bütün diller tek satırda duruyor. “languages” listesine “{ $tag }” kodunu elle ekleyin. Hiçbir şey değiştirilmedi.
# A comment in imbat.toml.
# Variables: $tag (String) - language tag
new-language-comment =
    Bu dilde karşılığı olmayan metin, bu belirtilerek başka bir dilde gösterilir. “warn” eksikleri sıralar, “error” eksik varken yayımlamaz.
    publish = false dili çevrilirken sitenin dışında tutar; imbat serve --preview gösterir.
    locale, digits ve calendar sayıların ve günlerin yazılışını belirler; hepsini imbat explain language-block sıralar.
# The head of a file of strings. Variables: $tag, $name (String) - of the language
new-language-file =
    Arayüzün { $name } ({ $tag }) metinleri.
    Her ileti burada İngilizce olarak bir yorumun içindedir. Satırlarının başındaki “# ” imini silin ve sözleri { $name } dilinde yazın;
    kalanları okurlar, belirtilerek, İngilizce görür. Süslü ayraç içindeki adlar olduğu gibi kalır; path- ile başlayan iletiler adres
    parçasıdır: a–z harfleri ve kısa çizgi. “{"{"} $n ->” gibi sayıya bağlı seçimlerde şu çoğul biçimleri vardır, yanlarında örnek sayılarla:
# Variables: $tag, $name (String) - of the language
new-language-made = { $name } ({ $tag }) artık bu sitenin bir dili.
# Variables: $tag (String); $strings, $texts, $pages (Number) - left to translate
new-language-left = { $strings ->
    [0] Program bu dili zaten biliyor.
    [one] Arayüzün { $strings } metni çevrilmeyi bekliyor: i18n/{ $tag }.
   *[other] Arayüzün { $strings } metni çevrilmeyi bekliyor: i18n/{ $tag }.
} { $texts ->
    [one] Sitenin { $texts } metninin bu dilde karşılığı yok.
   *[other] Sitenin { $texts } metninin bu dilde karşılığı yok.
} { $pages ->
    [one] { $pages } sayfa başka bir dilde gösteriliyor.
   *[other] { $pages } sayfa başka bir dilde gösteriliyor.
}
    Sıradaki adım: “imbat status { $tag } --all” hepsini sıralar, “imbat export” çevirmenler için dosya hazırlar.

## imbat export

# Variables:
#   $path (String) - the file for the translator
#   $n (Number) - texts in it
#   $missing, $outdated (Number) - texts of them
command-exported = { $path }: { $n } metin; { $missing } tanesi eksik, { $outdated } tanesinin kaynağı değişmiş.
# Variables: $id (String) - a text
exchange-long = { $id } bir hücreye sığmıyor ve çalışma kitabında yok. Onun için --xliff kullanın.
# Variables:
#   $column (String) - one of seven
#   $lang (String) - language tag
exchange-column = { $column ->
        [id] Metin (değiştirmeyin)
        [place] Bulunduğu yer
        [what] Ne olduğu
        [source] Kaynak
        [translation] Çeviri ({ $lang })
        [state] Durum
       *[hash] Anahtar
    }
# Variables: $state (String)
exchange-state = { $state ->
        [missing] eksik
        [outdated] kaynağı değişti
        [unaccepted] hiç onaylanmadı
       *[current] güncel
    }

## Notes for translators

exchange-note-markdown = Bir sayfanın Markdown ile yazılmış parçası. Başlıktaki {"{#…}"} işaretini, bağlantı adreslerini ve çift süslü ayraç içindekileri olduğu gibi bırakın.
exchange-note-outdated = Bu çeviri onaylandıktan sonra kaynak değişti.
exchange-note-pattern = Süslü ayraçları ve okların öncesini olduğu gibi bırakın; köşeli ayraçlardan sonraki sözcükleri çevirin.
# Variables:
#   $form (String) - name of the plural form
#   $number (String) - numbers that take it
exchange-note-form = “{ $form }” sayı biçimi; örnek sayılar: { $number }.

## imbat import

# Variables:
#   $dry (String) - yes when nothing was written
#   $n (Number) - texts that changed
#   $files (Number) - files
#   $same, $empty, $left (Number) - other texts of the file
command-imported = { $files } dosyada { $n } metin { $dry ->
        [yes] değişecek
       *[no] değişti
    }; { $same } metin aynı, { $empty } metnin çevirisi yok, { $left } metin alınmadı.
# Variables: $id (String) - a text
exchange-change = {"  "}{ $id }
# Variables:
#   $place (String) - file and line of what came back
#   $id (String) - a text
#   $what (String) - what is wrong and what to do
exchange-problem = { $place }: { $id }: { $what }

# Variables: $path (String) - the file, $detail (String) - what is wrong
exchange-xml = { $path } XLIFF olarak okunamıyor: { $detail }. Çevirmenin programında yeniden XLIFF 1.2 olarak kaydedin.
# Variables: $path (String) - the file, $detail (String) - its version
exchange-xliff = { $path } XLIFF 1.2 değil (sürümü: { $detail }). imbat export komutunun yazdığı biçim olan XLIFF 1.2 olarak kaydedin.
# Variables: $path (String) - the file, $detail (String) - what is wrong, may be empty
exchange-workbook = { $path } imbat export komutunun yazdığı bir çalışma kitabı değil. .xlsx olarak kaydedin.
exchange-formula = hücrede formül var. Sözcükleri, eşittir işaretinin önüne kesme işareti koyarak yazın.
# Variables: $path (String) - the file, $typed (String) - what it says, $known (String) - the languages of the site
exchange-language = { $path } “{ $typed }” dilinde; bu sitede o dil yok. Sitenin dilleri: { $known }. Çalışma kitabında dili sayfanın adı belirtir.
# Variables: $path (String) - the file
exchange-spoilt = { $path } alınırsa site yukarıdaki nedenlerle artık oluşturulamaz. Hiçbir şey yazılmadı.
# Variables: $suggestion (String) - a text with a similar name, or none
exchange-unknown = bu metin artık sitede yok. { $suggestion ->
        [none] Yeniden dışa aktarın ve çevirmene yeni dosyayı gönderin.
       *[other] Yeni adı { $suggestion } olabilir mi?
    }
exchange-first = bu metin ilk olarak bu dilde yazılmış. Kendi dosyasında değiştirin.
exchange-twice = dosyada iki ayrı çevirisi var. İlki alındı; birini silin.
exchange-stale = bu dosya dışa aktarıldıktan sonra kaynak değişti. Çeviri alındı ama güncel sayılmıyor; yeni kaynakla karşılaştırın.
exchange-older = bu dosya dışa aktarıldıktan sonra kaynak değişti ve sitede başka bir çeviri var; o çeviri korundu. Değiştirmek için yeniden dışa aktarın.
# Variables: $wanted (String) - first line of the source
exchange-heading = başlıklar kaynaktakilerle aynı değil. Kaynak şöyle başlıyor: “{ $wanted }”. # işaretlerini ve süslü ayraç içindekileri koruyun.
# Variables: $how (String) - lost or added, $list (String) - addresses
exchange-links = { $how ->
        [lost] kaynaktaki şu bağlantılar çeviride yok: { $list }. [sözcükler](adres) biçiminde yazın.
       *[added] kaynakta olmayan bağlantılar var: { $list }. Adresleri kaynaktaki gibi yazın.
    }
# Variables: $how (String) - lost or added, $list (String) - what stands in double braces
exchange-calls = { $how ->
        [lost] çeviride şu eksik: { $list }. Kaynaktan kopyalayın; yerine bir sayı ya da tablo gelir.
       *[added] kaynakta olmayan şu var: { $list }. Çift süslü ayraç içindekileri kaynaktan kopyalayın.
    }
# Variables: $how (String) - lost or added, $list (String) - names in braces
exchange-variables = { $how ->
        [lost] çeviride şu eksik: { $list }. Kaynaktan kopyalayın; program oraya bir değer koyar.
       *[added] programda şunun değeri yok: { $list }. Süslü ayraç içindeki adları çevirmeden kaynaktan kopyalayın.
    }
# Variables: $how (String) - lost or added, $list (String) - elements
exchange-markup = { $how ->
        [lost] çeviride şu eksik: { $list }. Kaynaktaki sözcüklerin çevresine koyun.
       *[added] kaynakta olmayan şu var: { $list }. Kaldırın.
    }
exchange-braces = süslü ayraçlar kaynaktaki gibi kapanmıyor ya da bir satır özel anlamı olan bir işaretle başlıyor. Süslü ayraçları kaynaktan kopyalayın.
# Variables: $list (String) - texts
exchange-incomplete = bir ileti yalnızca bütünüyle alınır; eksik olanlar: { $list }.
# Variables: $path (String) - the file to be made, $list (String) - parts
exchange-incomplete-file = { $path } yalnızca metnin tamamı varsa oluşturulur. Eksik olanlar: { $list }.
# Variables: $path (String) - a file
exchange-place = { $path } dosyasında bunun için güvenli bir yer yok. Elle yazın.
# Variables: $path (String) - a file, $lang (String) - language tag
exchange-unmarked = metin { $path } dosyasına yazıldı, ancak kimsenin gözden geçirmediği belirtilemedi. Dosyaya translation.{ $lang } = "unreviewed" ekleyin.

## imbat sözcüğünden sonra yazılabilenler

help = Bir üniversitenin uluslararasılaşma portalının içeriğini web sitesine dönüştürür.
help-build = Siteyi oluşturur
    .out = Sitenin yazılacağı klasör; yazılmazsa sitenin klasöründeki public
    .cards = Her bölüm için her dilde bir resim de çiz; siteye verilen bağlantılarda görünür
help-serve = Siteyi düzenlenirken gösterir
    .port = Bağlantı noktası; yazılmazsa 8080’den başlayarak boş olan ilki
help-check = Hiçbir şey yazmadan bütün sorunları bulur
help-status = Her dilde nelerin çevrildiğini, eskidiğini, eksik olduğunu ve makine çevirisi olduğunu söyler
    .languages = Diller, örneğin tr; hiçbiri yazılmazsa hepsi
    .diff = Eskimiş her metin için kaynağın önceki ve şimdiki hâlini göster
    .all = Eksik ve hiç onaylanmamış metinleri de say
    .accept = Bu kaydın ya da bir parçasının çevirisinin kaynağıyla aynı şeyi söylediğini onayla; hepsi için all
    .deny = Böyle bir metin varsa başarısız say
help-export = Bir dilde eksik veya eskimiş olanları çevirmenler için bir dosyaya yazar
    .xliff = Poedit, OmegaT, Weblate ve Trados gibi araçlar için bu dilde XLIFF 1.2
    .xlsx = Araç kullanmayan çevirmenler için bu dilde çalışma kitabı
    .out = Yazılacak dosya; yazılmazsa dilin kodu ve .xlf ya da .xlsx
    .all = Güncel çeviriler de içinde olmak üzere her şey
    .only = Yalnızca bu kayıt ya da metin, imbat status nasıl gösteriyorsa öyle; bir ileti için message: ve kodu
help-import = imbat export ile yazılmış bir dosyadaki çevirileri içeri alır
    .file = XLIFF dosyası ya da çalışma kitabı
    .dry_run = Yalnızca nelerin değişeceğini göster
help-fmt = Bütün sayfaların adreslerini routes.lock dosyasına yazar
help-report = Bir akademik yılın raporunu, teslim edilecek bir klasör olarak hazırlar
    .year = Akademik yıl, örneğin 2025/2026
    .out = Raporun yazılacağı klasör; yazılmazsa sitenin klasöründeki report-2025-2026
help-explain = Bir iletinin kodunu ya da bir kayıt türünün anahtarlarını açıklar
    .code = key-unknown gibi bir kod ya da partner gibi bir kayıt türü
help-schema = Bir kayıt türünün JSON Schema belgesini yazar
    .kind = Kayıt türü, örneğin partner
help-snapshot = Açık verileri, politika ve istatistik sayfalarını tarihli bir arşivde toplar
    .out = Arşiv dosyası; yazılmazsa bulunulan klasörde, adını durum gününden alır, örneğin snapshot-2026-11-23.zip
help-map = Haritaların şekilleriyle ilgili işleri yapar
help-map-import = Ülkelerin GeoJSON veya TopoJSON şekillerinden, haritaların çizildiği dosyayı hazırlar
    .file = Ülkelerin şekilleri; her biri ülkesini code, ISO_A2_EH, ISO_A2, a3, ISO_A3, ADM0_A3 özelliğinde ya da id değerinde söyler
    .out = Hazırlanan dosya
help-new = Yeni bir şeye başlar
help-new-language = Siteye bir dil ekler
    .tag = Dilin BCP 47 kodu, örneğin de
# Arguments that many commands take.
help-argument =
    .root = Sitenin klasörü
    .as_of = Bugünün yerine geçecek durum günü, örneğin 2026-11-23
    .base_url = imbat.toml dosyasındaki adresin yerine geçecek adres
    .preview = Yayımlamadan önce bakmak için: üstte uyarı çıkar, arama motorlarına kapalıdır
    .format = Raporun biçimi: human ilgili satırlarla birlikte, short her sorun bir satırda, json programlar için, github değişiklik isteğindeki notlar için, sarif SARIF 2.1.0 olarak
    .deny = Uyarı varsa da başarısız say
    .color = Renkler; auto: uçbirimde, NO_COLOR tanımlı değilse
    .quiet = Sorun yoksa hiçbir şey söyleme
    .lang = İletilerin dili; yazılmazsa uçbirimin dili
    .help = Bu yardımı göster
    .version = Sürümü göster
# Words around the help. “some” stands in square brackets in the line of usage, “command” in angle brackets.
# Variables:
#   $values (String) - words that can be typed, or the value that holds when nothing is typed
help-frame =
    .usage = Kullanım
    .commands = Komutlar
    .arguments = Yazılacaklar
    .options = Seçenekler
    .command = KOMUT
    .some = SEÇENEKLER
    .choices = [şunlardan biri: { $values }]
    .initial = [yazılmazsa: { $values }]
# What stands for the word an editor types.
help-value =
    .dir = KLASÖR
    .file = DOSYA
    .date = GÜN
    .url = ADRES
    .port = NUMARA
    .form = BİÇİM
    .format = BİÇİM
    .color = RENK
    .level = DÜZEY
    .lang = DİL
    .language = DİL
    .id = KİMLİK
    .state = DURUM
    .year = YIL
    .code = KOD
    .kind = TÜR
    .tag = DİL

## Komut satırındaki yanlışlar

# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, or none
usage-command = “{ $typed }” diye bir komut yok. { $suggestion ->
        [none] Komutların listesi için imbat --help yazın.
       *[other] Şunu mu demek istediniz: { $suggestion }?
    }
# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, or none
usage-argument = “{ $typed }” buraya yazılamaz. { $suggestion ->
        [none] Silin; önceki sözcükle birlikte tek bir adsa ikisini birden tırnak içine alın.
       *[other] Şunu mu demek istediniz: { $suggestion }?
    }
# Variables:
#   $typed (String) - what was typed
#   $argument (String) - the argument it was typed for
#   $choices (String) - words it takes, between commas
usage-value = { $argument } için “{ $typed }” yazılamaz. Şunlardan biri yazılabilir: { $choices }.
# Variables:
#   $typed (String) - what was typed
#   $argument (String) - the argument it was typed for
#   $detail (String) - what to do instead
usage-value-form = { $argument } için “{ $typed }” yazılamaz: { $detail }.
# Variables:
#   $argument (String) - the argument
usage-value-missing = { $argument } ifadesinden sonra bir şey eksik.
# Variables:
#   $argument (String) - the argument
#   $typed (String) - what was typed
usage-no-value = { $argument } tek başına durur; “{ $typed }” ifadesini silin.
# Variables:
#   $argument (String) - what has to be typed
usage-missing = Şu da yazılmalı: { $argument }.
# Variables:
#   $argument (String) - the argument
usage-twice = { $argument } iki kez yazılmış; birini silin.
# Variables:
#   $argument, $other (String) - arguments
usage-together = { $argument } ile { $other } birlikte yazılamaz; birini silin.
# Variables:
#   $argument (String) - the argument
#   $command (String) - the command it belongs to, such as imbat build
usage-after = { $argument } komuttan sonra yazılır: { $command } { $argument }.
# Variables:
#   $command (String) - such as imbat map
usage-command-missing = { $command } ifadesinden sonra bir komut eksik.
usage-letters = Satırda UTF-8 metni olmayan bir şey var; yeniden yazın.
# Variables:
#   $command (String) - such as imbat build
usage-see = Neler yazılabileceğini { $command } --help gösterir.
usage-port = en çok 65535 olan bir tam sayı yazın, örneğin 8080
