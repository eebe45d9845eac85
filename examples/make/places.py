"""Real cities of invented partners: country, name in English, Turkish and Arabic, latitude, longitude of the centre.
A city stands once for each partner it has among the 180. Coordinates are approximate, two decimals."""

CITIES = """
DE|Munich|Münih|ميونخ|48.14|11.58
DE|Berlin|Berlin|برلين|52.52|13.40
DE|Berlin|Berlin|برلين|52.52|13.40
DE|Hamburg|Hamburg|هامبورغ|53.55|9.99
DE|Leipzig|Leipzig|لايبزيغ|51.34|12.37
DE|Bremen|Bremen|بريمن|53.08|8.80
DE|Freiburg|Freiburg|فرايبورغ|48.00|7.85
DE|Kassel|Kassel|كاسل|51.31|9.48
DE|Rostock|Rostock|روستوك|54.09|12.13
DE|Dresden|Dresden|دريسدن|51.05|13.74
DE|Trier|Trier|ترير|49.76|6.64
DE|Erfurt|Erfurt|إرفورت|50.98|11.03
FR|Lyon|Lyon|ليون|45.76|4.84
FR|Saint-Denis (Réunion)|Saint-Denis (Réunion)|سان دوني (ريونيون)|-20.88|55.45
FR|Nantes|Nantes|نانت|47.22|-1.55
FR|Lille|Lille|ليل|50.63|3.06
FR|Toulouse|Toulouse|تولوز|43.60|1.44
FR|Brest|Brest|بريست|48.39|-4.49
FR|Grenoble|Grenoble|غرونوبل|45.19|5.72
FR|Marseille|Marsilya|مرسيليا|43.30|5.37
IT|Venice|Venedik|البندقية|45.44|12.32
IT|Turin|Torino|تورينو|45.07|7.69
IT|Bologna|Bologna|بولونيا|44.49|11.34
IT|Naples|Napoli|نابولي|40.85|14.27
IT|Palermo|Palermo|باليرمو|38.12|13.36
IT|Trieste|Trieste|تريستي|45.65|13.77
IT|Bari|Bari|باري|41.12|16.87
IT|Cagliari|Cagliari|كالياري|39.22|9.12
ES|Valencia|Valensiya|فالنسيا|39.47|-0.38
ES|Seville|Sevilla|إشبيلية|37.39|-5.98
ES|Bilbao|Bilbao|بلباو|43.26|-2.93
ES|Zaragoza|Zaragoza|سرقسطة|41.65|-0.89
ES|Vigo|Vigo|فيغو|42.24|-8.72
ES|Cádiz|Cádiz|قادس|36.53|-6.29
ES|Palma|Palma|بالما|39.57|2.65
PL|Warsaw|Varşova|وارسو|52.23|21.01
PL|Gdańsk|Gdańsk|غدانسك|54.35|18.65
PL|Wrocław|Wrocław|فروتسواف|51.11|17.03
PL|Poznań|Poznań|بوزنان|52.41|16.93
PL|Łódź|Łódź|وودج|51.76|19.46
PL|Kraków|Krakov|كراكوف|50.06|19.94
NL|Rotterdam|Rotterdam|روتردام|51.92|4.48
NL|Haarlem|Haarlem|هارلم|52.38|4.64
NL|Zwolle|Zwolle|زفوله|52.51|6.09
NL|Middelburg|Middelburg|ميدلبورخ|51.50|3.61
PT|Porto|Porto|بورتو|41.15|-8.61
PT|Setúbal|Setúbal|سيتوبال|38.52|-8.89
PT|Aveiro|Aveiro|أفيرو|40.64|-8.65
PT|Funchal|Funchal|فونشال|32.65|-16.91
CZ|Brno|Brno|برنو|49.20|16.61
CZ|Plzeň|Plzeň|بلزن|49.75|13.38
CZ|Ostrava|Ostrava|أوسترافا|49.82|18.26
SE|Gothenburg|Göteborg|غوتنبرغ|57.71|11.97
SE|Umeå|Umeå|أوميو|63.83|20.26
NO|Trondheim|Trondheim|تروندهايم|63.43|10.40
NO|Tromsø|Tromsø|ترومسو|69.65|18.96
NO|Stavanger|Stavanger|ستافنغر|58.97|5.73
FI|Turku|Turku|توركو|60.45|22.27
FI|Oulu|Oulu|أولو|65.01|25.47
FI|Vaasa|Vaasa|فاسا|63.10|21.62
DK|Aarhus|Aarhus|آرهوس|56.16|10.20
DK|Esbjerg|Esbjerg|إسبيرغ|55.48|8.45
AT|Graz|Graz|غراتس|47.07|15.44
AT|Linz|Linz|لينتس|48.31|14.29
AT|Innsbruck|Innsbruck|إنسبروك|47.27|11.39
BE|Ghent|Gent|غنت|51.05|3.73
BE|Ghent|Gent|غنت|51.05|3.73
BE|Liège|Liège|لييج|50.63|5.57
CH|Basel|Basel|بازل|47.56|7.59
CH|Lausanne|Lozan|لوزان|46.52|6.63
IE|Cork|Cork|كورك|51.90|-8.47
IE|Galway|Galway|غالواي|53.27|-9.05
GB|Leeds|Leeds|ليدز|53.80|-1.55
GB|Dundee|Dundee|دندي|56.46|-2.97
GB|Swansea|Swansea|سوانسي|51.62|-3.94
GR|Athens|Atina|أثينا|37.98|23.73
GR|Thessaloniki|Selanik|سالونيك|40.64|22.94
GR|Patras|Patras|باتراس|38.25|21.73
GR|Heraklion|Kandiye|هيراكليون|35.34|25.13
HU|Pécs|Pécs|بيتش|46.07|18.23
HU|Szeged|Szeged|سيغد|46.25|20.15
HU|Debrecen|Debrecen|ديبريتسن|47.53|21.63
RO|Cluj-Napoca|Cluj-Napoca|كلوج نابوكا|46.77|23.59
RO|Iași|Yaş|ياش|47.16|27.59
RO|Constanța|Köstence|كونستانتسا|44.18|28.65
BG|Varna|Varna|فارنا|43.21|27.91
BG|Plovdiv|Filibe|بلوفديف|42.14|24.75
HR|Split|Split|سبليت|43.51|16.44
HR|Rijeka|Rijeka|رييكا|45.33|14.44
SI|Maribor|Maribor|ماريبور|46.56|15.65
SK|Košice|Košice|كوشيتسه|48.72|21.26
SK|Žilina|Žilina|جيلينا|49.22|18.74
LT|Kaunas|Kaunas|كاوناس|54.90|23.89
LT|Klaipėda|Klaipėda|كلايبيدا|55.70|21.14
LV|Liepāja|Liepāja|ليبايا|56.51|21.01
EE|Tartu|Tartu|تارتو|58.38|26.72
RS|Belgrade|Belgrad|بلغراد|44.79|20.45
RS|Niš|Niş|نيش|43.32|21.90
MK|Ohrid|Ohri|أوهريد|41.12|20.80
BA|Mostar|Mostar|موستار|43.34|17.81
AL|Durrës|Dıraç|دوريس|41.32|19.45
ME|Kotor|Kotor|كوتور|42.42|18.77
XK|Pristina|Priştine|بريشتينا|42.66|21.17
MT|Valletta|Valletta|فاليتا|35.90|14.51
IS|Reykjavík|Reykjavik|ريكيافيك|64.15|-21.94
UA|Kyiv|Kiev|كييف|50.45|30.52
UA|Lviv|Lviv|لفيف|49.84|24.03
TR|Isparta|Isparta|إسبارطة|37.76|30.55
TR|Ankara|Ankara|أنقرة|39.93|32.86
TR|Çanakkale|Çanakkale|جناق قلعة|40.15|26.41
TR|Trabzon|Trabzon|طرابزون|41.00|39.72
TR|İzmir|İzmir|إزمير|38.42|27.14
TR|İstanbul|İstanbul|إسطنبول|41.01|28.98
CY|Kyrenia|Girne|كيرينيا|35.34|33.32
CY|Limassol|Limasol|ليماسول|34.68|33.04
GE|Tbilisi|Tiflis|تبليسي|41.72|44.79
GE|Batumi|Batum|باتومي|41.64|41.64
AZ|Baku|Bakü|باكو|40.41|49.87
AZ|Ganja|Gence|كنجة|40.68|46.36
JO|Amman|Amman|عمّان|31.95|35.93
JO|Irbid|İrbid|إربد|32.56|35.85
LB|Beirut|Beyrut|بيروت|33.89|35.50
SA|Jeddah|Cidde|جدة|21.49|39.19
AE|Sharjah|Şarika|الشارقة|25.35|55.42
IL|Haifa|Hayfa|حيفا|32.79|34.99
KZ|Almaty|Almatı|ألماتي|43.24|76.89
KZ|Karaganda|Karaganda|قراغندي|49.80|73.10
UZ|Samarkand|Semerkant|سمرقند|39.65|66.96
IN|Pune|Pune|بونه|18.52|73.86
IN|Kochi|Koçi|كوتشي|9.93|76.27
PK|Lahore|Lahor|لاهور|31.55|74.34
BD|Chattogram|Çatgam|شيتاغونغ|22.36|91.78
IR|Shiraz|Şiraz|شيراز|29.59|52.58
JP|Kyoto|Kyoto|كيوتو|35.01|135.77
JP|Sapporo|Sapporo|سابورو|43.06|141.35
JP|Kobe|Kobe|كوبه|34.69|135.20
JP|Naha|Naha|ناها|26.21|127.68
KR|Seoul|Seul|سول|37.57|126.98
KR|Busan|Busan|بوسان|35.18|129.08
KR|Daejeon|Daejeon|دايجون|36.35|127.38
CN|Chengdu|Çengdu|تشنغدو|30.57|104.07
CN|Qingdao|Çingdao|تشينغداو|36.07|120.38
CN|Xi'an|Şian|شيآن|34.34|108.94
TW|Taipei|Taipei|تايبيه|25.03|121.57
TW|Tainan|Tainan|تاينان|22.99|120.21
MN|Ulaanbaatar|Ulan Batur|أولان باتور|47.92|106.92
MY|Penang|Penang|بينانغ|5.41|100.33
MY|Johor Bahru|Johor Bahru|جوهر بهرو|1.49|103.74
ID|Surabaya|Surabaya|سورابايا|-7.26|112.75
VN|Da Nang|Da Nang|دا نانغ|16.05|108.20
TH|Bangkok|Bangkok|بانكوك|13.76|100.50
SG|Singapore|Singapur|سنغافورة|1.35|103.82
EG|Cairo|Kahire|القاهرة|30.04|31.24
EG|Alexandria|İskenderiye|الإسكندرية|31.20|29.92
MA|Rabat|Rabat|الرباط|34.02|-6.84
MA|Tangier|Tanca|طنجة|35.77|-5.80
TN|Sfax|Sfaks|صفاقس|34.74|10.76
ZA|Cape Town|Cape Town|كيب تاون|-33.92|18.42
ZA|Durban|Durban|ديربان|-29.86|31.02
KE|Mombasa|Mombasa|مومباسا|-4.04|39.67
GH|Kumasi|Kumasi|كوماسي|6.69|-1.62
SN|Dakar|Dakar|داكار|14.72|-17.47
US|Portland|Portland|بورتلاند|45.52|-122.68
US|Albuquerque|Albuquerque|ألباكركي|35.08|-106.65
US|Savannah|Savannah|سافانا|32.08|-81.09
US|Duluth|Duluth|دولوث|46.79|-92.10
CA|Halifax|Halifax|هاليفاكس|44.65|-63.58
CA|Québec|Québec|كيبك|46.81|-71.21
BR|Recife|Recife|ريسيفي|-8.05|-34.88
BR|Curitiba|Curitiba|كوريتيبا|-25.43|-49.27
MX|Mérida|Mérida|ميريدا|20.97|-89.62
AR|Rosario|Rosario|روساريو|-32.95|-60.64
CL|Valparaíso|Valparaíso|فالبارايسو|-33.05|-71.62
CO|Medellín|Medellín|ميديلين|6.24|-75.58
AU|Hobart|Hobart|هوبارت|-42.88|147.33
AU|Fremantle|Fremantle|فريمانتل|-32.06|115.75
NZ|Dunedin|Dunedin|دنيدن|-45.87|170.50
FJ|Suva|Suva|سوفا|-18.14|178.44
FM|Palikir|Palikir|باليكير|6.92|158.16
WS|Apia|Apia|أبيا|-13.83|-171.77
"""

