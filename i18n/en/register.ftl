### Pages of the register: partners, countries, agreements, networks.

## Addresses: letters a to z and hyphens

path-partners = partners
path-country = country
path-agreements = agreements
path-networks = networks

## What several pages of the register say

# Variables:
#   $n (number) - how many partners the list holds
records-here-partners = { $n ->
    [0] No partner is recorded here.
    [one] { $n } partner is recorded here.
   *[other] { $n } partners are recorded here.
}
# Variables:
#   $n (number) - how many agreements the list holds
records-here-agreements = { $n ->
    [0] No agreement is recorded here.
    [one] { $n } agreement is recorded here.
   *[other] { $n } agreements are recorded here.
}
# Variables:
#   $n (number) - how many networks the list holds
records-here-networks = { $n ->
    [0] No network is recorded here.
    [one] { $n } network is recorded here.
   *[other] { $n } networks are recorded here.
}
records-partial = The register is not complete.
# Variables:
#   $language (string) - name of the language the words are in
borrowed-from = in { $language }
# Variables:
#   $source (string) - name of the source, often a link
#   $date (string) - the source's own date
#   $seen (string) - when the source was read
record-source = Source: { $source }, dated { $date }, seen { $seen }.
# Variables:
#   $source (string) - name of the source, often a link
#   $seen (string) - when the source was read
record-source-undated = Source: { $source }, undated, seen { $seen }.
not-recorded = Not recorded here
not-stated = Not stated
none-recorded = None recorded here
column-institution = Institution
column-partner = Partner
column-agreements = Agreements
column-kind = Kind
column-until = Valid until
column-validity = Validity
column-status = Status
# Variables:
#   $day (string) - status day
column-status-on = Status on { $day }
column-network = Network
column-role = Role
column-since = Since
column-end = Until
column-remarks = Remarks
column-who = Who
column-what = For
column-places = Places a year
column-duration = Duration
column-cycle = Cycle and field
column-language = Language
column-deadline = Last day for

## Identity of a partner or a network

fact-city = City
fact-country = Country
fact-website = Website
fact-erasmus = Erasmus code
fact-pic = PIC
fact-oid = OID
fact-schac = SCHAC code
fact-eche = Erasmus charter (ECHE)
fact-eter = ETER
fact-whed = WHED
fact-ror = ROR
fact-wikidata = Wikidata
fact-languages = Languages of instruction
fact-factsheet = Factsheet for exchange
fact-courses = Course catalogue

## Maps

map-title = Map
map-world-title = Partners abroad on the map
map-world-caption = Colours count the partners recorded in a country, the number in a circle those of a region. National partners are not on this map. The table below holds the same facts.
# Variables:
#   $country (string) - name of the country
map-country-caption = One mark per partner recorded here: { $country }. The table below holds the same facts.
# Variables:
#   $country (string) - name of the country
#   $n (number) - partners recorded in it
map-country-title = { $n ->
    [one] { $country }: { $n } partner recorded here
   *[other] { $country }: { $n } partners recorded here
}
# Variables:
#   $km (number) - distance in kilometres, rounded to ten
#   $from (string) - short name of the institution
map-distance = About { $km } km from { $from } in a straight line.
map-left-out = Not on the map, because no place is recorded:

## Register of partners

partners-title = Partners
partners-description = Partner institutions abroad and at home, by country, with their agreements and the status of each.
# Variables:
#   $partners (number) - partners abroad with an agreement in force
#   $countries (number) - their countries
partners-published = Partners abroad with an agreement in force: { $partners }. Countries: { $countries }.
partners-caption = Partners abroad in the order of countries. The last day and the status are those of the agreement that holds, or else of the one nearest to it.
# Variables:
#   $n (number) - partners recorded in the country
partners-of-country = { $n ->
    [one] { $n } recorded here
   *[other] { $n } recorded here
}
# Variables:
#   $active (number) - agreements in force
#   $n (number) - agreements recorded
partners-agreements = { $active } in force of { $n } recorded here
# Variables:
#   $country (string) - name of the home country
partners-national = National partners: { $country }
partners-national-about = Partners in the home country are national: no figure about partners abroad counts them, and they are not on the map of the world.
# Variables:
#   $country (string) - name of the country
partners-country-page = Page of the country: { $country }
partners-all = All partners
partners-all-agreements = All agreements
partners-no-agreement = No agreement recorded here
partners-only-past = Past agreements only
partners-empty = No partner abroad is recorded here

## A country

country-eyebrow = Partners by country
# Variables:
#   $country (string) - name of the country
country-description = Partners recorded here, with their agreements: { $country }
# Variables:
#   $country (string) - name of the country
country-caption = Partners recorded here: { $country }

## A partner

