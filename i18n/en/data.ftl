### Open data: its page, its package, its catalogue.

# Code of this language in the list of languages of the Publications Office of the EU (ISO 639-3 in capitals).
data-language-code = ENG

# Variables:
#   $institution (string) - name of the institution
data-title = { $institution }: open data on internationalization
# Variables:
#   $institution (string) - name of the institution
data-about = Partners, agreements, networks, programmes, figures and everything else that stands on the portal of { $institution }, as tables, with sources.
# Variables:
#   $institution (string) - name of the institution
data-publisher = { $institution }
# Variables:
#   $institution (string) - name of the institution
data-publisher-independent = Independent demonstration of a portal for { $institution }
data-keyword = internationalization

## The page

data-tables = Open data
data-tables-about = Each table is written in the same run as the pages, with the same values, sources and status day. Rows whose source names no licence are left out where the row is somebody else’s figure. Counts of fewer than five people are hidden in every file.
data-whole-datapackage = Data package: columns, keys, licences and sources of all tables for programs (JSON)
data-whole-catalog = Catalogue for data portals (DCAT-AP, JSON-LD)
data-whole-index = List of all files, and how complete the registers are (JSON)
# Variables:
#   $number (string) - how many
data-rows = Rows: { $number }.
# Variables:
#   $number (string) - how many
data-left-out = Left out because their source names no licence: { $number }.
# Variables:
#   $name (string) - licence, linked
data-licence = Licence: { $name }.
data-licence-each = The sources name different licences or none; each row is under the licence its source names.
data-licence-unnamed = No source names a licence for the whole table.
# Variables:
#   $number (string) - how many
data-columns = Columns: { $number }
# Variables:
#   $table (string) - title of the table
data-columns-of = Columns of the table “{ $table }”
data-column = Column
data-meaning = Meaning
data-common = Columns many tables have
data-common-about = These columns mean the same in every table that has them.
data-words = One of:

## Files

data-form-csv = CSV with commas
data-form-semicolon = CSV with semicolons and decimal commas, for Excel
data-form-json = JSON
data-form-geojson = GeoJSON, for maps
# Variables:
#   $table (string) - title of the table
#   $form (string) - form of the file
data-file-title = { $table }: { $form }

## Tables

data-holds = One row for each entry, with its source where one is recorded.
data-holds-figures = Every figure of every indicator, of the whole and of its parts: value, count pair, unit, way of counting, source. A figure that may not be said stands without a value and says why.
data-holds-mobility = People going out and coming in, by academic year, in groups. Small groups are hidden; the groups of one division add up to their parent.
data-holds-enrolment = Students by academic year, in groups. Small groups are hidden; the groups of one division add up to their parent.
data-table-actions = Actions of the policy
data-table-agreements = Agreements
data-table-borders = Borders of the map policy
data-table-call-steps = Steps of calls
data-table-calls = Calls
data-table-commitments = Commitments of the policy
data-table-conditions = Conditions of agreements
data-table-documents = Documents
data-table-enrolment = Students
data-table-events = Events
data-table-evidence = Evidence for the policy
data-table-figures = Figures
data-table-glossary = Glossary
data-table-grant-participants = Participants of projects
data-table-grants = Projects funded from outside
data-table-indicators = Indicators
data-table-institution = The institution
data-table-map = Policy of the maps
data-table-memberships = Memberships in networks
data-table-mobility = Mobility
data-table-multilateral-agreement-conditions = Conditions of multilateral agreements
data-table-multilateral-agreements = Multilateral agreements
data-table-networks = Networks
data-table-observations = Observations
data-table-offices = Offices
data-table-partners = Partners
data-table-policy = Policy elements
data-table-programmes = Programmes
data-table-quality = Accreditations, labels and rankings
data-table-region-schemes = Schemes of regions
data-table-regions = Regions
data-table-reviews = Reviews of the policy
data-table-services = Services
data-table-shared-quotas = Shared quotas of agreements
data-table-steps = Steps of calls and services
data-table-targets = Targets of the policy
data-table-territories = Territories
data-table-units = Units
