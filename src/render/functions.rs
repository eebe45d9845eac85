//! Functions templates may call: messages only. All are pure.

use crate::base::lang::Lang;
use crate::i18n::catalogue::Arg;
use crate::i18n::catalogue::Catalogue;
use crate::i18n::catalogue::MISSING;
use std::sync::Arc;
use tera::Kwargs;
use tera::State;
use tera::Tera;
use tera::TeraResult;
use tera::Value;

/// Registers `t`, `t_attr` and `t_bare`: `t(key="partners-count", count=12)`. The language is the page's.
pub(super) fn register(tera: &mut Tera, strings: &Arc<Catalogue>) {
    let catalogue = strings.clone();
    tera.register_function("t", move |kwargs: Kwargs, state: &State| {
        say(&catalogue, &kwargs, state, |c, lang, id, args| Value::safe_string(&c.t(lang, id, args)))
    });
    let catalogue = strings.clone();
    tera.register_function("t_attr", move |kwargs: Kwargs, state: &State| {
        say(&catalogue, &kwargs, state, |c, lang, id, args| Value::normal_string(&c.t_attr(lang, id, args)))
    });
    let catalogue = strings.clone();
    tera.register_function("t_bare", move |kwargs: Kwargs, state: &State| {
        say(&catalogue, &kwargs, state, |c, lang, id, args| Value::normal_string(&c.t_bare(lang, id, args)))
    });
}

fn say(
    catalogue: &Catalogue,
    kwargs: &Kwargs,
    state: &State,
    how: impl Fn(&Catalogue, Lang, &str, &[(&str, Arg)]) -> Value,
) -> TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    let tag = state.get::<String>("lang")?.unwrap_or_default();
    let lang = catalogue.langs().find(&tag).unwrap_or(Lang::FIRST);
    let mut args: Vec<(&str, Arg)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|n| *n != "key") else { continue };
        let arg = match (value.as_f64(), value.as_str()) {
            (Some(number), _) if value.is_number() => Arg::Num(number),
            (_, Some(text)) if value.is_safe() => Arg::Html(text),
            (_, Some(text)) => Arg::Text(text),
            _ => return Err(tera::Error::message(format!("message `{key}`: `{name}` is neither number nor text"))),
        };
        args.push((name, arg));
    }
    Ok(how(catalogue, lang, key, &args))
}

/// Id of a message that no language has, when the page holds one.
pub(super) fn missing(html: &str) -> Option<&str> {
    let start = html.find(MISSING.0)? + MISSING.0.len_utf8();
    let end = html[start..].find(MISSING.1)? + start;
    Some(&html[start..end])
}