# Variables:
#   $name (string) - name of the partner
#   $country (string) - name of its country
partner-description = { $name }, { $country }: agreements, their status and conditions, identifiers and dates.
# Variables:
#   $kind (string) - kind of the agreement that decides
#   $reason (string) - sentence about its status
partner-verdict = { $kind }: { $reason }
partner-no-agreement = No agreement with this partner is recorded here.
partner-national = A national partner: figures about partners abroad do not count it.
# Variables:
#   $day (string) - day it ceased to exist
partner-closed = This institution ceased to exist: { $day }.
partner-successor = The institution that took its place:
partner-identity = Identity
partner-in-force = Agreements in force
partner-upcoming = Upcoming agreements
partner-to-be-confirmed = Agreements to be confirmed
partner-suspended = Suspended agreements
partner-past = Past agreements
partner-past-show = Show past agreements
partner-networks = Networks in common
partner-networks-about = Networks in which this partner and the institution both take part; role and days are those of the institution.
partner-deadlines = Deadlines at the partner
partner-deadlines-caption = Last days of every year, as the partner gives them
partner-nominations = Nominations
partner-applications = Applications
partner-note = More about this partner
# Variables:
#   $country (string) - name of the country
partner-others = Other partners recorded here: { $country }

## An agreement

agreement-whole = Whole institution
# Variables:
#   $kind (string) - kind of the agreement
agreement-conditions-caption = Cooperation conditions: { $kind }
# Variables:
#   $first (string) - first day or academic year
#   $last (string) - last day or academic year
agreement-range = { $first } to { $last }
# Variables:
#   $first (string) - first day
agreement-range-open = from { $first }, without a last day
agreement-from = Valid from
agreement-until = Valid until
agreement-first-year = First academic year
agreement-last-year = Last academic year
agreement-no-last-day = No last day
# Variables:
#   $last (string) - last day or academic year as signed
agreement-end-renewed = { $last }, then renewed itself
# Variables:
#   $last (string) - last day or academic year as signed
agreement-end-unconfirmed = { $last }; renewal not confirmed
# Variables:
#   $first (string) - first day or academic year
#   $last (string) - last day or academic year as signed
agreement-range-renewed = { $first } to { $last }, then renewed itself
# Variables:
#   $first (string) - first day or academic year
#   $last (string) - last day or academic year as signed
agreement-range-unconfirmed = { $first } to { $last }; renewal not confirmed
agreement-signed = Signed
agreement-confirmed = Last confirmed
agreement-terminated = Ended early
agreement-renewal = Renewal
agreement-notice = Notice
# Variables:
#   $days (number) - days of notice
agreement-notice-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year
agreement-why-active = { $form ->
    [year] In force. Its last academic year is { $last }.
   *[day] In force. Its last day is { $last }.
}
agreement-why-open = In force without a last day.
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year as signed
agreement-why-renewed = { $form ->
    [year] In force: it renewed itself after its last academic year, { $last }.
   *[day] In force: it renewed itself after its last day, { $last }.
}
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year
agreement-why-expiring = { $form ->
    [year] In force, but it ends within twelve months. Its last academic year is { $last }.
   *[day] In force, but it ends within twelve months. Its last day is { $last }.
}
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $first (string) - first day or academic year
agreement-why-upcoming = { $form ->
    [year] Not yet in force. Its first academic year is { $first }.
   *[day] Not yet in force. Its first day is { $first }.
}
agreement-why-unknown = The public record does not show its period of validity, so it is not counted as in force.
# Variables:
#   $years (number) - years after which a confirmation is needed
agreement-why-stale = { $years ->
    [one] It goes on until one side ends it, but no confirmation is recorded for more than { $years } year.
   *[other] It goes on until one side ends it, but no confirmation is recorded for more than { $years } years.
}
agreement-why-paused = It is suspended.
# Variables:
#   $from (string) - first day of the pause
agreement-why-paused-from = Suspended since { $from }.
# Variables:
#   $from (string) - first day of the pause
#   $until (string) - last day of the pause
agreement-why-paused-until = Suspended from { $from } to { $until }.
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year
agreement-why-expired = { $form ->
    [year] It has ended. Its last academic year was { $last }.
   *[day] It has ended. Its last day was { $last }.
}
# Variables:
#   $day (string) - day it was ended
agreement-why-terminated = It was ended early: { $day }.

## Cooperation conditions

condition-who-students-out = Students going out
condition-who-students-in = Students coming in
condition-who-staff-out = Staff going out
condition-who-staff-in = Staff coming in
condition-who-researchers-out = Researchers going out
condition-who-researchers-in = Researchers coming in
# Variables:
#   $n (number) - places a year
condition-places-shared = { $n }, shared with other conditions
# Variables:
#   $n (number) - places a year
#   $units (string) - units that share them
condition-places-shared-by = { $n }, shared by { $units }
# Variables:
#   $n (number) - months a year in total
condition-months = { $n ->
    [one] { $n } month in all
   *[other] { $n } months in all
}
# Variables:
#   $n (number) - days a year in total
condition-days = { $n ->
    [one] { $n } day in all
   *[other] { $n } days in all
}
# Variables:
#   $language (string) - name of the language
#   $level (string) - level of the CEFR
condition-language = { $language } { $level }
# Variables:
#   $language (string) - name of the language
#   $level (string) - level of the CEFR
condition-language-certificate = { $language } { $level }, certificate required
# Variables:
#   $language (string) - name of the language
condition-language-any-certificate = { $language }, certificate required
# Variables:
#   $year (string) - academic year
condition-since = since { $year }
# Variables:
#   $year (string) - academic year
condition-through = through { $year }
condition-blended = Blended mobility
condition-any = Any
# Variables:
#   $value (number) - least grade point average
#   $scale (number) - best value of the scale
condition-grades = Grade point average of at least { $value } out of { $scale }
condition-interview = With an interview

