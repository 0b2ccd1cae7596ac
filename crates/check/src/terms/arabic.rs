//! What is written to an Arabic word, and its regular endings.

/// What may stand before a word, in the order in which it does: a conjunction, then a preposition or the
/// sign of the future, then the article. `لل` is a preposition and the article.
const BEFORE: [&[&str]; 3] = [&["و", "ف"], &["ب", "ك", "لل", "ل", "س"], &["ال"]];
/// Pronouns, which stand after everything else.
const PRONOUNS: [&str; 10] = ["هما", "ها", "هم", "هن", "نا", "كم", "كن", "ه", "ك", "ي"];
/// The endings of the feminine, the dual and the regular plurals, also as they are before a pronoun or
/// another noun, and the alef of an indefinite accusative.
const ENDINGS: [&str; 11] = ["تين", "تان", "ات", "ون", "ين", "ان", "ه", "ت", "ا", "و", "ي"];
/// Those that stand instead of the teh marbuta of a word.
const FEMININE: [&str; 4] = ["تين", "تان", "ات", "ت"];
/// The endings that an agreed word is known without. The teh marbuta is one only of adjectives in `-iyya`;
/// else it makes another word: `دولة` is a state, and `دولي` is international.
const AGREED_ENDINGS: [(&str, &str); 6] =
    [("يه", "ي"), ("ات", "ه"), ("ون", ""), ("ين", ""), ("ان", ""), ("ا", "")];
/// How many letters of a word have to be left.
const LEAST: usize = 2;
/// How many letters of an agreed word have to be left, so that short words do not become one another.
const AGREED_LEAST: usize = 3;

/// The keys of an agreed word: without its article, and without its ending too.
pub(super) fn keys(word: &str) -> Vec<String> {
    let plain = plain(word);
    let word = without_first(&plain, "ال", LEAST).unwrap_or(&plain);
    let mut keys = vec![word.to_owned()];
    keys.extend(AGREED_ENDINGS.iter().find_map(|(ending, instead)| {
        let core = without_last(word, ending, AGREED_LEAST)?;
        Some(format!("{core}{instead}"))
    }));
    keys
}

/// Meets each key that a word of a text may have, since nothing but a dictionary could tell which of its
/// letters are its own.
pub(super) fn keys_in_text(word: &str, meet: &mut dyn FnMut(&str)) {
    let plain = plain(word);
    let mut words = vec![plain.as_str()];
    for clitics in BEFORE {
        for index in 0..words.len() {
            let shorter = words.get(index).into_iter().flat_map(|word| {
                clitics.iter().filter_map(|clitic| without_first(word, clitic, LEAST))
            });
            let shorter: Vec<&str> = shorter.collect();
            words.extend(shorter);
        }
    }
    for word in words {
        meet(word);
        endings(word, meet);
        for pronoun in PRONOUNS {
            if let Some(word) = without_last(word, pronoun, LEAST) {
                meet(word);
                endings(word, meet);
            }
        }
    }
}

fn endings(word: &str, meet: &mut dyn FnMut(&str)) {
    for ending in ENDINGS {
        if let Some(core) = without_last(word, ending, LEAST) {
            meet(core);
            if FEMININE.contains(&ending) {
                meet(&format!("{core}ه"));
            }
        }
    }
}

fn without_first<'w>(word: &'w str, clitic: &str, least: usize) -> Option<&'w str> {
    word.strip_prefix(clitic).filter(|rest| rest.chars().nth(least - 1).is_some())
}

fn without_last<'w>(word: &'w str, ending: &str, least: usize) -> Option<&'w str> {
    word.strip_suffix(ending).filter(|rest| rest.chars().nth(least - 1).is_some())
}

/// The letters without vowel signs and kashida, and in one form those that writers interchange or that
/// change before a suffix: alef with and without hamza, hamza and its seats, yeh and alef maksura, heh and
/// teh marbuta.
fn plain(word: &str) -> String {
    let letters = word.to_lowercase();
    let letters = letters.chars().filter_map(|letter| match letter {
        '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{AD}' | '\u{200C}' | '\u{200D}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ؤ' | 'ئ' => Some('ء'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        other => Some(other),
    });
    letters.collect()
}
