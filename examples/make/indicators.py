"""The 64 indicators of the catalogue: words, and the observations of those that are not computed."""

from toml import Blocks, Raw, words

# Things counted above or below the line, by a short key.
THINGS = {
    "programmes": ("Degree programmes on offer", "Açık derece programları", "البرامج الأكاديمية القائمة"),
    "accredited": ("Programmes with an international accreditation that is valid", "Geçerli uluslararası akreditasyonu olan programlar", "البرامج التي لها اعتماد دولي سارٍ"),
    "students": ("All students enrolled for a degree", "Derece programlarına kayıtlı tüm öğrenciler", "جميع الطلبة المسجلين لنيل درجة"),
    "accredited-students": ("Students of accredited programmes", "Akredite programların öğrencileri", "طلبة البرامج المعتمدة"),
    "reviews": ("Reviews that were due", "Yapılması gereken gözden geçirmeler", "المراجعات المستحقة"),
    "closed-reviews": ("Reviews with an action recorded", "Sonucunda eylem kaydedilen gözden geçirmeler", "المراجعات التي سُجل لها إجراء"),
    "international": ("Students from other countries", "Başka ülkelerden gelen öğrenciler", "الطلبة القادمون من بلدان أخرى"),
    "academics": ("Academic staff, headcount", "Akademik personel, kişi sayısı", "أعضاء هيئة التدريس، عدد الأشخاص"),
    "foreign-academics": ("Academic staff with another citizenship", "Başka uyruklu akademik personel", "أعضاء هيئة التدريس من جنسيات أخرى"),
    "countries": ("Countries of origin", "Geldikleri ülkeler", "بلدان المنشأ"),
    "net-flow": ("Incoming less outgoing students", "Gelen eksi giden öğrenciler", "الطلبة الوافدون مطروحًا منهم الموفدون"),
    "beds": ("Beds kept for students from abroad", "Yurt dışından gelenlere ayrılan yataklar", "الأسرّة المحجوزة للقادمين من الخارج"),
    "newcomers": ("Students who came from abroad in the year", "Yıl içinde yurt dışından gelen öğrenciler", "الطلبة القادمون من الخارج خلال العام"),
    "english-services": ("Services given in English", "İngilizce verilen hizmetler", "الخدمات المقدمة بالإنجليزية"),
    "three-services": ("Services given in three languages or more", "Üç veya daha çok dilde verilen hizmetler", "الخدمات المقدمة بثلاث لغات أو أكثر"),
    "services": ("All services recorded", "Kayıtlı tüm hizmetler", "جميع الخدمات المسجلة"),
    "buddies": ("Newcomers who were given a buddy", "Akran verilen yeni gelenler", "القادمون الجدد الذين خُصص لهم رفيق"),
    "scholarship-abroad": ("Scholarship money for students from abroad", "Yurt dışından gelenlere verilen burs tutarı", "أموال المنح للطلبة القادمين من الخارج"),
    "scholarship": ("All scholarship money", "Toplam burs tutarı", "مجموع أموال المنح"),
    "lively": ("Exchange agreements used in the last three years", "Son üç yılda kullanılan değişim anlaşmaları", "اتفاقيات التبادل المستخدمة في الأعوام الثلاثة الأخيرة"),
    "exchange-agreements": ("Exchange agreements in force", "Yürürlükteki değişim anlaşmaları", "اتفاقيات التبادل السارية"),
    "mobilities": ("Stays of the year under agreements", "Anlaşmalar kapsamında yılın hareketlilikleri", "إقامات العام ضمن الاتفاقيات"),
    "used-places": ("Places used by people going out", "Gidenlerin kullandığı yerler", "المقاعد التي استخدمها الموفدون"),
    "places": ("Places agreed for people going out", "Gidenler için kararlaştırılan yerler", "المقاعد المتفق عليها للمغادرين"),
    "renewed": ("Agreements that ended and were renewed", "Sona erip yenilenen anlaşmalar", "الاتفاقيات التي انتهت وجُددت"),
    "ended": ("Agreements that ended in the last twelve months", "Son on iki ayda sona eren anlaşmalar", "الاتفاقيات التي انتهت في آخر اثني عشر شهرًا"),
    "joint": ("Programmes awarded together with a partner", "Bir ortakla birlikte diploma veren programlar", "البرامج الممنوحة مع شريك"),
    "covered-units": ("Units named in an agreement in force", "Yürürlükteki bir anlaşmada adı geçen birimler", "الوحدات المذكورة في اتفاقية سارية"),
    "units": ("Academic units", "Akademik birimler", "الوحدات الأكاديمية"),
    "active-roles": ("Memberships with an active role", "Etkin görevli üyelikler", "العضويات ذات الدور الفاعل"),
    "memberships": ("Memberships in force", "Süren üyelikler", "العضويات القائمة"),
    "coauthored": ("Publications with an author abroad", "Yurt dışından yazarı olan yayınlar", "المنشورات التي لها مؤلف في الخارج"),
    "publications": ("Publications of the year", "Yılın yayınları", "منشورات العام"),
    "outgoing": ("Students who went abroad for a part of their degree", "Öğreniminin bir bölümü için yurt dışına giden öğrenciler", "الطلبة الذين ذهبوا إلى الخارج لجزء من دراستهم"),
    "incoming": ("Students who came for a part of their degree", "Öğreniminin bir bölümü için gelen öğrenciler", "الطلبة الذين قدموا لجزء من دراستهم"),
    "staff-out": ("Stays of staff abroad", "Personelin yurt dışı hareketlilikleri", "إقامات الموظفين في الخارج"),
    "mobile-graduates": ("Graduates with three months or 15 ECTS abroad", "Yurt dışında üç ay veya 15 AKTS geçirmiş mezunlar", "الخريجون الذين أمضوا ثلاثة أشهر أو 15 نقطة ECTS في الخارج"),
    "graduates": ("Graduates of the year", "Yılın mezunları", "خريجو العام"),
    "coordinated": ("Projects coordinated here", "Buradan yürütülen projeler", "المشاريع المنسقة هنا"),
    "projects": ("International projects running", "Süren uluslararası projeler", "المشاريع الدولية الجارية"),
    "intl-projects": ("Funded projects paid from abroad", "Yurt dışından ödenen fonlu projeler", "المشاريع الممولة من الخارج"),
    "all-projects": ("All projects with outside funds", "Dış fonlu tüm projeler", "جميع المشاريع ذات التمويل الخارجي"),
    "regions": ("Sub-regions with a partner", "Ortağı olan alt bölgeler", "المناطق الفرعية التي فيها شريك"),
    "all-regions": ("Sub-regions of UN M49", "BM M49 alt bölgeleri", "المناطق الفرعية في تصنيف M49"),
    "digital": ("KA131 agreements signed digitally", "Dijital imzalanan KA131 anlaşmaları", "اتفاقيات KA131 الموقعة رقميًا"),
    "ka131": ("KA131 agreements in force", "Yürürlükteki KA131 anlaşmaları", "اتفاقيات KA131 السارية"),
    "online-la": ("Learning agreements made online", "Çevrim içi yapılan öğrenim anlaşmaları", "اتفاقيات التعلم المنجزة عبر الإنترنت"),
    "all-la": ("All learning agreements", "Tüm öğrenim anlaşmaları", "جميع اتفاقيات التعلم"),
    "english-programmes": ("Programmes wholly in English", "Tümü İngilizce olan programlar", "البرامج التي تُدرّس كلها بالإنجليزية"),
    "english-courses": ("Courses taught in English", "İngilizce verilen dersler", "المقررات التي تُدرّس بالإنجليزية"),
    "courses": ("All courses of the year", "Yılın tüm dersleri", "جميع مقررات العام"),
    "c1": ("Academic staff with English at C1 or better", "İngilizcesi C1 veya üstü olan akademik personel", "أعضاء هيئة التدريس بمستوى C1 فأعلى في الإنجليزية"),
    "entry": ("New students who met the English entry level", "İngilizce giriş düzeyini sağlayan yeni öğrenciler", "الطلبة الجدد الذين استوفوا مستوى الإنجليزية"),
    "entrants": ("New students of the year", "Yılın yeni öğrencileri", "الطلبة الجدد في العام"),
    "with-id": ("Records with an identifier", "Tanımlayıcısı olan kayıtlar", "السجلات التي لها معرّف"),
    "records": ("Partner records", "Ortak kayıtları", "سجلات الشركاء"),
}

