//! Paths as addresses.

/// A relative path as the address that leads to it: what means something in an address, such as `?`,
/// `#`, `%` and `:`, is percent-encoded in each of its steps (RFC 3986, section 2.1). Of ASCII only
/// unreserved characters stand as they are; other letters are encoded by their UTF-8 bytes.
#[must_use]
pub fn address(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                address.push(char::from(byte));
            }
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn what_means_something_in_an_address_is_encoded() {
        assert_eq!(address("a/b-c_d.e~/F1.html"), "a/b-c_d.e~/F1.html");
        assert_eq!(
            address("javascript:x/a b?c#d%2e.html"),
            "javascript%3Ax/a%20b%3Fc%23d%252e.html"
        );
        assert_eq!(address("\u{E9}"), "%C3%A9");
    }
}
