"""Units and degree programmes."""

from toml import Blocks, Raw, words

UNITS = [
    # id, kind, parent, en, tr, ar, own ISCED fields
    ("engineering", "faculty", None, "Faculty of Engineering", "Mühendislik Fakültesi", "كلية الهندسة", []),
    ("science", "faculty", None, "Faculty of Science", "Fen Fakültesi", "كلية العلوم", ["0541"]),
    ("architecture", "faculty", None, "Faculty of Architecture", "Mimarlık Fakültesi", "كلية العمارة", ["0731"]),
    ("humanities", "faculty", None, "Faculty of Humanities", "Beşerî Bilimler Fakültesi", "كلية العلوم الإنسانية", ["0222"]),
    ("business", "faculty", None, "Faculty of Business", "İşletme Fakültesi", "كلية إدارة الأعمال", ["0413"]),
    ("computer-engineering", "department", "engineering", "Department of Computer Engineering", "Bilgisayar Mühendisliği Bölümü", "قسم هندسة الحاسوب", ["0613"]),
    ("mechanical-engineering", "department", "engineering", "Department of Mechanical Engineering", "Makine Mühendisliği Bölümü", "قسم الهندسة الميكانيكية", ["0715"]),
    ("food-engineering", "department", "engineering", "Department of Food Engineering", "Gıda Mühendisliği Bölümü", "قسم هندسة الأغذية", ["0721"]),
    ("physics", "department", "science", "Department of Physics", "Fizik Bölümü", "قسم الفيزياء", ["0533"]),
    ("biology", "department", "science", "Department of Biology", "Biyoloji Bölümü", "قسم الأحياء", ["0511"]),
    ("city-planning", "department", "architecture", "Department of City Planning", "Şehir Planlama Bölümü", "قسم تخطيط المدن", ["0731"]),
    ("graduate-school", "graduate-school", None, "Graduate School", "Lisansüstü Eğitim Enstitüsü", "معهد الدراسات العليا", ["0521"]),
    ("sea-institute", "graduate-school", None, "Institute of Sea Studies", "Deniz Bilimleri Enstitüsü", "معهد علوم البحار", ["0532"]),
    ("languages", "school", None, "School of Languages", "Yabancı Diller Yüksekokulu", "مدرسة اللغات", ["0231"]),
]

# Subject: id, unit, ISCED, en, tr, ar, cycles (s short, b bachelor, m master, d doctorate), language form.
SUBJECTS = [
    ("computer-engineering", "computer-engineering", "0613", "Computer Engineering", "Bilgisayar Mühendisliği", "هندسة الحاسوب", "bmd", "en"),
    ("data-science", "computer-engineering", "0613", "Data Science", "Veri Bilimi", "علم البيانات", "bm", "en"),
    ("mechanical-engineering", "mechanical-engineering", "0715", "Mechanical Engineering", "Makine Mühendisliği", "الهندسة الميكانيكية", "bmd", "en"),
    ("energy-systems", "mechanical-engineering", "0713", "Energy Systems", "Enerji Sistemleri", "نظم الطاقة", "bm", "en"),
    ("food-engineering", "food-engineering", "0721", "Food Engineering", "Gıda Mühendisliği", "هندسة الأغذية", "bmd", "mix"),
    ("olive-technology", "food-engineering", "0721", "Olive Technology", "Zeytin Teknolojisi", "تقنية الزيتون", "s", "tr"),
    ("civil-engineering", "engineering", "0732", "Civil Engineering", "İnşaat Mühendisliği", "الهندسة المدنية", "bmd", "en"),
    ("electrical-engineering", "engineering", "0714", "Electrical Engineering", "Elektrik Mühendisliği", "الهندسة الكهربائية", "bmd", "en"),
    ("physics", "physics", "0533", "Physics", "Fizik", "الفيزياء", "bmd", "en"),
    ("photonics", "physics", "0533", "Photonics", "Fotonik", "الفوتونيات", "md", "en"),
    ("mathematics", "science", "0541", "Mathematics", "Matematik", "الرياضيات", "bmd", "mix"),
    ("chemistry", "science", "0531", "Chemistry", "Kimya", "الكيمياء", "bmd", "en"),
    ("biology", "biology", "0511", "Biology", "Biyoloji", "الأحياء", "bmd", "mix"),
    ("architecture", "architecture", "0731", "Architecture", "Mimarlık", "العمارة", "bmd", "en"),
    ("heritage-conservation", "architecture", "0731", "Heritage Conservation", "Kültürel Mirasın Korunması", "حفظ التراث", "m", "tr"),
    ("city-planning", "city-planning", "0731", "City Planning", "Şehir Planlama", "تخطيط المدن", "bm", "mix"),
    ("history", "humanities", "0222", "History", "Tarih", "التاريخ", "bm", "tr"),
    ("archaeology", "humanities", "0222", "Archaeology", "Arkeoloji", "علم الآثار", "bm", "tr"),
    ("translation", "languages", "0231", "Translation Studies", "Çeviribilim", "دراسات الترجمة", "bm", "mix"),
    ("english-teaching", "languages", "0231", "English for Professions", "Mesleki İngilizce", "الإنجليزية المهنية", "s", "en"),
    ("management", "business", "0413", "Management", "İşletme", "إدارة الأعمال", "bmd", "en"),
    ("economics", "business", "0311", "Economics", "İktisat", "الاقتصاد", "bm", "en"),
    ("tourism", "business", "1015", "Tourism", "Turizm", "السياحة", "b", "tr"),
    ("environmental-science", "graduate-school", "0521", "Environmental Science", "Çevre Bilimleri", "علوم البيئة", "md", "en"),
    ("sea-studies", "sea-institute", "0532", "Sea Studies", "Deniz Bilimleri", "علوم البحار", "md", "en"),
    ("coastal-management", "sea-institute", "0532", "Coastal Management", "Kıyı Yönetimi", "إدارة السواحل", "m", "en"),
    ("cultural-studies", "humanities", "0314", "Cultural Studies", "Kültür Çalışmaları", "الدراسات الثقافية", "m", "en"),
    ("software-engineering", "computer-engineering", "0613", "Software Engineering", "Yazılım Mühendisliği", "هندسة البرمجيات", "b", "en"),
]

