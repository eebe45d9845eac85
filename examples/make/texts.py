"""Policy elements, articles and news."""

import german_pages
import indicators
from toml import Blocks, Raw, markdown, words

W = words


def policy(common, stats, sums, ids):
    """Id -> record. Baselines are the stored observations, so that no page contradicts another."""

    def target(iid, by, value, since=None, note=None):
        t = {"indicator": iid, "by": by, "value": value}
        if since is not None:
            if iid == "m01":
                y = int(since[:4])
                v = round(sums[y]["abroad"] / sums[y]["total"] * 100, 1)
            else:
                v = indicators.stored(stats[iid], since)
            t["baseline"] = {"period": since, "value": v}
        if note:
            t["note"] = W(*note)
        return t

    def commit(cid, text, due, status, owner, *actions):
        return {"id": cid, "text": W(*text), "due": Raw(due), "status": status, "owner": owner, "action": Blocks({"date": Raw(d), "text": W(*t)} for d, t in actions)}

    def review(date, outcome, action=None):
        r = {"date": Raw(date), "outcome": W(*outcome)}
        if action:
            r["action"] = W(*action)
        return r

    def query(title, **q):
        return {"title": W(*title), "query": q}

    def chosen(title, *records):
        return {"title": W(*title), "records": list(records)}

    figures = ("Figures that belong to it", "İlgili sayılar", "الأرقام المتعلقة به")
    fine = ("On the way; no change needed.", "Yolunda; değişiklik gerekmiyor.", "على الطريق الصحيح، ولا حاجة إلى تغيير.")
    elements = {
        "quality": dict(
            number=1, title=("Quality cycles", "Kalite döngüleri", "دورات الجودة"),
            summary=("Plans are made, carried out, checked and put right. Judgements from outside help to see what we overlook.", "Planlar yapılır, uygulanır, denetlenir ve düzeltilir. Dışarıdan gelen değerlendirmeler gözden kaçanı görmeye yardım eder.", "توضع الخطط وتُنفَّذ وتُفحَص وتُصحَّح. ويساعد التقويم الخارجي على رؤية ما نغفل عنه."),
            commitments=[
                commit("accredit-ten", ("Have ten programmes accredited internationally.", "On programın uluslararası akreditasyon almasını sağlamak.", "اعتماد عشرة برامج دوليًا."), "2028-12-31", "in-progress", "quality-office", ("2025-10-01", ("Two applications sent.", "İki başvuru yapıldı.", "قُدم طلبان."))),
                commit("review-yearly", ("Review every element once a year.", "Her unsuru yılda bir gözden geçirmek.", "مراجعة كل عنصر مرة في السنة."), "2025-12-31", "done", "quality-office", ("2025-12-10", ("All ten reviewed.", "On unsurun tümü gözden geçirildi.", "رُوجعت العناصر العشرة كلها."))),
            ],
            targets=[target("q01", 2028, 25), target("q05", "iwl:2028", 40, "iwl:2021")],
            evidence=[chosen(("Judgements from outside", "Dış değerlendirmeler", "تقويمات خارجية"), "quality:institutional-evaluation", "quality:credit-label", "quality:lodestar-computer-engineering-bsc"), chosen(figures, "indicator:q01", "indicator:q03", "indicator:q04", "indicator:q06")],
            reviews=[review("2024-12-12", ("Two accreditations would lapse in 2027.", "İki akreditasyon 2027'de sona erecek.", "ينتهي اعتمادان في 2027."), ("Applications are prepared a year ahead.", "Başvurular bir yıl önceden hazırlanıyor.", "تُعدّ الطلبات قبل عام.")), review("2025-12-10", fine)],
        ),
        "multicultural-campus": dict(
            number=2, title=("Multicultural campus", "Çok kültürlü yerleşke", "حرم متعدد الثقافات"),
            summary=("Students and academics from many countries study and work here. Their number is to grow without any group being left alone.", "Birçok ülkeden öğrenci ve akademisyen burada okur ve çalışır. Hiçbir grup yalnız bırakılmadan sayıları artmalıdır.", "يدرس هنا ويعمل طلبة وأكاديميون من بلدان كثيرة. ويُراد أن يزداد عددهم دون أن تُترك أي مجموعة وحدها."),
            commitments=[
                commit("admission-english", ("Offer the whole admission in English.", "Kabul sürecinin tümünü İngilizce sunmak.", "تقديم إجراءات القبول كلها بالإنجليزية."), "2025-06-30", "done", "students-office", ("2025-05-12", ("The form is online.", "Form çevrim içi.", "النموذج متاح على الإنترنت."))),
                commit("mentors", ("Give every new academic from abroad a mentor.", "Yurt dışından gelen her yeni akademisyene bir danışman vermek.", "تخصيص مرشد لكل أكاديمي جديد من الخارج."), "2027-12-31", "planned", "international-office"),
            ],
            targets=[target("m01", "2030/2031", 14, "2019/2020"), target("m03", "2030/2031", 8.5, "2018/2019")],
            evidence=[query(("Partners of all kinds", "Her türden ortaklar", "شركاء من كل نوع"), entity="partner", active=True), chosen(figures, "indicator:m01", "indicator:m03", "indicator:m05")],
            reviews=[review("2025-12-10", ("More countries, but few from the Americas.", "Daha çok ülke, ama Amerika'dan az kişi.", "بلدان أكثر، لكن القليل من الأمريكتين."), ("Two fairs in the Americas are planned.", "Amerika'da iki fuar planlandı.", "خُطط لمعرضين في الأمريكتين."))],
        ),
        "infrastructure": dict(
            number=3, title=("Social and cultural infrastructure", "Sosyal ve kültürel altyapı", "البنية الاجتماعية والثقافية"),
            summary=("Rooms, advice and company make a place a home. Services are to be given in the languages people speak.", "Oda, danışmanlık ve arkadaşlık bir yeri yuva yapar. Hizmetler insanların konuştuğu dillerde verilmelidir.", "السكن والإرشاد والصحبة تجعل المكان بيتًا. ويُراد تقديم الخدمات باللغات التي يتكلمها الناس."),
            commitments=[
                commit("beds", ("Keep two hundred more beds for students from abroad.", "Yurt dışından gelenler için iki yüz yatak daha ayırmak.", "حجز مئتي سرير إضافي للقادمين من الخارج."), "2026-06-30", "in-progress", "students-office", ("2025-09-01", ("Eighty beds added.", "Seksen yatak eklendi.", "أضيف ثمانون سريرًا."))),
                commit("signs", ("Put up signs in three languages.", "Üç dilde yönlendirme levhaları asmak.", "وضع لافتات بثلاث لغات."), "2024-12-31", "done", "international-office", ("2024-11-20", ("Signs stand on the whole campus.", "Levhalar tüm yerleşkede.", "اللافتات قائمة في الحرم كله."))),
            ],
            targets=[target("i05", "2028/2029", 80, "2018/2019"), target("i06", 2027, 20, 2018), target("i03", 2028, 50)],
            evidence=[chosen(("Services in several languages", "Birden çok dilde hizmetler", "خدمات بعدة لغات"), "service:buddy", "service:airport", "service:language-table"), chosen(figures, "indicator:i01", "indicator:i02", "indicator:i04", "indicator:i05")],
            reviews=[review("2025-12-10", ("Buddies are too few.", "Akran sayısı yetersiz.", "عدد الرفقاء قليل."))],
        ),
        "partnerships": dict(
            number=4, title=("Partnerships", "Ortaklıklar", "الشراكات"),
            summary=("Agreements are signed to be used. Those that nobody uses are brought back to life or closed.", "Anlaşmalar kullanılmak için imzalanır. Kullanılmayanlar canlandırılır ya da kapatılır.", "تُوقَّع الاتفاقيات لتُستخدم، وما لا يُستخدم يُحيا أو يُنهى."),
            commitments=[
                commit("dormant", ("Look at dormant agreements every year.", "Kullanılmayan anlaşmalara her yıl bakmak.", "النظر في الاتفاقيات الخاملة كل عام."), "2026-12-31", "in-progress", "international-office", ("2026-02-15", ("Departments were written to.", "Bölümlere yazıldı.", "كُتب إلى الأقسام."))),
                commit("south", ("Find partners in three more countries of the south.", "Güneyde üç ülkede daha ortak bulmak.", "إيجاد شركاء في ثلاثة بلدان جنوبية أخرى."), "2027-12-31", "planned", "international-office"),
            ],
            targets=[target("p03", 2030, 85), target("p04", 2028, 80), target("p11", 2027, 90)],
            evidence=[query(("Memoranda in force", "Yürürlükteki mutabakat zabıtları", "مذكرات التفاهم السارية"), entity="agreement", kind=["mou", "cooperation"], active=True), query(("Double and joint degrees", "Çift ve ortak diplomalar", "الشهادات المزدوجة والمشتركة"), entity="agreement", kind=["double-degree", "joint-degree"]), chosen(("Chosen partners", "Seçilmiş ortaklar", "شركاء مختارون"), *(f"partner:{i}" for i in ids[:3])), chosen(figures, "indicator:p01", "indicator:p03", "indicator:p07")],
            reviews=[review("2024-12-12", fine), review("2025-12-10", ("Some agreements have not been used for three years.", "Bazı anlaşmalar üç yıldır kullanılmadı.", "لم تُستخدم بعض الاتفاقيات منذ ثلاثة أعوام."), ("Departments use or close them by the end of 2026.", "Bölümler 2026 sonuna kadar kullanacak ya da kapatacak.", "تستخدمها الأقسام أو تنهيها قبل نهاية 2026."))],
        ),
        "visibility": dict(
            number=5, title=("Visibility", "Görünürlük", "الحضور الدولي"),
            summary=("The university takes part in networks and accepts duties there. It hosts events that bring people of many countries together.", "Üniversite ağlara katılır ve orada görev alır. Birçok ülkeden insanı buluşturan etkinliklere ev sahipliği yapar.", "تشارك الجامعة في الشبكات وتتولى مهام فيها، وتستضيف فعاليات تجمع أناسًا من بلدان كثيرة."),
            commitments=[
                commit("host-two", ("Host two conferences a year.", "Yılda iki konferansa ev sahipliği yapmak.", "استضافة مؤتمرين في السنة."), "2027-12-31", "in-progress", "international-office", ("2026-06-03", ("Second conference of the year.", "Yılın ikinci konferansı.", "المؤتمر الثاني في العام."))),
                commit("journal", ("Found a journal in three languages.", "Üç dilli bir dergi kurmak.", "تأسيس مجلة بثلاث لغات."), "2025-12-31", "dropped", "international-office", ("2025-04-02", ("Given up: too few readers.", "Vazgeçildi: okuru az.", "تُرك لقلة القراء."))),
            ],
            targets=[target("v05", 2028, 44, 2019), target("v02", 2028, 60)],
            evidence=[query(("Duties in networks", "Ağlardaki görevler", "مهام في الشبكات"), entity="membership", role=["founder", "chair", "board", "host", "coordinator", "secretariat"], scope="international", active=True), query(("Alliances", "İttifaklar", "التحالفات"), entity="network", kind=["alliance"]), chosen(figures, "indicator:v01", "indicator:v02", "indicator:v04")],
            reviews=[review("2025-12-10", fine)],
        ),
        "exchange": dict(
            number=6, title=("Exchange", "Değişim", "التبادل"),
            summary=("Every student should be able to spend a term abroad. Studies abroad are recognised in full.", "Her öğrenci bir dönemi yurt dışında geçirebilmelidir. Yurt dışındaki öğrenim tam tanınır.", "ينبغي أن يتمكن كل طالب من قضاء فصل في الخارج، وتُعادَل الدراسة في الخارج كاملةً."),
            commitments=[
                commit("recognition", ("Recognise courses before students leave.", "Dersleri öğrenci gitmeden tanımak.", "معادلة المقررات قبل سفر الطلبة."), "2026-09-30", "done", "exchange-office", ("2026-09-14", ("Rule in force.", "Kural yürürlükte.", "القاعدة سارية."))),
                commit("short-stays", ("Offer short stays for students who work.", "Çalışan öğrencilere kısa hareketlilik sunmak.", "تقديم إقامات قصيرة للطلبة العاملين."), "2027-09-30", "planned", "exchange-office"),
            ],
            targets=[target("x07", "2029/2030", 13, "2018/2019"), target("x01", "2029/2030", 5)],
            evidence=[query(("Agreements on exchange", "Değişim anlaşmaları", "اتفاقيات التبادل"), entity="agreement", kind=["erasmus-ka131", "erasmus-ka171", "exchange", "mevlana", "orhun"], active=True), chosen(figures, "indicator:x01", "indicator:x02", "indicator:x03", "indicator:x07")],
            reviews=[review("2024-12-12", ("Numbers are back where they were before the pandemic.", "Sayılar salgın öncesine döndü.", "عادت الأعداد إلى ما كانت عليه قبل الجائحة."), ("More places for traineeships.", "Staj için daha çok yer.", "مقاعد أكثر للتدريب."))],
        ),
        "grants": dict(
            number=7, title=("International grants", "Uluslararası fonlar", "المنح الدولية"),
            summary=("Research and teaching are paid in part from international funds. Help is given before, during and after a project.", "Araştırma ve öğretimin bir bölümü uluslararası fonlarla yürütülür. Projeden önce, proje sırasında ve sonra destek verilir.", "يُموَّل جزء من البحث والتعليم من صناديق دولية، وتُقدَّم المساعدة قبل المشروع وأثناءه وبعده."),
            commitments=[
                commit("clinic", ("Open a clinic for proposals.", "Öneriler için bir klinik açmak.", "فتح عيادة للمقترحات."), "2025-03-31", "done", "projects-office", ("2025-03-03", ("First appointments.", "İlk randevular.", "أولى المواعيد."))),
                commit("coordinate-three", ("Coordinate three projects at a time.", "Aynı anda üç projeyi yürütmek.", "تنسيق ثلاثة مشاريع في آن واحد."), "2028-12-31", "in-progress", "projects-office"),
            ],
            targets=[target("g04", 2030, 35, 2018), target("g03", 2028, 40)],
            evidence=[query(("Project consortia", "Proje konsorsiyumları", "ائتلافات المشاريع"), entity="network", kind=["project-consortium", "consortium"]), chosen(("Projects", "Projeler", "المشاريع"), "grant:tides-of-tomorrow", "grant:teaching-at-sea", "grant:quiet-machines"), chosen(figures, "indicator:g01", "indicator:g02", "indicator:g04")],
            reviews=[review("2025-12-10", ("The share of international funds falls.", "Uluslararası fonların payı düşüyor.", "تنخفض حصة التمويل الدولي."), ("An adviser was hired.", "Bir danışman alındı.", "عُيّن مستشار."))],
        ),
        "balance": dict(
            number=8, title=("Balanced relations", "Dengeli ilişkiler", "علاقات متوازنة"),
            summary=("Relations are kept with all regions of the world. Counts by region let every reader judge how balanced they are.", "Dünyanın tüm bölgeleriyle ilişki kurulur. Bölgelere göre sayılar, dengenin her okurca değerlendirilmesini sağlar.", "تُقام العلاقات مع كل مناطق العالم، وتتيح الأعداد بحسب المنطقة لكل قارئ أن يحكم على توازنها."),
            commitments=[commit("publish-balance", ("Publish the counts by region every year.", "Bölgelere göre sayıları her yıl yayımlamak.", "نشر الأعداد بحسب المنطقة كل عام."), "2026-12-31", "in-progress", "international-office", ("2026-01-20", ("Part of the yearly report.", "Yıllık raporda yer aldı.", "نُشرت في التقرير السنوي.")))],
            targets=[target("b07", 2028, 100), target("b02", 2030, 0.95)],
            evidence=[query(("Partners with an agreement in force", "Yürürlükte anlaşması olan ortaklar", "شركاء لهم اتفاقية سارية"), entity="partner", active=True), chosen(figures, "indicator:b02", "indicator:b03", "indicator:b05", "indicator:b07")],
            reviews=[review("2025-12-10", fine)],
        ),
        "digitalization": dict(
            number="D", title=("Digital internationalization", "Dijital uluslararasılaşma", "التدويل الرقمي"),
            summary=("Agreements, nominations and learning agreements are made without paper. Data about them is open.", "Anlaşmalar, adaylıklar ve öğrenim anlaşmaları kâğıtsız yapılır. Bunlara ilişkin veriler açıktır.", "تُنجز الاتفاقيات والترشيحات واتفاقيات التعلم بلا ورق، وبياناتها مفتوحة."),
            commitments=[commit("paperless", ("Sign all new Erasmus+ agreements digitally.", "Tüm yeni Erasmus+ anlaşmalarını dijital imzalamak.", "توقيع جميع اتفاقيات إيراسموس+ الجديدة رقميًا."), "2026-12-31", "in-progress", "exchange-office", ("2026-05-05", ("Most partners are connected.", "Ortakların çoğu bağlandı.", "ارتبط معظم الشركاء.")))],
            targets=[target("d02", "2028/2029", 95, "2018/2019"), target("d01", 2027, 90)],
            evidence=[query(("Erasmus+ agreements", "Erasmus+ anlaşmaları", "اتفاقيات إيراسموس+"), entity="agreement", kind="erasmus-ka131", active=True), chosen(figures, "indicator:d01", "indicator:d02", "indicator:d03")],
            reviews=[review("2025-12-10", fine)],
        ),
        "english-education": dict(
            number="L", title=("Education in English", "İngilizce öğretim", "التعليم بالإنجليزية"),
            summary=("Most programmes can be studied in English. Those who teach and those who learn get help with the language.", "Programların çoğu İngilizce okunabilir. Öğretenlere ve öğrenenlere dil desteği verilir.", "يمكن دراسة معظم البرامج بالإنجليزية، ويُساعَد المعلمون والمتعلمون في اللغة."),
            commitments=[commit("courses", ("Offer a course of English for teachers each term.", "Her dönem öğretim elemanları için İngilizce kursu açmak.", "تقديم دورة إنجليزية للمدرسين كل فصل."), "2026-09-01", "done", "international-office", ("2026-02-16", ("Second course.", "İkinci kurs.", "الدورة الثانية.")))],
            targets=[target("l03", "2024/2025", 75, "2021/2022"), target("l02", "2030/2031", 75), target("l04", "2029/2030", 60, "2019/2020")],
            evidence=[chosen(("Programmes in English", "İngilizce programlar", "برامج بالإنجليزية"), "programme:computer-engineering-bsc", "programme:sea-studies-msc", "programme:management-bsc"), chosen(figures, "indicator:l01", "indicator:l02", "indicator:l03")],
            reviews=[review("2025-12-10", ("The target for staff was missed.", "Personel hedefi tutmadı.", "لم يتحقق هدف الموظفين."), ("A new target follows in 2027.", "2027'de yeni bir hedef konacak.", "يُحدد هدف جديد في 2027."))],
        ),
    }
    out = {}
    for pid, e in elements.items():
        out[pid] = {
            "number": e["number"], "title": W(*e["title"]), "summary": W(*e["summary"]), "adopted": Raw("2021-06-15"), **common("policy"), "review_by": Raw("2026-12-31"),
            "official": Blocks([{"title": "Uluslararasılaşma Politikası", "lang": "tr", "url": "https://www.poyraz.example/documents/policy"}]),
            "commitment": Blocks(e["commitments"]), "target": Blocks(e["targets"]), "evidence": Blocks(e["evidence"]), "review": Blocks(e["reviews"]),
        }
    return out


