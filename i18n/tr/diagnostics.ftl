### İçerikteki sorunlar üzerine cümleler. İletinin adı sorunun kodudur. Değeri neyin yanlış olduğunu söyler; `.label`
### işaretli karakterlerin altında durur; `.help` yerine ne yazılacağını, `.help-none` öneri bilinmediğinde aynısını
### söyler; `.also-…` ikinci yerlerde durur.

level-error = hata
level-warning = uyarı
level-info = not
level-help = yapılacak

problems-none = Sorun bulunmadı.
# Variables:
#   $n (Number) - how many more times
#   $sentence (String) - what is wrong
problems-more = Aynı sorun { $n } yerde daha var: { $sentence }; her birini --format short gösterir
problems-summary =
    { $errors ->
        [0] Hata yok
       *[other] { $errors } hata
    }, { $warnings ->
        [0] uyarı yok
       *[other] { $warnings } uyarı
    }{ $infos ->
        [0] {""}
       *[other] , { $infos } not
    }.

## Kayıt ve blok türlerinin adları

shape-name =
    { $shape ->
        [institution] kurum
        [unit] birim
        [office] ofis
        [partner] ortak kurum
        [agreement] anlaşma
        [condition] koşul
        [shared_quota] ortak kontenjan
        [suspended] askı
        [language] dil koşulu
        [min_gpa] en düşük not
        [network] ağ
        [membership] üyelik
        [policy] politika unsuru
        [official] resmî belge
        [commitment] taahhüt
        [action] eylem
        [target] hedef
        [baseline] başlangıç değeri
        [evidence] kanıt grubu
        [query] sorgu
        [review] gözden geçirme
        [indicator] gösterge
        [obs] gözlem
        [published] yayımlanmış değer
        [dims] kırılım
        [standard] standart
        [page] sayfa
        [news] haber
        [ids] tanımlayıcı
        [terms] son tarih
        [coverage] kapsam
        [source] kaynak
        [programme] program
        [tuition] öğrenim ücreti
        [money] para tutarı
        [quality] kalite
        [ranking] sıralama
        [sub_score] alt puan
        [settings] ayar
        [language-block] dil bloğu
        [missing-block] eksik sözler bloğu
        [enrolment-totals] toplamlar
        [mobility-totals] toplamlar
        [file] dosya
        [call] çağrı
        [event] etkinlik
        [service] hizmet
        [step] adım
        [map] harita ilkeleri
        [border] sınır bloğu
        [merge] birleştirme bloğu
        [together] ülke grubu
        [shapes] harita kaynağı bloğu
        [document] belge
        [term] sözlük terimi
       *[other] { $shape }
    }
owner-name =
    { $owner ->
        [institution] kurum
        [unit] birim
        [office] ofis
        [partner] ortak kurum
        [agreement] anlaşma
        [condition] koşul
        [programme] program
        [quality] kalite
        [network] ağ
        [membership] üyelik
        [policy] politika unsuru
        [commitment] taahhüt
        [target] hedef
        [evidence] kanıt grubu
        [indicator] gösterge
        [obs] gözlem
        [page] sayfa
        [news] haber
        [settings] ayar
        [language-block] dil bloğu
        [missing-block] eksik sözler bloğu
        [call] çağrı
        [event] etkinlik
        [service] hizmet
        [step] adım
        [map] harita ilkeleri
        [border] sınır bloğu
        [merge] birleştirme bloğu
        [together] ülke grubu
        [shapes] harita kaynağı bloğu
        [document] belge
        [term] sözlük terimi
       *[other] { $owner }
    }
expected-name =
    { $expected ->
        [text] tırnak içinde metin
        [whole-number] tam sayı
        [number] sayı
        [date] gün
        [switch] true ya da false
        [period] dönem
        [list] köşeli ayraç içinde liste
        [table] süslü ayraç içinde blok
        [rows] her biri kendi çift köşeli ayraçlı başlığı altında bloklar
        [moment] gün ve saat ya da gün
       *[other] { $expected }
    }
found-name =
    { $found ->
        [text] metin
        [number] sayı
        [date] gün
        [switch] true ya da false
        [list] liste
        [table] blok
       *[other] { $found }
    }
form-name =
    { $form ->
        [erasmus-code] boşlukla üç karaktere tamamlanmış ülke harfleri, ardından yer ve sayı: “D  AUGSBUR02”, “TR IZMIR03”
        [pic] dokuz rakam: “123456789”
        [oid] büyük E ve sekiz rakam: “E12345678”
        [hei-id] kurumun alan adı, küçük harflerle, “www” ve “https” olmadan: “example.edu”
        [ror-id] ror.org’daki gibi 0 ile başlayan dokuz karakter
        [ror-check-digits] 0 ile başlayan dokuz karakter; son ikisi denetim rakamıdır ve uymuyor, yani bir karakter yanlış yazılmış
        [wikidata-id] büyük Q ve bir sayı: “Q42”
        [eter-id] iki ülke harfi ve dört rakam: “TR0055”
        [deqar-id] DEQARINST ve en az dört rakam: “DEQARINST0123”
        [whed-id] IAU, kısa çizgi ve altı rakam: “IAU-012345”
        [eche-number] dokuz rakam ya da 2021 öncesi bir beyannamenin daha uzun numarası
        [isced-detailed] ISCED-F 2013’ün ayrıntılı bir alanı olan dört rakam: “0613”
        [cefr-level] A1, A2, B1, B2, C1, C2 ya da NS
        [currency-code] ISO 4217’nin üç büyük harfi: “EUR”, “TRY”
        [amount] gruplanmamış rakamlar, ondalıktan önce nokta: “4500”, “302750.50”
        [country-code] ISO 3166-1’in iki büyük harfi: “DE”, “TR”; Kosova için XK
        [language-tag] iki ya da üç harfli dil kodu, gerekirse yazı ve bölgeyle: “en”, “pt-BR”, “ku-Arab”
       *[other] { $form }
    }

## Dosyalar

wrong-encoding = Bu dosya UTF-8 olarak kaydedilmemiş, bu yüzden okunamıyor
    .label = dosya burada başlıyor
    .help = Dosyayı düzenleyicinizde açın ve UTF-8 kodlamasıyla yeniden kaydedin.
conflict-marker = İki kişi aynı satırları değiştirmiş ve birleştirme işaretleri dosyada kalmış
    .label = iki sürüm burada başlıyor ya da bitiyor
    .help = Doğru satırları bırakın; ötekileri ve “<<<<<<<”, “=======”, “>>>>>>>” satırlarını silin.
toml-syntax = Bu satır okunamıyor: { $detail }
    .label = okuma burada durdu
    .help = { $suggestion } yazın. Günde önce yıl gelir: 2026-11-23.
    .help-none = Her satıra bir anahtar = değer yazın, metni tırnak içine alın: name.en = "TU Wien". Günler tırnaksız yazılır: 2026-11-23.
front-matter-missing = Bu sayfanın ön bilgisi, dolayısıyla başlığı yok
    .label = dosya +++ ile başlamalı
    .help = Dosyanın başına bir +++ satırı, sonra title = "…", sonra bir +++ satırı daha yazın; metin bunun ardından gelir.
front-matter-open = Bu sayfanın ön bilgisi kapatılmamış
    .label = burada başlıyor, hiç bitmiyor
    .help = Son anahtar ile metnin arasına, kendi satırında +++ yazın.