CYCLES = {
    "s": ("short", "associate", "Associate Degree in {}", "{} Ön Lisans Programı", "دبلوم {}", "Associate degree", "Ön lisans", "دبلوم متوسط", 120, 4),
    "b": ("bachelor", "bsc", "Bachelor in {}", "{} Lisans Programı", "بكالوريوس {}", "Bachelor's degree", "Lisans", "بكالوريوس", 240, 8),
    "m": ("master", "msc", "Master in {}", "{} Yüksek Lisans Programı", "ماجستير {}", "Master's degree", "Yüksek lisans", "ماجستير", 120, 4),
    "d": ("doctorate", "phd", "Doctorate in {}", "{} Doktora Programı", "دكتوراه {}", "Doctorate", "Doktora", "دكتوراه", 240, 8),
}

CLOSED = "cultural-studies-msc"


def units(common):
    rows = Blocks()
    for uid, kind, parent, en, tr, ar, _ in UNITS:
        rows.append({"id": uid, "name": words(en, tr, ar), "kind": kind, "parent": parent, "website": f"https://{uid}.poyraz.example/"})
    return {**common(), "unit": rows}


def fields():
    """ISCED fields of the programmes of each unit."""
    out = {u[0]: list(u[6]) for u in UNITS}
    for subject in SUBJECTS:
        if subject[2] not in out[subject[1]]:
            out[subject[1]].append(subject[2])
    return {unit: codes for unit, codes in out.items() if codes}


def programmes(common, rnd, partners):
    """Id -> record. Joint programmes are awarded with the partners that have an agreement on it."""
    out = {}
    joint = {"sea-studies-msc": 0, "coastal-management-msc": 1, "photonics-msc": 2, "computer-engineering-phd": 3}
    for sid, unit, isced, en, tr, ar, cycles, form in SUBJECTS:
        for c in cycles:
            cycle, suffix, e, t, a, de, dt, da, ects, terms = CYCLES[c]
            pid = f"{sid}-{suffix}"
            english = form == "en" or (form == "mix" and c == "d")
            record = {
                "name": words(e.format(en), t.format(tr), a.format(ar)),
                "unit": unit,
                "cycles": cycle,
                "language": ["en"] if english else (["tr", "en"] if form == "mix" else ["tr"]),
                "english_share": 100 if english else (30 if form == "mix" else 0),
                "isced": isced,
                "ects": ects,
                "duration_terms": terms,
                "awards": words(de, dt, da),
                "intake": ["autumn", "spring"] if c in "md" else ["autumn"],
                "deadlines": {"autumn": "--06-15", "spring": "--12-15"} if c in "md" else {"autumn": "--07-10"},
                "url": f"https://{unit}.poyraz.example/{pid}",
            }
            if c != "s":
                amount = {"b": 2400, "m": 1800, "d": 1200}[c] + 100 * rnd.randrange(0, 8)
                note = words("For students from abroad; invented.", "Yurt dışından gelen öğrenciler için; kurgusaldır.", "للطلبة القادمين من الخارج؛ مبلغ متخيل.")
                record["tuition"] = {"amount": str(amount), "currency": "EUR", "per": "year", "year": "2026/2027", "note": dict(note)}
            if pid in joint and joint[pid] < len(partners):
                record["joint_with"] = [partners[joint[pid]]]
            if pid == CLOSED:
                record["closed"] = Raw("2024-08-31")
            out[pid] = {**record, **common()}
    return out
