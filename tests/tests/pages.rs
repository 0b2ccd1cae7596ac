//! What every page has: one heading above all, landmarks, anchors that lead somewhere, addresses that
//! work anywhere, and nothing that its policy does not know.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what the helpers of these tests reach for, the sites of the repository have"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use hexaglot_locale::{Direction, Lang};
use hexaglot_tests::embedded::source_hash;
use hexaglot_tests::page::{Element, Node, Page};
use hexaglot_tests::site::{BASE_URL, Site, sites};

/// The most bytes of a page, and of its script.
const PAGE: usize = 60_000;
const SCRIPT: usize = 2_000;

static SITES: LazyLock<Vec<Site>> = LazyLock::new(sites);

/// Runs a check over every page, and reports what it finds with the page's site and path.
fn every_page(check: impl Fn(&Site, &str, &[u8], &Page) -> Vec<String>) {
    let mut faults = Vec::new();
    let mut count = 0;
    for site in SITES.iter() {
        for (path, (bytes, page)) in &site.pages {
            count += 1;
            let found = check(site, path, bytes, page);
            faults.extend(found.into_iter().map(|fault| format!("{}: {path}: {fault}", site.name)));
        }
    }
    assert!(count > 30, "only {count} pages were looked at");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// The language of a page by its path; the list of all languages is in English where it can be.
fn language(path: &str) -> Lang {
    path.split_once('/').map_or(Lang::En, |(tag, _)| tag.parse().unwrap())
}

/// Whether a page is an edition of a document, and not a list of documents.
fn is_document(path: &str) -> bool {
    !path.ends_with("index.html")
}

// Structure

fn parse_faults(page: &Page) -> Vec<String> {
    let comments = page.comments.iter().map(|comment| format!("a comment: {comment}"));
    page.errors.iter().cloned().chain(comments).collect()
}

#[test]
fn pages_have_no_errors_of_syntax() {
    every_page(|_, _, _, page| parse_faults(page));
}

fn root_faults(page: &Page, lang: Lang) -> Vec<String> {
    let direction = match lang.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let expected = [("lang", lang.tag()), ("dir", direction)];
    let wrong =
        expected.into_iter().filter(|(name, value)| page.root.attribute(name) != Some(value));
    wrong.map(|(name, value)| format!("the root has no {name}={value}")).collect()
}

#[test]
fn the_root_says_its_language_and_direction() {
    every_page(|_, path, _, page| root_faults(page, language(path)));
}

/// The language and direction of an element's own, where it says them.
fn marked(element: &Element) -> Option<(String, String)> {
    let value = |name| element.attribute(name).map(str::to_owned);
    Some((value("lang")?, value("dir")?))
}

/// In a draft a title may be the original's text: then the `title` says so, as the heading does.
fn title_faults(page: &Page) -> Vec<String> {
    let (titles, headings) = (page.named("title"), page.named("h1"));
    let ([title], [heading]) = (titles.as_slice(), headings.as_slice()) else {
        return vec![format!("{} titles, {} headings", titles.len(), headings.len())];
    };
    let mut inside = heading.children.iter().filter_map(|child| match child {
        Node::Element(element) if element.name == "span" => marked(element),
        _ => None,
    });
    let expected = inside.next_back();
    let found = marked(title);
    let wrong = found != expected;
    wrong
        .then(|| format!("{title} is in {found:?}, the heading in {expected:?}"))
        .into_iter()
        .collect()
}

#[test]
fn a_title_in_another_language_says_so() {
    every_page(|_, _, _, page| title_faults(page));
    let draft = SITES.iter().find(|site| site.name == "draft of the showcase").unwrap();
    let (_, page) = &draft.pages["zh/showcase/showcase.html"];
    let english = ("en".to_owned(), "ltr".to_owned());
    assert_eq!(page.named("title").into_iter().find_map(marked), Some(english));
    // In the lists such a title is followed by the language of its edition.
    let (_, list) = &draft.pages["zh/index.html"];
    let links = list.named("a").into_iter().filter(|link| link.attribute("hreflang") == Some("zh"));
    let links: Vec<String> =
        links.filter(|link| link.attribute("lang") == Some("en")).map(Element::text).collect();
    assert_eq!(links, ["A document with every kind of block (中文)"]);
}

fn heading_faults(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let mut before = 0;
    let mut first = 0;
    for element in page.elements() {
        let Some(level) = heading_level(element) else { continue };
        first += usize::from(level == 1);
        if level > before + 1 {
            faults.push(format!("{element} comes after a heading of level {before}"));
        }
        if element.visible_text().trim().is_empty() {
            faults.push(format!("{element} says nothing"));
        }
        before = level;
    }
    if first != 1 {
        faults.push(format!("{first} headings of the first level"));
    }
    faults
}

fn heading_level(element: &Element) -> Option<u32> {
    let digit = element.name.strip_prefix('h')?;
    digit.parse().ok().filter(|level| (1..=6).contains(level))
}

#[test]
fn there_is_one_first_heading_and_no_level_is_skipped() {
    every_page(|_, _, _, page| heading_faults(page));
}

fn landmark_faults(page: &Page, needed: &[&str]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    page.walk(&mut |element, above| {
        let name = element.name.as_str();
        // A header or footer inside one of these would be no landmark of the page.
        let inside = |element: &&Element| {
            matches!(element.name.as_str(), "main" | "section" | "article" | "aside" | "nav")
        };
        match name {
            "header" | "main" | "footer" if !above.iter().any(inside) => {
                *counts.entry(name).or_default() += 1;
            }
            "nav"
                if element.attribute("aria-label").is_some_and(|name| !name.trim().is_empty()) =>
            {
                *counts.entry(name).or_default() += 1;
            }
            _ => {}
        }
    });
    let wrong = needed.iter().filter(|name| counts.get(**name) != Some(&1));
    wrong.map(|name| format!("{} landmarks `{name}`", counts.get(name).unwrap_or(&0))).collect()
}

#[test]
fn every_page_has_its_landmarks() {
    every_page(|site, path, _, page| {
        let mut needed = vec!["main", "header"];
        if site.languages.len() > 1 {
            needed.push("nav");
        }
        if is_document(path) {
            needed.push("footer");
        }
        landmark_faults(page, &needed)
    });
}

// Anchors

fn ids(page: &Page) -> Vec<&str> {
    page.elements().into_iter().filter_map(|element| element.attribute("id")).collect()
}

fn anchor_faults(page: &Page) -> Vec<String> {
    let mut known = BTreeSet::new();
    let mut faults: Vec<String> = ids(page)
        .into_iter()
        .filter(|id| !known.insert(*id))
        .map(|id| format!("the id {id} stands twice"))
        .collect();
    for element in page.elements() {
        let labels = ["aria-labelledby", "aria-describedby", "for", "headers"];
        let labels = labels.iter().filter_map(|name| element.attribute(name));
        let fragment = element.attribute("href").and_then(|href| href.strip_prefix('#'));
        for id in labels.flat_map(|ids| ids.split(' ')).chain(fragment) {
            if !known.contains(id) {
                faults.push(format!("{element} leads to {id}, which is nowhere"));
            }
        }
    }
    faults
}

#[test]
fn ids_are_unique_and_links_to_them_arrive() {
    every_page(|_, _, _, page| anchor_faults(page));
}

/// The pages of each document by language.
fn editions(site: &Site) -> BTreeMap<&str, BTreeMap<Lang, &Page>> {
    let mut documents: BTreeMap<&str, BTreeMap<Lang, &Page>> = BTreeMap::new();
    for (path, (_, page)) in site.pages.iter().filter(|(path, _)| is_document(path)) {
        let (tag, rest) = path.split_once('/').unwrap();
        documents.entry(rest).or_default().insert(tag.parse().unwrap(), page);
    }
    documents
}

#[test]
fn anchors_are_the_same_in_all_editions() {
    let mut compared = 0;
    for site in SITES.iter() {
        for (document, pages) in editions(site) {
            assert_eq!(pages.len(), site.languages.len(), "{}: {document}", site.name);
            // What stands in some editions alone says so by its name.
            // The order is that of the document, but for what each language sorts by itself.
            let sorts = site.sorted.contains(document);
            let anchors = |page| -> Vec<&str> {
                let ids = ids(page).into_iter();
                let mut ids: Vec<&str> = ids.filter(|id| !id.starts_with("arabic-alone")).collect();
                if sorts {
                    ids.sort_unstable();
                }
                ids
            };
            let (first, page) = pages.first_key_value().unwrap();
            for (lang, other) in &pages {
                compared += 1;
                assert_eq!(
                    anchors(page),
                    anchors(other),
                    "{}: {document}: {first}, {lang}",
                    site.name
                );
            }
        }
    }
    assert!(compared > 20, "{compared} editions");
}

/// Every text that has an element of its own can be linked to: of the showcase, every unit but the
/// text in the attribute of a picture.
#[test]
fn every_unit_has_its_anchor() {
    let site = SITES.iter().find(|site| site.name == "showcase").unwrap();
    let (_, page) = &site.pages["ar/showcase/showcase.html"];
    let known: BTreeSet<&str> = ids(page).into_iter().collect();
    let catalog =
        hexaglot_tests::root().join("tests/html/showcase/locales/ar/showcase/showcase.ftl");
    let catalog = hexaglot_tests::read(&catalog);
    let units: Vec<&str> =
        catalog.lines().filter_map(|line| line.split_once(" = ").map(|(id, _)| id)).collect();
    assert!(units.len() > 40);
    let missing: Vec<&&str> = units.iter().filter(|unit| !known.contains(**unit)).collect();
    assert!(missing.is_empty(), "no anchor: {missing:?}");
}

// Addresses

/// Whether an address has a scheme or a host, so that it depends on more than where the page lies.
fn is_absolute(address: &str) -> bool {
    let scheme = address.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
    scheme || address.starts_with('/')
}

fn address_faults(site: &Site, path: &str, page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for element in page.elements() {
        for name in ["href", "src"] {
            let Some(address) = element.attribute(name) else { continue };
            let external = element.has_class("external") && element.name == "a";
            let of_search = element.name == "link" && site.base_url.is_some();
            if external || of_search {
                let safe = ["http://", "https://", "mailto:"];
                if !safe.iter().any(|scheme| address.starts_with(scheme)) {
                    faults.push(format!("{element} leads out of the site to no address"));
                }
            } else if is_absolute(address) {
                faults.push(format!("{element} works in one place alone"));
            } else if element.name != "img" && !address.starts_with('#') {
                let target = resolve(path, address);
                if !site.pages.contains_key(&target) {
                    faults.push(format!("{element} leads to {target}, which is no page"));
                }
            }
        }
    }
    faults
}

/// The path to which a relative address leads.
fn resolve(from: &str, address: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    for step in address.split(['#', '?']).next().unwrap_or_default().split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            "." => {}
            name => folders.push(name),
        }
    }
    folders.join("/")
}