ftl-syntax = Metin dosyasının bu satırı okunamıyor: { $detail }
    .label = ileti değil
    .help = Bir ileti “ad = sözcükler” biçiminde yazılır; devam satırları boşlukla başlar.
template-error = Temanın bu şablonu kullanılamıyor: { $detail }
    .label = burada
    .help = Bu, içeriğin değil temanın kusurudur. Temadan sorumlu kişiye bildirin.
file-unexpected = “{ $path }” kayıt bulunamayacak bir yerde; içindekiler yayımlanmazdı
    .label = bu dosya
    .help = Büyük olasılıkla “{ $suggestion }” kastediliyor. Dosyayı taşıyın ya da yeniden adlandırın.
    .help-none = Dosyayı türünün klasörüne (örneğin content/partners) ya da content dışına taşıyın. Kayıtlar .toml, sayfalar .en.md, .tr.md gibi biter.
record-elsewhere = Bu dosya başka türden kayıtların arasında duruyor: bu anahtarlar bir { shape-name } kaydının anahtarları değil
    .label = { shape-name } değil
    .help = Dosyayı “{ $suggestion }” yoluna taşıyın; içinde bir şey değiştirmek gerekmez.
file-missing = “{ $path }” dosyası yok; hiçbir portal onsuz olamaz
    .label = bulunamadı
    .help = “{ $path }” dosyasını oluşturun ya da imbat’ı bu dosyanın bulunduğu klasörde başlatın.

## Anahtarlar

key-unknown = “{ $key }”, { shape-name } anahtarlarından biri değil
    .label = bilinmeyen anahtar
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Burada bulunabilecek anahtarlar: { $known }.
key-misplaced = “{ $key }” bir { owner-name } anahtarı, ama { shape-name } bloğunun içinde duruyor
    .label = daha yukarıya ait
    .also-header = bu satırdan sonraki her şey { shape-name } bloğuna ait
    .help = Satırı yukarıya, köşeli ayraçlı ilk başlığın üstüne taşıyın.
key-missing = “{ $key }” anahtarı eksik ({ shape-name })
    .label = burada “{ $key }” yok ({ shape-name })
    .help = { $key ->
        [retrieved] Kaynağın okunduğu günü ayraçların içine ekleyin: source = {"{"} name = "…", retrieved = 2026-11-23 {"}"}
       *[other] Şöyle başlayan bir satır ekleyin: { $key } =
    }
status-typed = Durum hiçbir zaman yazılmaz; Imbat onu kaydın günlerinden çıkarır ({ shape-name })
    .label = bu satırı silin
    .help = Satırı silin. Ne zaman geçerli olduğunu yazın: first_year ile last_year ya da from ile until; erken sona erdiyse “terminated”.
wrong-type = “{ $key }” için beklenen: { expected-name }; burada duran: { found-name }
    .label = yazılan: { found-name }
    .help = { $expected ->
        [text] Değeri tırnak içine alın: "…".
        [whole-number] Yalnızca rakam yazın; tırnak, virgül, nokta olmadan.
        [number] Sayıyı tırnaksız yazın, ondalıktan önce nokta kullanın: 2.5.
        [date] Günü 2026-11-23 biçiminde, yalnızca ay ya da yılı tırnak içinde yazın: "2026-11".
        [switch] Tırnaksız true ya da false yazın.
        [period] "2025/2026", 2025 ya da "2023-10" gibi bir dönem yazın.
        [list] Köşeli ayraç içine alın: ["…", "…"].
        [table] Anahtarları ve değerleri süslü ayraç içine alın: { "{" } … = … { "}" }.
        [rows] Her bloğa çift köşeli ayraçlı kendi başlığıyla başlayın, anahtarlarını altına yazın.
       *[other] Beklenen: { expected-name }.
    }

## Değerler

language-first-waits = “{ $typed }” ilk dildir; başka bir dilde söz eksikse okurlar onu görür, bu yüzden bekletilemez
    .label = ilk dil her zaman yayımlanır
    .help = Bu satırı silin ya da languages listesinde başka bir dili başa alın.
text-language = “{ $typed }” bu portalın dillerinden biri değil
    .label = portalın dili değil
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Portalın dilleri: { $known }. “{ $typed }” kodunu imbat.toml dosyasında languages listesine ekleyin; metinleri şimdilik yalnızca saklanacaksa aynı dosyada [language.{ $typed }] altına publish = false yazın.
text-default-missing = “{ $key }” için portalın ilk dilinde ({ $lang }) metin yok
    .label = “{ $key }.{ $lang }” eksik
    .help = Şunu ekleyin: { $key }.{ $lang } = "…". Çevirisi olmayan yerde okurlar ilk dili görür.
text-empty = Tırnakların arasında bir şey yok
    .label = boş
    .help = Metni yazın ya da satırın tamamını silin.
word-unknown = “{ $typed }”, “{ $key }” için kullanılabilen sözcüklerden biri değil
    .label = bilinmeyen sözcük
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Şunlardan birini yazın: { $known }.
number-range = { $typed } sayısı “{ $key }” için olanaksız
    .label = en az { $from }, en çok { $to } olmalı
    .help = En az { $from }, en çok { $to } olan bir sayı yazın.
day-invalid = “{ $typed }” bir gün değil
    .label = gün değil
    .help = Yerine { $suggestion } yazın: yıl, ay, gün.
    .help-none = Günü 2026-11-23, ayı "2026-11", yılı "2026" biçiminde yazın.
month-day-invalid = “{ $typed }” yılın bir günü değil
    .label = yılın günü değil
    .help = Yerine "{ $suggestion }" yazın: iki kısa çizgi, ay, gün.
    .help-none = İki kısa çizgi, ay ve gün yazın: 15 Mayıs için "--05-15".
academic-year-invalid = “{ $typed }” bir akademik yıl değil
    .label = akademik yıl değil
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = İki yılı da tam yazın: "2025/2026". Akademik yıl takvim yılıysa: "2025/2025".
period-invalid = “{ $typed }” bir dönem değil
    .label = dönem değil
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = "2025/2026", 2025, "2023-10", 2023-10-01, "2014..2019" ya da "the-wur:2025" gibi bir sıralama yılı yazın.
id-invalid = “{ $typed }” kimlik olamaz
    .label = yalnızca küçük harf a–z, rakam ve tek kısa çizgi
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = Küçük harf a–z, rakam ve tek kısa çizgi kullanın; en çok 64 karakter.
reference-form = “{ $typed }” hangi türden bir kayıt olduğunu söylemiyor
    .label = tür eksik
    .help = Türü, iki noktayı ve kimliği yazın: "network:eua".
identifier-invalid = “{ $typed }” geçerli bir “{ $key }” değil
    .label = bu tanımlayıcının biçimine uymuyor
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = Beklenen: { form-name }.
identifier-changed = “{ $typed }” yazımı “{ $suggestion }” olarak okunuyor
    .label = boşluk ya da büyük harf resmî biçimden farklı
    .help = "{ $suggestion }" yazın ki dosya yayımlananı göstersin.
