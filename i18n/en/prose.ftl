# What texts call: figures, charts, tables, evidence between and in sentences.

## Tables of figures

prose-column-period = Time
prose-column-value = Value
prose-column-unit = Unit
prose-column-cycle = Cycle
prose-column-country = Country
prose-column-region = Region
prose-column-partner = Partner
prose-column-kind = Kind
prose-column-scheme = Programme
prose-column-direction = Direction
prose-column-type = Type
prose-column-origin = Origin
prose-column-programme = Degree programme
prose-column-of = Part
prose-title = { $title }, { $more }
prose-table-open = The figures as a table

## Parts of a figure

part-direction-out = Outgoing
part-direction-in = Incoming
part-origin-home = Home
part-origin-international = International
part-type-students = Students
part-type-staff = Staff
part-region-unassigned = No region
part-scheme-agreement = Under an agreement
part-scheme-none = Without an agreement

## Words after which a typed number is taken for a total (rule typed-total): | between words, * for any ending

lint-counted-countries = countries
lint-counted-partners = partners
lint-counted-agreements = agreements
lint-counted-universities = universities
lint-counted-programmes = programmes|programs
lint-counted-networks = networks
lint-counted-students = students
