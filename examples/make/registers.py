"""The smaller registers: networks, grants, quality, calls, events, services, documents, glossary, offices."""

from toml import Blocks, Raw, words

W = words


def institution(common):
    record = {
        "name": W("Poyraz University", "Poyraz Üniversitesi", "جامعة بويراز"),
        "short_name": W("POYRAZ", "POYRAZ", "بويراز"),
        "country": "TR", "city": W("Poyraz", "Poyraz", "بويراز"), "lat": 38.62, "lon": 26.51, "precision": "city", "coord_source": "Invented place on the Aegean coast",
        "website": "https://www.poyraz.example/", "academic_year_end": "--08-31", "time_zone": "Europe/Istanbul", "official": False, "invented": True, "founded": "1989",
        "address": W("1 North Wind Street, 35000 Poyraz", "Poyraz Rüzgârı Sokak No. 1, 35000 Poyraz", "شارع ريح الشمال رقم 1، 35000 بويراز"),
        "teaching_languages": ["en", "tr"], **common(), "owner": "international-office",
    }
    names = "partners agreements networks memberships programmes quality grants units mobility enrolment services events policy".split()
    return record, [("ids", {"hei": "poyraz.example"}), ("coverage", {n: "complete" for n in names})]


OFFICES = [
    ("international-office", "International Office", "Uluslararası İlişkiler Ofisi", "مكتب العلاقات الدولية", "Partnerships, networks and the policy", "Ortaklıklar, ağlar ve politika", "الشراكات والشبكات والسياسة", "international"),
    ("exchange-office", "Exchange Office", "Değişim Ofisi", "مكتب التبادل", "Erasmus+, Mevlana, Orhun and bilateral exchange", "Erasmus+, Mevlana, Orhun ve ikili değişim", "إيراسموس+ ومولانا وأورخون والتبادل الثنائي", "exchange"),
    ("students-office", "Office for International Students", "Uluslararası Öğrenci Ofisi", "مكتب الطلبة الدوليين", "Admission, residence permits and daily life", "Kabul, ikamet izni ve günlük yaşam", "القبول وإذن الإقامة والحياة اليومية", "students"),
    ("projects-office", "Project Office", "Proje Ofisi", "مكتب المشاريع", "International grants", "Uluslararası fonlar", "المنح الدولية", "projects"),
    ("quality-office", "Quality Office", "Kalite Ofisi", "مكتب الجودة", "Accreditation, rankings and reviews", "Akreditasyon, sıralamalar ve gözden geçirmeler", "الاعتماد والتصنيفات والمراجعات", "quality"),
]


def offices(common):
    return {**common(), "office": Blocks({
        "id": i, "name": W(e, t, a), "role": W(re, rt, ra), "email": f"{mail}@poyraz.example", "website": f"https://www.poyraz.example/{i}/",
        "location": W(f"Harbour Building, room {100 + n}", f"Liman Binası, {100 + n} numaralı oda", f"مبنى المرفأ، الغرفة {100 + n}"),
    } for n, (i, e, t, a, re, rt, ra, mail) in enumerate(OFFICES, 1))}


# id, kind, scope, acronym, founded, en, tr, ar, what en, tr, ar, memberships, members count, ended
NETWORKS = [
    ("north-wind-league", "alliance", "international", "NWL", "2012", "North Wind League of Universities", "Kuzey Rüzgârı Üniversiteler Birliği", "رابطة جامعات ريح الشمال", "coastal universities that share courses", "ders paylaşan kıyı üniversiteleri", "جامعات ساحلية تتشارك المقررات", [dict(role="founder", **{"from": "2012"}), dict(role="board", **{"from": Raw("2023-01-01"), "until": Raw("2026-12-31")})], 38, None),
    ("wide-sea-alliance", "alliance", "international", "WSA", "2019", "Wide Sea Alliance", "Geniş Deniz İttifakı", "تحالف البحر الواسع", "eight universities with joint doctorates", "ortak doktoraları olan sekiz üniversite", "ثماني جامعات لها دكتوراه مشتركة", [dict(role="member", **{"from": Raw("2019-09-01")}), dict(role="chair", **{"from": Raw("2021-09-01"), "until": Raw("2023-08-31")}), dict(role="vice-chair", **{"from": Raw("2023-09-01"), "until": Raw("2025-08-31")})], 8, None),
    ("open-harbours", "association", "international", "AOH", "1998", "Association of Open Harbours", "Açık Limanlar Derneği", "جمعية الموانئ المفتوحة", "universities of port towns", "liman kentlerinin üniversiteleri", "جامعات مدن الموانئ", [dict(role="member", **{"from": "2004"})], 112, None),
    ("aegean-deans", "association", "international", "AED", "2008", "Aegean Circle of Deans", "Ege Dekanlar Çevresi", "حلقة عمداء إيجة", "deans of engineering around one sea", "bir denizin çevresindeki mühendislik dekanları", "عمداء كليات الهندسة حول بحر واحد", [dict(role="secretariat", unit="engineering", **{"from": "2015"})], 26, None),
    ("green-keel", "initiative", "international", "GKI", "2020", "Green Keel Initiative", "Yeşil Omurga Girişimi", "مبادرة العارضة الخضراء", "campuses that publish their carbon figures", "karbon verilerini yayımlayan yerleşkeler", "حرم جامعية تنشر أرقام الكربون", [dict(role="participant", **{"from": "2021-03"})], 240, None),
    ("welcome-charter", "charter", "international", None, "2005", "Charter of Welcome for Researchers", "Araştırmacılar için Karşılama Sözleşmesi", "ميثاق الترحيب بالباحثين", "rules for the reception of researchers", "araştırmacıların karşılanmasına ilişkin kurallar", "قواعد لاستقبال الباحثين", [dict(role="participant", **{"from": Raw("2016-05-04")})], 640, None),
    ("tide-observatory", "research-infrastructure", "international", "TOBS", "2014", "Tide Observatory Network", "Gelgit Gözlemevi Ağı", "شبكة مرصد المد والجزر", "instruments along many coasts", "birçok kıyıdaki ölçüm aletleri", "أجهزة على سواحل كثيرة", [dict(role="host", unit="sea-institute", **{"from": Raw("2018-01-01")})], 31, None),
    ("four-lagoons", "project-consortium", "international", "FOURLAG", "2024-01", "Four Lagoons Project", "Dört Lagün Projesi", "مشروع البحيرات الأربع", "a project on shallow waters", "sığ sular üzerine bir proje", "مشروع عن المياه الضحلة", [dict(role="coordinator", unit="sea-institute", **{"from": Raw("2024-01-01"), "until": Raw("2027-12-31")})], 9, Raw("2027-12-31")),
    ("slow-food-labs", "consortium", "international", "SFL", "2017", "Consortium of Food Laboratories", "Gıda Laboratuvarları Konsorsiyumu", "اتحاد مختبرات الغذاء", "laboratories that compare methods", "yöntemlerini karşılaştıran laboratuvarlar", "مختبرات تقارن طرائقها", [dict(role="working-group-chair", unit="food-engineering", **{"from": Raw("2024-03-01"), "until": Raw("2027-02-28")}), dict(role="member", unit="food-engineering", **{"from": "2017"})], 19, None),
    ("learned-mariners", "scholarly", "international", None, "1974", "Society of Learned Mariners", "Bilgin Denizciler Topluluğu", "جمعية البحارة العلماء", "scholars of the sea", "deniz araştırmacıları", "باحثو البحر", [dict(role="member")], 410, None),
    ("engineering-judges", "accreditation", "international", "ICEJ", "1995", "International Council of Engineering Judges", "Uluslararası Mühendislik Değerlendirme Konseyi", "المجلس الدولي لمحكمي الهندسة", "agencies and universities that write standards", "ölçüt yazan kuruluşlar ve üniversiteler", "هيئات وجامعات تضع المعايير", [dict(role="observer", unit="engineering", **{"from": "2019"}, suspended={"from": Raw("2026-03-01"), "reason": dict(W("The fee of the year is being reviewed.", "Yıllık aidat gözden geçiriliyor.", "رسم العام قيد المراجعة."))})], 77, None),
    ("river-ministers", "intergovernmental", "international", "COR", "1961", "Conference on Rivers", "Nehirler Konferansı", "مؤتمر الأنهار", "states and institutes that share rivers", "nehirleri paylaşan devletler ve enstitüler", "دول ومعاهد تتشارك الأنهار", [dict(role="partner", unit="graduate-school", **{"from": "2022"})], 54, None),
    ("national-exchange-forum", "national-programme", "national", None, "2006", "National Exchange Forum", "Ulusal Değişim Forumu", "المنتدى الوطني للتبادل", "exchange offices of one country", "bir ülkenin değişim ofisleri", "مكاتب التبادل في بلد واحد", [dict(role="member", **{"from": "2006"})], 130, None),
    ("old-quay-programme", "consortium", "international", "OQP", "2009", "Old Quay Programme", "Eski Rıhtım Programı", "برنامج الرصيف القديم", "a programme for young teachers, now ended", "genç öğretim elemanları için sona ermiş bir program", "برنامج للمدرسين الشباب انتهى", [dict(role="coordinator", **{"from": "2010", "until": Raw("2018-06-30")})], 14, Raw("2018-06-30")),
]


