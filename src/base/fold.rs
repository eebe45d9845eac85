//! One folding for slugs, anchors, search and filters: what a person types without thinking of accents, casing or
//! dots finds what is written with them.

/// Folds `text` to its search form: small letters, no marks, dotless and dotted i the same, Arabic letter variants
/// merged, everything that is no letter or digit one space. Never fails; may be empty.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_dropped(c) {
            continue;
        }
        match mapped(c) {
            Some(letters) => out.push_str(letters),
            None => {
                for lower in c.to_lowercase() {
                    // The combining dot that `İ` leaves behind, and marks written apart, carry no meaning here.
                    if is_dropped(lower) {
                        continue;
                    }
                    match mapped(lower) {
                        Some(letters) => out.push_str(letters),
                        None if lower.is_alphanumeric() => out.push(lower),
                        None => space(&mut out),
                    }
                }
            }
        }
    }
    out.trim_end().to_owned()
}

/// A slug in ASCII: the folded text with hyphens. Empty when nothing of it can be written in ASCII.
pub fn slug(text: &str) -> String {
    let words: Vec<String> = fold(text).split(' ').map(|w| w.chars().filter(char::is_ascii_alphanumeric).collect()).collect();
    let mut slug = String::new();
    for word in words.iter().filter(|w| !w.is_empty()) {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug.truncate(64);
    slug.trim_end_matches('-').to_owned()
}

fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Marks that are not letters of their own: combining accents, Arabic vowel signs, tatweel, direction marks.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' | '\'' | '’' | 'ʼ')
        || crate::base::markup::is_mark(c)
}

/// Letters with a plain form. Lower and upper case are both listed where Unicode lower-casing is not enough.
fn mapped(c: char) -> Option<&'static str> {
    Some(match c {
        'ı' | 'I' | 'İ' | 'í' | 'ì' | 'î' | 'ï' | 'ī' | 'į' | 'ĩ' | 'ĭ' | 'ǐ' | 'ȉ' | 'ȋ' | 'ḭ' | 'ḯ' | 'ỉ' | 'ị' => {
            "i"
        }
        'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' | 'ḉ' => "c",
        'ş' | 'ș' | 'ś' | 'š' | 'ŝ' | 'ṡ' | 'ṣ' | 'ṥ' | 'ṧ' | 'ṩ' => "s",
        'ğ' | 'ģ' | 'ĝ' | 'ġ' | 'ǧ' | 'ǵ' | 'ḡ' => "g",
        'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ō' | 'ő' | 'ø' | 'ŏ' | 'ơ' | 'ǒ' | 'ǫ' | 'ǭ' | 'ȍ' | 'ȏ' | 'ȫ' | 'ȭ' | 'ȯ' | 'ȱ' | 'ṍ'
        | 'ṏ' | 'ṑ' | 'ṓ' | 'ọ' | 'ỏ' | 'ố' | 'ồ' | 'ổ' | 'ỗ' | 'ộ' | 'ớ' | 'ờ' | 'ở' | 'ỡ' | 'ợ' | 'ǿ' => {
            "o"
        }
        'ü' | 'ú' | 'ù' | 'û' | 'ũ' | 'ū' | 'ű' | 'ů' | 'ų' | 'ŭ' | 'ư' | 'ǔ' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' | 'ȕ' | 'ȗ' | 'ṳ' | 'ṵ'
        | 'ṷ' | 'ṹ' | 'ṻ' | 'ụ' | 'ủ' | 'ứ' | 'ừ' | 'ử' | 'ữ' | 'ự' => "u",
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ą' | 'ă' | 'ə' | 'ǎ' | 'ǟ' | 'ǡ' | 'ǻ' | 'ȁ' | 'ȃ' | 'ȧ' | 'ḁ' | 'ạ' | 'ả'
        | 'ấ' | 'ầ' | 'ẩ' | 'ẫ' | 'ậ' | 'ắ' | 'ằ' | 'ẳ' | 'ẵ' | 'ặ' => "a",
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ĕ' | 'ȅ' | 'ȇ' | 'ȩ' | 'ḕ' | 'ḗ' | 'ḙ' | 'ḛ' | 'ḝ' | 'ẹ' | 'ẻ' | 'ẽ'
        | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' => "e",
        'ñ' | 'ń' | 'ň' | 'ņ' | 'ǹ' | 'ṅ' | 'ṇ' | 'ṉ' | 'ṋ' => "n",
        'ý' | 'ÿ' | 'ŷ' | 'ȳ' | 'ẏ' | 'ẙ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => "y",
        'ž' | 'ź' | 'ż' | 'ẑ' | 'ẓ' | 'ẕ' => "z",
        'ď' | 'đ' | 'ð' | 'ḋ' | 'ḍ' | 'ḏ' | 'ḑ' | 'ḓ' => "d",
        'ť' | 'ţ' | 'ț' | 'ṫ' | 'ṭ' | 'ṯ' | 'ṱ' | 'ẗ' => "t",
        'ř' | 'ŕ' | 'ŗ' | 'ȑ' | 'ȓ' | 'ṙ' | 'ṛ' | 'ṝ' | 'ṟ' => "r",
        'ł' | 'ľ' | 'ĺ' | 'ļ' | 'ḷ' | 'ḹ' | 'ḻ' | 'ḽ' => "l",
        'ķ' | 'ǩ' | 'ḱ' | 'ḳ' | 'ḵ' => "k",
        'ĥ' | 'ȟ' | 'ḣ' | 'ḥ' | 'ḧ' | 'ḩ' | 'ḫ' | 'ẖ' => "h",
        'ĵ' | 'ǰ' => "j",
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' | 'ẇ' | 'ẉ' | 'ẘ' => "w",
        'ḃ' | 'ḅ' | 'ḇ' => "b",
        'ḟ' => "f",
        'ḿ' | 'ṁ' | 'ṃ' => "m",
        'ṕ' | 'ṗ' => "p",
        'ṽ' | 'ṿ' => "v",
        'ẋ' | 'ẍ' => "x",
        'ΐ' | 'ί' | 'ϊ' => "ι",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ΰ' | 'ϋ' | 'ύ' => "υ",
        'ό' => "ο",
        'ώ' => "ω",
        'й' | 'ѝ' => "и",
        'ѐ' | 'ё' => "е",
        'ѓ' => "г",
        'ї' => "і",
        'ќ' => "к",
        'ў' => "у",
        'þ' => "th",
        'æ' | 'ǣ' | 'ǽ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' | 'ئ' => "ي",
        'ؤ' => "و",
        'ک' => "ك",
        '٠' | '۰' => "0",
        '١' | '۱' => "1",
        '٢' | '۲' => "2",
        '٣' | '۳' => "3",
        '٤' | '۴' => "4",
        '٥' | '۵' => "5",
        '٦' | '۶' => "6",
        '٧' | '۷' => "7",
        '٨' | '۸' => "8",
        '٩' | '۹' => "9",
        _ => return None,
    })
}