LIMITS = {
    "register": ("It says as much as the register: a record that nobody entered is not counted.", "Kayıtlar ne kadar tamsa o kadar doğrudur: girilmemiş bir kayıt sayılmaz.", "يصح بقدر اكتمال السجل: فما لم يُدخَل لا يُحتسب."),
    "small": ("Groups of fewer than five people are not shown.", "Beş kişiden küçük gruplar gösterilmez.", "لا تُعرض المجموعات التي تقل عن خمسة أشخاص."),
    "quality": ("A number is not a judgement: a small programme counts as much as a large one.", "Sayı bir yargı değildir: küçük bir program büyük bir program kadar sayılır.", "العدد ليس حكمًا: فالبرنامج الصغير يُحتسب كالكبير."),
    "ranking": ("Lists change their method; places of two editions are not strictly comparable.", "Listeler yöntem değiştirir; iki yılın sıraları tam olarak karşılaştırılamaz.", "تغيّر القوائم طريقتها، فلا تصح مقارنة مرتبتين في طبعتين تمامًا."),
    "index": ("With few partners the index moves much; the counts stand beside it.", "Ortak sayısı azsa gösterge çok oynar; sayılar yanında yazılıdır.", "إذا قلّ الشركاء تذبذب المؤشر كثيرًا، والأعداد مذكورة بجانبه."),
    "reported": ("Reported by the units and not checked one by one.", "Birimlerin bildirimidir, tek tek denetlenmemiştir.", "أبلغت به الوحدات ولم يُدقَّق واحدًا واحدًا."),
    "world": ("World population is one measure of balance among several.", "Dünya nüfusu, denge için ölçütlerden yalnız biridir.", "عدد سكان العالم مقياس واحد للتوازن بين مقاييس عدة."),
    "basis": ("Before 2019/2020 students were counted by the country of their earlier schooling.", "2019/2020'den önce öğrenciler önceki öğrenim ülkesine göre sayılmıştır.", "قبل 2019/2020 كان الطلبة يُحتسبون بحسب بلد دراستهم السابقة."),
}