def networks(common, ids):
    out = {}
    for n, (nid, kind, scope, acronym, founded, e, t, a, we, wt, wa, memberships, count, ended) in enumerate(NETWORKS):
        site = f"https://{nid}.example/"
        rows = Blocks(dict(m) for m in memberships)
        if "from" in rows[0]:
            rows[0]["evidence"] = site + "members"
        out[nid] = {
            "name": W(e, t, a), "acronym": acronym, "kind": kind, "scope": scope, "website": site, "founded": founded, "ended": ended,
            "description": W(f"Invented: {we}.", f"Kurgusal: {wt}.", f"متخيل: {wa}."), "members": ids[n * 3 : n * 3 + 4] if scope == "international" else None, "members_count": count,
            **common("register"), "membership": rows,
        }
    return out


# id, acronym, programme, role, start, end, total, own, currency, unit, en, tr, ar
GRANTS = [
    ("tides-of-tomorrow", "TIDETO", "horizon-europe", "coordinator", "2024-01-01", "2027-12-31", 3200000, 812500, "EUR", "sea-institute", "Tides of Tomorrow", "Yarının Gelgitleri", "مد الغد وجزره"),
    ("quiet-machines", "QUIMA", "horizon-europe", "partner", "2023-06-01", "2027-05-31", 4100000, 356000, "EUR", "mechanical-engineering", "Quiet Machines", "Sessiz Makineler", "آلات هادئة"),
    ("light-in-glass", "LIGLA", "horizon-europe", "partner", "2022-10-01", "2026-09-30", 2750000, 298400, "EUR", "physics", "Light in Glass", "Camdaki Işık", "الضوء في الزجاج"),
    ("honest-sensors", "HONSE", "horizon-europe", "associated", "2025-03-01", "2028-02-29", 5200000, 187250.5, "EUR", "computer-engineering", "Honest Sensors", "Dürüst Algılayıcılar", "مستشعرات صادقة"),
    ("islands-without-smoke", "IWISM", "horizon-europe", "coordinator", "2027-01-01", "2030-12-31", 3900000, 940000, "EUR", "graduate-school", "Islands without Smoke", "Dumansız Adalar", "جزر بلا دخان"),
    ("old-walls", "OLDWA", "h2020", "partner", "2016-09-01", "2020-08-31", 1800000, 210000, "EUR", "architecture", "Old Walls, New Houses", "Eski Duvarlar, Yeni Evler", "جدران قديمة وبيوت جديدة"),
    ("salt-memory", "SALTME", "h2020", "coordinator", "2018-01-01", "2021-12-31", 2400000, 655250, "EUR", "biology", "The Memory of Salt", "Tuzun Belleği", "ذاكرة الملح"),
    ("counting-birds", "COBI", "h2020", "partner", "2019-05-01", "2023-04-30", 1500000, 132000, "EUR", "computer-engineering", "Counting Birds", "Kuşları Saymak", "عدّ الطيور"),
    ("mobility-2024", None, "erasmus-plus-ka1", "coordinator", "2024-06-01", "2026-12-31", 486000, 486000, "EUR", None, "Mobility of students and staff 2024", "Öğrenci ve personel hareketliliği 2024", "حراك الطلبة والموظفين 2024"),
    ("mobility-2025", None, "erasmus-plus-ka1", "coordinator", "2025-06-01", "2027-07-31", 512000, 512000, "EUR", None, "Mobility of students and staff 2025", "Öğrenci ve personel hareketliliği 2025", "حراك الطلبة والموظفين 2025"),
    ("mobility-far-2023", None, "erasmus-plus-ka1", "coordinator", "2023-08-01", "2026-07-31", 264000, 264000, "EUR", None, "Mobility with far countries 2023", "Uzak ülkelerle hareketlilik 2023", "الحراك مع البلدان البعيدة 2023"),
    ("teaching-at-sea", "TEASEA", "erasmus-plus-ka2", "coordinator", "2024-11-01", "2027-10-31", 400000, 118000, "EUR", "sea-institute", "Teaching at Sea", "Denizde Öğretmek", "التعليم في البحر"),
    ("kitchen-science", "KITSCI", "erasmus-plus-ka2", "partner", "2023-12-01", "2026-11-30", 250000, 42500, "EUR", "food-engineering", "Kitchen Science", "Mutfak Bilimi", "علم المطبخ"),
    ("plain-words", "PLAWO", "erasmus-plus-ka2", "partner", "2020-09-01", "2023-08-31", 298000, 39000, "EUR", "languages", "Plain Words", "Yalın Sözler", "كلمات بسيطة"),
    ("city-of-steps", "CISTEP", "erasmus-plus-ka2", "partner", "2017-10-01", "2019-09-30", 180000, 28000, "EUR", "city-planning", "City of Steps", "Basamaklar Kenti", "مدينة الدرجات"),
    ("doctoral-voices", "DOVO", "erasmus-plus-ka3", "partner", "2025-01-01", "2027-12-31", 620000, 74000, "EUR", "graduate-school", "Doctoral Voices", "Doktora Sesleri", "أصوات الدكتوراه"),
    ("dust-action", "DUSTAC", "cost", "partner", "2017-10-01", "2021-09-30", None, None, "EUR", "physics", "Dust over Seas", "Denizler Üzerinde Toz", "الغبار فوق البحار"),
    ("wells-and-wheat", "WEWHE", "prima", "partner", "2022-05-01", "2025-04-30", 1350000, 165000, "EUR", "food-engineering", "Wells and Wheat", "Kuyular ve Buğday", "آبار وقمح"),
    ("clear-signals", "CLESI", "eureka", "partner", "2024-04-01", "2027-03-31", 900000, 150000, "EUR", "computer-engineering", "Clear Signals", "Net Sinyaller", "إشارات واضحة"),
    ("safe-bridges", "SABRI", "nato", "coordinator", "2021-02-01", "2024-01-31", 320000, 140000, "EUR", "engineering", "Safe Bridges", "Güvenli Köprüler", "جسور آمنة"),
    ("two-shores", None, "bilateral", "host", "2019-09-01", "2021-08-31", 4200000, 2100000, "TRY", "humanities", "Two Shores, One Archive", "İki Kıyı, Bir Arşiv", "ضفتان وأرشيف واحد"),
    ("first-steps", None, "other", "partner", "2016-03-01", "2018-02-28", 60000, 20000, "EUR", "business", "First Steps of Young Firms", "Genç Şirketlerin İlk Adımları", "الخطوات الأولى للشركات الناشئة"),
]