# id, section, order, office, then per language title, summary, body. {p0} and {p1} are partners.
PAGES = [
    ("about/office", "about", 1, "international-office", {
        "en": ("The International Office", "Who answers questions at Poyraz University.", """
This university is invented, and so is its office. It looks after {{ stat("p01") }} partners in {{ stat("p03") }} countries.

## What the office does {#what}

It keeps the register of [partners](partner:P0), speaks for the university in networks such as the [North Wind League](network:north-wind-league), and follows the [policy](policy:partnerships).

## Opening hours {#hours}

| Day | Open |
|-----------|-------------|
| Monday | 09:00–12:00 |
| Wednesday | 13:00–17:00 |
| Friday | 09:00–12:00 |
"""),
        "tr": ("Uluslararası İlişkiler Ofisi", "Poyraz Üniversitesi'nde soruları kim yanıtlar.", """
Bu üniversite kurgusaldır, ofisi de öyle. Ofis {{ stat("p03") }} ülkede {{ stat("p01") }} ortakla ilgilenir.

## Ofis ne yapar {#what}

[Ortakların](partner:P0) kayıtlarını tutar, [Kuzey Rüzgârı Birliği](network:north-wind-league) gibi ağlarda üniversiteyi temsil eder ve [politikayı](policy:partnerships) izler.

## Açık olduğu saatler {#hours}

| Gün | Açık |
|-----------|-------------|
| Pazartesi | 09.00–12.00 |
| Çarşamba | 13.00–17.00 |
| Cuma | 09.00–12.00 |
"""),
        "ar": ("مكتب العلاقات الدولية", "من يجيب عن الأسئلة في جامعة بويراز.", """
هذه الجامعة متخيلة، وكذلك مكتبها. يُعنى المكتب بالشركاء، وعددهم {{ stat("p01") }}، في بلدان عددها {{ stat("p03") }}.

## ماذا يفعل المكتب {#what}

يحفظ سجل [الشركاء](partner:P0)، ويمثل الجامعة في شبكات مثل [رابطة ريح الشمال](network:north-wind-league)، ويتابع [السياسة](policy:partnerships).

## ساعات العمل {#hours}

| اليوم | الدوام |
|-----------|-------------|
| الاثنين | 09:00–12:00 |
| الأربعاء | 13:00–17:00 |
| الجمعة | 09:00–12:00 |
"""),
    }),
    ("about/this-sample", "about", 2, None, {
        "en": ("About this sample", "Why every word here is invented.", """
Poyraz University does not exist. Its partners, people, projects and figures were made by a small programme, so that the portal can be tried at full size.

## What is real {#real}

Only the names of cities and countries are real. No institution named here exists in them.
"""),
        "tr": ("Bu örnek hakkında", "Buradaki her söz neden kurgusal.", """
Poyraz Üniversitesi yoktur. Ortakları, kişileri, projeleri ve sayıları, portal tam boyda denenebilsin diye küçük bir programla üretilmiştir.

## Gerçek olan {#real}

Yalnız kent ve ülke adları gerçektir. Adı geçen kurumların hiçbiri orada yoktur.
"""),
        "ar": ("عن هذه العينة", "لماذا كل كلمة هنا متخيلة.", """
جامعة بويراز غير موجودة. أنشأ برنامجٌ صغير شركاءها وأشخاصها ومشاريعها وأرقامها ليُجرَّب الموقع بحجمه الكامل.

## ما هو حقيقي {#real}

أسماء المدن والبلدان وحدها حقيقية، ولا وجود فيها لأي مؤسسة مذكورة هنا.
"""),
    }),
    ("coming/visa", "coming", 1, "students-office", {
        "en": ("Visa and residence permit", "What to prepare before you travel.", """
Nothing on this page is legal advice: the university is invented.

## Before you travel {#before}

1. Wait for the letter of acceptance.
2. Apply for a visa at the consulate that is nearest to you.
3. Keep copies of all papers.

## After you arrive {#after}

Apply for the residence permit within a month. The [service](service:residence-permit) checks your papers first. Then look for [a room](page:coming/housing).
"""),
        "tr": ("Vize ve ikamet izni", "Yola çıkmadan önce hazırlanacaklar.", """
Bu sayfadaki hiçbir şey hukuki görüş değildir: üniversite kurgusaldır.

## Yola çıkmadan önce {#before}

1. Kabul mektubunu bekleyin.
2. Size en yakın konsolosluğa vize için başvurun.
3. Tüm belgelerin kopyalarını saklayın.

## Geldikten sonra {#after}

Bir ay içinde ikamet izni için başvurun. [Hizmet](service:residence-permit) önce belgelerinizi kontrol eder. Sonra [oda](page:coming/housing) arayın.
"""),
        "ar": ("التأشيرة وإذن الإقامة", "ما تجهزه قبل السفر.", """
ليس في هذه الصفحة مشورة قانونية: فالجامعة متخيلة.

## قبل السفر {#before}

1. انتظر خطاب القبول.
2. اطلب التأشيرة من أقرب قنصلية.
3. احتفظ بنسخ من كل الأوراق.

## بعد الوصول {#after}

قدّم طلب إذن الإقامة خلال شهر. تراجع [الخدمة](service:residence-permit) أوراقك أولًا. ثم ابحث عن [غرفة](page:coming/housing).
"""),
    }),
    ("coming/housing", "coming", 2, "students-office", {
        "en": ("Rooms", "Where students from abroad live.", """
There are three invented houses near the sea.

## Houses {#houses}

| House | Rooms | Minutes to campus |
|-------|------:|------:|
| North | 120 | 5 |
| Lodos | 200 | 12 |
| Meltem | 80 | 20 |

## How to apply {#apply}

Use the [service](service:housing) before the first of August. The [buddy programme](service:buddy) helps with the move.
"""),
        "tr": ("Odalar", "Yurt dışından gelen öğrenciler nerede kalır.", """
Denize yakın üç kurgusal ev vardır.

## Evler {#houses}

| Ev | Oda | Yerleşkeye dakika |
|-------|------:|------:|
| Kuzey | 120 | 5 |
| Lodos | 200 | 12 |
| Meltem | 80 | 20 |

## Nasıl başvurulur {#apply}

[Hizmeti](service:housing) 1 Ağustos'tan önce kullanın. [Akran programı](service:buddy) taşınmaya yardım eder.
"""),
        "ar": ("الغرف", "أين يسكن الطلبة القادمون من الخارج.", """
هناك ثلاثة بيوت متخيلة قرب البحر.

## البيوت {#houses}

| البيت | الغرف | دقائق إلى الحرم |
|-------|------:|------:|
| الشمال | 120 | 5 |
| لودوس | 200 | 12 |
| ملتم | 80 | 20 |

## كيف تتقدم {#apply}

استخدم [الخدمة](service:housing) قبل أول أغسطس. ويساعد [برنامج الرفيق](service:buddy) في الانتقال.
"""),
    }),
    ("going/erasmus", "going", 1, "exchange-office", {
        "en": ("Erasmus+ step by step", "From the call to the first lecture abroad.", """
Read the [call](call:erasmus-study-2027) first.

## Before you apply {#before}

Choose two partners, for example [this one](partner:P0) or [that one](partner:P1). Look which fields and languages their agreements ask for.

## After you are chosen {#after}

Fill in the [form](document:learning-form). What a [nomination](term:nomination) is stands in the glossary.

## When you are back {#back}

Courses you passed [count at home](service:recognition).
"""),
        "tr": ("Adım adım Erasmus+", "Çağrıdan yurt dışındaki ilk derse.", """
Önce [çağrıyı](call:erasmus-study-2027) okuyun.

## Başvurmadan önce {#before}

İki ortak seçin, örneğin [bunu](partner:P0) ya da [şunu](partner:P1). Anlaşmalarının hangi alanları ve dilleri istediğine bakın.

## Seçildikten sonra {#after}

[Formu](document:learning-form) doldurun. [Adaylığın](term:nomination) ne olduğu sözlüktedir.

## Döndüğünüzde {#back}

Geçtiğiniz dersler [burada sayılır](service:recognition).
"""),
    }),
    ("going/money", "going", 2, "exchange-office", {
        "en": ("Money for a stay abroad", "What a grant pays and what it does not.", """
A grant pays for a part of the costs. Rents differ much from city to city.

## What is paid {#paid}

- the journey, by distance
- a sum for every month
- more for students with few means

## When it is paid {#when}

Most of it before you leave, the rest when you are back.
"""),
        "tr": ("Yurt dışı için para", "Hibe neyi karşılar, neyi karşılamaz.", """
Hibe giderlerin bir bölümünü karşılar. Kiralar kentten kente çok değişir.

## Ne ödenir {#paid}

- uzaklığa göre yol
- her ay için bir tutar
- imkânı az olan öğrenciler için daha fazlası

## Ne zaman ödenir {#when}

Çoğu gitmeden önce, kalanı döndüğünüzde.
"""),
        "ar": ("المال للإقامة في الخارج", "ما تغطيه المنحة وما لا تغطيه.", """
تغطي المنحة جزءًا من التكاليف. وتختلف الإيجارات كثيرًا من مدينة إلى أخرى.

## ما يُدفع {#paid}

- السفر بحسب المسافة
- مبلغ لكل شهر
- أكثر من ذلك للطلبة محدودي الدخل

## متى يُدفع {#when}

معظمه قبل السفر، والباقي عند العودة.
"""),
    }),
    ("working/visitors", "working", 1, "international-office", {
        "en": ("Visiting academics", "For those who come to teach or to do research.", """
Write to the head of the department first; the office prepares the rest.

## Before you come {#before}

Send a short plan of your stay. The [desk](service:visiting-desk) prepares a card and a key.

## While you are here {#here}

You can use the library, the laboratories and the [language table](service:language-table).
"""),
        "ar": ("الأكاديميون الزائرون", "لمن يأتي للتدريس أو البحث.", """
اكتب أولًا إلى رئيس القسم، ويُعدّ المكتب الباقي.

## قبل أن تأتي {#before}

أرسل خطة قصيرة لإقامتك. يُعدّ [المكتب](service:visiting-desk) البطاقة والمفتاح.

## وأنت هنا {#here}

يمكنك استخدام المكتبة والمختبرات و[طاولة اللغات](service:language-table).
"""),
    }),
    ("data/how-to-read", "data", 1, "quality-office", {
        "en": ("How to read the figures", "Gaps, breaks and rounded figures.", """
All figures here are invented.

## Gaps {#gaps}

A year without an observation stays empty; it is never drawn as zero. [Academics with a doctorate](indicator:m04) have one such year.

## Breaks {#breaks}

Where the way of counting changes the line is cut, as for [international students](indicator:m01). In the latest year they were {{ stat("m01") }}.

## Rounded figures {#rounded}

Early figures of [publications](indicator:v05) were published in whole per cents.
"""),
        "tr": ("Sayılar nasıl okunur", "Boşluklar, kırılmalar ve yuvarlanmış sayılar.", """
Buradaki tüm sayılar kurgusaldır.

## Boşluklar {#gaps}

Gözlemi olmayan yıl boş kalır; hiçbir zaman sıfır olarak çizilmez. [Doktoralı akademisyenlerde](indicator:m04) böyle bir yıl vardır.

## Kırılmalar {#breaks}

Sayma yolu değişince çizgi kesilir; [uluslararası öğrencilerde](indicator:m01) olduğu gibi. Son yılda oran {{ stat("m01") }}.

## Yuvarlanmış sayılar {#rounded}

[Yayınların](indicator:v05) ilk sayıları tam yüzde olarak yayımlanmıştır.
"""),
        "ar": ("كيف تُقرأ الأرقام", "الفجوات والانقطاعات والأرقام المقرّبة.", """
كل الأرقام هنا متخيلة.

## الفجوات {#gaps}

السنة التي لا رصد فيها تبقى فارغة ولا تُرسم صفرًا أبدًا. وفي [الأكاديميين الحاصلين على الدكتوراه](indicator:m04) سنة كهذه.

## الانقطاعات {#breaks}

حين تتغير طريقة العد يُقطع الخط، كما في [الطلبة الدوليين](indicator:m01). وكانت النسبة في آخر عام {{ stat("m01") }}.

## الأرقام المقرّبة {#rounded}

نُشرت الأرقام الأولى [للمنشورات](indicator:v05) نسبًا مئوية صحيحة.
"""),
    }),
]