# id|element|unit|direction|decimals|method c or o|above|below|limit|title en|tr|ar|definition en|tr|ar
CATALOGUE = """
q01|1|percent|up|0|c|accredited|programmes|quality|Programmes with international accreditation|Uluslararası akreditasyonlu programlar|البرامج ذات الاعتماد الدولي|Share of programmes that an international body has accredited and whose accreditation is valid on the status day.|Durum gününde geçerli bir uluslararası akreditasyonu olan programların payı.|نسبة البرامج التي اعتمدتها جهة دولية ويسري اعتمادها في يوم الحالة.
q02|1|percent|up|1|c|accredited-students|students|quality|Students in accredited programmes|Akredite programlardaki öğrenciler|الطلبة في البرامج المعتمدة|Share of students who study in a programme with a valid international accreditation.|Geçerli uluslararası akreditasyonu olan programlarda okuyan öğrencilerin payı.|نسبة الطلبة الدارسين في برامج لها اعتماد دولي سارٍ.
q03|1|count|down|0|c|||register|Accreditations that end within a year|Bir yıl içinde bitecek akreditasyonlar|اعتمادات تنتهي خلال عام|Accreditations, labels and ratings whose last day comes within twelve months.|Son günü on iki ay içinde gelen akreditasyon, etiket ve dereceler.|الاعتمادات والعلامات والتقديرات التي ينتهي أجلها خلال اثني عشر شهرًا.
q04|1|rank|down|0|c|||ranking|Place in the Invented World List|Kurgusal Dünya Listesi'ndeki sıra|المرتبة في القائمة العالمية المتخيلة|Middle of the band in which each edition of the list puts the university.|Listenin her yılında üniversitenin yer aldığı aralığın ortası.|وسط الفئة التي تضع فيها كل طبعة من القائمة الجامعةَ.
q05|1|score|up|1|o|||ranking|Score for international outlook|Uluslararası görünüm puanı|درجة الانفتاح الدولي|Score that the Invented World List gives for students, staff and authors from abroad.|Kurgusal Dünya Listesi'nin yurt dışından öğrenci, personel ve yazarlar için verdiği puan.|الدرجة التي تمنحها القائمة العالمية المتخيلة للطلبة والموظفين والمؤلفين من الخارج.
q06|1|percent|up|0|c|closed-reviews|reviews|register|Reviews that led to an action|Eyleme dönüşen gözden geçirmeler|مراجعات أفضت إلى إجراء|Share of policy reviews that were due and ended with an action on record.|Zamanı gelen politika gözden geçirmelerinden kayıtlı bir eylemle bitenlerin payı.|نسبة مراجعات السياسة المستحقة التي انتهت بإجراء مسجل.
m01|2|percent|up|1|c|international|students|basis|International students|Uluslararası öğrenciler|الطلبة الدوليون|Students from other countries as a share of all students enrolled for a degree.|Başka ülkelerden gelen öğrencilerin, derece programlarındaki tüm öğrencilere oranı.|نسبة الطلبة القادمين من بلدان أخرى إلى جميع الطلبة المسجلين لنيل درجة.
m02|2|percent|up|1|c|international|students|basis|International students by cycle|Düzeye göre uluslararası öğrenciler|الطلبة الدوليون بحسب المرحلة|The same share within each study cycle.|Aynı oranın her öğrenim düzeyindeki değeri.|النسبة نفسها داخل كل مرحلة دراسية.
m03|2|percent|up|1|o|foreign-academics|academics|reported|International academics|Uluslararası akademisyenler|الأكاديميون الدوليون|Academic staff with another citizenship as a share of all academic staff.|Başka uyruklu akademik personelin tüm akademik personele oranı.|نسبة أعضاء هيئة التدريس من جنسيات أخرى إلى جميع الأعضاء.
m04|2|count|up|0|o|||reported|International academics with a doctorate|Doktoralı uluslararası akademisyenler|الأكاديميون الدوليون الحاصلون على الدكتوراه|Academic staff with another citizenship who hold a doctorate.|Başka uyruklu olup doktorası bulunan akademik personel.|أعضاء هيئة التدريس من جنسيات أخرى الحاصلون على الدكتوراه.
m05|2|count|up|0|c|||small|Countries of students|Öğrencilerin ülkeleri|بلدان الطلبة|Countries that at least one student comes from.|En az bir öğrencinin geldiği ülkeler.|البلدان التي يأتي منها طالب واحد على الأقل.
m06|2|ratio|context|3|c|countries|international|index|Countries per international student|Uluslararası öğrenci başına ülke|البلدان لكل طالب دولي|Number of countries divided by the number of international students.|Ülke sayısının uluslararası öğrenci sayısına bölümü.|عدد البلدان مقسومًا على عدد الطلبة الدوليين.
m07|2|count|up|0|c|||basis|New international students|Yeni uluslararası öğrenciler|الطلبة الدوليون الجدد|Students from other countries who enrolled for the first time in the year.|Yıl içinde ilk kez kayıt yaptıran, başka ülkelerden gelen öğrenciler.|الطلبة القادمون من بلدان أخرى الذين سجلوا للمرة الأولى خلال العام.
m08|2|percent|band|2|c|net-flow|students|small|Net flow of mobile students|Hareketli öğrencilerin net akışı|صافي تدفق الطلبة المتنقلين|Incoming less outgoing exchange students, as a share of all students.|Gelen eksi giden değişim öğrencilerinin tüm öğrencilere oranı.|طلبة التبادل الوافدون مطروحًا منهم الموفدون، نسبةً إلى جميع الطلبة.
i01|3|percent|up|0|o|beds|newcomers|reported|Beds for students from abroad|Yurt dışından gelenler için yataklar|أسرّة للطلبة القادمين من الخارج|Beds kept for students from abroad for every hundred who came in the year.|Yıl içinde gelen her yüz öğrenci için ayrılmış yatak sayısı.|عدد الأسرّة المحجوزة لكل مئة طالب قادم خلال العام.
i02|3|percent|up|0|c|english-services|services|register|Services in English|İngilizce hizmetler|الخدمات بالإنجليزية|Share of services that can be had in English.|İngilizce alınabilen hizmetlerin payı.|نسبة الخدمات المتاحة بالإنجليزية.
i03|3|percent|up|0|c|three-services|services|register|Services in three languages or more|Üç veya daha çok dilde hizmetler|الخدمات بثلاث لغات أو أكثر|Share of services that can be had in at least three languages.|En az üç dilde alınabilen hizmetlerin payı.|نسبة الخدمات المتاحة بثلاث لغات على الأقل.
i04|3|count|up|0|c|||register|Welcome and intercultural events|Karşılama ve kültürlerarası etkinlikler|فعاليات الترحيب والتعارف بين الثقافات|Events of orientation and intercultural exchange that began in the year.|Yıl içinde başlayan uyum ve kültürlerarası etkinlikler.|فعاليات التوجيه والتعارف بين الثقافات التي بدأت خلال العام.
i05|3|percent|up|0|o|buddies|newcomers|reported|Newcomers with a buddy|Akranı olan yeni gelenler|القادمون الجدد ذوو الرفيق|Share of students from abroad who were given a buddy in their first month.|Yurt dışından gelen öğrencilerden ilk ayında akran verilenlerin payı.|نسبة الطلبة القادمين من الخارج الذين خُصص لهم رفيق في شهرهم الأول.
i06|3|percent|up|1|o|scholarship-abroad|scholarship|reported|Scholarships for students from abroad|Yurt dışından gelenlere burslar|المنح للطلبة القادمين من الخارج|Share of the scholarship budget that goes to students from abroad.|Burs bütçesinden yurt dışından gelen öğrencilere ayrılan pay.|حصة الطلبة القادمين من الخارج من ميزانية المنح.
p01|4|count|up|0|c|||register|Active partners|Etkin ortaklar|الشركاء الفاعلون|Partners abroad with at least one agreement in force on the status day.|Durum gününde yürürlükte en az bir anlaşması olan yurt dışındaki ortaklar.|الشركاء في الخارج الذين لديهم اتفاقية سارية واحدة على الأقل في يوم الحالة.
p02|4|count|context|0|c|||register|Agreements in force|Yürürlükteki anlaşmalar|الاتفاقيات السارية|Agreements with partners abroad that are in force on the status day, by kind.|Durum gününde yürürlükte olan, yurt dışındaki ortaklarla yapılmış anlaşmalar, türüne göre.|الاتفاقيات مع الشركاء في الخارج السارية في يوم الحالة بحسب نوعها.
p03|4|count|up|0|c|||register|Countries of partners|Ortakların ülkeleri|بلدان الشركاء|Countries abroad in which there is an active partner.|Etkin bir ortağın bulunduğu yabancı ülkeler.|البلدان الأجنبية التي يوجد فيها شريك فاعل.
p04|4|percent|up|0|c|lively|exchange-agreements|register|Agreements in use|Kullanılan anlaşmalar|الاتفاقيات المستخدمة|Share of exchange agreements, at least a year old, under which somebody has travelled in the last three years.|En az bir yıllık değişim anlaşmalarından son üç yılda hareketlilik görülenlerin payı.|نسبة اتفاقيات التبادل التي مضى عليها عام على الأقل وسافر ضمنها أحد في الأعوام الثلاثة الأخيرة.
p05|4|ratio|up|2|c|mobilities|exchange-agreements|small|Stays per agreement|Anlaşma başına hareketlilik|الإقامات لكل اتفاقية|Stays of the latest year divided by the exchange agreements in force.|Son yılın hareketliliklerinin yürürlükteki değişim anlaşmalarına bölümü.|إقامات آخر عام مقسومة على اتفاقيات التبادل السارية.
p06|4|percent|band|0|c|used-places|places|small|Use of agreed places|Kararlaştırılan yerlerin kullanımı|استخدام المقاعد المتفق عليها|Places used by people going out, of all places that agreements give.|Anlaşmaların verdiği yerlerden gidenlerce kullanılanların payı.|المقاعد التي استخدمها الموفدون من مجموع ما تمنحه الاتفاقيات.
p07|4|count|down|0|c|||register|Agreements that end within a year|Bir yıl içinde bitecek anlaşmalar|اتفاقيات تنتهي خلال عام|Agreements in force whose last day comes within twelve months.|Son günü on iki ay içinde gelen yürürlükteki anlaşmalar.|الاتفاقيات السارية التي ينتهي أجلها خلال اثني عشر شهرًا.
p08|4|percent|band|0|c|renewed|ended|register|Renewal of agreements|Anlaşmaların yenilenmesi|تجديد الاتفاقيات|Share of agreements that ended in the last twelve months and have a successor.|Son on iki ayda biten anlaşmalardan devamı olanların payı.|نسبة الاتفاقيات المنتهية في آخر اثني عشر شهرًا ولها خلف.
p09|4|count|down|0|c|||register|Dormant agreements|Kullanılmayan anlaşmalar|الاتفاقيات الخاملة|Exchange agreements, at least a year old, under which nobody has travelled in the last three years.|En az bir yıllık olup son üç yılda hareketlilik görülmeyen değişim anlaşmaları.|اتفاقيات التبادل التي مضى عليها عام على الأقل ولم يسافر ضمنها أحد في الأعوام الثلاثة الأخيرة.
p10|4|percent|up|1|c|joint|programmes|register|Joint and double degrees|Ortak ve çift diplomalar|الشهادات المشتركة والمزدوجة|Share of programmes whose degree is awarded together with a partner.|Diploması bir ortakla birlikte verilen programların payı.|نسبة البرامج التي تُمنح شهادتها مع شريك.
p11|4|percent|up|0|c|covered-units|units|register|Units with an agreement|Anlaşması olan birimler|وحدات لها اتفاقية|Share of academic units that an agreement in force names.|Yürürlükteki bir anlaşmada adı geçen akademik birimlerin payı.|نسبة الوحدات الأكاديمية المذكورة في اتفاقية سارية.
p12|4|index|up|2|c|||index|Diversity of partners|Ortakların çeşitliliği|تنوع الشركاء|Countries of active partners divided by the natural logarithm of the number of partners.|Etkin ortakların ülke sayısının, ortak sayısının doğal logaritmasına bölümü.|عدد بلدان الشركاء الفاعلين مقسومًا على اللوغاريتم الطبيعي لعددهم.
v01|5|count|up|0|c|||register|Memberships of networks|Ağ üyelikleri|عضويات الشبكات|Memberships of international networks in force on the status day.|Durum gününde süren uluslararası ağ üyelikleri.|العضويات القائمة في الشبكات الدولية في يوم الحالة.
v02|5|percent|up|0|c|active-roles|memberships|register|Active roles in networks|Ağlarda etkin görevler|الأدوار الفاعلة في الشبكات|Share of memberships in which the university founds, leads, hosts or coordinates.|Üniversitenin kurucu, yönetici, ev sahibi veya koordinatör olduğu üyeliklerin payı.|نسبة العضويات التي تكون فيها الجامعة مؤسِّسة أو قائدة أو مضيفة أو منسقة.
v03|5|count|up|0|c|||register|Networks founded|Kurulan ağlar|الشبكات المؤسَّسة|International networks of which the university is a founder.|Üniversitenin kurucusu olduğu uluslararası ağlar.|الشبكات الدولية التي شاركت الجامعة في تأسيسها.
v04|5|count|up|0|c|||register|International events hosted|Ev sahipliği yapılan uluslararası etkinlikler|الفعاليات الدولية المستضافة|Events hosted in the year in which people of more than one country took part.|Yıl içinde ev sahipliği yapılan, birden çok ülkeden katılımlı etkinlikler.|الفعاليات المستضافة خلال العام وشارك فيها أناس من أكثر من بلد.
v05|5|percent|up|0|o|coauthored|publications|reported|Publications with authors abroad|Yurt dışından yazarlı yayınlar|المنشورات ذات المؤلفين في الخارج|Share of publications of the year that have at least one author abroad.|Yılın yayınlarından yurt dışından en az bir yazarı olanların payı.|نسبة منشورات العام التي لها مؤلف واحد على الأقل في الخارج.
x01|6|percent|up|2|c|outgoing|students|small|Students going abroad|Yurt dışına giden öğrenciler|الطلبة الموفدون|Students who went abroad for a part of their degree, as a share of all students.|Öğreniminin bir bölümü için yurt dışına gidenlerin tüm öğrencilere oranı.|نسبة من ذهبوا إلى الخارج لجزء من دراستهم إلى جميع الطلبة.
x02|6|percent|up|2|c|incoming|students|small|Students coming for a term|Bir dönem için gelen öğrenciler|الطلبة الوافدون لفصل|Students who came for a part of their degree, compared with all students here.|Öğreniminin bir bölümü için gelenlerin buradaki tüm öğrencilere oranı.|نسبة من قدموا لجزء من دراستهم إلى جميع الطلبة هنا.
x03|6|index|band|2|c|||small|Exchange balance|Değişim dengesi|ميزان التبادل|Incoming less outgoing students, divided by both together: 0 is balance.|Gelen eksi giden öğrencilerin, ikisinin toplamına bölümü: 0 dengedir.|عدد الوافدين مطروحًا منه عدد الموفدين، مقسومًا على مجموعهما: الصفر هو التوازن.
x04|6|ratio|band|2|c|||small|Reciprocity with partners|Ortaklarla karşılıklılık|المعاملة بالمثل مع الشركاء|Middle value, over exchange partners, of the smaller flow divided by the larger one in three years.|Değişim ortaklarında üç yıllık küçük akışın büyüğe oranının ortancası.|وسيط نسبة التدفق الأصغر إلى الأكبر خلال ثلاثة أعوام بين شركاء التبادل.
x05|6|count|up|0|c|||small|Traineeships|Stajlar|التدريب|Students who went or came for a traineeship, in each direction.|Staj için giden veya gelen öğrenciler, her yön ayrı.|الطلبة الذين ذهبوا أو قدموا للتدريب، كل اتجاه على حدة.
x06|6|percent|up|1|c|staff-out|academics|small|Staff on the move|Hareketli personel|حراك الموظفين|Stays of staff abroad for every hundred academics.|Her yüz akademisyene düşen yurt dışı personel hareketliliği.|إقامات الموظفين في الخارج لكل مئة أكاديمي.
x07|6|percent|up|1|o|mobile-graduates|graduates|reported|Graduates with time abroad|Yurt dışı deneyimli mezunlar|خريجون لهم تجربة في الخارج|Share of graduates who spent at least three months or 15 ECTS abroad.|Yurt dışında en az üç ay veya 15 AKTS geçiren mezunların payı.|نسبة الخريجين الذين أمضوا في الخارج ثلاثة أشهر أو 15 نقطة ECTS على الأقل.
g01|7|count|up|0|c|||register|International projects running|Süren uluslararası projeler|المشاريع الدولية الجارية|Projects with international funds that run on the status day, by programme.|Durum gününde süren uluslararası fonlu projeler, programına göre.|المشاريع ذات التمويل الدولي الجارية في يوم الحالة بحسب البرنامج.
g02|7|money|up|0|c|||register|International grant income|Uluslararası fon geliri|إيراد المنح الدولية|Sum of the university's own shares in projects running, in euro.|Süren projelerde üniversitenin paylarının avro olarak toplamı.|مجموع حصص الجامعة في المشاريع الجارية باليورو.
g03|7|percent|up|0|c|coordinated|projects|register|Projects coordinated|Yürütücüsü olunan projeler|المشاريع المنسقة|Share of projects running that the university coordinates.|Süren projelerden üniversitenin yürüttüklerinin payı.|نسبة المشاريع الجارية التي تنسقها الجامعة.
g04|7|percent|up|1|o|intl-projects|all-projects|reported|Funded projects paid from abroad|Yurt dışından ödenen fonlu projeler|المشاريع الممولة من الخارج|Share of projects with outside funds whose funds are international.|Dış fonlu projelerden fonu uluslararası olanların payı.|نسبة المشاريع ذات التمويل الخارجي التي تمويلها دولي.
b01|8|index|context|2|c|||index|Diversity of partner countries|Ortak ülkelerinin çeşitliliği|تنوع بلدان الشركاء|Shannon index of active partners over countries.|Etkin ortakların ülkelere dağılımının Shannon göstergesi.|مؤشر شانون لتوزع الشركاء الفاعلين على البلدان.
b02|8|index|up|2|c|||index|Evenness over countries|Ülkelere eşit dağılım|التساوي بين البلدان|How evenly partners are spread over the countries that have any: 1 is even.|Ortakların, ortağı olan ülkelere ne kadar eşit dağıldığı: 1 eşittir.|مدى تساوي توزع الشركاء على البلدان التي فيها شركاء: الواحد تساوٍ تام.
b03|8|index|up|1|c|||index|Effective number of countries|Etkin ülke sayısı|العدد الفعّال للبلدان|Partners are as diverse as if they stood evenly in this number of countries.|Ortaklar, bu kadar ülkeye eşit dağılmış gibi çeşitlidir.|تنوع الشركاء كما لو توزعوا بالتساوي على هذا العدد من البلدان.
b04|8|index|down|3|c|||index|Concentration on countries|Ülkelerde yoğunlaşma|التركز في بلدان|Sum of the squared shares of countries among active partners.|Ülkelerin etkin ortaklar içindeki paylarının kareleri toplamı.|مجموع مربعات حصص البلدان بين الشركاء الفاعلين.
b05|8|ratio|context|2|c|||world|Partners and population by region|Bölgeye göre ortaklar ve nüfus|الشركاء والسكان بحسب المنطقة|Share of partners in a region divided by its share of world population: 1 is in proportion.|Bölgenin ortaklardaki payının dünya nüfusundaki payına bölümü: 1 orantılıdır.|حصة المنطقة من الشركاء مقسومة على حصتها من سكان العالم: الواحد تناسب.
b06|8|index|context|2|c|||world|Overlap with world population|Dünya nüfusuyla örtüşme|التطابق مع سكان العالم|Part of the distribution of partners over regions that it shares with world population.|Ortakların bölgelere dağılımının dünya nüfusununkiyle ortak bölümü.|الجزء المشترك بين توزع الشركاء وتوزع سكان العالم على المناطق.
b07|8|percent|up|0|c|regions|all-regions|register|Sub-regions with a partner|Ortağı olan alt bölgeler|المناطق الفرعية التي فيها شريك|Sub-regions of UN M49 in which there is an active partner.|Etkin bir ortağın bulunduğu BM M49 alt bölgeleri.|المناطق الفرعية في M49 التي فيها شريك فاعل.
b08|8|index|band|2|c|||small|Symmetry of flows by region|Bölgeye göre akış simetrisi|تماثل التدفقات بحسب المنطقة|Incoming less outgoing people of a region, divided by both together.|Bir bölgeden gelen eksi oraya giden kişilerin, ikisinin toplamına bölümü.|عدد الوافدين من منطقة مطروحًا منه عدد الموفدين إليها، مقسومًا على مجموعهما.
d01|D|percent|up|0|c|digital|ka131|register|Agreements signed digitally|Dijital imzalanan anlaşmalar|الاتفاقيات الموقعة رقميًا|Share of KA131 agreements in force that were signed in Erasmus Without Paper.|Yürürlükteki KA131 anlaşmalarından Erasmus Without Paper ile imzalananların payı.|نسبة اتفاقيات KA131 السارية الموقعة عبر «إيراسموس بلا ورق».
d02|D|percent|up|0|o|online-la|all-la|reported|Learning agreements online|Çevrim içi öğrenim anlaşmaları|اتفاقيات التعلم عبر الإنترنت|Share of learning agreements that were made online.|Çevrim içi yapılan öğrenim anlaşmalarının payı.|نسبة اتفاقيات التعلم المنجزة عبر الإنترنت.
d03|D|percent|up|0|c|with-id|records|register|Openness of this portal|Bu portalın açıklığı|انفتاح هذا الموقع|Records with an identifier, figures with a source, and titles in every language.|Tanımlayıcısı olan kayıtlar, kaynağı olan sayılar ve her dilde başlıklar.|السجلات ذات المعرّف والأرقام ذات المصدر والعناوين بكل اللغات.
d04|D|days|down|0|c|||register|Age of the figures|Sayıların yaşı|عمر الأرقام|Middle age in days of the newest observation of each indicator.|Her göstergenin en yeni gözleminin gün olarak ortanca yaşı.|وسيط عمر أحدث رصد لكل مؤشر بالأيام.
l01|L|percent|up|0|c|english-programmes|programmes|register|Programmes in English|İngilizce programlar|البرامج بالإنجليزية|Share of programmes that are taught wholly in English.|Tümüyle İngilizce yürütülen programların payı.|نسبة البرامج التي تُدرّس كلها بالإنجليزية.
l02|L|percent|up|0|o|english-courses|courses|reported|Courses in English|İngilizce dersler|المقررات بالإنجليزية|Share of courses of the year that were taught in English.|Yıl içinde İngilizce verilen derslerin payı.|نسبة مقررات العام التي دُرّست بالإنجليزية.
l03|L|percent|up|0|o|c1|academics|reported|Academics with good English|İngilizcesi iyi akademisyenler|أكاديميون يتقنون الإنجليزية|Share of academic staff with English at level C1 or better.|İngilizcesi C1 veya üstü düzeyde olan akademik personelin payı.|نسبة أعضاء هيئة التدريس بمستوى C1 فأعلى في الإنجليزية.
l04|L|percent|up|0|o|entry|entrants|reported|New students ready for English|İngilizceye hazır yeni öğrenciler|طلبة جدد جاهزون للإنجليزية|Share of new students who met the English level without a preparatory year.|Hazırlık yılı okumadan İngilizce düzeyini sağlayan yeni öğrencilerin payı.|نسبة الطلبة الجدد الذين استوفوا مستوى الإنجليزية دون سنة تحضيرية.
"""