ABOUT_GRANTS = {
    "tides-of-tomorrow": ("how tides change where rivers meet the sea", "nehirlerin denize kavuştuğu yerde gelgitin değişmesi", "تغير المد والجزر عند مصبات الأنهار"),
    "quiet-machines": ("machines that make less noise", "daha az gürültü çıkaran makineler", "آلات أقل ضجيجًا"),
    "light-in-glass": ("thin fibres that carry more light", "daha çok ışık taşıyan ince lifler", "ألياف رفيعة تحمل ضوءًا أكثر"),
    "honest-sensors": ("sensors that say how sure they are", "ne kadar emin olduğunu söyleyen algılayıcılar", "مستشعرات تخبر بمدى ثقتها"),
    "islands-without-smoke": ("energy for small islands", "küçük adalar için enerji", "طاقة للجزر الصغيرة"),
    "old-walls": ("how to build beside old walls", "eski duvarların yanında yapı yapmak", "البناء بجانب الجدران القديمة"),
    "salt-memory": ("what plants learn from salt", "bitkilerin tuzdan öğrendikleri", "ما تتعلمه النباتات من الملح"),
    "counting-birds": ("counting birds by their voices", "kuşları sesinden saymak", "عدّ الطيور من أصواتها"),
    "mobility-2024": ("stays of students and staff in Europe", "öğrenci ve personelin Avrupa'daki hareketliliği", "إقامات الطلبة والموظفين في أوروبا"),
    "mobility-2025": ("stays of students and staff in Europe", "öğrenci ve personelin Avrupa'daki hareketliliği", "إقامات الطلبة والموظفين في أوروبا"),
    "mobility-far-2023": ("stays outside Europe", "Avrupa dışındaki hareketlilik", "إقامات خارج أوروبا"),
    "teaching-at-sea": ("lectures on board of small ships", "küçük gemilerde ders", "محاضرات على متن سفن صغيرة"),
    "kitchen-science": ("chemistry that can be cooked", "pişirilebilen kimya", "كيمياء يمكن طبخها"),
    "plain-words": ("writing that everybody understands", "herkesin anladığı yazı", "كتابة يفهمها الجميع"),
    "city-of-steps": ("walking in steep cities", "dik kentlerde yürümek", "المشي في المدن المنحدرة"),
    "doctoral-voices": ("what doctoral students need", "doktora öğrencilerinin ihtiyaçları", "حاجات طلبة الدكتوراه"),
    "dust-action": ("dust that crosses seas", "denizleri aşan toz", "الغبار العابر للبحار"),
    "wells-and-wheat": ("wheat that needs little water", "az su isteyen buğday", "قمح يحتاج إلى ماء قليل"),
    "clear-signals": ("radio for crowded harbours", "kalabalık limanlar için telsiz", "اتصالات للموانئ المزدحمة"),
    "safe-bridges": ("bridges after an earthquake", "depremden sonra köprüler", "الجسور بعد الزلزال"),
    "two-shores": ("letters kept on two sides of a sea", "bir denizin iki yakasındaki mektuplar", "رسائل محفوظة على ضفتي بحر"),
    "first-steps": ("the first year of young firms", "genç şirketlerin ilk yılı", "العام الأول للشركات الناشئة"),
}


