"""Plain values -> lines of TOML in the order they were given."""

import german


class Raw(str):
    """Text that is written as it stands: dates and moments."""


class Words(dict):
    """Words per language."""


class Blocks(list):
    """Repeated blocks, written after all plain keys."""


class Grid(list):
    """Rows, one a line."""


def words(en, tr=None, ar=None, de=None):
    """Words in English, Turkish, Arabic and German; a language without words is left out. Most German is in german.py."""
    return Words({k: v for k, v in (("en", en), ("tr", tr), ("ar", ar), ("de", de or german.of(en))) if v})


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def value(v):
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, Raw):
        return str(v)
    if isinstance(v, str):
        return quoted(v)
    if isinstance(v, float):
        return f"{v:.6f}".rstrip("0").rstrip(".") if v != int(v) else f"{v:.1f}"
    if isinstance(v, int):
        return str(v)
    if isinstance(v, Grid):
        return "[\n" + "".join("    " + value(list(row)) + ",\n" for row in v) + "]"
    if isinstance(v, dict):
        return "{ " + ", ".join(f"{k} = {value(x)}" for k, x in v.items()) + " }"
    if isinstance(v, (list, tuple)):
        return "[" + ", ".join(value(x) for x in v) + "]"
    raise TypeError(v)


def plain(record, pad=""):
    out = []
    for key, v in record.items():
        if v is None or isinstance(v, Blocks):
            continue
        if isinstance(v, Words):
            out += [f"{pad}{key}.{lang} = {quoted(w)}" for lang, w in v.items()]
        elif isinstance(v, Grid) and v and isinstance(v[0], dict):
            out += [f"{pad}{key} = ["] + [f"{pad}    {value(x)}," for x in v] + [f"{pad}]"]
        else:
            out.append(f"{pad}{key} = {value(v)}")
    return out


def blocks(record, path, pad):
    out = []
    for key, v in record.items():
        if isinstance(v, Blocks):
            name = f"{path}.{key}" if path else key
            for inner in v:
                out += ["", f"{pad}[[{name}]]"] + plain(inner, pad) + blocks(inner, name, pad + "  ")
    return out


def document(record, tables=(), comment=None):
    """A whole file. `tables` are named blocks such as ids, written between the keys and the repeated blocks."""
    out = [f"# {comment}"] if comment else []
    out += plain(record)
    for name, table in tables:
        out += ["", f"[{name}]"] + plain(table)
    return "\n".join(out + blocks(record, "", "")) + "\n"


def markdown(front, body):
    """A text with its front matter."""
    return "+++\n" + "\n".join(plain(front)) + "\n+++\n" + body.strip() + "\n"