# Observed ones: kind of period (a academic, y year, e edition), first year, years, then either a start and an end of the
# share with the denominator at the start and the end, or a start and an end of a value.
OBSERVED = {
    "m03": ("a", 2016, 10, (5.2, 9.6), (520, 640)),
    "m04": ("a", 2016, 10, (24, 58), None),
    "q05": ("e", 2018, 9, (19.4, 38.4), None),
    "i01": ("a", 2016, 10, (31, 44), (760, 1540)),
    "i05": ("a", 2017, 9, (38, 47), (240, 420)),
    "i06": ("y", 2015, 9, (11.0, 15.5), (9200000, 21500000)),
    "v05": ("y", 2016, 10, (29, 41), (640, 1010)),
    "x07": ("a", 2016, 10, (7.4, 10.1), (1490, 1940)),
    "g04": ("y", 2016, 10, (27.0, 21.4), (63, 84)),
    "d02": ("a", 2018, 8, (12, 81), (190, 330)),
    "l02": ("a", 2016, 10, (52, 66), (1240, 1580)),
    "l03": ("a", 2016, 10, (54, 63), (520, 640)),
    "l04": ("a", 2017, 9, (41, 52), (1820, 2360)),
}


def source(year):
    return {"name": "Poyraz University, invented for the sample", "retrieved": Raw(f"{year + 1}-10-15") if year < 2026 else Raw("2026-11-02"), "licence": "CC0-1.0"}