def grants(common, ids):
    out = {}
    for n, (gid, acronym, programme, role, start, end, total, own, cur, unit, e, t, a) in enumerate(GRANTS):
        amount = lambda x: None if x is None else {"amount": f"{x:.2f}", "currency": cur}
        take = ids[(n * 5) % 80 : (n * 5) % 80 + 3]
        out[gid] = {
            "title": W(e, t, a), "acronym": acronym, "description": W(*(f.format(x) for f, x in zip(("Invented project on {}.", "Kurgusal proje: {}.", "مشروع متخيل عن {}."), ABOUT_GRANTS[gid]))),
            "programme": programme, "role": role, "start": Raw(start), "end": Raw(end), "total": amount(total), "own_share": amount(own),
            "coordinator": take[0] if role in ("partner", "associated") else None, "partners": take if not gid.startswith("mobility") else None,
            "participants_count": None if gid.startswith("mobility") else 4 + n % 9, "units": [unit] if unit else None,
            "network": "four-lagoons" if gid == "tides-of-tomorrow" else None, "website": f"https://{gid}.example/" if not gid.startswith("mobility") else None, **common("register"),
        }
        if n % 4 == 1:
            out[gid]["other"] = Blocks([{"name": W("Institute of Foam", "Köpük Enstitüsü", "معهد الرغوة"), "country": "PT"}])
    return out


def quality(common):
    out = {}
    agency = W("International Engineering Review Board (invented)", "Uluslararası Mühendislik Değerlendirme Kurulu (kurgusal)", "الهيئة الدولية لمراجعة الهندسة (متخيلة)")
    label = lambda e, t, a: W(e, t, a)

    def add(qid, name, kind, body, reach, scope, **more):
        out[qid] = {"name": name, "kind": kind, "body": body, "body_url": "https://quality-body.example/", "reach": reach, "scope": scope, **more, **common("register")}

    seal = label("Lodestar Accreditation", "Kutup Yıldızı Akreditasyonu", "اعتماد نجم القطب")
    for pid, start, end, decision in (
        ("computer-engineering-bsc", "2023-10-01", "2028-09-30", "positive"),
        ("mechanical-engineering-bsc", "2022-10-01", "2027-09-30", "positive"),
        ("food-engineering-bsc", "2021-10-01", "2027-03-31", "positive with conditions or restrictions"),
        ("civil-engineering-bsc", "2024-10-01", "2029-09-30", "positive"),
        ("electrical-engineering-bsc", "2025-10-01", "2030-09-30", "positive with conditions or restrictions"),
        ("architecture-bsc", "2018-10-01", "2023-09-30", "positive"),
        ("management-bsc", "2024-01-01", "2028-12-31", "positive"),
        ("physics-bsc", "2027-01-01", "2031-12-31", "positive"),
        ("data-science-msc", "2025-04-01", "2030-03-31", "positive"),
    ):
        add(f"lodestar-{pid}", seal, "accreditation", agency, "international", "programme", targets=[f"programme:{pid}"], decision=decision, status="voluntary", valid_from=Raw(start), valid_to=Raw(end))
    add("home-board-biology", label("National Programme Accreditation", "Ulusal Program Akreditasyonu", "الاعتماد الوطني للبرامج"), "accreditation", W("National Council for Programmes (invented)", "Ulusal Program Konseyi (kurgusal)", "المجلس الوطني للبرامج (متخيل)"), "national", "programme", targets=["programme:biology-bsc", "programme:chemistry-bsc"], decision="positive", status="part of obligatory EQA system", valid_from=Raw("2023-01-01"), valid_to=Raw("2028-12-31"))
    add("mathematics-refused", label("Lodestar Accreditation: Mathematics", "Kutup Yıldızı Akreditasyonu: Matematik", "اعتماد نجم القطب: الرياضيات"), "accreditation", agency, "international", "programme", targets=["programme:mathematics-bsc"], decision="negative", status="voluntary", decided=Raw("2025-06-12"), validity="not published")
    add("credit-label", label("Clear Credits Label", "Açık Kredi Etiketi", "علامة الساعات الواضحة"), "label", W("House of Credits (invented)", "Kredi Evi (kurgusal)", "دار الساعات (متخيلة)"), "international", "institution", valid_from=Raw("2022-01-01"), valid_to=Raw("2027-06-30"), result=W("Label awarded", "Etiket verildi", "مُنحت العلامة"))
    add("welcome-label", label("Good Welcome Label", "İyi Karşılama Etiketi", "علامة حسن الاستقبال"), "label", W("Open Harbours Trust (invented)", "Açık Limanlar Vakfı (kurgusal)", "صندوق الموانئ المفتوحة (متخيل)"), "international", "unit", targets=["unit:sea-institute"], validity="not published", decided="2024")
    add("institutional-evaluation", label("Institutional Evaluation", "Kurumsal Değerlendirme", "التقويم المؤسسي"), "evaluation", W("Council for Universities (invented)", "Üniversiteler Konseyi (kurgusal)", "مجلس الجامعات (متخيل)"), "national", "institution", decision="positive with conditions or restrictions", status="part of obligatory EQA system", decided=Raw("2024-05-14"), valid_from=Raw("2024-05-14"), valid_to=Raw("2029-05-13"), report_url="https://quality-body.example/report")
    add("campus-stars", label("Five Winds Rating", "Beş Rüzgâr Derecelendirmesi", "تقدير الرياح الخمس"), "rating", W("Five Winds Agency (invented)", "Beş Rüzgâr Ajansı (kurgusal)", "وكالة الرياح الخمس (متخيلة)"), "international", "institution", result=W("Four of five winds", "Beşte dört rüzgâr", "أربع رياح من خمس"), valid_from=Raw("2025-01-01"), valid_to=Raw("2027-12-31"))
    add("library-prize", label("Prize for Open Libraries", "Açık Kütüphaneler Ödülü", "جائزة المكتبات المفتوحة"), "award", W("Readers' Guild (invented)", "Okurlar Loncası (kurgusal)", "نقابة القراء (متخيلة)"), "international", "institution", decided=Raw("2025-11-20"), result=W("Second prize", "İkincilik ödülü", "الجائزة الثانية"))
    for y, text, score, part, listed in ((2021, "1201+", 18.4, 22.1, 1600), (2022, "1201+", 19.9, 24.0, 1750), (2023, "1001–1200", 22.3, 27.5, 1890), (2024, "801–1000", 25.6, 31.2, 1950), (2025, "801–1000", 26.8, 35.0, 2050), (2026, "601–800", 30.1, 38.4, 2140)):
        add(f"iwl-{y}", W("Invented World List of Universities", "Kurgusal Dünya Üniversiteler Listesi", "القائمة العالمية المتخيلة للجامعات"), "ranking", W("List House (invented)", "Liste Evi (kurgusal)", "دار القوائم (متخيلة)"), "international", "institution")
        out[f"iwl-{y}"]["ranking"] = {"edition": y, "rank_text": text, "score": score, "table": "world", "listed": listed, "sub_score": Blocks([{"name": W("International outlook", "Uluslararası görünüm", "الانفتاح الدولي"), "value": part}])}
    return out


