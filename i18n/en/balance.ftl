### Global balance: policy element 8 in numbers, with the counts beside every index.

path-balance = balance
nav-balance = Global balance
balance-title = Global balance
balance-description = How partners and people are spread over countries and regions of the world, with the counts beside every index.
balance-lede = How partners and people are spread over countries and regions of the world.
# Variables:
#   $countries (number) - countries with a partner
#   $number (string) - the same, formatted
#   $effective (string) - effective number of countries, formatted
#   $partners (string) - partners, formatted
balance-headline = { $countries ->
    [one] All { $partners } partners are in one country.
   *[other] { $partners } partners in { $number } countries, as if evenly spread over { $effective }.
}
# Variables:
#   $country (string) - the home country
balance-home = Partners at home ({ $country }) are not counted.

## Where nothing is said

balance-why = Why there is no figure here
balance-why-register = The registers of partners and agreements are not complete here. A spread counted from part of them would say more about what has been recorded so far than about the partnerships.
balance-registers = The registers the figures of this page are counted from
balance-column-register = Register
balance-column-state = State
balance-column-used = What is counted from it
balance-uses-partners = In which countries and regions the partners are
balance-uses-agreements = Which partnerships are in force
balance-uses-mobility = How many people went to and came from each region
register-complete = Complete
register-partial = Not complete
balance-see-partners = The partners recorded so far

## Indices

balance-spread = Spread over countries and regions
balance-spread-about = Partners with an agreement in force. No index is good or bad in itself, and none is a goal.
balance-column-index = Index
balance-column-countries = Over countries
balance-column-regions = Over regions
balance-column-counts = Counted
balance-effective = Effective number of countries
balance-effective-says = Partners are as diverse as if they were evenly spread over this many countries.
balance-hill = Effective number, weighted to the largest
balance-hill-says = The same, with more weight on countries that have many partners.
balance-evenness = Evenness
balance-evenness-says = 1: every country has as many partners. Near 0: almost all are in one. Not defined for one country.
balance-shannon = Diversity (Shannon)
balance-shannon-says = Grows with the number of countries and with how evenly partners are spread over them.
balance-concentration = Concentration
balance-concentration-says = 1: all partners are in one country. Smaller: more spread.
balance-gini = Chance of two countries
balance-gini-says = How likely it is that two partners picked at random are in different countries.
balance-overlap = Overlap with world population
balance-overlap-says = 1: regions have the same share of partners as of world population.

## Regions

balance-shares = Partners beside world population
balance-reference = World population is one choice of reference. Another one, such as students in higher education, would give another picture. Regions are in alphabetical order.
balance-share-ours = Share of partners
# Variables:
#   $year (string) - year of the population
balance-share-reference = Share of world population, { $year }
balance-chart-shares = A bar for each region: its share of partners, with a stroke at its share of world population. The numbers are in the table below.
# Variables:
#   $name (string) - name of the source
#   $year (string) - year it is about
balance-shares-source = Population: { $name }, { $year }, by region of UN M49.
# Variables:
#   $count (number) - partners
#   $number (string) - the same, formatted
balance-shares-of = { $count ->
    [one] Of { $number } partner.
   *[other] Of { $number } partners.
}
balance-shares-caption = Shares by region of UN M49
counts-partners-head = Partners
balance-column-region = Region
balance-column-share = Share of partners
balance-column-reference = Share of population
balance-column-quotient = Quotient
balance-quotient-says = Share of partners divided by share of population: 1 is in proportion, 2 is twice as many, 0.5 half as many.
balance-coverage = Sub-regions with a partner
# Variables:
#   $n (number) - sub-regions with a partner
#   $found, $all (string) - the same and all of them, formatted
balance-coverage-finding = { $n ->
    [one] In { $found } of { $all } sub-regions of UN M49 there is a partner with an agreement in force.
   *[other] In { $found } of { $all } sub-regions of UN M49 there is a partner with an agreement in force.
}
balance-coverage-with = With a partner
balance-coverage-without = Without a partner
balance-flows = People, in and out by region
# Variables:
#   $year (string) - academic year
balance-flows-about = { $year }: incoming less outgoing people, divided by both together. 0: as many came as went. +1: people only came; −1: they only went. Regions are in alphabetical order.
# Variables:
#   $year (string) - academic year
balance-flows-caption = People by region, { $year }. A dot: not shown, to protect people. A dash: there is no balance.
balance-column-balance = Balance
balance-balance-says = From −1 (people only went) to +1 (people only came); 0 when as many came as went.
balance-chart-flows = A bar for each region from a line at zero: to the right more people came, to the left more went. The numbers are in the table below.

## How it is counted

balance-formulas = How it is counted
balance-formulas-about = p: share of partners in a country or region. S: how many of them have a partner. w: share of world population.
balance-limits = What these figures cannot say
# Variables:
#   $country (string) - the home country
balance-limit-home = Partners at home ({ $country }) are left out: the figures are about partnerships abroad.
balance-limit-small = With few partners an index moves by a jump with each of them; below ten partners none is computed.
balance-limit-reference = World population says nothing of how many universities or students a region has.
balance-limit-order = Regions and countries are in alphabetical order. No colour and no order says that one is better than another.
balance-limit-register = A partnership that is not recorded is not counted. Figures are published only where the registers are declared complete.
