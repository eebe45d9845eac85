### Diploma programları ve dışarıdan verilen kararlar: akreditasyonlar, etiketler, sıralamalar, ödüller.

## Adresler: a-z harfleri ve kısa çizgi

path-programmes = programlar
path-quality = kalite

## Kayıtlar, para

register-programmes = Programlar
register-quality = Kalite
# Variables:
#   $n (number) - listedeki program sayısı
records-here-programmes = { $n ->
    [0] Burada kayıtlı diploma programı yok.
   *[other] Burada { $n } diploma programı kayıtlı.
}
# Variables:
#   $n (number) - listedeki kayıt sayısı
records-here-quality = { $n ->
    [0] Burada kalite kaydı yok.
   *[other] Burada { $n } kalite kaydı var.
}
status-end-not-published = Bitişi yayımlanmamış
status-explained-end-not-published = Verilmiştir, ancak kamuya açık kayıt ne zamana kadar geçerli olduğunu söylemez. Hiçbir zaman geçerli sayılmaz.

## Program kaydı

programmes-title = Diploma programları
programmes-description = Birimi, öğrenim kademeleri ve öğretim diliyle diploma programları.
# Variables:
#   $languages (string) - diller, liste olarak
programmes-teaching = Kurum için kayıtlı öğretim dilleri: { $languages }.
programmes-about = Kademeler ve diller, her kaydın kaynağında adı geçenlerdir; kaynakta yoksa tablo bunu belirtir.
programmes-csv = Programlar tablo dosyası olarak (CSV)
programmes-by-unit = Birimlere göre programlar
programmes-caption = Birimlerin sırasıyla diploma programları, kademeleri ve dilleri
programmes-column-programme = Program
programmes-column-cycles = Kademeler
# Variables:
#   $n (number) - birimde kayıtlı program sayısı
programmes-of-unit = { $n ->
   *[other] { $n } kayıt
}
programmes-no-unit = Birimi kayıtlı olmayanlar
programmes-ended = Sona eren programlar

## Bir program

programme-eyebrow = Diploma programı
# Variables:
#   $name (string) - programın adı
programme-description = { $name }: birimi, kademeleri, öğretim dili ve dış değerlendirmeler.
programme-facts = Program hakkında
programme-fact-unit = Birim
programme-fact-cycles = Kademeler
programme-fact-language = Öğretim dili
programme-fact-awards = Diploma
programme-fact-ects = AKTS kredisi
programme-fact-duration = Süre
programme-fact-isced = Alan (ISCED-F 2013)
programme-fact-joint = Birlikte verildiği kurumlar
programme-fact-tuition = Öğrenim ücreti
programme-fact-intake = Öğrenime başlama
programme-fact-deadline-autumn = Son başvuru günü, güz dönemi
programme-fact-deadline-spring = Son başvuru günü, bahar dönemi
programme-fact-yok = Yükseköğretim Kurulu kodu
programme-fact-page = Programın sayfası
programme-cycles-about = Kademeler, kaynakta adı geçenlerdir; programın başka kademeleri de olabilir.
# Variables:
#   $n (number) - dönem sayısı, yılda iki
programme-terms = { $n } yarıyıl
# Variables:
#   $languages (string) - diller, liste olarak
programme-languages-throughout = Tümüyle { $languages }
# Variables:
#   $languages (string) - diller, liste olarak
#   $share (string) - İngilizce yürütülen pay, yüzde işaretiyle
programme-languages-share = { $languages } (İngilizce payı: { $share })
# Variables:
#   $share (string) - İngilizce yürütülen pay, yüzde işaretiyle
programme-share = İngilizce payı: { $share }
# Variables:
#   $money (string) - tutar ve para birimi
programme-tuition-term = Dönemlik { $money }
# Variables:
#   $money (string) - tutar ve para birimi
programme-tuition-year = Yıllık { $money }
# Variables:
#   $money (string) - tutar ve para birimi
programme-tuition-programme = Programın tamamı için { $money }
# Variables:
#   $tuition (string) - tutar ve neyin karşılığı olduğu
#   $year (string) - akademik yıl
programme-tuition-in = { $tuition } ({ $year })
# Variables:
#   $day (string) - son gün
programme-closed = bitiş: { $day }
# Variables:
#   $day (string) - son gün
programme-ended = Bu program sona ermiştir: { $day }.
programme-quality = Akreditasyonlar ve etiketler

## Kalite kaydı

