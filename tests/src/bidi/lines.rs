//! What an edition has in the places of a sheet, as lines with isolates.

use super::display::is_seen;
use super::document::{Place, Sheet};
use crate::page::{Element, Node, Page};

/// For each place, in their order, its line of the text edition.
///
/// # Errors
/// When the edition does not have a text where it has to be.
pub fn of_text(sheet: &Sheet, edition: &str) -> Result<Vec<String>, String> {
    let lines: Vec<(&str, String)> = edition
        .lines()
        .map(|line| (line, line.chars().filter(|c| is_seen(*c)).collect()))
        .collect();
    let mut from = 0_usize;
    let mut found = Vec::new();
    for place in &sheet.places {
        if place.nth > 0 {
            from = from.saturating_sub(1);
        }
        let mut rest = lines.iter().enumerate().skip(from);
        let line = rest.find(|(_, line)| line.1.contains(&place.case.typed));
        let (at, (line, _)) = line.ok_or_else(|| format!("no line has {}", place.name()))?;
        from = at + 1;
        found.push((*line).to_owned());
    }
    Ok(found)
}

/// For each place, in their order, the characters of its element, with isolates where elements have a
/// direction of their own; the number before a text floats, and the link after it stands by itself.
///
/// # Errors
/// When the page does not have an element.
pub fn of_page(sheet: &Sheet, page: &Page) -> Result<Vec<String>, String> {
    let line = |place: &Place| {
        let element = page.by_id(&place.id).filter(|_| !place.is_caption);
        let caption = || {
            page.by_id(&place.id)?.children.iter().find_map(|child| match child {
                Node::Element(child) if child.name == "caption" => Some(child),
                _ => None,
            })
        };
        let element =
            element.or_else(caption).ok_or_else(|| format!("no element has {}", place.name()))?;
        let mut line = String::new();
        write(element, &mut line);
        Ok(line)
    };
    sheet.places.iter().map(line).collect()
}

/// The characters of an element, its isolates as controls.
pub fn write(element: &Element, line: &mut String) {
    for child in &element.children {
        match child {
            Node::Text(text) => line.push_str(text),
            Node::Element(child) if child.name == "br" => line.push('\n'),
            Node::Element(child) if child.has_class("number") || child.has_class("anchor") => {}
            Node::Element(child) => {
                let opening = match child.attribute("dir") {
                    Some("ltr") => Some('\u{2066}'),
                    Some("rtl") => Some('\u{2067}'),
                    _ => (child.name == "bdi").then_some('\u{2068}'),
                };
                line.extend(opening);
                write(child, line);
                line.extend(opening.map(|_| '\u{2069}'));
            }
        }
    }
}