SERVICES = [
    ("buddy", ["en", "tr", "ar"], "students-office", "Buddy programme", "Akran programı", "برنامج الرفيق", "A student of the university helps a newcomer through the first month.", "Üniversitenin bir öğrencisi yeni gelene ilk ay boyunca yardım eder.", "يساعد طالب من الجامعة القادم الجديد طوال الشهر الأول.", ["incoming-students", "degree-students"]),
    ("residence-permit", ["en", "tr"], "students-office", "Help with the residence permit", "İkamet izni desteği", "المساعدة في إذن الإقامة", "The office checks the papers before you apply.", "Ofis, başvurudan önce belgeleri kontrol eder.", "يراجع المكتب الأوراق قبل تقديم الطلب.", ["international-students"]),
    ("housing", ["en", "tr"], "students-office", "Rooms on campus", "Yerleşkede oda", "غرف داخل الحرم", "Rooms are kept for students from abroad until August.", "Yurt dışından gelen öğrenciler için ağustosa kadar oda ayrılır.", "تُحجز غرف للطلبة القادمين من الخارج حتى أغسطس.", ["international-students"]),
    ("airport", ["en", "tr", "ar", "ru"], "students-office", "From the airport to the campus", "Havaalanından yerleşkeye", "من المطار إلى الحرم", "A bus meets newcomers in September and February.", "Eylül ve şubatta bir otobüs yeni gelenleri karşılar.", "تستقبل حافلة القادمين الجدد في سبتمبر وفبراير.", ["incoming-students"]),
    ("language-table", ["en", "tr", "ar", "de"], "international-office", "Language table", "Dil masası", "طاولة اللغات", "Talk in four languages every Wednesday.", "Her çarşamba dört dilde sohbet.", "حديث بأربع لغات كل أربعاء.", ["students", "academics"]),
    ("turkish-course", ["tr", "en"], "students-office", "Turkish for beginners", "Başlangıç düzeyi Türkçe", "التركية للمبتدئين", "Two courses a year, free of charge.", "Yılda iki kurs, ücretsiz.", "دورتان في السنة مجانًا.", ["international-students", "academics"]),
    ("counselling", ["tr", "en"], "students-office", "Someone to talk to", "Konuşacak biri", "شخص تتحدث إليه", "Talks in confidence with a counsellor.", "Bir danışmanla gizlilik içinde görüşme.", "أحاديث سرية مع مرشد.", ["students"]),
    ("recognition", ["en", "tr"], "exchange-office", "Recognition of courses", "Derslerin tanınması", "معادلة المقررات", "What you study abroad counts at home.", "Yurt dışında aldığınız dersler burada sayılır.", "ما تدرسه في الخارج يُحتسب هنا.", ["outgoing-students"]),
    ("visiting-desk", ["en"], "international-office", "Desk for visiting academics", "Konuk akademisyen masası", "مكتب الأكاديميين الزائرين", "A card, a desk and a key on the first day.", "İlk gün kart, masa ve anahtar.", "بطاقة ومكتب ومفتاح في اليوم الأول.", ["academics"]),
    ("project-clinic", ["en", "tr"], "projects-office", "Project clinic", "Proje kliniği", "عيادة المشاريع", "Two hours with an adviser for your proposal.", "Öneriniz için bir danışmanla iki saat.", "ساعتان مع مستشار لمقترحك.", ["academics"]),
    ("health-insurance", ["tr"], "students-office", "Health insurance", "Sağlık sigortası", "التأمين الصحي", "How to join the public insurance in time.", "Genel sağlık sigortasına zamanında nasıl girilir.", "كيف تنضم إلى التأمين العام في الوقت المناسب.", ["degree-students"]),
    ("graduates", ["en", "tr", "ar"], "international-office", "Graduates abroad", "Yurt dışındaki mezunlar", "الخريجون في الخارج", "Addresses of graduates who answer questions.", "Soruları yanıtlayan mezunların adresleri.", "عناوين خريجين يجيبون عن الأسئلة.", ["graduates"]),
]


def services(common):
    return {sid: {
        "title": W(e, t, a), "summary": W(se, st, sa), "audience": audience, "languages": langs, "office": office, "fee": W("Free", "Ücretsiz", "مجانية"), "url": f"https://www.poyraz.example/services/{sid}",
        "documents": ["newcomer-guide"] if sid in ("buddy", "housing") else None, **common(),
        "step": Blocks([
            {"text": W("Write to the office.", "Ofise yazın.", "اكتب إلى المكتب.")},
            {"text": W("Come to the appointment you are given.", "Size verilen randevuya gelin.", "احضر في الموعد الذي يُحدد لك.")},
        ]),
    } for sid, langs, office, e, t, a, se, st, sa, audience in SERVICES}


DOCUMENTS = [
    ("policy-text", "policy", "https://www.poyraz.example/documents/policy", "tr", "2021-06-15", None, "Internationalization policy", "Uluslararasılaşma politikası", "سياسة التدويل"),
    ("exchange-rules", "regulation", "https://www.poyraz.example/documents/exchange-rules", "tr", "2024-02-01", None, "Rules of exchange", "Değişim yönergesi", "لائحة التبادل"),
    ("learning-form", "form", "https://www.poyraz.example/documents/learning-form", "en", "2025-09-01", "learning-form-2022", "Learning agreement form", "Öğrenim anlaşması formu", "نموذج اتفاقية التعلم"),
    ("learning-form-2022", "form", "https://www.poyraz.example/documents/learning-form-2022", "en", "2022-09-01", None, "Learning agreement form of 2022", "2022 öğrenim anlaşması formu", "نموذج اتفاقية التعلم لعام 2022"),
    ("newcomer-guide", "guide", "https://www.poyraz.example/documents/newcomer-guide", "en", "2026-07", None, "Guide for newcomers", "Yeni gelenler için kılavuz", "دليل القادمين الجدد"),
    ("report-2025", "report", "https://www.poyraz.example/documents/report-2025", "tr", "2026-01-20", None, "Report on internationalization 2025", "2025 uluslararasılaşma raporu", "تقرير التدويل 2025"),
]


def documents(common):
    return {**common(), "document": Blocks({
        "id": i, "title": W(e, t, a), "kind": kind, "url": url, "lang": lang, "date": Raw(d) if len(d) == 10 else d, "replaces": replaces, "accessible": i != "learning-form-2022",
    } for i, kind, url, lang, d, replaces, e, t, a in DOCUMENTS)}