def observations(iid, rnd):
    form, first, years, ends, den = OBSERVED[iid]
    rows = Blocks()
    for k in range(years):
        y = first + k
        at = k / (years - 1)
        period = {"a": f"{y}/{y + 1}", "y": y, "e": f"iwl:{y}"}[form]
        row = {"period": period}
        wobble = 1 + (rnd.random() - 0.5) * 0.05
        level = (ends[0] + (ends[1] - ends[0]) * at) * wobble
        if iid == "d02":
            level = ends[0] * (ends[1] / ends[0]) ** (at ** 0.8)
        if iid == "q05":
            level = (17.0, 18.6, 20.3, 22.1, 24.0, 27.5, 31.2, 35.0, 38.4)[k]
        if den:
            whole = int(den[0] + (den[1] - den[0]) * at + rnd.randrange(-8, 9))
            row.update(num=int(round(level / 100 * whole)), den=whole)
        else:
            row["value"] = int(round(level)) if iid == "m04" else round(level, 1)
        row["source"] = source(y)
        row["as_of"] = Raw(f"{y + 1}-09-30") if y < 2026 else Raw("2026-10-20")
        rows.append(row)
    at = {str(r["period"]): r for r in rows}
    if iid == "m04":
        rows.remove(at["2020/2021"])
    if iid == "m03":
        at["2025/2026"]["status"] = "provisional"
    if iid == "l03":
        at["2021/2022"]["status"] = "break"
        at["2021/2022"]["note"] = words("From this year on a certificate is asked for; before, staff judged themselves.", "Bu yıldan itibaren belge istenmektedir; önceki yıllarda kişiler kendilerini değerlendirmiştir.", "ابتداء من هذا العام تُطلب شهادة، وكان الأعضاء قبله يقدّرون مستواهم بأنفسهم.")
    if iid == "v05":
        for y, v in ((2016, 29), (2017, 30)):
            at[str(y)].pop("num"), at[str(y)].pop("den")
            at[str(y)]["published"] = {"value": v, "unit": "percent", "rounded_to": 1}
    if iid == "x07":
        r = at["2023/2024"]
        r["revised"] = {"date": Raw("2026-03-02"), "from": round(r["num"] / r["den"] * 100 - 0.6, 1), "reason": dict(words("Late reports of one faculty were added.", "Bir fakültenin geç gelen bildirimleri eklendi.", "أضيفت تقارير متأخرة من إحدى الكليات."))}
    if iid == "d02":
        for y in ("2020/2021", "2019/2020", "2021/2022"):
            at[y]["note"] = words("Forms moved online during the pandemic.", "Salgın sırasında formlar çevrim içine taşındı.", "انتقلت النماذج إلى الإنترنت خلال الجائحة.")
    if iid == "l02":
        for r in list(rows):
            if int(r["period"][:4]) >= 2020:
                whole = 380 + 12 * (int(r["period"][:4]) - 2020)
                rows.append({"period": r["period"], "num": int(whole * (0.71 + 0.02 * (int(r["period"][:4]) - 2020))), "den": whole, "dims": {"cycle": "master"}, "source": dict(r["source"]), "as_of": r["as_of"]})
    if iid == "i05":
        at["2024/2025"]["status"] = "estimated"
    return rows