#[test]
fn addresses_are_relative_and_lead_to_pages() {
    every_page(|site, path, _, page| address_faults(site, path, page));
}

/// `hreflang` links to every edition, this one among them, and to the original as the default.
fn alternate_faults(site: &Site, path: &str, page: &Page) -> Vec<String> {
    let rest = path.split_once('/').map_or(path, |(_, rest)| rest);
    let address = |lang: Lang| match site.base_url {
        Some(base) => format!("{base}/{lang}/{rest}"),
        None => format!("{lang}/{rest}"),
    };
    let links: BTreeMap<String, String> = page
        .named("link")
        .into_iter()
        .filter_map(|link| {
            let key = link.attribute("hreflang").or(link.attribute("rel"))?;
            let href = link.attribute("href")?;
            let href = if site.base_url.is_some() { href.to_owned() } else { resolve(path, href) };
            Some((key.to_owned(), href))
        })
        .collect();
    let mut expected: BTreeMap<String, String> =
        site.languages.iter().map(|lang| (lang.tag().to_owned(), address(*lang))).collect();
    // Every document here was written in English, but the letters that are included.
    let original = if rest.starts_with("letters/") { Lang::Fr } else { Lang::En };
    if site.languages.contains(&original) {
        expected.insert("x-default".to_owned(), address(original));
    }
    if site.base_url.is_some() {
        expected.insert("canonical".to_owned(), address(language(path)));
    }
    if links == expected { Vec::new() } else { vec![format!("{links:?} is not {expected:?}")] }
}