TERMS = [
    ("nomination", "Nomination", "Adaylık bildirimi", "الترشيح", "The home university tells the host whom it has chosen.", "Gönderen üniversite, seçtiği kişileri kabul eden üniversiteye bildirir.", "تخبر الجامعة المرسلة الجامعة المضيفة بمن اختارتهم.", ["learning-agreement"]),
    ("learning-agreement", "Learning agreement", "Öğrenim anlaşması", "اتفاقية التعلم", "The courses of a stay abroad, agreed before it begins.", "Yurt dışındaki dönemin, başlamadan önce kararlaştırılan dersleri.", "مقررات الإقامة في الخارج المتفق عليها قبل بدئها.", ["recognition"]),
    ("recognition", "Recognition", "Tanınma", "المعادلة", "Courses passed abroad count at home.", "Yurt dışında geçilen dersler burada sayılır.", "المقررات التي اجتيزت في الخارج تُحتسب هنا.", None),
    ("inter-institutional-agreement", "Inter-institutional agreement", "Kurumlar arası anlaşma", "اتفاقية بين المؤسسات", "What two universities sign before they exchange people in Erasmus+.", "İki üniversitenin Erasmus+ kapsamında değişimden önce imzaladığı metin.", "ما توقعه جامعتان قبل التبادل ضمن إيراسموس+.", None),
    ("shared-quota", "Shared quota", "Ortak kontenjan", "حصة مشتركة", "Places that several fields of study share.", "Birden çok alanın paylaştığı yerler.", "مقاعد تتشاركها عدة تخصصات.", None),
    ("free-mover", "Free mover", "Serbest öğrenci", "طالب حر", "Somebody who studies abroad for a term without an agreement.", "Anlaşma olmadan bir dönem yurt dışında okuyan kişi.", "من يدرس فصلًا في الخارج بلا اتفاقية.", None),
    ("joint-degree", "Joint degree", "Ortak diploma", "شهادة مشتركة", "One degree awarded by two or more institutions.", "İki veya daha çok kurumun birlikte verdiği tek diploma.", "شهادة واحدة تمنحها مؤسستان أو أكثر.", ["double-degree"]),
    ("double-degree", "Double degree", "Çift diploma", "شهادة مزدوجة", "Two degrees for one course of study.", "Tek öğrenim için iki diploma.", "شهادتان عن دراسة واحدة.", None),
    ("cotutelle", "Joint supervision", "Ortak danışmanlık", "إشراف مشترك", "A thesis supervised at two universities.", "İki üniversitede danışmanlığı yürütülen tez.", "أطروحة يُشرف عليها في جامعتين.", None),
    ("credit-mobility", "Credit mobility", "Kredi hareketliliği", "حراك الساعات المعتمدة", "A stay abroad for a part of a degree.", "Diplomanın bir bölümü için yurt dışında kalış.", "إقامة في الخارج لجزء من الدراسة.", ["free-mover"]),
]


def glossary(common):
    return {**common(), "term": Blocks({"id": i, "term": W(e, t, a), "definition": W(de, dt, da), "see": see} for i, e, t, a, de, dt, da, see in TERMS)}


CALLS = [
    # id, scheme, year, open, close, results, audience, places, office, en, tr, ar
    ("erasmus-study-2027", "erasmus-ka131", "2027/2028", "2026-11-16T09:00:00+03:00", "2026-12-18T17:00:00+03:00", "2027-01-15", ["outgoing-students"], 140, "exchange-office", "Erasmus+ study 2027/2028", "Erasmus+ öğrenim 2027/2028", "دراسة إيراسموس+ 2027/2028"),
    ("erasmus-study-2026", "erasmus-ka131", "2026/2027", "2025-11-17T09:00:00+03:00", "2025-12-19T17:00:00+03:00", "2026-01-16", ["outgoing-students"], 130, "exchange-office", "Erasmus+ study 2026/2027", "Erasmus+ öğrenim 2026/2027", "دراسة إيراسموس+ 2026/2027"),
    ("erasmus-study-2025", "erasmus-ka131", "2025/2026", "2024-11-18", "2024-12-20", None, ["outgoing-students"], 120, "exchange-office", "Erasmus+ study 2025/2026", "Erasmus+ öğrenim 2025/2026", "دراسة إيراسموس+ 2025/2026"),
    ("erasmus-traineeship-2027", "traineeship", "2026/2027", "2026-11-02", "2027-01-08", None, ["outgoing-students"], 40, "exchange-office", "Erasmus+ traineeships, summer 2027", "Erasmus+ staj, yaz 2027", "تدريب إيراسموس+، صيف 2027"),
    ("staff-2027", "staff-mobility", "2026/2027", "2027-01-11", "2027-02-05", "2027-02-26", ["academics", "administrative-staff"], 35, "exchange-office", "Teaching and training abroad, spring 2027", "Yurt dışında ders verme ve eğitim alma, bahar 2027", "التدريس والتدرب في الخارج، ربيع 2027"),
    ("staff-2026", "staff-mobility", "2025/2026", "2026-01-12", "2026-02-06", "2026-02-27", ["academics", "administrative-staff"], 35, "exchange-office", "Teaching and training abroad, spring 2026", "Yurt dışında ders verme ve eğitim alma, bahar 2026", "التدريس والتدرب في الخارج، ربيع 2026"),
    ("far-2027", "erasmus-ka171", "2026/2027", "2026-12-07", "2027-01-15", None, ["outgoing-students", "academics"], 18, "exchange-office", "Erasmus+ with far countries", "Uzak ülkelerle Erasmus+", "إيراسموس+ مع البلدان البعيدة"),
    ("mevlana-2027", "mevlana", "2027/2028", "2027-02-01", "2027-03-05", None, ["outgoing-students"], 12, "exchange-office", "Mevlana exchange 2027/2028", "Mevlana değişimi 2027/2028", "تبادل مولانا 2027/2028"),
    ("orhun-2026", "orhun", "2026/2027", "2026-03-02", "2026-03-27", None, ["outgoing-students"], 8, "exchange-office", "Orhun exchange 2026/2027", "Orhun değişimi 2026/2027", "تبادل أورخون 2026/2027"),
    ("world-exchange-2027", "bilateral-exchange", "2027/2028", "2026-11-09", "2026-12-04", None, ["outgoing-students"], 30, "exchange-office", "Exchange overseas 2027/2028", "Denizaşırı değişim 2027/2028", "التبادل فيما وراء البحار 2027/2028"),
    ("bachelor-admission-2027", "undergraduate-admission", "2027/2028", "2027-04-01", "2027-07-10", None, ["international-students"], 320, "students-office", "Admission to bachelor programmes 2027/2028", "Lisans başvuruları 2027/2028", "القبول في برامج البكالوريوس 2027/2028"),
    ("graduate-admission-spring", "graduate-admission", "2026/2027", "2026-11-01", "2026-12-15", "2027-01-08", ["international-students"], 90, "students-office", "Admission to graduate programmes, spring 2027", "Lisansüstü başvuruları, bahar 2027", "القبول في الدراسات العليا، ربيع 2027"),
    ("poyraz-scholarship", "scholarship", "2027/2028", "2026-12-01", "2027-02-28", None, ["international-students"], 25, "students-office", "Poyraz scholarships", "Poyraz bursları", "منح بويراز"),
    ("summer-school-2027", "summer-school", "2026/2027", "2027-02-15", "2027-05-01", None, ["students"], 60, "international-office", "Summer school on coasts 2027", "Kıyılar yaz okulu 2027", "المدرسة الصيفية عن السواحل 2027"),
    ("summer-school-2026", "summer-school", "2025/2026", "2026-02-16", "2026-05-02", None, ["students"], 60, "international-office", "Summer school on coasts 2026", "Kıyılar yaz okulu 2026", "المدرسة الصيفية عن السواحل 2026"),
    ("visiting-2027", "visiting", None, None, None, None, ["academics"], 6, "international-office", "Visiting academics", "Konuk akademisyenler", "الأكاديميون الزائرون"),
]


