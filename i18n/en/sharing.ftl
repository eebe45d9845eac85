### Maps in a frame of another site, and pictures of pages for links.

## A map in a frame

# Variables:
#   $institution (string) - short name of the institution
#   $subject (string) - what the map shows: the world, a region, a kind of agreement or a network
embed-title = Partners of { $institution }: { $subject }
embed-world = worldwide
# Variables:
#   $day (string) - status day
embed-description = A map and a table of partners for other sites, status on { $day }.
# Variables:
#   $n (number) - partners on the map
embed-count = { $n ->
    [0] No partner
    [one] { $n } partner
   *[other] { $n } partners
}
embed-skip = Skip the map: to the table
embed-country = Country
embed-partners = Partners
embed-city = City
embed-whole = See this map in the portal
embed-languages = This map in other languages
embed-offer = Put this map on your own site
embed-about = The frame brings the map and its table, without a script and without cookies, and follows this register.
embed-look = Look at it
embed-copy = Copy this code into your page:

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
        [one] { $partners } partner
       *[other] { $partners } partners
    } in { $countries ->
        [one] { $countries } country
       *[other] { $countries } countries
    }
# Variables:
#   $n (number) - agreements in force with partners abroad
card-agreements = { $n ->
    [one] { $n } agreement in force
   *[other] { $n } agreements in force
}
# Variables:
#   $n (number) - international networks
card-networks = { $n ->
    [one] Member of { $n } international network
   *[other] Member of { $n } international networks
}
