//! Names that Windows gives to devices.

/// Whether a file of that name would be a device on Windows, whatever follows its first dot: `con`,
/// `nul.txt`, `COM1` (Microsoft, "Naming Files, Paths, and Namespaces").
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || port.is_some_and(|port| matches!(port.as_bytes(), [b'1'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::is_device;

    #[test]
    fn devices_are_known_by_what_stands_before_the_first_dot() {
        for device in ["con", "NUL", "aux.b", "Com1", "lpt9.txt.gz", "prn .a"] {
            assert!(is_device(device), "{device:?}");
        }
        for name in ["console", "com", "com0", "com10", "a.con", ""] {
            assert!(!is_device(name), "{name:?}");
        }
    }
}