ABOUT_CALLS = {
    "erasmus-ka131": ("A term or a year of study at a partner in Europe, with a grant.", "Avrupa'daki bir ortakta hibeli bir dönem ya da bir yıl öğrenim.", "فصل أو عام دراسي لدى شريك في أوروبا مع منحة."),
    "erasmus-ka171": ("Stays at partners outside Europe; few places.", "Avrupa dışındaki ortaklarda hareketlilik; yer azdır.", "إقامات لدى شركاء خارج أوروبا؛ المقاعد قليلة."),
    "mevlana": ("Study for a term at partners that have a Mevlana protocol.", "Mevlana protokolü olan ortaklarda bir dönem öğrenim.", "دراسة فصل لدى شركاء لهم بروتوكول مولانا."),
    "orhun": ("Study for a term in Central Asia and the Caucasus.", "Orta Asya ve Kafkasya'da bir dönem öğrenim.", "دراسة فصل في آسيا الوسطى والقوقاز."),
    "bilateral-exchange": ("A term overseas without fees at the partner; travel is paid by the student.", "Denizaşırı bir ortakta ücretsiz bir dönem; yol gideri öğrenciye aittir.", "فصل فيما وراء البحار بلا رسوم لدى الشريك، والسفر على الطالب."),
    "traineeship": ("Two months or more in a company or a laboratory abroad.", "Yurt dışında bir şirkette ya da laboratuvarda en az iki ay.", "شهران أو أكثر في شركة أو مختبر في الخارج."),
    "staff-mobility": ("Up to five days of teaching or training at a partner.", "Bir ortakta beş güne kadar ders verme ya da eğitim alma.", "حتى خمسة أيام من التدريس أو التدرب لدى شريك."),
    "summer-school": ("Two weeks by the sea for students of all fields.", "Her alandan öğrenciler için deniz kıyısında iki hafta.", "أسبوعان على البحر لطلبة كل التخصصات."),
    "undergraduate-admission": ("For those who finished school abroad.", "Lise öğrenimini yurt dışında bitirenler için.", "لمن أنهى دراسته الثانوية في الخارج."),
    "graduate-admission": ("Master and doctoral programmes taught in English.", "İngilizce yürütülen yüksek lisans ve doktora programları.", "برامج ماجستير ودكتوراه بالإنجليزية."),
    "scholarship": ("Fees and a room for a year; marks and need decide.", "Bir yıl için ücret ve oda; notlara ve ihtiyaca bakılır.", "الرسوم وغرفة لعام، والقرار للدرجات والحاجة."),
    "visiting": ("A desk for a month to a year; write to the office at any time.", "Bir aydan bir yıla kadar çalışma masası; ofise her zaman yazabilirsiniz.", "مكتب من شهر إلى عام؛ اكتب إلى المكتب في أي وقت."),
}


def calls(common, ids):
    moment = lambda s: Raw(s) if s else None
    out = {}
    for n, (cid, scheme, y, o, c, r, audience, places, office, e, t, a) in enumerate(CALLS):
        out[cid] = {
            "title": W(e, t, a), "scheme": scheme, "summary": W(*ABOUT_CALLS[scheme]),
            "year": y, "open": moment(o), "close": moment(c), "dates": None if o else "not published", "results_on": moment(r), "audience": audience,
            "cycles": ["bachelor", "master"] if "outgoing-students" in audience else None, "places": places, "partners": ids[n : n + 2] if scheme in ("erasmus-ka131", "bilateral-exchange") else None,
            "documents": ["learning-form"] if scheme == "erasmus-ka131" else None, "office": office, "url": f"https://www.poyraz.example/calls/{cid}", **common(),
        }
    return out