## Register of agreements

agreements-title = Agreements
agreements-description = All public agreements with partners by status, with the rules a status follows from.
# Variables:
#   $n (number) - agreements in force with partners abroad
agreements-published = { $n ->
    [one] { $n } agreement with a partner abroad is in force.
   *[other] { $n } agreements with partners abroad are in force.
}
agreements-register = The register
# Variables:
#   $day (string) - status day
agreements-caption = Agreements by their status on { $day }
agreements-empty = No agreement is recorded here
agreements-national = national partner
agreements-statuses = What a status means
# Variables:
#   $day (string) - status day
agreements-statuses-about = Nobody types a status: it follows from the days of the agreement and the status day, { $day }.
# Variables:
#   $months (number) - calendar months before the last day
#   $years (number) - years after which a confirmation is needed
agreements-rule-active = The status day lies between the first and the last day. An agreement that renews itself or has no last day stays active while its confirmation is recent enough.
# Variables:
#   $months (number) - calendar months before the last day
#   $years (number) - years after which a confirmation is needed
agreements-rule-expiring = { $months ->
    [one] In force; the last day comes within { $months } calendar month and nothing renews it.
   *[other] In force; the last day comes within { $months } calendar months and nothing renews it.
}
agreements-rule-upcoming = The first day lies after the status day.
# Variables:
#   $months (number) - calendar months before the last day
#   $years (number) - years after which a confirmation is needed
agreements-rule-to-be-confirmed = { $years ->
    [one] The public record does not show the period of validity, or the agreement goes on by itself and nobody has confirmed it for more than { $years } year. It is listed, but never counted as in force.
   *[other] The public record does not show the period of validity, or the agreement goes on by itself and nobody has confirmed it for more than { $years } years. It is listed, but never counted as in force.
}
agreements-rule-suspended = Both sides have paused it, and the status day lies in the pause.
agreements-rule-expired = The last day lies before the status day and nothing renewed it.
agreements-rule-terminated = One side or both ended it before its last day.
agreements-kinds = Kinds of agreements
agreements-about-mou = States that both sides intend to work together; as a rule it gives no places.
agreements-about-cooperation = A general agreement on working together in education and research.
agreements-about-protocol = Settles one matter or one activity between the two sides.
agreements-about-exchange = Sends students or staff both ways outside the European programmes.
agreements-about-erasmus-ka131 = Erasmus+ mobility between institutions of countries of the programme; it sets places, fields and language levels.
agreements-about-erasmus-ka171 = Erasmus+ mobility with institutions of countries outside the programme.
agreements-about-mevlana = Exchange of students and academic staff in the programme of the Turkish Council of Higher Education.
agreements-about-orhun = Exchange in the programme of the Turkic universities.
agreements-about-joint-degree = One degree that both sides award together.
agreements-about-double-degree = One course of study that leads to a degree of each side.
agreements-about-cotutelle = A doctoral thesis supervised by both sides.
agreements-about-research = Work together in research.
agreements-about-staff = Visits of staff for teaching or training.
agreements-about-traineeship = Places for traineeships.
agreements-about-other = Anything else.

## Register of networks

networks-title = Networks
networks-description = International and national networks and projects in which the institution takes part, with its role and the days.
# Variables:
#   $n (number) - international networks with a membership in force
networks-published = { $n ->
    [one] The institution is a member of { $n } international network.
   *[other] The institution is a member of { $n } international networks.
}
networks-dates-about = A membership whose first day is not published is taken as begun, and one whose last day is not published as going on.
networks-empty = No network is recorded here
networks-international = International networks
networks-international-about = Associations, alliances and other bodies across borders.
networks-national = National networks
networks-national-about = Bodies and programmes of the home country; figures about visibility abroad do not count them.
networks-projects = Projects
networks-projects-about = Consortia that work on one project for a limited time.

## A network

# Variables:
#   $name (string) - name of the network
network-description = { $name }: the institution's memberships and roles over time.
network-facts = About the network
network-fact-kind = Kind
network-fact-scope = Scope
network-fact-founded = Founded
network-fact-ended = Ended
network-fact-members = Members in all, by the source
network-memberships = Memberships and roles
network-memberships-caption = Memberships and roles of the institution, the earliest first
# Variables:
#   $role (string) - the role
network-evidence = Page that shows the role: { $role }
network-no-membership = No membership is recorded here
network-members = Partners that take part too
network-members-about = Only partners that are recorded here are listed.