# Invented epithets: English, Turkish, Arabic.
EPITHETS = """
Blue Lantern|Mavi Fener|الفانوس الأزرق
Paper Boat|Kâğıt Gemi|القارب الورقي
Amber Heron|Kehribar Balıkçıl|البلشون الكهرماني
Silver Reed|Gümüş Kamış|القصبة الفضية
Copper Bell|Bakır Çan|الجرس النحاسي
Green Otter|Yeşil Su Samuru|القضاعة الخضراء
White Pebble|Beyaz Çakıl|الحصاة البيضاء
Quiet Jetty|Sakin İskele|الرصيف الهادئ
Long Shadow|Uzun Gölge|الظل الطويل
Seven Oars|Yedi Kürek|المجاديف السبعة
Morning Tide|Sabah Gelgiti|مد الصباح
Glass Orchard|Cam Bahçe|البستان الزجاجي
Clay Swallow|Kil Kırlangıç|السنونو الطيني
Red Compass|Kırmızı Pusula|البوصلة الحمراء
Salt Bridge|Tuz Köprüsü|جسر الملح
Slow River|Yavaş Nehir|النهر البطيء
Night Heather|Gece Fundası|خلنج الليل
Tall Willow|Uzun Söğüt|الصفصافة العالية
Iron Thistle|Demir Kenger|الشوك الحديدي
Lost Anchor|Kayıp Çapa|المرساة المفقودة
Velvet Moss|Kadife Yosun|الطحلب المخملي
Winter Lark|Kış Tarlakuşu|قبرة الشتاء
Open Window|Açık Pencere|النافذة المفتوحة
Brass Owl|Pirinç Baykuş|بومة النحاس
Wooden Moon|Ahşap Ay|القمر الخشبي
Pearl Meadow|İnci Çayırı|مرج اللؤلؤ
Fern Hollow|Eğrelti Çukuru|منخفض السرخس
Cloud Ladder|Bulut Merdiveni|سلم الغيوم
Marble Fox|Mermer Tilki|الثعلب المرمري
Saffron Gate|Safran Kapısı|بوابة الزعفران
Hollow Oak|Kovuk Meşe|البلوطة المجوفة
Second Windmill|İkinci Değirmen|الطاحونة الثانية
Painted Rock|Boyalı Kaya|الصخرة الملونة
Singing Sand|Şarkılı Kum|الرمل المغني
Old Lighthouse|Eski Deniz Feneri|المنارة القديمة
Little Comet|Küçük Kuyruklu Yıldız|المذنب الصغير
Deep Well|Derin Kuyu|البئر العميقة
Bright Loom|Parlak Tezgâh|النول المضيء
Green Kettle|Yeşil Çaydanlık|الإبريق الأخضر
Falcon Stair|Şahin Merdiveni|درج الصقر
Juniper Wall|Ardıç Duvarı|جدار العرعر
Ink Garden|Mürekkep Bahçesi|حديقة الحبر
Snow Pear|Kar Armudu|كمثرى الثلج
Gentle Echo|Yumuşak Yankı|الصدى اللطيف
Bronze Quail|Tunç Bıldırcın|السمانى البرونزية
Clear Amphora|Berrak Amfora|الجرة الصافية
Thousand Steps|Bin Basamak|الألف درجة
Violet Sail|Mor Yelken|الشراع البنفسجي
Far Beacon|Uzak Işık|الضوء البعيد
Cedar Drum|Sedir Davulu|طبل الأرز
Hidden Spring|Gizli Pınar|النبع الخفي
Linen Cloud|Keten Bulut|الغيمة الكتانية
Orange Stork|Turuncu Leylek|اللقلق البرتقالي
Stone Lily|Taş Zambağı|زنبق الحجر
Twin Lanterns|İkiz Fenerler|الفانوسان التوأمان
"""