KINDS = {
    "orientation": ("Welcome week", "Karşılama haftası", "أسبوع الترحيب", True, True, "Harbour Hall", "Liman Salonu", "قاعة المرفأ"),
    "intercultural": ("Evening of many kitchens", "Çok mutfaklı akşam", "أمسية المطابخ الكثيرة", True, True, "Courtyard", "Avlu", "الفناء"),
    "conference": ("Conference on shores", "Kıyılar konferansı", "مؤتمر الشواطئ", True, True, "Wind Auditorium", "Rüzgâr Amfisi", "مدرج الريح"),
    "seminar": ("Seminar on networks", "Ağlar semineri", "ندوة الشبكات", True, False, "Room 12", "12 numaralı oda", "الغرفة 12"),
    "summer-school": ("Summer school on coasts", "Kıyılar yaz okulu", "المدرسة الصيفية عن السواحل", True, True, "Sea campus", "Deniz yerleşkesi", "حرم البحر"),
    "fair": ("Fair of study abroad", "Yurt dışı eğitim fuarı", "معرض الدراسة في الخارج", False, True, "Town hall", "Belediye salonu", "قاعة البلدية"),
    "visit": ("Visit of partners", "Ortakların ziyareti", "زيارة الشركاء", True, True, "Rectorate", "Rektörlük", "رئاسة الجامعة"),
    "other": ("Open day", "Tanıtım günü", "اليوم المفتوح", True, False, "Campus", "Yerleşke", "الحرم"),
}
ABOUT_EVENTS = {
    "orientation": ("A week of walks, papers and first friends for those who have just come.", "Yeni gelenler için gezi, evrak ve ilk arkadaşlıklarla dolu bir hafta.", "أسبوع من الجولات والأوراق والصداقات الأولى للقادمين الجدد."),
    "intercultural": ("Students cook what is eaten at home.", "Öğrenciler memleketlerinin yemeklerini pişirir.", "يطبخ الطلبة ما يؤكل في بلدانهم."),
    "conference": ("Talks on coasts, from sand to law.", "Kumdan hukuka, kıyılar üzerine bildiriler.", "محاضرات عن السواحل من الرمل إلى القانون."),
    "seminar": ("What networks ask and what they give.", "Ağlar ne ister, ne verir.", "ما تطلبه الشبكات وما تعطيه."),
    "summer-school": ("Two weeks of lectures in the morning and boats in the afternoon.", "Sabah ders, öğleden sonra tekne: iki hafta.", "أسبوعان: محاضرات صباحًا وقوارب عصرًا."),
    "fair": ("Partners tell what a term abroad is like.", "Ortaklar yurt dışında bir dönemi anlatır.", "يحكي الشركاء كيف يكون فصل في الخارج."),
    "visit": ("Guests see laboratories and talk about agreements.", "Konuklar laboratuvarları gezer, anlaşmaları konuşur.", "يزور الضيوف المختبرات ويناقشون الاتفاقيات."),
    "other": ("The campus is open to everybody.", "Yerleşke herkese açıktır.", "الحرم مفتوح للجميع."),
}
DATES = [
    ("orientation", "2024-09-23"), ("intercultural", "2024-11-07"), ("seminar", "2024-12-03"), ("fair", "2025-02-18"), ("intercultural", "2025-03-20"), ("conference", "2025-05-14"),
    ("visit", "2025-06-05"), ("summer-school", "2025-07-07"), ("other", "2025-04-24"), ("orientation", "2025-02-10"),
    ("orientation", "2025-09-22"), ("intercultural", "2025-10-30"), ("intercultural", "2025-12-11"), ("seminar", "2025-11-18"), ("fair", "2026-02-17"), ("conference", "2026-04-15"),
    ("conference", "2026-06-03"), ("visit", "2026-05-21"), ("summer-school", "2026-07-06"), ("orientation", "2026-02-09"), ("other", "2026-04-23"),
    ("orientation", "2026-09-21"), ("intercultural", "2026-11-05"), ("visit", "2026-11-24"), ("intercultural", "2026-12-10"), ("seminar", "2026-12-01"), ("fair", "2027-02-16"), ("conference", "2027-05-12"),
    ("summer-school", "2027-07-05"), ("orientation", "2027-02-08"),
]


def events(common):
    out = {}
    for n, (kind, d) in enumerate(DATES):
        e, t, a, hosted, international, pe, pt, pa = KINDS[kind]
        days = {"orientation": 4, "conference": 2, "summer-school": 11, "visit": 2}.get(kind, 0)
        end = None
        if days:
            y, m, dd = d.split("-")
            end = Raw(f"{y}-{m}-{int(dd) + days:02d}")
        start = Raw(d) if days else Raw(f"{d}T10:00:00+03:00")
        y = d[:4]
        out[f"{kind}-{d}"] = {
            "title": W(f"{e} {y}", f"{t} {y}", f"{a} {y}"), "summary": W(*ABOUT_EVENTS[kind]),
            "start": start, "end": end or Raw(f"{d}T16:00:00+03:00"), "place": W(pe, pt, pa), "online": kind == "seminar", "audience": ["everyone"] if kind != "orientation" else ["incoming-students", "degree-students"],
            "office": "students-office" if kind == "orientation" else "international-office", "kind": kind, "hosted": hosted, "international": international, **common(),
        }
    return out


def regions(common):
    return {
        "name": W("Seas of Poyraz", "Poyraz'ın denizleri", "بحار بويراز"), "base": "m49", **common(),
        "region": Blocks([{"id": "inner-sea", "name": W("Around the Mediterranean", "Akdeniz çevresi", "حول البحر المتوسط"), "countries": ["GR", "IT", "MT", "CY", "LB", "EG", "TN", "MA", "ES"]}, {"id": "030", "countries": ["TW"]}]),
        "territory": Blocks([{"id": "northern-cyprus", "name": W("Northern Cyprus", "Kuzey Kıbrıs", "شمال قبرص"), "region": "145"}]),
    }


def maps(common):
    return {
        "worldview": "neutral",
        "worldview_note": W("Poyraz University teaches people of many countries. Its maps keep to the neutral list of borders.", "Poyraz Üniversitesi birçok ülkeden insana eğitim verir. Haritaları tarafsız sınır listesine uyar.", "تعلّم جامعة بويراز أناسًا من بلدان كثيرة، وتلتزم خرائطها بقائمة الحدود المحايدة."),
        "borders": "lines", "classes": [1, 2, 5, 10], **common(),
        "border": Blocks([{"between": ["CY", "CYN"], "style": "dashed"}]),
        "together": Blocks([{"countries": ["AM", "AZ"]}]),
    }


def multilateral(common, ids):
    make = lambda name, take, sides, kind, units, **v: {"name": W(*name), "participants": take, "sides": sides, "kind": kind, **v, "units": units, **common("register")}
    return {
        "doctoral-school-of-coasts": {
            **make(("Doctoral School of Coasts", "Kıyılar Doktora Okulu", "مدرسة الدكتوراه للسواحل"), ids[:4], 6, "joint-degree", ["sea-institute"], **{"from": Raw("2024-09-01"), "until": Raw("2029-08-31"), "signed": Raw("2024-05-30")}),
            "condition": Blocks([{"direction": "out", "type": "study", "places": 3, "months": 36, "isced": ["0532"], "cycles": ["doctorate"], "languages": [{"lang": "en", "cefr": "C1"}]}]),
        },
        "memorandum-of-ports": make(("Memorandum of Port Universities", "Liman Üniversiteleri Mutabakatı", "مذكرة جامعات الموانئ"), ids[4:10], 12, "mou", None, **{"from": Raw("2017-06-01"), "until": Raw("2027-05-31"), "signed": Raw("2017-05-18")}),
        "glass-and-light-consortium": make(("Glass and Light Consortium", "Cam ve Işık Konsorsiyumu", "اتحاد الزجاج والضوء"), ids[10:13], 4, "research", ["physics"], **{"from": Raw("2015-01-01"), "until": Raw("2018-12-31"), "signed": Raw("2014-12-09")}),
    }