country-unknown = “{ $typed }” bir ülke kodu değil
    .label = ülke kodu değil
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = Beklenen: { form-name }. Ülke adlarını her dilde Imbat ekler.
language-invalid = “{ $typed }” bir dil kodu değil
    .label = dil kodu değil
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = Beklenen: { form-name }.
url-invalid = “{ $typed }” bir web adresi değil
    .label = web adresi değil
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = Adres https:// ile başlar ve bir sunucu adı içerir: "https://www.example.edu/".
url-insecure = “{ $typed }” güvenli bir adres değil
    .label = https değil, http
    .help = Tarayıcıda { $suggestion } adresini deneyin; aynı sayfa açılıyorsa onu yazın.
email-invalid = “{ $typed }” bir e-posta adresi değil
    .label = e-posta adresi değil
    .help = Bir ofisin tek adresini boşluksuz yazın: "office@example.edu".

## Ayarlar

language-unsupported = Portal şu dilde yayımlanamaz: { $typed }
    .label = böyle bir dil yok
    .help = "en", "tr", "ar" gibi dil kodları yazın; portalın ilk dili başta olsun.
time-zone-unknown = “{ $typed }” bir saat dilimi değil
    .label = bilinmeyen saat dilimi
    .help = IANA listesinden bir ad yazın, örneğin "Europe/Istanbul".
theme-unknown = “{ $typed }” diye bir tema yok
    .label = themes klasöründe bu adda bir klasör yok
    .help = Imbat ile gelen tema için satırı silin ya da temanın klasörünü themes klasörüne koyun.
string-missing = “{ $id }” metni hiçbir dilde yok
    .label = burada isteniyor
    .help = İlk dilin i18n klasöründeki bir dosyaya { $id } = … satırını ekleyin.
string-untranslated = { $n ->
        [one] “{ $id }” metni “{ $lang }” dilinde yok
       *[other] “{ $lang }” dilinde { $n } metin eksik: { $id }
    }
    .label = “{ $lang }” dilinde karşılığı yok
    .help = Bunları i18n/{ $lang } klasöründeki bir dosyaya ekleyin. O zamana kadar okurlar ilk dildeki metni, ödünç olduğu belirtilerek görür.
field-untranslated = { $n ->
        [one] “{ $id }” kaydının ({ shape-name }) bir metni “{ $lang }” dilinde eksik: { $keys }
       *[other] “{ $id }” kaydının ({ shape-name }) { $n } metni “{ $lang }” dilinde eksik: { $keys }
    }
    .label = “{ $lang }” dilinde karşılığı yok
    .help = { $path ->
        [none] İlk dildeki metnin yanına { $keys } yazın. Düz bir title = "…" önce title.en = "…" olur.
       *[other] { $path } dosyasına { $keys } = "…" ekleyin.
    }
page-untranslated = “{ $page }” sayfasının ana metni “{ $lang }” dilinde yok; okurlar “{ $other }” dilindeki metni görür
    .label = “{ $lang }” dilinde karşılığı yok
    .help = { $path ->
        [none] Öteki dildeki metnin yanına { $keys } yazın. Düz bir title = "…" önce title.en = "…" olur.
       *[other] Bu dildeki metinle { $path } dosyasını oluşturun.
    }
string-extra = “{ $id }” metni yalnızca “{ $lang }” dilinde var
    .label = “{ $other }” dilinde böyle bir metin yok
    .help = i18n/{ $other } klasöründeki bir dosyaya { $id } = … satırını ekleyin ya da metni buradan silin.
string-unused = “{ $id }” metnini kullanan yok
    .label = ne program ne de bir şablon bunu kullanıyor
    .help = Kastedilen oysa “{ $suggestion }” yazın.
    .help-none = Metni silin ya da temanın bir şablonunda kullanın.
string-variable-unknown = “{ $id }” metni, kendisine verilmeyen ${ $typed } değişkenini kullanıyor
    .label = böyle bir değer yok
    .help = “{ $suggestion }” yazın. Değişken adları çevrilmez. Metne verilenler: { $known }.
    .help-none = Cümleyi bu değişken olmadan yazın. Metne verilenler: { $known }.
string-variable-lost = “{ $id }” metninde ${ $typed } kullanılmamış
    .label = kaynak metin ${ $typed } değerini söylüyor
    .help = Değerin cümledeki yerine { "{" } ${ $typed } { "}" } yazın.
string-plural-missing = “{ $id }” metninde şu biçimler yok: { $known }
    .label = “{ $lang }” dilinde bu çoğul biçimleri de vardır
    .help = Her biri için, adı o sayıdan sonra aldığı biçimle içeren bir [biçim] … satırı ekleyin.
string-attribute-missing = “{ $id }” metninde .{ $typed } yok
    .label = kaynak metinde .{ $typed } var
    .help = Metnin altına, başında boşlukla bir .{ $typed } = … satırı ekleyin.
string-markup = “{ $id }” metnindeki öğeler kaynaktakilerden farklı
    .label = burada: { $typed }; kaynakta: { $wanted }
    .help = Aynı sözcüklerin çevresine aynı öğeleri yazın.
string-identical = “{ $id }” metni “{ $other }” dilindekiyle aynı
    .label = çevrilmemiş olabilir
    .help = Metni çevirin ya da doğruysa üstüne # Same in every language satırını yazın.
state-invalid = “{ $typed }” bir çeviri onayı değil
    .label = bu satır yok sayıldı
    .help = Satırı silin ve imbat status --accept komutunu kaydın kimliğiyle çalıştırın.
translation-outdated = Bu metin, çevrildikten sonra değişti: { $langs }
    .label = metnin şimdiki hâli
    .help = Çevirileri güncelleyin ya da hâlâ aynı şeyi söylediklerini görün; sonra imbat status --accept { $id } komutunu çalıştırın.
string-twice = “{ $id }” metni iki kez yazılmış
    .label = geçerli olan bu
    .also-first = bu hiç okunmuyor
    .help = İkisinden birini silin.

## Kimlikler ve göndermeler

id-file = “{ $typed }” dosya adı kimlik olamaz
    .label = bu dosya
    .help = Dosyayı, uzantısı aynı kalmak üzere “{ $suggestion }” olarak yeniden adlandırın.
    .help-none = Dosyayı yeniden adlandırın: yalnızca küçük harf a–z, rakam ve tek kısa çizgi.
id-taken = “{ $typed }” kimliği iki kez kullanılmış
    .label = burada yeniden kullanılmış
    .also-first = ilk kez burada
    .help = İkisinden birine başka bir kimlik verin. Yayımlanmış kimlik kaydında kalır.
reference-unknown = “{ $typed }” kimliğiyle bir { shape-name } yok
    .label = böyle bir { shape-name } yok
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Var olan bir { shape-name } kimliği yazın: uzantısız dosya adı ya da id satırındaki değer.
reference-ended = “{ $typed }” kimlikli ortak kurumun yerini bir başkası almış
    .label = yerine yenisi geldi
    .help = Bugünle ilgiliyse yerine “{ $suggestion }” yazın.
reference-kind = “{ $typed }” bir kayıt türü değil
    .label = böyle bir tür yok
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Şunlardan birini yazın: { $known }.
link-fragment = Sayfada “{ $typed }” başlığı yok
    .label = böyle bir başlık yok
    .help = # işaretinden sonra “{ $suggestion }” yazın.
    .help-none = # ile başlayan bölümü silin ya da şu başlıklardan birini yazın: { $known }.
