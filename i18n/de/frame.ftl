### Der Rahmen jeder Seite, Startseite, Artikel, Meldungen, Sprachen.

## The frame of every page

# Locale as Open Graph writes it: language_TERRITORY; not shown.
og-locale = de_DE
portal-name = Internationales Portal
skip-to-content = Zum Inhalt springen
menu = Menü
menu-label = Hauptmenü
languages-label = Sprachen
path-label = Pfad zu dieser Seite
home-name = Startseite
not-translated-yet = (noch nicht übersetzt)
on-this-page = Auf dieser Seite
feed-title = Aktuelles
note-back = Zurück zum Text
nav-policy = Strategie
nav-partners = Partner
nav-agreements = Vereinbarungen
nav-networks = Netzwerke
nav-going = Ins Ausland
nav-coming = Zu uns
nav-statistics = Statistik
nav-news = Aktuelles
nav-about = Über uns
nav-data = Daten und Methoden
nav-languages = Sprachen und ihr Stand
footer-visitors = Für Besucherinnen und Besucher
nav-working = Bei uns arbeiten
nav-programmes = Studiengänge
nav-quality = Qualität
nav-grants = Drittmittelprojekte
nav-calls = Ausschreibungen
nav-services = Serviceangebote
nav-events = Veranstaltungen
nav-contact = Kontakt
nav-documents = Dokumente
nav-glossary = Glossar
footer-register = Das Register
footer-site = Diese Website
footer-offices = Anlaufstellen
status-day-detail = Jeder Status auf dieser Website gilt für diesen Tag.
banner-unofficial = Unabhängiges Beispielportal.
banner-unofficial-detail = Aus öffentlichen Quellen erstellt; kein offizielles Angebot der Hochschule.
banner-invented = Erfundene Beispieldaten.
banner-invented-detail = Keine Einrichtung, keine Vereinbarung und keine Zahl auf dieser Website ist echt.
banner-preview = Vorschau: nicht veröffentlicht.
fallback-title = Diese Seite gibt es in dieser Sprache noch nicht.

## Addresses

path-about = ueber-uns
path-coming = zu-uns-kommen
path-going = ins-ausland-gehen
path-working = bei-uns-arbeiten
path-data = daten
path-news = aktuelles
path-languages = sprachen

## Home

home-claim-1 = Partner,
home-claim-2 = Zusagen
home-claim-3 = und ihre Nachweise.
home-action-partners = Partner ansehen
home-action-policy = Strategie lesen
home-action-statistics = Alle Kennzahlen
home-countries-list = Dieselben Angaben als Länderliste
home-figures = In Zahlen
home-policy = Was die Strategie sagt und womit es belegt ist
home-policy-detail = Jedes Handlungsfeld mit den Einträgen, die als Nachweis dienen.
home-policy-all = Die ganze Strategie
home-evidence-none = Noch kein Nachweis erfasst
home-calls = Ausschreibungen und Fristen
home-calls-all = Alle Ausschreibungen
home-news = Aktuelles
home-news-all = Alle Meldungen
home-tasks = Was führt Sie hierher?
home-task-going = Ein Semester oder ein Jahr im Ausland studieren.
home-task-coming = Zum Austausch oder für ein ganzes Studium kommen.
home-task-working = Zum Lehren oder Forschen kommen.
home-task-agreements = Eine Vereinbarung und ihren Status nachschlagen.
home-task-data = Die Zahlen anderswo verwenden: Methoden, Zitierweise, Dateien.

## Articles and sections

section-articles = Seiten dieses Bereichs
section-empty = Hier ist noch nichts veröffentlicht
section-empty-detail = Sobald die zuständige Stelle eine Seite für diesen Bereich veröffentlicht, steht sie hier.
section-see = Siehe auch
section-lede-about = Wer dieses Portal macht, wie es zu lesen ist und in welchen Sprachen.
section-lede-coming = Austausch, Studium mit Abschluss und Leben hier.
section-lede-going = Austausch von hier aus: Programme und Regeln.
section-lede-working = Gastaufenthalte und Arbeit für Lehrende, Forschende und weitere Beschäftigte.
section-lede-data = Wie die Zahlen entstehen und wie sie sich anderswo verwenden lassen.
article-ask = Fragen an:
article-more = Mehr in diesem Bereich

## News