# Kind, form in English, in Turkish, in Arabic with {e} for the epithet and {c} for the city.
FORMS = {
    "university": [
        ("University", "Üniversitesi", "جامعة {e} في {c}"),
        ("University of Technology", "Teknoloji Üniversitesi", "جامعة {e} للتكنولوجيا في {c}"),
        ("University", "Üniversitesi", "جامعة {e} في {c}"),
        ("University of Applied Sciences", "Uygulamalı Bilimler Üniversitesi", "جامعة {e} للعلوم التطبيقية في {c}"),
        ("Polytechnic", "Politeknik Üniversitesi", "جامعة {e} التقنية في {c}"),
        ("Maritime University", "Denizcilik Üniversitesi", "جامعة {e} البحرية في {c}"),
        ("Academy of Arts", "Sanat Akademisi", "أكاديمية {e} للفنون في {c}"),
    ],
    "research-institute": [
        ("Institute for Coastal Research", "Kıyı Araştırmaları Enstitüsü", "معهد {e} لأبحاث السواحل في {c}"),
        ("Institute for New Materials", "Yeni Malzemeler Enstitüsü", "معهد {e} للمواد الجديدة في {c}"),
    ],
    "company": [
        ("Instruments", "Ölçüm Aletleri Şirketi", "شركة {e} لأجهزة القياس في {c}"),
        ("Software", "Yazılım Şirketi", "شركة {e} للبرمجيات في {c}"),
        ("Energy", "Enerji Şirketi", "شركة {e} للطاقة في {c}"),
    ],
    "ngo": [("Foundation for Shores", "Kıyılar Vakfı", "مؤسسة {e} للشواطئ في {c}")],
}