link-file = static klasöründe “{ $typed }” dosyası yok
    .label = böyle bir dosya yok
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Dosyayı static klasörüne koyun ya da adını düzeltin; büyük ve küçük harf ayrıdır.
link-unknown = “{ $typed }” hiçbir yere götürmüyor
    .label = ne kayıt, ne dosya, ne web adresi
    .help = partner:tu-wien gibi bir kayıt, static/form.pdf gibi bir dosya ya da https:// ile bir adres yazın.
identifier-taken = “{ $typed }” zaten “{ $other }” kaydının “{ $key }” değeri
    .label = burada yeniden kullanılmış
    .also-first = ilk kez burada
    .help = Kütüğünden bakın ve ait olduğu kayıtta bırakın.
identifier-country = “{ $typed }” Erasmus kodunun ülkesi { $issued }, kaydın ülkesi ise { $country }
    .label = kodun ülkesi { $issued }
    .also-country = kaydın ülkesi
    .help = Kodu ya da ülkeyi düzeltin. Yurt dışındaki bir şube söz konusuysa ikisini de bırakın.

## Anlaşmalar

validity-missing = “{ $id }” anlaşmasının ne kadar süre geçerli olduğu yazılmamış
    .label = geçerlilik yok
    .help = first_year ve last_year ya da from ve until ekleyin; kamuya açık kayıtta yoksa validity = "not published" yazın.
validity-both = “{ $key }” ve “{ $other }” geçerliliği söylemenin iki ayrı yolu
    .label = ikinci yol
    .also-other = birinci yol
    .help = İmzalı anlaşmada olanı bırakın, ötekini silin.
validity-half = “{ $key }” var, “{ $other }” yok
    .label = geçerliliğin yalnızca yarısı
    .help = Anlaşmaya “{ $other }” ekleyin.
years-order = İlk akademik yıl { $first }, son akademik yıldan ({ $last }) sonra
    .label = başlamadan bitiyor
    .also-first = burada başlıyor
    .help = İkisinin yerini değiştirin ya da yanlış yazılanı düzeltin.
days-order = İlk gün { $first }, son günden ({ $last }) sonra
    .label = başlamadan bitiyor
    .also-first = burada başlıyor
    .help = İkisinin yerini değiştirin ya da yanlış yazılanı düzeltin.
signed-after-end = Anlaşmanın imza günü { $typed }, son gününden ({ $last }) sonra
    .label = son günden sonra
    .also-last = burada bitiyor
    .help = İmza gününü ya da anlaşmanın sonunu düzeltin.
signed-late = Anlaşmanın imza günü { $typed }, ilk gününden ({ $first }) 18 aydan uzun süre sonra
    .label = alışılmadık ölçüde geç
    .also-first = burada başlıyor
    .help = İki güne de imzalı anlaşmadan bakın. Doğruysa öyle bırakın.
day-before-start = “{ $key }” günü { $typed }, anlaşmanın başladığı günden ({ $first }) önce
    .label = ilk günden önce
    .also-first = burada başlıyor
    .help = Günü ya da anlaşmanın başlangıcını düzeltin.
duration-unit = “{ $type }” koşulunda süre “{ $key }” ile değil “{ $other }” ile verilir
    .label = “{ $type }” için değil
    .also-type = bu tür nedeniyle
    .help = Süreyi “{ $other }” olarak yazın. Öğrencilerde ay (months), personelde gün (days) sayılır.
places-missing = Bu koşulda kaç kişinin gidebileceği yazılmamış
    .label = ne places var ne quota
    .help = places = 2 ya da bu anlaşmanın bir ortak kontenjanının kimliğiyle quota = "…" ekleyin.
places-both = Bu koşulun hem kendi kontenjanı var hem de “{ $typed }” ortak kontenjanını kullanıyor
    .label = kendi kontenjanı
    .also-quota = ortak kontenjan
    .help = İki satırdan birini silin; yoksa kontenjan iki kez sayılır.
quota-unknown = Bu anlaşmanın “{ $typed }” adlı ortak kontenjanı yok
    .label = böyle bir kontenjan yok
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = “places” yazın, bu kimlikle bir [[agreement.shared_quota]] bloğu ekleyin ya da var olanı kullanın: { $known }.
quota-unused = “{ $typed }” ortak kontenjanını hiçbir koşul kullanmıyor
    .label = hiçbir koşulda yok
    .help = Paylaşan koşullara quota = "{ $typed }" ekleyin ya da kontenjanı silin.
quota-single = “{ $typed }” ortak kontenjanını yalnızca bir koşul kullanıyor
    .label = paylaşan yok
    .also-condition = kullanan tek koşul
    .help = Sayıyı o koşula “places” olarak yazıp kontenjanı silin ya da öteki koşulu ekleyin.
years-outside = { $typed } akademik yılı anlaşmanın dışında
    .label = anlaşmanın dışında
    .also-agreement = anlaşmanın sınırı
    .help = “{ $key }” değerini düzeltin ya da satırı silin: o zaman anlaşmanın yılları geçerli olur.
renews-partner = “{ $typed }” başka bir ortak kurumla yapılmış: “{ $partner }”
    .label = başka bir ortak kurumun anlaşması
    .also-earlier = o anlaşma
    .help = Bu ortak kurumun daha önceki bir anlaşmasını yazın ya da satırı silin.
renews-order = “{ $typed }” { $other } günü başlamış; bu anlaşmadan ({ $first }) önce değil
    .label = daha önce değil
    .also-earlier = o anlaşma
    .help = Sonraki anlaşma öncekini gösterir. Satırı öteki anlaşmaya taşıyın ya da günleri düzeltin.
renews-cycle = Bu anlaşmalar birbirini çember biçiminde yeniliyor: { $known }
    .label = çemberin parçası
    .also-earlier = bu anlaşmayı yeniliyor
    .help = En eski anlaşmanın “renews” satırını silin.
renews-gap = “{ $typed }” anlaşması { $last } günü bitmiş; bu anlaşma bir yıldan uzun süre sonra, { $first } günü başlamış
    .label = arada bir yıldan uzun süre var
    .also-earlier = o anlaşma
    .help = Gerçekten yenilendiyse öyle bırakın; yeni bir anlaşmaysa satırı silin.

## Göstergeler

observation-missing = Bu gözlemde değer yok
    .label = değer yok
    .help = num ve den ya da value ya da published = { "{" } value = …, unit = "…", rounded_to = … { "}" } ekleyin.
observation-both = “{ $key }” ve “{ $other }” değeri vermenin iki ayrı yolu
    .label = ikinci yol
    .also-other = birinci yol
    .help = Kaynakta olanı bırakın, ötekini silin.
observation-half = “{ $key }” var, “{ $other }” yok
    .label = çiftin yarısı
    .help = “{ $other }” ekleyin ya da değeri “value” olarak yazın.
denominator-zero = Payda 0; bölünecek bir şey yok
    .label = 0’dan büyük olmalı
    .help = Sayıyı düzeltin ya da bu gözlemi silin.
numerator-large = Pay ({ $num }) paydadan ({ $den }) büyük; parça bütünü aşıyor
    .label = bütünden büyük
    .also-den = bütün
    .help = num ile den değerlerinin yerini değiştirin ya da yanlış yazılanı düzeltin.
computed-missing = Bu gösterge hesaplanıyor, ama nasıl hesaplandığı yazılmamış
    .label = neyle hesaplanıyor?
    .help = Kendi değerleri var; method = "{ $suggestion }" yazın.
    .help-none = Şunlardan biriyle computed = "…" ekleyin: { $known }.
