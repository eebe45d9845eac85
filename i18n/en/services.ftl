### Services, documents, glossary, offices.

## Addresses: letters a to z and hyphens

path-services = services
path-documents = documents
path-glossary = glossary
path-contact = contact

## Services

services-title = Services
services-lede = What helps people who come from abroad, who go abroad, or who work with us, and how to get it.
services-contact = Whom to ask
services-list = All services
services-about = Only services that a public page names are listed. A service that is missing here may exist: ask the office.
# Variables:
#   $audience (string) - for whom, as a list
service-for = For { $audience }
service-facts = The service in short
service-steps = Step by step
service-others = Other services
service-fact-languages = Given in
service-fact-fee = Cost
service-fact-page = Page of the institution
service-fact-review = To be looked at again by
# Variables:
#   $title (string) - title of the service
service-description = For whom, how, and whom to ask: { $title }

## Documents

documents-title = Documents
documents-lede = Signed and published documents with their language, date and version.
documents-current = Documents in force
documents-earlier = Earlier versions
documents-hash-about = A SHA-256 is a fingerprint of the file: whoever computes the same has the same file.
document-kind-policy = Policy
document-kind-statement = Statement
document-kind-regulation = Regulation
document-kind-agreement = Agreement
document-kind-report = Report
document-kind-guide = Guide
document-kind-form = Form
document-kind-other = Other document
document-form-page = Web page
# Variables:
#   $ending (string) - kind of file, such as PDF
#   $size (number) - kilobytes, rounded up
document-form-file = { $ending }, { $size } kB
document-accessible = Can be read with a screen reader
document-not-accessible = Cannot be read with a screen reader
# Variables:
#   $title (string) - title of the earlier version
document-replaces = Takes the place of { $title }
# Variables:
#   $title (string) - title of the later version
document-replaced-by = Replaced by { $title }
column-document = Document
column-date = Date
column-form = Form

## Glossary

glossary-title = Glossary
glossary-lede = What the words on this portal mean here.
glossary-terms = Terms
glossary-see = See also:

## Offices

contact-title = Contact
contact-lede = Offices by what they are there for. No person is named, so that the page stays right when people change.
contact-duties = Answers for
contact-institution = The institution
contact-fact-name = Name
contact-fact-address = Address
contact-fact-email = E-mail
contact-fact-place = Place