# Language of teaching of a country, where it is not English alone.
TONGUES = {
    "DE": "de", "AT": "de", "CH": "de", "FR": "fr", "BE": "nl", "IT": "it", "ES": "es", "PL": "pl", "NL": "nl", "PT": "pt",
    "CZ": "cs", "SE": "sv", "NO": "no", "FI": "fi", "DK": "da", "GR": "el", "HU": "hu", "RO": "ro", "BG": "bg", "HR": "hr",
    "SI": "sl", "SK": "sk", "LT": "lt", "LV": "lv", "EE": "et", "RS": "sr", "MK": "mk", "BA": "bs", "AL": "sq", "ME": "sr",
    "XK": "sq", "MT": "mt", "IS": "is", "UA": "uk", "TR": "tr", "CY": "el", "GE": "ka", "AZ": "az", "JO": "ar", "LB": "ar",
    "SA": "ar", "AE": "ar", "IL": "he", "KZ": "kk", "UZ": "uz", "IR": "fa", "JP": "ja", "KR": "ko", "CN": "zh", "TW": "zh-Hant",
    "MN": "mn", "MY": "ms", "ID": "id", "VN": "vi", "TH": "th", "EG": "ar", "MA": "ar", "TN": "ar", "SN": "fr", "BR": "pt",
    "MX": "es", "AR": "es", "CL": "es", "CO": "es", "CA": "en", "BD": "bn",
}