computed-observed = Bu gösterge hesaplanıyor (“{ $typed }”); elle yazılmış değeri olamaz
    .label = elle yazılmış değer
    .also-method = hesaplanan gösterge
    .help = Gözlemleri silin. Değerler bir kaynaktan geliyorsa method = "observed" yazın ve “computed” satırını silin.
computed-unused = Bu gösterge gözleme dayanıyor; “computed” satırının anlamı yok
    .label = hiçbir şey hesaplamıyor
    .also-method = gözleme dayanıyor
    .help = Değeri yok; method = "{ $suggestion }" yazın ya da bu satırı silin.
    .help-none = Bu satırı silin ya da method = "computed" yazıp gözlemleri silin.
source-missing = { $period } değerinin kaynağı yok
    .label = kaynaksız
    .help = Okuduğunuz günle source = { "{" } name = "…", retrieved = 2026-11-23 { "}" } ekleyin; varsa url de yazın.
figure-unknown = “{ $typed }” için bir değer yok
    .label = böyle bir gösterge yok
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Bir göstergenin kimliğini, yani content/indicators klasöründeki uzantısız dosya adını yazın.
evidence-unknown = “{ $typed }” diye bir kanıt yok
    .label = böyle bir politika unsuru ya da grup yok
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Şunlardan birini yazın: { $known }.
part-unknown = “{ $id }” göstergesinin { $typed } bölümü yok
    .label = bunun için ölçülen bir şey yok
    .help = Yerine “{ $suggestion }” yazın; şunlar var: { $known }.
    .help-none = Şunlar var: { $known }.
period-unknown = “{ $id }” göstergesinin “{ $typed }” dönemine ait değeri yok
    .label = böyle bir dönem yok
    .help = Yerine “{ $suggestion }” yazın; şunlar var: { $known }.
    .help-none = { $known ->
        [none] Değer durum gününe aittir: dönemi silin.
       *[other] Şunlar var: { $known }.
    }
typed-total = “{ $typed }” elle yazılmış bir toplam; eskiyecek
    .label = değişen bir sayı
    .help = Bu portalın kendi toplamıysa sayının yerine { $suggestion } yazın; değilse kaynağıyla alıntılayın.
    .help-none = Bu portalın kendi toplamıysa bir göstergeye saydırın; değilse kaynağıyla alıntılayın.

## Politika unsurları

baseline-differs = { $period } başlangıç değeri { $typed }, göstergedeki değer ise { $suggestion }
    .label = göstergedeki değer değil
    .also-observation = o dönemin gözlemi
    .help = { $suggestion } yazın ya da gözlemi düzeltin.
baseline-unstored = Göstergede { $period } dönemi için gözlem yok; bu başlangıç değerinin kaynağı yok
    .label = bu dönemin gözlemi yok
    .help = Gözlemi göstergeye ekleyin ya da gözlemi olan bir dönem seçin.
# Variables:
#   $direction (string) - direction of the indicator, as typed
target-band = { $direction ->
        [band] Bu hedefin aralığının tek ucu var, uçları ters ya da değer aralığın dışında
       *[other] Aralık, yönü { $direction } olan bir göstergenin hedefinde duruyor
    }
    .label = bu uç
    .help = { $direction ->
        [band] low ve high değerlerini, küçüğü low olacak ve value arada kalacak biçimde yazın.
       *[other] low ve high satırlarını çıkarın ya da göstergeye direction = "band" verin.
    }
evidence-missing = Bu kanıt grubunda kayıt yok
    .label = ne records var ne query
    .help = records = ["network:eua"] ya da query = { "{" } entity = "membership" { "}" } ekleyin.
evidence-both = Bu kanıt grubunda hem kayıt listesi hem sorgu var
    .label = sorgu
    .also-records = liste
    .help = İkisinden birini bırakın; öteki için ikinci bir grup açın.
evidence-empty = “{ $title }” sorgusu kayıt bulmuyor
    .label = bugün bir şey bulmuyor
    .help = Sorguyu genişletin, bulması gerekeni kaydedin ya da öyle bırakın: sayfa henüz kanıt olmadığını söyler.
policy-number-taken = “{ $typed }” numarası başka bir politika unsurunun
    .label = burada yeniden kullanılmış
    .also-first = ilk kez burada
    .help = Unsurun politika belgesindeki numarasını yazın.

## Ağlar

role-overlap = “{ $typed }” görevi aynı anda iki kez görünüyor
    .label = çakışıyor
    .also-first = bununla
    .help = Önceki üyeliğe until ekleyin, günleri düzeltin ya da ikisinden birini silin.
membership-open = Ağın son günü { $last }, ama “{ $typed }” göreviyle üyelik sürüyor
    .label = hâlâ açık
    .also-ended = ağ burada sona erdi
    .help = Üyeliğe until = … ekleyin: bittiği gün, en geç ağın sona erdiği gün.

## Metinler, haritadaki yerler, adresler

text-script = “{ $key }” anahtarının Arapça metninde Arap harfi yok: “{ $typed }”
    .label = “{ $lang }” metnine bakın
    .help = Arapçasını yazın ya da çevirisi gelene dek “{ $key }.{ $lang }” satırını silin.
text-capitals = “{ $key }” anahtarının Türkçe metni, Türkçe harfler olmadan büyük harfle yazılmış: “{ $typed }”
    .label = “{ $lang }” metnine bakın
    .help = Doğru yazımıyla yazın: ç, ğ, ı, İ, ö, ş, ü ve küçük harflerle.
coordinate-half = “{ $key }” var, “{ $other }” yok
    .label = konumun yarısı
    .help = “{ $other }” ekleyin ya da bu satırı silin: haritadaki yer için ikisi de gerekir.
website-taken = “{ $other }” kaydının web sitesi de aynı: “{ $typed }”
    .label = burada yeniden kullanılmış
    .also-first = ilk kez burada
    .help = Adresi düzeltin; ikisi aynı kurumsa tek kayıt bırakın.
argument-missing = “{ $component }” neyle ilgili olduğunu söylemiyor
    .label = hiçbir şeyin adı yok
    .help = Bir göstergenin, evidence için bir politika unsurunun kimliğini yazın: { "{{" } { $component }("p03") { "}}" }.
argument-unknown = “{ $component }” için “{ $typed }” diye bir değişken yok
    .label = bilinmeyen değişken
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Bunlar var: { $known }.
component-block = “{ $component }” cümle içinde duramaz
    .label = kendi paragrafı olmalı
    .help = Ayrı bir satıra yazın; önünde ve ardında birer boş satır bırakın.
component-braces = “{ $typed }” yazıldığı gibi görünür
    .label = süslü ayraçları yok
    .help = Yerine { $suggestion } yazın.
component-form = “{ $typed }” okunamıyor
    .label = çağrı değil
    .help = Şöyle yazın: { "{{" } stat("p03") { "}}" }; bir ad, ayraç, tırnak içinde değerler.