#[test]
fn every_edition_names_all_editions() {
    every_page(
        |site, path, _, page| {
            if is_document(path) { alternate_faults(site, path, page) } else { Vec::new() }
        },
    );
    assert!(SITES.iter().any(|site| site.base_url == Some(BASE_URL)));
}

/// The switcher has a link to each edition, in its own language, and marks the page's own.
fn switcher_faults(site: &Site, path: &str, page: &Page) -> Vec<String> {
    let links = page.named("a").into_iter().filter(|a| a.attribute("data-edition").is_some());
    let mut faults = Vec::new();
    let mut seen = Vec::new();
    for link in links {
        let lang: Lang = link.attribute("lang").unwrap_or_default().parse().unwrap();
        seen.push(lang);
        let own = lang.native_name() == link.text()
            && link.attribute("hreflang") == Some(lang.tag())
            && link.attribute("dir").is_some();
        let current = link.attribute("aria-current").is_some();
        if !own || current != (lang == language(path)) {
            faults.push(format!("{link}"));
        }
    }
    if seen != site.languages {
        faults.push(format!("the switcher has {seen:?}"));
    }
    faults
}

#[test]
fn the_switcher_names_each_language_in_itself() {
    every_page(|site, path, _, page| {
        let shown = is_document(path) || path.contains('/');
        if shown { switcher_faults(site, path, page) } else { Vec::new() }
    });
}

