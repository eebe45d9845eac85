### Ölçümler: bir değerin yanında duran sayılar, `counts-` ve ölçümün verdiği ad.

## Kayıtların sayıları

# Variables of every count:
#   $count (number) - how many
#   $number (string) - the same, formatted
counts-countries = { $number } ülke
counts-partners = { $number } ortak kurum
# Best and last place of a band that was published.
counts-rank-low = en iyi sıra { $number }
counts-rank-high = son sıra { $number }

## Counts of people and of balance

counts-in = { $number } gelen
counts-out = { $number } giden
counts-regions = { $number } bölge
counts-of-partners = toplam { $number } ortak
counts-reference = dünya nüfusundaki pay %{ $number }
counts-current = verisi güncel { $number } gösterge
counts-with-cycle = güncelleme sıklığı belirlenmiş toplam { $number } gösterge
