### Was an welchem Tag geschehen ist, und die Jahresberichte daraus.

path-changes = aenderungen
path-annual = jahresberichte

changes-title = Was sich geändert hat
# Variables: $year: the year
changes-year-title = Was sich { $year } geändert hat
changes-description = Vereinbarungen, Mitgliedschaften, Akkreditierungen, Projekte, Strategie und Kennzahlen: was den Einträgen zufolge an welchem Tag geschehen ist.
changes-lede = Was an welchem Tag geschehen ist, so wie die Einträge es datieren. Auch ein nachträglich erfasster Eintrag steht unter seinem Tag.
changes-years = Jahre
changes-cut = Gezeigt werden die neuesten; alle stehen auf den Seiten der einzelnen Jahre.

dated-column-day = Wann
dated-column-record = Worum es geht
dated-column-what = Was geschehen ist
# Variables: $period: what it is about; $from: the value before; $reason: why
dated-revised = { $period }: vorher { $from }. { $reason }

annual-index-title = Jahresberichte
annual-about = Ein Bericht für jedes akademische Jahr, aus den Einträgen erstellt: mit den Werten, den Ereignissen und den Quellen für beides.
annual-description = Zahlen und Ereignisse eines akademischen Jahres mit ihren Quellen, zum Ausdrucken.
# Variables: $year: the academic year
annual-title = Jahresbericht { $year }
# Variables: $figures, $events: how many
annual-entry = { $figures ->
    [one] { $figures } Wert
   *[other] { $figures } Werte
}, { $events ->
    [one] { $events } Ereignis
   *[other] { $events } Ereignisse
}
# Variables: $from, $until: first and last day
annual-span = { $from } bis { $until }
# Variables: $day: the status day
annual-running = Das Jahr ist noch nicht zu Ende. Stichtagswerte gelten für den { $day }.
annual-made = Erstellt aus den Einträgen mit Stand vom { $day }. Enthalten sind nur Werte des Jahres selbst, keine Zählungen zu diesem Tag.
annual-figures = Kennzahlen des Jahres
annual-column-indicator = Indikator
annual-column-value = Wert
annual-column-pair = Anzahlen
annual-column-period = Zeitraum
annual-column-source = Quelle
# Variables: $value: the value before; $period: its time
annual-before = { $value } ({ $period })
# Variables: $n: how many
annual-without = { $n ->
    [one] { $n } Indikator hat für dieses Jahr keinen Wert.
   *[other] { $n } Indikatoren haben für dieses Jahr keinen Wert.
}
annual-nothing = Für dieses Jahr ist nichts mit Datum erfasst.
annual-sources = Quellen
annual-part-partnerships = Partner und Vereinbarungen
annual-part-networks = Netzwerke
annual-part-quality = Qualität
annual-part-grants = Projekte
annual-part-programmes = Studiengänge, Ausschreibungen und Veranstaltungen
annual-part-policy = Strategie
annual-part-figures = Revidierte Werte

## What can happen

dated-agreement-signed = Vereinbarung unterzeichnet
dated-agreement-began = Vereinbarung in Kraft getreten
dated-agreement-confirmed = Vereinbarung bestätigt
dated-agreement-terminated = Vereinbarung vorzeitig beendet
dated-agreement-ended = Vereinbarung abgelaufen
dated-partner-closed = Partner besteht nicht mehr
dated-role-began = Beginn einer Mitgliedschaft oder Rolle
dated-role-ended = Ende einer Mitgliedschaft oder Rolle
dated-quality-decided = Entscheidung getroffen
dated-quality-ended = Gültigkeit abgelaufen
dated-grant-began = Projekt begonnen
dated-grant-ended = Projekt beendet
dated-policy-adopted = Handlungsfeld beschlossen
dated-policy-reviewed = Handlungsfeld überprüft
dated-policy-action = Maßnahme ergriffen
dated-figure-revised = Wert revidiert
dated-call-closed = Ausschreibung geschlossen
dated-event-held = Veranstaltung
dated-programme-closed = Studiengang eingestellt

## In the menu

nav-changes = Änderungen
nav-annual = Jahresberichte