quality-title = Kalite
quality-description = Geçerlilikleriyle akreditasyonlar ve etiketler, ödüller, yıllarına göre sıralamalar ve performans endeksleri.
quality-about = Burada yalnızca bir kaynağın gösterdiği kayıtlıdır; başka kurumlarla karşılaştırma yapılmaz.
quality-held = Akreditasyonlar, etiketler ve değerlendirmeler
# Variables:
#   $day (string) - durum günü
quality-held-about = Durumun ait olduğu gün: { $day }. Bitişi yayımlanmamış olanlar listelenir, ancak hiçbir zaman geçerli sayılmaz.
quality-held-none = Burada süren bir akreditasyon ya da etiket kayıtlı değil
quality-ended = Sona eren akreditasyonlar ve etiketler
quality-awards = Ödüller
quality-rankings = Sıralamalar
quality-rankings-about = Sıra, sıralamanın yayımladığı biçimde, yılı ve listesiyle verilir. Öteki kurumlara ve o yılın yöntemine bağlıdır; bu yüzden farklı yılların ya da listelerin sıraları aynı ölçekte karşılaştırılamaz.
quality-indexes = Performans endeksleri
quality-indexes-about = Yetkili bir kuruluşun, kendi programındaki üniversiteler için tuttuğu endekslerdir.
quality-column-what = Ad
quality-column-body = Kuruluş
quality-column-about = Konu
quality-column-award = Ödül
quality-column-result = Sonuç
quality-column-day = Tarih
quality-column-edition = Yıl
quality-column-place = Sıra
quality-column-score = Puan
quality-column-list = Liste
quality-column-part = Alt başlık
quality-no-status = Süre belirlenmemiş

## Bir kalite kaydı

# Variables:
#   $name (string) - kaydın adı
#   $body (string) - kararı veren kuruluş
quality-record-description = { $name }, { $body }: sonuç, konu, geçerlilik ve kaynak.
quality-facts = Bu kayıt hakkında
quality-place-and-score = Sıra ve puan
quality-parts = Yayımlandığı biçimiyle alt puanlar
quality-fact-body = Kuruluş
quality-fact-reach = Kuruluşun kapsamı
quality-fact-about = Konu
quality-fact-decision = Karar
quality-fact-status = Değerlendirmenin türü
quality-fact-decided = Karar günü
quality-fact-from = Geçerlilik başlangıcı
quality-fact-until = Geçerlilik sonu
quality-fact-report = Rapor
quality-fact-edition = Yıl
quality-fact-list = Liste
quality-fact-place = Yayımlandığı biçimiyle sıra
quality-fact-score = Toplam puan
# Variables:
#   $source (string) - kaynağa ilişkin cümle
quality-place-source = Sıranın kaynağı ayrıdır. { $source }
# Variables:
#   $name (string) - sıralamanın adı
#   $edition (string) - yılı
quality-name-edition = { $name }, { $edition } sıralaması
# Variables: $name: name of the judgement; $about: what it is about
quality-name-about = { $name }: { $about }
# Variables:
#   $edition (string) - yılı
quality-edition = { $edition } sıralaması
quality-edition-unknown = Yılı kayıtlı değil
# Variables:
#   $what (string) - kaydın türü
#   $day (string) - gün, ay, yıl ya da sayı
quality-on-day = { $what }, { $day }
# Variables:
#   $day (string) - son gün
quality-until-assumed = { $day } (varsayılan)
# Variables:
#   $n (number) - listedekilerin sayısı
quality-listed = { $n ->
   *[other] listede { $n } kurum
}
# Variables:
#   $day (string) - son gün
quality-reason-active = Geçerlilik sonu: { $day }.
# Variables:
#   $day (string) - son gün
quality-reason-expiring = Geçerlilik sonu: { $day }; on iki aydan az kaldı.
# Variables:
#   $day (string) - ilk gün
quality-reason-upcoming = Geçerlilik başlangıcı: { $day }.
# Variables:
#   $day (string) - son gün
quality-reason-expired = Sona erdi: { $day }.
quality-reason-end-not-published = Kamuya açık kayıt ne zamana kadar geçerli olduğunu söylemez; bu yüzden hiçbir zaman geçerli sayılmaz.
quality-reason-assumed = Son gün varsayılmıştır: Avrupa kayıt sistemi DEQAR, son günü olmayan bir raporu altı yıl geçerli sayar.
quality-kind-accreditation = Akreditasyon
quality-kind-evaluation = Değerlendirme
quality-kind-label = Kalite etiketi
quality-kind-rating = Derecelendirme
quality-kind-ranking = Sıralama
quality-kind-award = Ödül
quality-kind-performance-index = Performans endeksi
quality-scope-institution = Kurumun tamamı
quality-decision-positive = Olumlu
quality-decision-positive-with-conditions-or-restrictions = Koşullu ya da sınırlı olumlu
quality-decision-negative = Olumsuz
quality-decision-not-applicable = Uygulanmaz
quality-status-part-of-obligatory-eqa-system = Zorunlu dış kalite güvencesi sisteminin parçası
quality-status-voluntary = Gönüllü
quality-table-world = Dünya
quality-table-region = Bölge
quality-table-subject = Alan
quality-table-national = Ulusal
