//! A Fluent file of one language → the same file with its messages in comments, for who will translate it. What is still a comment
//! cannot pass for a translation.

/// A file to be filled in: messages in comments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blank {
    /// Lines of Fluent, all of them comments or empty.
    pub text: String,
    /// How many messages there are.
    pub count: usize,
}

/// The `wanted` messages of `text`, each below its own comment; headings of groups stay.
pub fn blank(text: &str, wanted: &dyn Fn(&str) -> bool) -> Blank {
    let mut blank = Blank::default();
    let mut comment: Vec<&str> = Vec::new();
    let mut taken = false;
    for line in text.lines() {
        match line.chars().next() {
            Some('#') if line.starts_with("##") => {
                blank.push(&std::mem::take(&mut comment));
                blank.push(&[line]);
            }
            Some('#') => comment.push(line),
            None => {
                blank.push(&std::mem::take(&mut comment));
                blank.push(&[""]);
            }
            Some(c) if c.is_ascii_alphabetic() || c == '-' => {
                let id = line.split([' ', '=']).next().unwrap_or(line);
                taken = wanted(id);
                let above = std::mem::take(&mut comment);
                if taken {
                    blank.count += 1;
                    blank.push(&above);
                    blank.text.push_str(&format!("# {line}\n"));
                }
            }
            // A message goes on.
            Some(_) if taken => blank.text.push_str(&format!("# {line}\n")),
            Some(_) => {}
        }
    }
    blank.push(&comment);
    blank
}

impl Blank {
    /// Adds lines; of several empty ones only one.
    fn push(&mut self, lines: &[&str]) {
        for line in lines {
            if !line.is_empty() || !(self.text.is_empty() || self.text.ends_with("\n\n")) {
                self.text.push_str(line);
                self.text.push('\n');
            }
        }
    }
}