# Members of the European Union and the third countries associated to Erasmus+ that have partners here, and Türkiye.
PROGRAMME = set(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO MK RS TR".split()
)
SOUTH = set("AU NZ ZA AR CL BR ID KE FJ WS".split())

# What the first partner of a city has of its own: epithet, native name and its language, and more.
OWN = {
    "Munich": dict(epithet="Green Otter", native="Universität Grüner Otter München", native_lang="de", search_names=["München", "Muenchen", "Monaco di Baviera"]),
    "Dresden": dict(epithet="Wooden Moon", search_names=["Technical School Dresden", "TS Dresden"]),
    "Athens": dict(epithet="Salt Bridge", native="Πανεπιστήμιο Γέφυρα του Αλατιού", native_lang="el", search_names=["Panepistimio Gefyra tou Alatiou"]),
    "Kyoto": dict(epithet="Snow Pear", native="京都雪梨大学", native_lang="ja", search_names=["Kyōto Yukinashi Daigaku"]),
    "Sapporo": dict(epithet="Glass Orchard", native="札幌硝子果樹園大学", native_lang="ja"),
    "Tbilisi": dict(epithet="Saffron Gate", native="ზაფრანის კარიბჭის უნივერსიტეტი", native_lang="ka"),
    "Haifa": dict(epithet="Clear Amphora", native="אוניברסיטת הכד הצלול", native_lang="he"),
    "Amman": dict(epithet="Stone Lily", native="جامعة زنبق الحجر", native_lang="ar"),
    "Cairo": dict(epithet="Ink Garden", native="جامعة حديقة الحبر", native_lang="ar"),
    "Taipei": dict(epithet="Cloud Ladder", native="臺北雲梯大學", native_lang="zh-Hant", search_names=["Yunti"]),
    "Seoul": dict(epithet="Wooden Moon", native="서울 나무달 대학교", native_lang="ko"),
    "Chengdu": dict(epithet="Paper Boat", native="成都纸船大学", native_lang="zh-Hans"),
    "Pristina": dict(epithet="White Pebble", native="Universiteti Guralec i Bardhë", native_lang="sq"),
    "Valletta": dict(epithet="Old Lighthouse", native="L-Università tal-Fanal il-Qadim", native_lang="mt"),
    "Saint-Denis (Réunion)": dict(epithet="Singing Sand", native="Université du Sable Chantant", native_lang="fr"),
    "Lyon": dict(epithet="Blue Lantern", native="Université de la Lanterne Bleue", native_lang="fr", former_names=["Lyon Blue Lantern College (until 2009)"]),
    "Warsaw": dict(epithet="Amber Heron", native="Uniwersytet Bursztynowej Czapli", native_lang="pl", former_names=["Warsaw Heron Evening School"]),
    "Reykjavík": dict(epithet="Far Beacon", native="Háskólinn Fjarljós", native_lang="is"),
    "Bangkok": dict(epithet="Twin Lanterns", native="มหาวิทยาลัยโคมแฝด", native_lang="th"),
    "Kyiv": dict(epithet="Stone Lily", native="Університет Кам’яної Лілії", native_lang="uk"),
    "Belgrade": dict(epithet="White Pebble", native="Универзитет Бели Облутак", native_lang="sr"),
    "Almaty": dict(epithet="Blue Lantern", native="Көк шам университеті", native_lang="kk"),
    "Gdańsk": dict(epithet="Lost Anchor", native="Uniwersytet Zgubionej Kotwicy", native_lang="pl"),
    "Porto": dict(epithet="Violet Sail", native="Universidade da Vela Violeta", native_lang="pt"),
    "Seville": dict(epithet="Copper Bell", native="Universidad de la Campana de Cobre", native_lang="es", former_names=["Academy of the Bell"]),
    "Isparta": dict(
        name=("Isparta Işıltılı İncir University", "Isparta Işıltılı İncir Üniversitesi", "جامعة التين اللامع في إسبارطة", "Universität Işıltılı İncir Isparta"),
        id="isparta-isiltili-incir", native="Isparta Işıltılı İncir Üniversitesi", native_lang="tr", acronym="IİÜ", search_names=["Isiltili Incir"],
    ),
    "Venice": dict(
        name=(
            "Joint Academy of Coastal Observation, Harbour Engineering, Applied Oceanography and Island Languages of the Three Invented Lagoons of Venice",
            "Venedik Üç Kurgusal Lagün Kıyı Gözlemi, Liman Mühendisliği, Uygulamalı Oşinografi ve Ada Dilleri Ortak Akademisi",
            "الأكاديمية المشتركة لرصد السواحل وهندسة الموانئ وعلوم المحيطات التطبيقية ولغات الجزر في البحيرات الثلاث المتخيلة في البندقية",
            "Gemeinsame Akademie für Küstenbeobachtung, Hafenbau, angewandte Ozeanografie und Inselsprachen der drei erfundenen Lagunen von Venedig",
        ),
        id="venice-three-lagoons", acronym="JACO",
    ),
    "Kyrenia": dict(
        epithet="Quiet Jetty",
        tongue="tr",
        notes=(
            "The campus lies in the northern part of the island. A record names its country by the code of ISO 3166-1, and the standard has one code for the island.",
            "Yerleşke adanın kuzey kesimindedir. Kayıtlarda ülke ISO 3166-1 koduyla gösterilir; standartta ada için tek kod vardır.",
            "يقع الحرم الجامعي في الجزء الشمالي من الجزيرة. وتسمّي السجلات البلد برمز المعيار ISO 3166-1، وفيه رمز واحد للجزيرة.",
        ),
    ),
    "Trondheim": dict(epithet="Night Heather", native="Universitetet Nattlyng", native_lang="no"),
    "Ulaanbaatar": dict(epithet="Falcon Stair", native="Шонхор шат их сургууль", native_lang="mn"),
    "Ohrid": dict(no_ar=True),
    "Maribor": dict(no_tr=True),
    "Funchal": dict(no_de=True),
}


def table(text):
    return [line.split("|") for line in text.strip().splitlines()]