component-unknown = Metinden çağrılabilecek “{ $typed }” diye bir şey yok
    .label = bilinmeyen ad
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Metinden stat, chart, table ve evidence çağrılabilir: bir değer için { "{{" } stat("p03") { "}}" }.
html-escaped = HTML yazıldığı gibi görünür: { $typed }
    .label = harf olarak görünür
    .help = Markdown kullanın: **kalın**, [sözcükler](https://…), kısa çizgiyle listeler.
image-alt-missing = Bu resmin, göremeyenler için bir açıklaması yok
    .label = köşeli ayraçların arası boş
    .help = Şöyle yazın: ![Resimde görülen](static/…).

## Sayfa adresleri

route-taken = İki sayfanın adresi de “{ $path }” olurdu
    .label = ikincisi
    .also-first = birincisi
    .help = Birine başka bir “slug” verin ya da dosyasını yeniden adlandırın.
route-changed = “{ $page }”, “{ $was }” adresinden “{ $path }” adresine taşınmış; eski bağlantılar kırılırdı
    .label = önceki adresi
    .help = Slug olarak yeniden “{ $suggestion }” yazın ya da eski adresi yaşatın: eski kimliği “aliases” listesine ekleyin.
page-lost = “{ $path }” planlanmış ama oluşturulamıyor
    .label = bu portal kurulurken
    .help = Bu, içeriğin değil Imbat’ın kusurudur. Lütfen bu satırla bildirin.

## The institution's colour and logo

colour-invalid = “{ $typed }” bir renk değil
    .label = renk değil
    .help = Bir # ve altı rakam ya da a–f harfi yazın, örneğin "#06343f".
colour-contrast = “{ $typed }” üzerinde yazı okunmaz
    .label = üst bant için fazla açık
    .help = Aynı rengin yazının okunduğu en yakın tonu olan “{ $suggestion }” değerini yazın.
logo-unofficial = Logo için official = true gerekir
    .label = portal henüz benimsenmedi
    .help = Kurum bu portalı benimseyene kadar logoyu çıkarın; sonra institution.toml dosyasında official = true yazın.

slug-invalid = “{ $typed }” bir adresin parçası olamaz
    .label = adres parçası değil
    .help = “{ $suggestion }” yazın.
    .help-none = Küçük a–z harfleri, rakam ve kısa çizgi kullanın.

## Çok taraflı anlaşmalar, hareketlilik, kayıtlı öğrenciler, bölgeler, projeler

grid-width = Bu satırda { $found } hücre var, sütun sayısı ise { $columns }
    .label = hücreler sütunlara uymuyor
    .help = Her sütun için bir hücre verin; değeri olmayan hücreye "" yazın.
grid-column = “{ $typed }” sütunu iki kez yazılmış
    .label = yeniden yazılmış
    .help = İkisinden birini ve her satırdaki hücresini silin.
column-missing = “{ $key }” sütunu yok, oysa her satırın onu söylemesi gerekir
    .label = bir sütun eksik
    .help = Sütunlara "{ $key }", her satıra da bir hücre ekleyin.
cell-missing = Bu satırda “{ $key }” boş
    .label = tırnakların arasında bir şey yok
    .help = Değeri yazın. Her satırda bir değer olmalı.
row-twice = İki satır aynı kişiler için aynı şeyi söylüyor
    .label = ikincisi
    .also-first = birincisi
    .help = Sayılarını toplayıp tek satır yapın ya da onları ayıran bilgiyi ekleyin.
totals-differ = Satırların toplamı, kaynağın “{ $key }” toplamına uymuyor
    .label = satırların toplamı değil
    .also-rows = bu satırlar
    .help = Eksik ya da yanlış yazılmış bir satır arayın; toplamı yalnızca kaynakta başka bir sayı varsa düzeltin.
year-file = Dosyanın adı { $typed } akademik yılına uymuyor
    .label = bu yıl
    .help = Dosyanın adını “{ $suggestion }.toml” yapın ya da yılı düzeltin.
participants-missing = Anlaşma, katılan hiçbir ortak göstermiyor
    .label = ortak yok
    .help = Burada kayıtlı en az bir ortak yazın.
participant-twice = “{ $typed }” iki kez yazılmış
    .label = yeniden yazılmış
    .also-first = ilk kez burada
    .help = İkisinden birini silin.
sides-few = { $typed } taraf verilmiş, oysa { $named } taraf yazılmış
    .label = çok az
    .also-participants = katılanlar bunlar, bir de kurumun kendisi
    .help = Kurumun kendisini de taraf sayın; sayı bilinmiyorsa satırı silin.
region-twice = “{ $typed }” sınıflamanın iki bölgesinde birden
    .label = yeniden yazılmış
    .also-first = ilk kez burada
    .help = Ülkeyi ikisinden yalnızca birinde bırakın.
region-name = “{ $typed }” bölgesinin adı yok
    .label = ne adı var ne de BM M49 kodu
    .help = name.en = "…" ekleyin ya da 145 gibi bir BM M49 kodu yazın.
region-unknown = Ne sınıflamada ne de BM M49'da “{ $typed }” adlı bir bölge var
    .label = bilinmeyen bölge
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = Bu kimlikle bir [[region]] ekleyin ya da 145 gibi bir BM M49 kodu yazın.
scheme-twice = İki bölge sınıflaması kullanılıyor olarak işaretlenmiş
    .label = ikincisi
    .also-first = birincisi
    .help = used = true satırını yalnızca birinde bırakın.
share-large = { $typed } tutarındaki pay, { $total } tutarındaki bütünden büyük
    .label = bütünden büyük
    .also-total = bütün
    .help = İkisine de yeniden bakın; yerleri değişmiş olabilir.
share-currency = Payın para birimi { $typed }, bütünün { $other }
    .label = başka para birimi
    .also-total = bütün
    .help = İkisini de hibe sözleşmesindeki para biriminde verin.
grant-code = “{ $typed }”, “{ $programme }” numarası biçiminde değil
    .label = bu numaraya yeniden bakın
    .also-programme = program
    .help = Numarayı hibe sözleşmesinden alın ya da programı düzeltin.
grant-topic = “{ $typed }” bir Ufuk Avrupa konusu değil
    .label = bu konuya yeniden bakın
    .help = Çağrıdaki gibi yazın: HORIZON-, büyük harfler, rakamlar ve tireler.

## Programmes and quality

english-share-language = İngilizce payı (yüzde { $typed }) dillerle bağdaşmıyor: { $known }
    .label = dillerle çelişiyor
    .also-language = diller
    .help = İngilizce tek dilse 100, dillerin arasında yoksa 0 yazın ya da satırı silin.
quality-validity-missing = “{ $kind }” türündeki bu kayıt ne zamana kadar geçerli olduğunu söylemiyor
    .label = belli bir süre geçerlidir
    .help = valid_to = … ekleyin; kaynak bunu söylemiyorsa validity = "not published" yazın.
quality-validity-both = Son gün verilmiş, ama yayımlanmadığı da söylenmiş
    .label = son günle çelişiyor
    .also-other = son gün
    .help = İki satırdan birini silin.
quality-validity-unused = “{ $key }”, “{ $kind }” türündeki bir kayıtta anlam taşımaz
    .label = süresi dolmaz
    .also-kind = tür
    .help = Satırı silin; ödülün ya da kararın günü decided = … olarak yazılır.
quality-end-assumed = DEQAR’dan alınan raporun son günü yok; ilk gününden başlayarak altı yıl geçerli sayılıyor
    .label = buradan sayılıyor
    .help = Kuruluş bir son gün veriyorsa valid_to = … ekleyin.
quality-targets-missing = Bu kayıt bir { $scope ->
        [programme] programla
       *[unit] birimle
    } ilgili, ama hangisi olduğunu söylemiyor
    .label = hangisi?
    .help = targets = ["{ $scope }:…"] ekleyin ya da scope = "institution" yazın.
quality-target-other = “{ $typed }” bu kaydın konusu değil: kapsamı “{ $scope }”
    .label = başka türden
    .also-scope = kapsam
    .help = O türden kayıtları yazın ya da kapsamı düzeltin. Kapsam “institution” ise targets bulunmaz.
rank-unread = “{ $typed }” bir sıra olarak okunamıyor
    .label = sıra değil
    .help = Yayımlandığı gibi yazın: "45", "=45", "601–800" ya da "1501+". Başka sözcükler note alanına yazılır.
rank-order = Aralık { $first } ile başlayıp { $last } ile bitiyor
    .label = başlamadan bitiyor
    .help = İki sayının yerini değiştirin ya da yanlış yazılanı düzeltin.
rank-differs = { $key } = { $typed }, “{ $rank }” sırasına uymuyor
    .label = başka bir şey söylüyor
    .also-text = yayımlandığı biçimiyle sıra
    .help = { $suggestion } yazın ya da satırı silin: rank_text alanından çıkarılır.
    .help-none = Satırı silin: aralığın son sırası yok.
ranking-missing = “{ $kind }” türündeki kaydın [ranking] bölümü yok
    .label = bir sıra ya da puan verir
    .help = edition, rank_text ya da score içeren bir [ranking] bölümü ekleyin.
ranking-unused = “{ $kind }” türündeki bir kaydın listede sırası olmaz
    .label = burada anlam taşımaz
    .also-kind = tür
    .help = Bölümü silin ya da kind = "ranking" veya "performance-index" yazın.

## Calls, events, documents

moment-invalid = “{ $typed }” ne bir an ne de bir gün
    .label = böyle bir an yok
    .help = Bunun yerine { $suggestion } yazın.
    .help-none = 2026-02-02T09:00:00+03:00 gibi bir an yazın; saat bilinmiyorsa 2026-02-02 gibi bir gün.
moment-offset = { $typed } anının hangi saate göre olduğu yazılmamış
    .label = UTC farkı yok
    .help = { $suggestion } yazın: kurumun o günkü saati.
    .help-none = Saatin UTC’den ne kadar ileride olduğunu ekleyin: +03:00 gibi.
moments-order = “{ $other }” ({ $last }), “{ $key }” ({ $first }) değerinden sonra değil
    .label = başlamadan bitiyor
    .also-first = burada başlıyor
    .help = “{ $key }” ile “{ $other }” değerlerini değiştirin ya da yanlış yazılanı düzeltin.
call-dates-missing = Bu çağrının ne zaman açılıp kapandığı yazılmamış
    .label = ne open ne close var
    .help = open = … ve close = … ekleyin; hiçbir kaynak vermiyorsa dates = "not published" yazın.
call-dates-both = Çağrıda “{ $key }” var, ama günlerinin yayımlanmadığı da yazıyor
    .label = yayımlanmamış mı?
    .also-day = bir gün
    .help = “dates” satırını silin.
results-early = Sonuçlar { $typed } günü, çağrı kapanmadan önce ({ $last })
    .label = son günden önce
    .also-last = burada kapanıyor
    .help = Duyuruda iki güne de bakın ve yanlış yazılanı düzeltin.
document-target-missing = “{ $typed }” belgesi hiçbir yere götürmüyor
    .label = ne file ne url var
    .help = static klasöründeki bir dosya için file = "documents/…" ya da url = "https://…" ekleyin.
document-target-both = Belgenin hem dosyası hem adresi var
    .label = adres
    .also-file = dosya
    .help = İkisinden birini bırakın; öteki için ikinci bir belge kaydı açın.
hash-form = “{ $typed }” bir SHA-256 değeri değil
    .label = 64 onaltılık basamak değil
    .help = Bunun yerine "{ $suggestion }" yazın.
    .help-none = Bir SHA-256 programının yazdığı 64 basamağı (0–9, a–f) kopyalayın ya da satırı silin.
hash-differs = “{ $path }” dosyası, SHA-256 değeri kaydedilen dosya değil
    .label = başka bir dosya
    .also-file = bu dosya
    .help = Dosya bilerek değiştirildiyse "{ $suggestion }" yazın; imzalı bir belgeyse yenisini bunun yerini alan (replaces) bir belge olarak kaydedin.
replaces-cycle = Bu belgeler birbirinin yerini alarak bir halka oluşturuyor: { $known }
    .label = halkanın parçası
    .help = Yalnızca yeni sürüm eskisini anar. En eskisindeki “replaces” satırını silin.

## Birbiriyle karşılaştırılan kayıtlar: anlaşmalar, hareketlilik, göstergeler, yerler, kişiler

year-form = { $typed } akademik yılı, kabul eden tarafın kullandığı biçimde yazılmamış
    .label = { $wanted ->
        [one-year] kabul eden taraf güney yarımkürede
        [two-years] kabul eden taraf kuzey yarımkürede
       *[other] öteki yarımküre
    }
    .help = { $wanted ->
        [one-year] Orada akademik yıl tek takvim yılı içindedir ve o yıl iki kez yazılır; örneğin 2027/2027. Hangi yılın kastedildiğine anlaşmadan bakın.
        [two-years] Orada akademik yıl iki takvim yılına yayılır ve ikisi de yazılır; örneğin 2026/2027. Hangi yılın kastedildiğine anlaşmadan bakın.
       *[other] Hangi yılın kastedildiğine anlaşmadan bakın.
    }
condition-language-missing = Bu “{ $type }” koşulunda hangi dilin gerektiği yazmıyor
    .label = dil gerekli
    .help = Anlaşmadaki dili ve düzeyi ekleyin: languages = [{"{"} lang = "en", cefr = "B2" {"}"}]
isced-unrelated = Birimlerin hiçbirinin “{ $typed }” alanında programı yok
    .label = bu birimlerin alanı değil
    .help = Programlarının alanları: { $known }. Kodu ya da birimleri düzeltin; anlaşmada gerçekten böyle yazıyorsa bırakın.
agreement-twice = “{ $typed }” ile “{ $other }” aynı türden ({ $kind }), aynı birimler için ve ikisi de yürürlükte
    .label = belki aynı anlaşma
    .also-other = öteki
    .help = Biri ötekini yeniliyorsa yenisine renews = satırını ekleyin; iki kez girildiyse birini silin. İkisi de doğruysa bırakın.
mevlana-country = Mevlana, Erasmus+ programı dışındaki ülkeler içindir; { $typed } ise programa katılıyor
    .label = bu ülkeyle olmaz
    .also-partner = bu ortak
    .help = Anlaşmanın türünü ya da ortağın ülkesini düzeltin.
erasmus-outside = KA131 anlaşması { $typed } ülkesindeki bir ortakla, ama bu ülke Erasmus+ programına katılmıyor
    .label = program ülkeleri için
    .also-partner = bu ortak
    .help = Büyük olasılıkla erasmus-ka171 kastediliyor. KA131’in bütün ülkelere açık bölümüyse bırakın.
erasmus-inside = KA171 anlaşması { $typed } ülkesindeki bir ortakla, ama bu ülke Erasmus+ programına katılıyor
    .label = program dışındaki ülkeler için
    .also-partner = bu ortak
    .help = Büyük olasılıkla erasmus-ka131 kastediliyor.
mobility-uncovered = Burada kayıtlı hiçbir anlaşma bu satırı kapsamıyor
    .label = anlaşmasız hareketlilik
    .help = Ortağa bu yön ve tür için anlaşmayı ya da koşulu ekleyin; ya da programı, ortağı veya yılı düzeltin.
places-exceeded = Anlaşmalardaki kontenjandan ({ $places }) çok kişi gitmiş
    .label = bu ortağın ilk satırı
    .help = Bu olabilir. Satırın yılına ve ortağına, anlaşmanın kontenjanına bakın; hepsi doğruysa bırakın.
entrants-large = Bu satırda yeni öğrenciler bütün öğrencilerden çok
    .label = bütünden büyük
    .also-count = satırdaki bütün öğrenciler
    .help = İki sayı yer değiştirmiş ya da bir rakam eksik olabilir.
figure-jump = { $earlier } ile { $period } arasında değer % { $percent } oranından çok değişiyor ve nedenini söyleyen bir not yok
    .label = alışılmadık değişim
    .also-earlier = önceki gözlem
    .help = İkisini de kaynakla karşılaştırın. Doğruysa nedenini note anahtarında belirtin.
observation-twice = Aynı bölüm için { $period } gözlemi zaten var
    .label = ikinci gözlem
    .also-first = ilki
    .help = Kaynakta olanı tutun. Düzeltilmiş bir değer, “revised” bloğu olan tek bir gözlemdir.
basis-change = { $period } gözleminden başlayarak kişiler “{ $basis }” esasına göre sayılıyor, öncesinde “{ $other }”; bunu belirten bir şey yok
    .label = başka bir sayım esası
    .also-earlier = önceki gözlem
    .help = Bu gözleme status = "break" ekleyin ya da neyin değiştiğini note anahtarında yazın.
duration-invalid = “{ $typed }” bir güncelleme sıklığı değil
    .label = süre değil
    .help = Yerine "{ $suggestion }" yazın.
    .help-none = Her yıl için P1Y, yılda iki kez için P6M, her ay için P1M, iki yılda bir için P2Y yazın.
figure-overdue = En yeni değer { $period } dönemine ait; daha yenisinin son günü { $due } idi
    .label = gecikmiş
    .also-newest = en yeni gözlem
    .help = Yeni gözlemi ekleyin. Kaynak artık yayımlamıyorsa update_cycle satırını silin.
policy-incomplete = { $part ->
        [commitment] Bu politika unsurunda taahhüt yok
        [indicator] Bu politika unsurunda gösterge yok
        [evidence] Bu politika unsurunda kanıt yok
       *[other] Bu politika unsuru tamamlanmamış
    }
    .label = eksik
    .help = { $part ->
        [commitment] Kurumun ne yapacağını söyleyen bir [[commitment]] ekleyin.
        [indicator] Bir [[target]] ya da element değeri bu numara olan bir gösterge ekleyin.
        [evidence] Kayıtları ya da sorgusu olan bir [[evidence]] grubu ekleyin.
       *[other] Eksik bölümü ekleyin.
    }
coordinate-zero = Haritadaki yer 0, 0; burası denizin ortası
    .label = burada kimse yok
    .also-lon = bu da
    .help = lat ile lon satırlarını silin ya da yerin koordinatlarına bakın.
coordinate-swapped = Enlem ile boylam yer değiştirmiş: { $lat } bir kutbun ötesinde
    .label = enlem değil
    .also-lon = öyleyse bu da boylam değil
    .help = lat = { $lon } ve lon = { $lat } yazın.
coordinate-outside = Yer, “{ $typed }” ülkesinin haritadaki alanının { $km } km dışında
    .label = o ülkede değil
    .also-lon = bu da
    .help = { $suggestion } mi denmek istendi? O yer ülkenin içinde.
    .help-none = Yerin koordinatlarına yeniden bakın: batı ve güney eksi ile yazılır. Ya da “country” değerini düzeltin.
map-unit-unknown = “{ $typed }” ne bir ülke ne de haritadaki bir birim
    .label = bilinmeyen kod
    .help = Yerine “{ $suggestion }” yazın.
    .help-none = ISO 3166-1’in iki büyük harfini, XK’yi ya da CYN gibi bir birimin harflerini yazın.
map-codes-few = “{ $key }” birbirinden farklı birimlerin kodlarını ister: sınır için iki, grup için iki ya da daha çok
    .label = eksik ya da fazla
    .help = ["CY", "CYN"] gibi yazın.
map-border-twice = “{ $typed }” ile “{ $other }” arasındaki sınır iki kez yazılmış
    .label = burada yeniden
    .also-first = ilk kez burada
    .help = Bloklardan birini bırakın.
map-border-none = “{ $typed }” ile “{ $other }” haritada sınır paylaşmıyor
    .label = böyle bir sınır yok
    .help = Bloğu silin ya da sınırın arasında durduğu iki birimi yazın.
map-merge-nothing = Haritada “{ $typed }” birimi yok
    .label = çizilecek bir şey yok
    .help = Haritadaki bir birimi yazın. Ayrı birimi olmayan bölgeler zaten ülkelerinin parçası olarak çizilir.
map-merge-clash = “{ $typed }” zaten başka bir birimin parçası olarak çiziliyor
    .label = zaten birleştirilmiş
    .also-first = burada birleştirilmiş
    .help = Her birimi bir kez, kendisi kalan bir birimle birleştirin.
map-classes = Dört renk için 1’den başlayıp artan dört ortak sayısı gerekir
    .label = artan dört sayı değil
    .help = Örneğin [1, 2, 5, 10] yazın.
map-shapes-broken = Bu harita dosyası okunamıyor
    .label = harita şekilleri değil
    .help = imbat map import DOSYA ile yeniden oluşturun ya da yerleşik haritayı kullanmak için silin.
map-shapes-missing = content/map.shapes dosyası yok
    .label = sitenin kendi haritasından söz ediyor
    .help = imbat map import DOSYA ile oluşturun ya da yerleşik haritayı kullanmak için bu satırı silin.
map-source-missing = content/map.shapes dosyasının kaynağı yazılmamış
    .label = haritanın kaynağı yok
    .help = content/map.toml dosyasına name, licence ve retrieved ile [shapes] ekleyin.
country-unassigned = { $typed } ülkesi hiçbir bölgede değil
    .label = bölgesiz
    .help = Ortakları bölgesiz olarak gösterilir. Bir bölgeye koymak için content/regions içindeki bir dosyada anın.
office-email-personal = Bu ofisin adresi bir kişinin adresine benziyor
    .label = kişi değil, ofis
    .help = Ofisin adresini kullanın. Bu zaten ofisin adresiyse bırakın.
personal-email = Bu metinde bir kişinin adresine benzeyen bir e-posta adresi var
    .label = kişisel adres
    .help = Yerine ofise bağlantı verin ya da kişiye sorup bırakın.
personal-phone = Bu metinde bir cep telefonu numarası var
    .label = kişisel numara
    .help = Numarayı silip ofise bağlantı verin ya da kişiye sorup bırakın.
small-cells-in-source = Bu tablonun kimi satırları bir ya da iki kişi hakkında
    .label = bu satırlar
    .help = Bir ya da iki kişilik satırlar kişileri tanıtabilir; depo herkese açıksa sütun çıkarın ya da ortak yerine ülke yazın. Depo herkese açık değilse bırakın.