news-title = Aktuelles
news-lede = Meldungen mit Datum, die neuesten zuerst.
news-feed = Als Feed abonnieren (Atom)
news-none = Hier ist keine Meldung veröffentlicht
news-none-detail = Sobald eine Meldung veröffentlicht wird, steht sie hier und im Feed.
news-others = Weitere Meldungen

## Languages

languages-title = Sprachen und ihr Stand
languages-lede = Was in welcher Sprache vorliegt und wie die Texte entstanden sind.
languages-texts = Alle Texte
languages-caption = Texte je Sprache
languages-language = Sprache
languages-own = Mit eigenem Text
languages-borrowed = In anderer Sprache gezeigt
languages-outdated = Original seither geändert
languages-old = Aus einem früheren Text übersetzt
languages-missing = Noch nicht übersetzte Artikel und Meldungen
languages-missing-none = Alle Artikel und Meldungen gibt es in jeder Sprache.
languages-rules = So funktioniert es
languages-rule-fallback = Gibt es den Text einer Seite in einer Sprache nicht, erscheint er in einer anderen, entsprechend gekennzeichnet und mit einem Hinweis am Seitenanfang.
languages-rule-machine = Ein maschinell übersetzter Text trägt einen Hinweis, bis ihn eine sprachkundige Person geprüft hat.
languages-rule-outdated = Wurde ein Original geändert, nachdem seine Übersetzung angenommen worden war, steht über dem Text ein Hinweis mit einem Link zum Original.
languages-rule-fields = Einzelne Wörter in einer anderen Sprache, etwa der Name eines Partners, sind für Screenreader und Browser ausgezeichnet.

## Not found and the choice of language

not-found-title = Diese Seite gibt es nicht
not-found-lede = Die Adresse ist vielleicht falsch, oder die Seite wurde verschoben.
not-found-home = Zur Startseite
not-found-places = Wie es von hier aus weitergeht
not-found-languages = Andere Sprachen
not-found-in-language = Startseite auf Deutsch

## Lines with values

# Variables:
#   $day (string) - status day in words
status-day = Stand: { $day }.
# Variables:
#   $language (string) - name of a language in the reader’s
fallback-detail = Sie lesen den Originaltext. Seine Sprache: { $language }.
# Variables:
#   $language (string) - a language’s own name
fallback-link = Zur Originalseite ({ $language })
# Variables:
#   $language (String) - own name of the language of the original
outdated-link = Das Original lesen ({ $language })
outdated-title = Das Original dieser Seite wurde nach der Übersetzung geändert.
# Followed by links to sections of the page.
outdated-sections = Unten gekennzeichnet:
outdated-fields = Kurze Texte hier, etwa der Titel oder die Zusammenfassung, sind möglicherweise veraltet.
outdated-section = Das Original dieses Abschnitts wurde nach der Übersetzung geändert.
# Variables:
#   $language (string) - name of a language in the reader’s
in-language = Sprache: { $language }
# Variables:
#   $institution (string) - short name of the institution
home-map-caption = Der Ring steht für { $institution }, jeder Punkt für ein Land im Ausland mit mindestens einem hier erfassten Partner.
# Variables:
#   $institution (string) - short name of the institution
home-lede = Was { $institution } mit der Welt verbindet, öffentlich dokumentiert: wer die Partner sind, was die Strategie sagt und was die Zahlen zeigen. Wo nichts veröffentlicht ist, steht auch das da.
# Variables:
#   $institution (string) - short name of the institution
home-full-title = { $institution } · Internationales Portal
# Variables:
#   $n (number) - how many
home-evidence = { $n ->
    [one] { $n } Eintrag als Nachweis
   *[other] { $n } Einträge als Nachweis
}
# Variables:
#   $count (number) - how many texts there are
#   $pages (number) - how many articles and news items are among them
languages-texts-detail = { $count ->
    [one] Dieses Portal enthält { $count } Text: Namen, Titel, Beschreibungen und Teile längerer Texte.
   *[other] Dieses Portal enthält { $count } Texte: Namen, Titel, Beschreibungen und Teile längerer Texte.
} { $pages ->
    [one] Davon ist { $pages } ein Artikel oder eine Meldung.
   *[other] Davon sind { $pages } Artikel oder Meldungen.
}
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - date of the source, in words
text-source-dated = Quelle: { $name }, { $day }.
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - when it was read, in words
text-source-read = Quelle: { $name }, abgerufen: { $day }.