def records(rnd, common):
    out = {}
    for line in CATALOGUE.strip().splitlines():
        iid, element, unit, direction, decimals, method, above, below, limit, te, tt, ta, de, dt, da = line.split("|")
        r = {
            "title": words(te, tt, ta), "definition": words(de, dt, da), "element": int(element) if element.isdigit() else element, "unit": unit, "direction": direction,
            "method": "computed" if method == "c" else "observed", "computed": iid if method == "c" else None,
            "records": [f"quality:iwl-{y}" for y in range(2021, 2027)] if iid == "q04" else None,
            "update_cycle": "P1Y", "numerator": words(*THINGS[above]) if above else None, "denominator": words(*THINGS[below]) if below else None,
            "basis": "headcount" if iid in ("m03", "m04", "l03") else None, "limitations": words(*LIMITS[limit]), "precision": int(decimals),
            "edition": words("Invented World List", "Kurgusal Dünya Listesi", "القائمة العالمية المتخيلة") if iid in ("q05",) else None, **common("statistics"),
        }
        if method == "o":
            r["obs"] = observations(iid, rnd)
        out[iid] = r
    assert len(out) == 64
    return out


def stored(record, period):
    """Value of an observation as pages show it."""
    for o in record["obs"]:
        if str(o["period"]) == str(period) and "dims" not in o:
            v = o["value"] if "value" in o else o["published"]["value"] if "published" in o else o["num"] / o["den"] * 100
            return round(float(v), record["precision"])
    raise KeyError(period)
