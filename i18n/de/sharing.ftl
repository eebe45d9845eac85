### Karten im Rahmen einer anderen Website und Bilder von Seiten für Links.

## A map in a frame

# Variables:
#   $institution (string) - short name of the institution
#   $subject (string) - what the map shows: the world, a region, a kind of agreement or a network
embed-title = Partner von { $institution }: { $subject }
embed-world = weltweit
# Variables:
#   $day (string) - status day
embed-description = Karte und Tabelle der Partner für andere Websites, Stand: { $day }.
# Variables:
#   $n (number) - partners on the map
embed-count = { $n ->
    [0] Kein Partner
    [one] { $n } Partner
   *[other] { $n } Partner
}
embed-skip = Karte überspringen: zur Tabelle
embed-country = Land
embed-partners = Partner
embed-city = Stadt
embed-whole = Diese Karte im Portal ansehen
embed-languages = Diese Karte in anderen Sprachen
embed-offer = Diese Karte auf der eigenen Website einbinden
embed-about = Der Rahmen enthält die Karte und ihre Tabelle, kommt ohne Skript und Cookies aus und bleibt auf dem Stand dieses Registers.
embed-look = Ansehen
embed-copy = Kopieren Sie diesen Code in Ihre Seite:

## Pictures for links

# Variables:
#   $title (string) - section of the site
#   $institution (string) - name of the institution
#   $portal (string) - what the site calls itself
card-alt = { $title }. { $institution }, { $portal }.
# Variables:
#   $title, $institution, $portal (string) - as above
#   $figure (string) - a sentence with a figure
card-alt-figure = { $title }. { $figure } { $institution }, { $portal }.
# Variables:
#   $partners, $countries (number) - partners abroad with an agreement in force, and their countries
card-partners = { $partners ->
        [one] { $partners } Partner
       *[other] { $partners } Partner
    } in { $countries ->
        [one] { $countries } Land
       *[other] { $countries } Ländern
    }
# Variables:
#   $n (number) - agreements in force with partners abroad
card-agreements = { $n ->
    [one] { $n } geltende Vereinbarung
   *[other] { $n } geltende Vereinbarungen
}
# Variables:
#   $n (number) - international networks
card-networks = { $n ->
    [one] Mitglied in { $n } internationalen Netzwerk
   *[other] Mitglied in { $n } internationalen Netzwerken
}