// Weight, style, policy

#[test]
fn pages_and_scripts_are_small() {
    every_page(|_, _, bytes, page| {
        let mut faults = Vec::new();
        if bytes.len() >= PAGE {
            faults.push(format!("{} bytes", bytes.len()));
        }
        let scripts =
            page.named("script").into_iter().filter(|each| each.attribute("type").is_none());
        let scripts: usize = scripts.map(|script| script.text().len()).sum();
        if scripts >= SCRIPT {
            faults.push(format!("a script of {scripts} bytes"));
        }
        faults
    });
}

/// Words of a style that name a physical side.
fn sides(style: &str) -> Vec<String> {
    let words = style.split(|c: char| !c.is_ascii_alphanumeric());
    let sides = words.filter(|word| matches!(word.to_ascii_lowercase().as_str(), "left" | "right"));
    sides.map(str::to_owned).collect()
}

#[test]
fn the_style_knows_no_left_and_no_right() {
    every_page(|_, _, _, page| {
        let styles = page.named("style").into_iter().map(Element::text);
        styles
            .flat_map(|style| sides(&style))
            .map(|side| format!("`{side}` in the style"))
            .collect()
    });
}

/// Controls of direction belong to plain text.
fn controls(text: &str) -> Vec<String> {
    let control = |c: &char| matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(control).map(|c| format!("the control {}", c.escape_unicode())).collect()
}

#[test]
fn pages_hold_no_control_of_direction() {
    every_page(|_, _, bytes, page| {
        let mut faults = controls(std::str::from_utf8(bytes).unwrap());
        // Written as character references they would be there too.
        faults.extend(controls(&page.root.text()));
        faults
    });
}

/// The policy names the hashes of what the page holds and lets nothing else run.
fn policy_faults(page: &Page) -> Vec<String> {
    let metas = page.named("meta").into_iter();
    let policies: Vec<&str> = metas
        .filter(|meta| meta.attribute("http-equiv") == Some("Content-Security-Policy"))
        .filter_map(|meta| meta.attribute("content"))
        .collect();
    let [policy] = policies.as_slice() else { return vec![format!("{} policies", policies.len())] };
    let directives: BTreeMap<&str, Vec<&str>> = policy
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect();
    let mut faults = Vec::new();
    for (name, expected) in
        [("default-src", "'none'"), ("base-uri", "'none'"), ("form-action", "'none'")]
    {
        if directives.get(name).map(Vec::as_slice) != Some(&[expected]) {
            faults.push(format!("`{name}` is not {expected}"));
        }
    }
    if policy.contains("unsafe") || policy.contains('*') {
        faults.push(format!("the policy is loose: {policy}"));
    }
    let known = ["default-src", "style-src", "script-src", "img-src", "base-uri", "form-action"];
    faults.extend(
        directives.keys().filter(|name| !known.contains(name)).map(|name| format!("`{name}`")),
    );
    for (directive, element) in [("style-src", "style"), ("script-src", "script")] {
        let allowed = directives.get(directive).into_iter().flatten().copied();
        let allowed: BTreeSet<&str> = allowed.filter(|source| *source != "'none'").collect();
        let hashes: Vec<String> = page
            .named(element)
            .into_iter()
            .map(|each| format!("'{}'", source_hash(&each.text())))
            .collect();
        if allowed != hashes.iter().map(String::as_str).collect() {
            faults.push(format!("{directive} is {allowed:?}, and the page holds {hashes:?}"));
        }
    }
    let inline = page.elements().into_iter().filter(|element| {
        element.attributes.iter().any(|(name, _)| name == "style" || name.starts_with("on"))
    });
    faults.extend(inline.map(|element| format!("{element} is styled or scripted in its tag")));
    faults
}

