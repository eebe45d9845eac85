### Was an welchem Tag geschehen ist, und die Jahresberichte daraus.

path-changes = aenderungen
path-annual = jahresberichte

changes-title = Was sich geändert hat
# Variables: $year: the year
changes-year-title = Was sich { $year } geändert hat
changes-description = Vereinbarungen, Mitgliedschaften, Akkreditierungen, Projekte, Strategie und Werte: was den Einträgen zufolge an welchem Tag geschehen ist.
changes-lede = Was an welchem Tag geschehen ist, so wie die Einträge es datieren. Auch ein spät erfasster Eintrag steht an seinem Tag.
changes-years = Jahre
changes-cut = Gezeigt werden die neuesten; vollständig sind die Seiten der Jahre.

dated-column-day = Wann
dated-column-record = Worum es geht
dated-column-what = Was geschehen ist
# Variables: $period: what it is about; $from: the value before; $reason: why
dated-revised = { $period }: vorher { $from }. { $reason }

annual-index-title = Jahresberichte
annual-about = Ein Bericht für jedes akademische Jahr, aus den Einträgen erstellt: seine Werte, was in ihm geschehen ist und die Quellen für beides.
annual-description = Werte und Ereignisse eines akademischen Jahres mit ihren Quellen, zum Drucken.
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
annual-running = Das Jahr ist noch nicht zu Ende. Stichtagswerte sind die vom { $day }.
annual-made = Erstellt aus den Einträgen mit Stand vom { $day }. Zählungen dieses Tages sind nicht enthalten, nur Werte des Jahres selbst.
annual-figures = Werte des Jahres
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
annual-nothing = Zu diesem Jahr ist nichts mit Datum erfasst.
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
dated-agreement-ended = Vereinbarung ausgelaufen
dated-partner-closed = Partner besteht nicht mehr
dated-role-began = Beginn der Mitgliedschaft oder Rolle
dated-role-ended = Ende der Mitgliedschaft oder Rolle
dated-quality-decided = Entscheidung getroffen
dated-quality-ended = Gültigkeit beendet
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