def pages(ids):
    """Path -> text."""
    out = {}
    for pid, section, order, office, versions in PAGES:
        for lang, (title, summary, body) in {**versions, "de": german_pages.PAGES[pid]}.items():
            front = {"title": title, "summary": summary, "order": order, "section": section, "translation": "original" if lang == "en" else "machine", "contact": office, "source": SOURCE}
            out[f"pages/{pid}.{lang}.md"] = markdown(front, body.replace("P0", ids[0]).replace("P1", ids[1]))
    return out


SOURCE = {"name": "Poyraz University, invented for the sample", "retrieved": "2026-11", "licence": "CC0-1.0"}

NEWS = [
    ("2026-11-23-erasmus-call", True, "call:erasmus-study-2027", ("Erasmus+ call for 2027/2028 is open", "2027/2028 Erasmus+ çağrısı açıldı", "فُتحت دعوة إيراسموس+ لعام 2027/2028"), ("Applications close on 18 December.", "Başvurular 18 Aralık'ta kapanıyor.", "ينتهي التقديم في 18 ديسمبر.")),
    ("2026-11-10-research-signed", False, "network:tide-observatory", ("A new research agreement was signed", "Yeni bir araştırma anlaşması imzalandı", "وُقعت اتفاقية بحثية جديدة"), ("It begins in February 2027.", "Şubat 2027'de başlıyor.", "تبدأ في فبراير 2027.")),
    ("2026-10-28-list", False, "quality:iwl-2026", ("The university rises in the Invented World List", "Üniversite Kurgusal Dünya Listesi'nde yükseldi", "تقدمت الجامعة في القائمة العالمية المتخيلة"), ("The band is now 601–800.", "Yeni aralık 601–800.", "الفئة الآن 601–800.")),
    ("2026-09-25-welcome", False, "event:orientation-2026-09-21", ("New students were welcomed", "Yeni öğrenciler karşılandı", "استُقبل الطلبة الجدد"), ("They met their buddies at the harbour.", "Akranlarıyla limanda buluştular.", "قابلوا رفقاءهم في المرفأ.")),
    ("2026-07-20-summer", False, "event:summer-school-2026-07-06", ("The summer school is over", "Yaz okulu bitti", "انتهت المدرسة الصيفية"), ("Sixty students spent two weeks by the sea.", "Altmış öğrenci deniz kıyısında iki hafta geçirdi.", "أمضى ستون طالبًا أسبوعين على البحر.")),
    ("2026-06-05-conference", False, "event:conference-2026-06-03", ("Two days on shores", "Kıyılar üzerine iki gün", "يومان عن الشواطئ"), ("Guests of eleven countries took part.", "On bir ülkeden konuk katıldı.", "شارك ضيوف من أحد عشر بلدًا.")),
    ("2026-03-02-figures", False, "indicator:x07", ("A figure was revised", "Bir sayı düzeltildi", "صُحح رقم"), ("One faculty had reported late.", "Bir fakülte geç bildirmişti.", "تأخرت كلية في الإبلاغ.")),
    ("2026-01-20-report", False, "document:report-2025", ("The yearly report is out", "Yıllık rapor yayımlandı", "صدر التقرير السنوي"), ("It has the figures of 2025.", "2025 yılının sayılarını içeriyor.", "يتضمن أرقام عام 2025.")),
    ("2025-11-20-prize", False, "quality:library-prize", ("A prize for the library", "Kütüphaneye ödül", "جائزة للمكتبة"), ("It won the second prize for open libraries.", "Açık kütüphaneler ikincilik ödülünü kazandı.", "نالت الجائزة الثانية للمكتبات المفتوحة.")),
    ("2025-09-01-form", False, "document:learning-form", ("A new learning agreement form", "Yeni öğrenim anlaşması formu", "نموذج جديد لاتفاقية التعلم"), ("The form of 2022 is no longer used.", "2022 formu artık kullanılmıyor.", "لم يعد نموذج 2022 مستخدمًا.")),
    ("2025-03-03-clinic", False, "service:project-clinic", ("The project clinic opens", "Proje kliniği açılıyor", "تُفتح عيادة المشاريع"), ("Two hours with an adviser for every proposal.", "Her öneri için bir danışmanla iki saat.", "ساعتان مع مستشار لكل مقترح.")),
    ("2024-09-01-school", False, "policy:partnerships", ("A doctoral school begins", "Bir doktora okulu başlıyor", "تبدأ مدرسة دكتوراه"), ("Six universities share it.", "Altı üniversite paylaşıyor.", "تتشاركها ست جامعات.")),
]
MORE = {
    "en": "Invented news. {} More stands [here]({}).",
    "tr": "Kurgusal haber. {} Ayrıntılar [burada]({}).",
    "ar": "خبر متخيل. {} التفاصيل [هنا]({}).",
    "de": german_pages.MORE,
}


def news():
    """Path -> text."""
    out = {}
    for nid, pinned, link, titles, summaries in NEWS:
        versions = list(zip(("en", "tr", "ar"), titles, summaries))
        if nid in german_pages.NEWS:
            versions.append(("de", *german_pages.NEWS[nid]))
        for lang, title, summary in versions:
            front = {"title": title, "date": Raw(nid[:10]), "summary": summary, "pinned": True if pinned else None, "source": SOURCE, "translation": "original" if lang == "en" else "machine"}
            out[f"news/{nid}.{lang}.md"] = markdown(front, MORE[lang].format(summary, link))
    return out