#[test]
fn the_policy_names_what_the_page_holds() {
    every_page(|_, _, _, page| policy_faults(page));
}

// The checks find what they are there for.

/// A page of the showcase with one thing changed.
fn doctored(old: &str, new: &str) -> Page {
    let site = SITES.iter().find(|site| site.name == "showcase").unwrap();
    let (bytes, _) = &site.pages["ar/showcase/showcase.html"];
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.contains(old), "the page has no {old}");
    Page::parse(text.replacen(old, new, 1).as_bytes())
}

#[test]
fn doctored_pages_are_found_out() {
    let showcase = SITES.iter().find(|site| site.name == "showcase").unwrap();
    let path = "ar/showcase/showcase.html";
    let none = Vec::<String>::new();
    let whole = doctored("<main", "<main");
    let landmarks = ["main", "header", "nav", "footer"];
    assert_eq!(landmark_faults(&whole, &landmarks), none);

    assert_ne!(parse_faults(&doctored("</main>", "</main></b>")), none);
    assert_ne!(parse_faults(&doctored("</main>", "<!-- x --></main>")), none);
    assert_ne!(root_faults(&doctored("dir=\"rtl\"", "dir=\"ltr\""), Lang::Ar), none);
    assert_eq!(title_faults(&whole), none);
    assert_ne!(title_faults(&doctored("<title>", "<title lang=\"en\" dir=\"ltr\">")), none);
    assert_ne!(heading_faults(&doctored("<h3 id=", "<h5 id=")), none);
    assert_ne!(heading_faults(&doctored("<h2>", "<h1>")), none);
    assert_ne!(landmark_faults(&doctored("<main", "<div"), &landmarks), none);
    assert_ne!(
        landmark_faults(&doctored("<nav class=\"switcher\" aria-label", "<nav title"), &landmarks),
        none
    );
    assert_ne!(anchor_faults(&doctored("id=\"texts-values\"", "id=\"texts-inline\"")), none);
    assert_ne!(anchor_faults(&doctored("id=\"note-first\"", "id=\"note-others\"")), none);
    assert_ne!(
        address_faults(
            showcase,
            path,
            &doctored("href=\"../../en/showcase/", "href=\"../en/showcase/")
        ),
        none
    );
    assert_ne!(
        address_faults(
            showcase,
            path,
            &doctored("href=\"../../en/showcase/", "href=\"/en/showcase/")
        ),
        none
    );
    assert_ne!(
        address_faults(
            showcase,
            path,
            &doctored("href=\"https://example.org/\"", "href=\"data:,x\"")
        ),
        none
    );
    assert_ne!(
        alternate_faults(showcase, path, &doctored("hreflang=\"x-default\"", "hreflang=\"fr\"")),
        none
    );
    assert_ne!(switcher_faults(showcase, path, &doctored(" aria-current=\"page\"", "")), none);
    assert_ne!(policy_faults(&doctored("scrollY >", "scrollY <")), none);
    assert_ne!(policy_faults(&doctored("color-scheme: light", "color-scheme: dark")), none);
    assert_ne!(policy_faults(&doctored("default-src 'none'", "default-src *")), none);
    assert_ne!(policy_faults(&doctored("<footer>", "<footer onclick=\"x\">")), none);
    assert_eq!(
        sides("p { margin-left: 0; text-align: right; margin-inline-start: 0 }"),
        ["left", "right"]
    );
    assert_eq!(controls("a\u{2066}b\u{200F}").len(), 2);
}
